#pragma once

#include "console/control/namedagents.h"
#include "core/domain/ids.h"
#include "ui/floor/floorpage.h"

#include <QTimer>

class CancelBar;
class Console;
class PriorityBar;
class TaskActions;

/// All tasks of the workspace, and what one may do with them; those that are stuck are found by a button.
class TasksPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit TasksPage(Console &console, QWidget *parent = nullptr);

    ~TasksPage() override;

    void setOnline(bool online) override;
    /// Filters by this task alone.
    void showTask(const TaskId &task);
    /// Opens the window in which the attributes of this task are changed, or brings it to the front.
    void editAttributes(const TaskId &task);

signals:
    void newTaskAsked();
    /// All that happened to this task is to be seen.
    void timelineAsked(const TaskId &task);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] bool isReading() const override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;
    void sayNothingFound() override;
    void clearFilters() override;
    void onNothingFoundAction() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QList<TaskId> chosenTasks() const;
    void wire();
    void wireNamed();
    void lookAtHolders();
    void addStuck();
    void addKeys();
    void findStuck();
    [[nodiscard]] bool hasFilter() const;
    [[nodiscard]] bool looksForStuck() const;
    [[nodiscard]] QString noneStuckTitle() const;
    [[nodiscard]] QString notFoundTitle() const;
    [[nodiscard]] QString notFoundHint() const;

    Console &m_console;
    CancelBar *m_cancel;
    PriorityBar *m_priority;
    TaskActions *m_tasks;
    NamedAgents m_named;
    QPushButton *m_stuck;
    QTimer m_look;
};
