#pragma once

#include "console/state/consolestate.h"
#include "core/workflow/workflowcheck.h"

#include <QUndoStack>
#include <QWidget>

class Banner;
class JsonView;
class PartForm;
class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class SnapshotPanel;
class TaskTrial;
class TypedKeeping;
class VerticalScroll;
class WorkflowSnapshots;
class WorkflowTree;
struct WorkflowSnapshot;

/// A workflow's configuration: as a tree of filters and steps with the fields of the chosen one, as JSON, what has been
/// changed, where a task would go, and how it was earlier. Each change can be undone; what is not edited keeps every byte.
class WorkflowEditor final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Steps, Json, Changes, Trial, Earlier };

    /// All must outlive it.
    WorkflowEditor(const ConsoleState &state, WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent = nullptr);

    /// Begins with this one: nothing can be undone, nothing has changed.
    void setWorkflow(const Workflow &workflow);
    /// The service has this one now; what is typed stays, and so does what can be undone.
    void rebase(const Workflow &workflow);
    [[nodiscard]] QByteArray configuration() const { return m_json; }
    /// What is typed beside the configuration, to be kept along with it.
    void setTyped(const Workflow &typed);
    /// A change beside the configuration comes into the same row of what can be undone; takes it over.
    void push(QUndoCommand *change) { m_undo.push(change); }
    /// What would be refused, the first of it, in words; empty: nothing.
    [[nodiscard]] QString firstFault() const;
    /// Sets the cursor to what firstFault() tells of; answers whether there is such a thing.
    bool goToFault();
    /// Shows what has been changed. Answers whether there is something that was not shown yet as it is now.
    bool showChanges();
    void showTab(Tab tab);
    /// What was typed since setWorkflow() is saved, or not wanted; else it can be brought back another time.
    void forgetTyped();

signals:
    void changed();
    /// What was typed earlier is brought back; its configuration stands in the editor already.
    void broughtBack(const Workflow &typed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fitPart();
    QWidget *stepsPage();
    QWidget *jsonPage();
    void wire();
    QPushButton *tool(const QString &name, const QString &text);
    void edit(const QByteArray &json, const QString &mergeKey = {});
    void take(const QByteArray &json);
    void keepTyped();
    void refresh();
    void refreshPart();
    void refreshChanges();
    void refreshTools();
    void addFilterHere();
    void addStepHere();
    void moveHere(int by);
    void removeHere();
    void onFound(const WorkflowSnapshot &unsaved);
    [[nodiscard]] const WorkflowPart *partAt(const QStringList &path) const;
    [[nodiscard]] QString queueName(const QString &sid) const;
    [[nodiscard]] TaskQueueId firstQueue() const;

    friend class ConfigurationChange;

    const ConsoleState &m_state;
    Workflow m_workflow{}; ///< As it was at first.
    Workflow m_typed{}; ///< As it is now, but for its configuration.
    QByteArray m_json{};
    QByteArray m_shown{}; ///< What the changes were last shown of.
    WorkflowOutline m_outline{};
    QList<WorkflowFault> m_faults{};
    QUndoStack m_undo{};
    TypedKeeping *m_keeping;
    Banner *m_found; ///< Says that something typed earlier was not saved.
    QTabWidget *m_tabs;
    WorkflowTree *m_tree;
    PartForm *m_part;
    VerticalScroll *m_partScroll;
    JsonView *m_text;
    QListWidget *m_changes;
    TaskTrial *m_trial;
    SnapshotPanel *m_earlier;
    QLabel *m_verdict;
    QPushButton *m_addFilter;
    QPushButton *m_addStep;
    QPushButton *m_addDefault;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_format;
    QPushButton *m_undoButton;
    QPushButton *m_redoButton;
    bool m_queuesAreOld = false; ///< Others came while nobody looked.
};
