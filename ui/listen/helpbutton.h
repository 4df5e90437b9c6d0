#pragma once

#include "core/domain/ids.h"

#include <QPushButton>

class HelpRequests;

/// Asks a supervisor for help with a task in hand; again: takes that back. Hidden while there is no task.
class HelpButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `requests` must outlive it.
    explicit HelpButton(HelpRequests &requests, QWidget *parent = nullptr);

    /// Null: none that one could be helped with.
    void setTask(const TaskId &task);
    /// Empty: it may be asked; else it rests and says this.
    void setObstacle(const QString &why);

private:
    void refresh();

    HelpRequests &m_requests;
    TaskId m_task;
    QString m_obstacle;
};
