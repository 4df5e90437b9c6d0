#pragma once

#include "console/control/workflowsnapshots.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

/// How a workflow was earlier: kept by itself before each change that was saved here, and by hand.
class SnapshotPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; `serverClock` names the snapshots.
    SnapshotPanel(WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent = nullptr);

    void setWorkflow(const Workflow &workflow);
    /// As it is in the editor now.
    void setConfiguration(const QByteArray &json);
    /// Reads them anew.
    void refresh();

signals:
    void restoreAsked(const QByteArray &json);

private:
    void showAll(const QList<WorkflowSnapshot> &snapshots);
    void listAll();
    void keep();
    void refreshButtons();

    WorkflowSnapshots &m_snapshots;
    const Clock &m_serverClock;
    Workflow m_workflow{};
    QByteArray m_json{};
    QList<WorkflowSnapshot> m_known{};
    QLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_keep;
    QPushButton *m_restore;
};
