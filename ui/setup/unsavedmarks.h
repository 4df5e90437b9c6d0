#pragma once

#include "console/control/workflowsnapshots.h"

#include <QHash>
#include <QSet>

class ConsoleState;
class SetupSection;

/// Marks in the list those workflows into which something was typed that was neither saved nor discarded, and tells of a new
/// one. What is kept of each is looked at once, when the list is in view, and again only where it is written here.
class UnsavedMarks final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `section` is that of the workflows.
    UnsavedMarks(const ConsoleState &state, WorkflowSnapshots &snapshots, SetupSection &section);

private:
    void look();
    void lookAgain(const Workflow &workflow);
    void lookOn();
    void lookAt(const Workflow &workflow);
    void forget();
    void refresh();
    [[nodiscard]] bool isOpen(const WorkflowId &workflow) const;
    /// Something is kept that is not what the server has; `known` is that, or as a new one begins.
    [[nodiscard]] bool isUnsaved(const Workflow &known) const;
    [[nodiscard]] Workflow newOne() const;

    const ConsoleState &m_state;
    WorkflowSnapshots &m_snapshots;
    SetupSection &m_section;
    QSet<QString> m_looked{}; ///< Or to be looked at; a new one by its workspace.
    QList<Workflow> m_toLook{};
    bool m_isLooking = false;
    QSet<QString> m_news{}; ///< Written since it was looked at last: what is read of it until then is of before.
    QHash<QString, WorkflowSnapshot> m_unsaved{}; ///< The last of each.
};
