#pragma once

#include "ui/setup/setupform.h"

class Clock;
class ConsoleState;
class WorkflowEditor;
class WorkflowSnapshots;

/// A workflow: how long an offer stands, who is asked, and its configuration. All changes are undone in one row, by the
/// editor's buttons; while one types into a field its own undo goes first.
class WorkflowForm final : public SetupForm
{
    Q_OBJECT

public:
    /// All must outlive it.
    WorkflowForm(const ConsoleState &state, WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;
    [[nodiscard]] bool reEvaluates() const override;
    bool showsChangesFirst() override;
    void rebase(const SetupThing &thing) override;
    void forgetTyped() override;
    bool goToFault() override;
    [[nodiscard]] QString namedFault(const SetupFault &fault) const override;
    [[nodiscard]] WorkflowEditor *editor() const { return m_editor; }

protected:
    void fill(const SetupThing &thing) override;

private:
    void bringBack(const Workflow &typed);
    void wireUndo();
    void noteFields();
    void pushChanges();
    void put(QWidget *field, const QVariant &value);
    [[nodiscard]] QList<QWidget *> fields() const;

    Workflow m_base{};
    QLineEdit *m_name;
    QSpinBox *m_timeout;
    QLineEdit *m_callback;
    QLineEdit *m_fallback;
    QCheckBox *m_reEvaluate;
    WorkflowEditor *m_editor;
    QHash<const QWidget *, QVariant> m_noted{}; ///< What stands in the fields as far as it can be undone.
    int m_run = 0; ///< Of typing.
};
