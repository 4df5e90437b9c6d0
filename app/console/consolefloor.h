#pragma once

#include <QObject>
#include <memory>

class AgentLoads;
class BulkBook;
class BulkChange;
class BulkRowsModel;
class Journal;
class TaskBatch;
class TaskController;
class TaskRerouting;
class WorkerTableModel;
class Clock;
class ConsoleState;
class Poller;
struct Api;

/// What a console has for supervisors.
class ConsoleFloor final : public QObject
{
    Q_OBJECT

public:
    /// What it stands on; all must outlive it.
    struct Ground
    {
        const Api &api;
        ConsoleState &state;
        Journal &journal;
        const Clock &clock;
        TaskController &tasks;
        WorkerTableModel &workerTable;
        Poller &poller;
    };

    explicit ConsoleFloor(const Ground &ground);
    ~ConsoleFloor() override;

    [[nodiscard]] TaskBatch &taskBatch() const;
    [[nodiscard]] TaskRerouting &rerouting() const;
    [[nodiscard]] AgentLoads &agentLoads() const;
    [[nodiscard]] BulkChange &bulkChange() const;
    [[nodiscard]] const BulkBook &bulkBook() const;
    [[nodiscard]] BulkRowsModel &bulkRows() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};
