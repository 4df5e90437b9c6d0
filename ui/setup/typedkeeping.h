#pragma once

#include "console/control/workflowsnapshots.h"

#include <QObject>
#include <QTimer>
#include <optional>

/// Keeps what is typed into a workflow and not saved, as it is typed: a kill, a session that ends or a workspace that is
/// left costs the last second of it. A run of typing is one snapshot, written over and over.
class TypedKeeping final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `serverClock` names the snapshots.
    TypedKeeping(WorkflowSnapshots &snapshots, const Clock &serverClock, QObject *parent = nullptr);
    ~TypedKeeping() override;

    /// This one is edited from now on; as the server has it, or as a new one begins in its workspace. Keeps what was typed
    /// into the one before.
    void begin(const Workflow &workflow);
    /// As it is now, with all fields.
    void typed(const Workflow &typed);
    /// It is saved, or the person does not want it: nothing of this run stays.
    void forget();
    /// The run goes on from this one.
    void goOn(const WorkflowSnapshot &unsaved) { m_since = unsaved.at; }
    /// `known` with what was typed then; what was not stays, for somebody else may have changed it since.
    [[nodiscard]] static Workflow withTyped(Workflow known, const WorkflowSnapshot &unsaved);
    /// It is not what the server has.
    [[nodiscard]] static bool isNews(const Workflow &known, const WorkflowSnapshot &unsaved);
    void drop(const WorkflowSnapshot &unsaved) { m_snapshots.drop(m_workflow, unsaved.at); }

signals:
    /// This was typed once and neither saved nor discarded, and is not what the server has.
    void found(const WorkflowSnapshot &unsaved);

private:
    void keep();
    /// It is the server's, or it is known where it is to be.
    [[nodiscard]] bool hasPlace() const { return !m_workflow.id.isNull() || !m_workflow.workspace.isNull(); }

    WorkflowSnapshots &m_snapshots;
    const Clock &m_serverClock;
    Workflow m_workflow{};
    Workflow m_typed{};
    std::optional<Instant> m_since{}; ///< When the run began that is kept.
    QTimer m_soon{};
};
