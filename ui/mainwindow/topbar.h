#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class ConnectionLabel;
class Console;
class QAction;
class QPushButton;
class StatusButton;
class WorkspaceButton;

/// The line above the pages: workspace, connection, new task, own status.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it; `newTask` is what its button does.
    TopBar(Console &console, QAction *newTask, QWidget *parent = nullptr);

    void setOnline(bool online);
    /// Whether this sign-in can make tasks at all.
    void setMayAddTasks(bool may);

signals:
    void workspaceChosen(const WorkspaceId &workspace);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshNewTask();

    bool m_online = true;
    bool m_mayAddTasks = true;
    WorkspaceButton *m_workspace;
    ConnectionLabel *m_connection;
    QPushButton *m_newTask;
    StatusButton *m_status;
};
