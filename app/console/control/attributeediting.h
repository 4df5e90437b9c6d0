#pragma once

#include "console/api/api.h"
#include "console/control/attributemerge.h"
#include "console/control/newtask.h"

#include <QHash>
#include <QObject>

class ConsoleState;

/// Attributes of a task that the person is changing.
struct AttributeEdit
{
    enum class Phase {
        Reading, ///< The task is being read, as its version is not known.
        Open, ///< The person types.
        Saving, ///< It is on its way to the server.
        Conflict, ///< Somebody else was faster: `theirs` is what stands, `merge` what would become of both.
    };

    Task base{}; ///< What the text was made from.
    QByteArray text{}; ///< JSON (UTF-8) as typed.
    Phase phase = Phase::Open;
    Task theirs{};
    AttributeMerge merge{};

    /// Something would be lost if it were discarded.
    [[nodiscard]] bool isDirty() const;
    friend bool operator==(const AttributeEdit &, const AttributeEdit &) = default;
};

/// Changes of tasks' attributes by hand: each is saved against the version it was made from. When that has been changed
/// meanwhile nothing is written; both sides are shown, and what the person makes of them is saved against the newer
/// version. The text stays until it is saved or discarded, whatever happens.
class AttributeEditing final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    AttributeEditing(const Api &api, ConsoleState &state, QObject *parent = nullptr);

    /// Null: its attributes are not being changed. Valid until the next change.
    [[nodiscard]] const AttributeEdit *edit(const TaskId &task) const;
    /// There is text that is not with the server.
    [[nodiscard]] bool isDirty(const TaskId &task) const;
    /// All of which that is so, by their SIDs.
    [[nodiscard]] QList<TaskId> dirtyTasks() const;

public slots:
    /// Begins with what is known of the task, or goes on.
    void begin(const TaskId &task);
    void change(const TaskId &task, const QByteArray &text);
    /// Nothing is sent while faultsOfEdited() finds a fault.
    void save(const TaskId &task);
    /// Ends a conflict: saves the merge, of keys that both changed theirs for these, else mine.
    void resolve(const TaskId &task, const QSet<QString> &theirs);
    /// Leaves a conflict unsolved and goes on typing.
    void goOn(const TaskId &task);
    void discard(const TaskId &task);

signals:
    /// Another phase, or it is over.
    void changed(const TaskId &task);
    void saved(const TaskId &task);
    /// The text is still there.
    void failed(const TaskId &task, const ApiError &error);

private:
    void read(const TaskId &task, bool forConflict);
    void onRead(const TaskId &task, const Task &now, bool forConflict);
    void send(const TaskId &task);
    void onSaved(const TaskId &task, const ApiResult<Task> &answer, Instant sentAt);
    void fail(const TaskId &task, const ApiError &error);
    void setPhase(const TaskId &task, AttributeEdit::Phase phase);

    Api m_api;
    ConsoleState &m_state;
    QHash<TaskId, AttributeEdit> m_edits;
};

/// JSON text laid out for reading; as it is where it is no JSON.
QByteArray readableJson(const QByteArray &json);
/// What is wrong with attributes as typed; blanks between values do not count towards their length.
QList<NewTaskFault> faultsOfEdited(const QByteArray &text);
