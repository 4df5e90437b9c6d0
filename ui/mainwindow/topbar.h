#pragma once

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WorkspaceButton *m_workspace;
    ConnectionLabel *m_connection;
    QPushButton *m_newTask;
    StatusButton *m_status;
};
