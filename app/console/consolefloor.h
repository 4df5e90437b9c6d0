#pragma once

#include <memory>

class AgentListening;
class AgentLoads;
class BulkBook;
class BulkChange;
class BulkRowsModel;
class HelpRequests;
class HelpWatch;
class HolderFinder;
class Journal;
class ListenIn;
class TaskBatch;
class TaskController;
class TaskRerouting;
class TaskTableModel;
class WorkerTableModel;
class Clock;
class ConsoleState;
class Poller;
class StuckFinder;
struct Api;

/// What a console has for supervisors. It belongs to its console, which makes it.
class ConsoleFloor final
{
public:
    /// What it stands on; all must outlive it.
    struct Ground
    {
        const Api &api;
        ConsoleState &state;
        Journal &journal;
        const Clock &clock;
        TaskController &tasks;
        TaskTableModel &taskTable;
        WorkerTableModel &workerTable;
        Poller &poller;
        ListenIn &listenIn;
        HelpRequests &helpRequests;
    };

    explicit ConsoleFloor(const Ground &ground);
    ~ConsoleFloor();
    ConsoleFloor(const ConsoleFloor &) = delete;
    ConsoleFloor &operator=(const ConsoleFloor &) = delete;

    [[nodiscard]] TaskBatch &taskBatch() const;
    [[nodiscard]] TaskRerouting &rerouting() const;
    [[nodiscard]] AgentLoads &agentLoads() const;
    [[nodiscard]] HolderFinder &holderFinder() const;
    [[nodiscard]] AgentListening &agentListening() const;
    [[nodiscard]] HelpWatch &helpWatch() const;
    [[nodiscard]] StuckFinder &stuckFinder() const;
    [[nodiscard]] BulkChange &bulkChange() const;
    [[nodiscard]] const BulkBook &bulkBook() const;
    [[nodiscard]] BulkRowsModel &bulkRows() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};
