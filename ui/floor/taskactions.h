#pragma once

#include "core/domain/task.h"

#include <QObject>
#include <functional>

class CancelBar;
class Console;
class ConsoleFloor;
class PriorityBar;
class QAction;
class QMenu;
class QWidget;
class RerouteDialog;
class TaskAttributesDialog;

/// What one may do with tasks on the floor: fills the menu, asks what is to be asked, and hands it to the control room.
/// Whatever does not suit the chosen ones rests and says why.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    /// The bars belong to `page`, over which windows open. `console` must outlive it.
    TaskActions(Console &console, CancelBar &cancelBar, PriorityBar &priorityBar, QWidget *page);

    void fill(QMenu *menu, const QList<TaskId> &chosen);
    void setOnline(bool online);
    /// Who a task is about, for people; where nothing tells, its SID says which one is meant.
    [[nodiscard]] QString whoOf(const TaskId &task) const;

    void editAttributes(const QList<TaskId> &chosen);
    void cancel(const QList<TaskId> &chosen);

private:
    using Suits = bool (*)(const Task &);

    [[nodiscard]] QList<TaskId> fitting(const QList<TaskId> &chosen, Suits suits) const;
    void disable(QAction *action, const QString &why) const;
    void addOne(QMenu *menu, const QList<TaskId> &chosen);
    void addSeveral(QMenu *menu, const QList<TaskId> &chosen);
    void addRepairs(QMenu *menu, const QList<TaskId> &chosen);
    void complete(const QList<TaskId> &tasks);
    void prioritize(const QList<TaskId> &tasks);
    void reroute(const TaskId &task);
    [[nodiscard]] bool isIdle() const;

    Console &m_console;
    ConsoleFloor &m_floor;
    CancelBar &m_cancelBar;
    PriorityBar &m_priorityBar;
    QWidget *m_page;
    bool m_online = true;
    bool m_isNoneChosen = false; ///< Of what was filled last.
};
