#pragma once

#include "core/domain/ids.h"
#include "ui/floor/floorpage.h"

class CancelBar;
class Console;

/// All tasks of the workspace; one may cancel one that waits, with a reason.
class TasksPage final : public FloorPage
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit TasksPage(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online) override;

signals:
    /// All that happened to this task is to be seen.
    void timelineAsked(const TaskId &task);

protected:
    [[nodiscard]] QString countText(int shown, int all) const override;
    void fillMenu(QMenu *menu, const QModelIndex &index) override;

private:
    Console &m_console;
    CancelBar *m_cancel;
};
