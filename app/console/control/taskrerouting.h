#pragma once

#include "console/api/api.h"
#include "console/api/taskchangesapi.h"
#include "console/control/newtask.h"
#include "console/control/requestpreview.h"
#include "console/journal/keptreroute.h"

#include <QHash>
#include <QObject>

class ConsoleState;
class Journal;

/// Where a task is to go instead.
struct TaskReroute
{
    Task was{}; ///< As the person saw it.
    NewTask wish{}; ///< What it is to be; unchanged fields as they were.
    bool anew = false; ///< Canceled, and created anew with the old place in the row; else changed where it is.
    QString reason{}; ///< Of canceling it.

    friend bool operator==(const TaskReroute &, const TaskReroute &) = default;
};

/// A task on its way elsewhere.
struct RerouteJob
{
    enum class Step {
        Changing, ///< The one request is under way.
        Canceling, ///< The first of two; the task is read before.
        Creating, ///< The second: the old task has been canceled.
        NotCreated, ///< It could not be created, and `error` says why; create() tries again with all there was.
    };

    TaskReroute wish{};
    Step step = Step::Changing;
    ApiError error{}; ///< Of NotCreated.
    Instant askedAt{}; ///< By this machine's clock: when the person asked for it, the last time.
    bool wasSent = false; ///< The second request has gone out.
    bool isLeftOver = false; ///< Begun before the program was closed.

    /// It may have been created all the same: no clear answer came.
    [[nodiscard]] bool isUnclear() const { return wasSent && (error.httpStatus < 400 || error.httpStatus >= 500); }
};

/// Sends tasks elsewhere: changes what routes them, or reads them, cancels them and creates them anew with the old
/// VirtualStartTime.
/// The second request goes out only after the first has been answered; when it fails, what was to be created is kept
/// until it is or the person lets it go. It stands in the journal before the first is sent, so that a program that is
/// closed or killed in between finds it again.
class TaskRerouting final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `journal` may be null.
    TaskRerouting(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// The requests as they would go out, in their order; none: nothing would be changed.
    [[nodiscard]] static QList<RequestPreview> preview(const TaskReroute &wish);
    /// Null: not on its way. Valid until the next change.
    [[nodiscard]] const RerouteJob *job(const TaskId &task) const;
    /// Those whose second request has failed.
    [[nodiscard]] QList<TaskId> notCreated() const;

public slots:
    /// Looks in the journal for what was begun in this workspace and not brought to an end: where the old task is gone the
    /// new one is to be created (NotCreated); where it still stands, nothing had happened.
    void lookBack();
    /// Counts for nothing while that task is on its way, or if the wish has a fault.
    void begin(const TaskReroute &wish);
    /// Sends the second request again.
    void create(const TaskId &was);
    /// What was not created is forgotten.
    void letGo(const TaskId &was);

signals:
    /// Another step, or it is over.
    void changed(const TaskId &was);
    /// It is asked for now; `failed` follows where nothing came of it.
    void canceling(const TaskId &was);
    /// `now` is another task where it was created anew.
    void rerouted(const TaskId &was, const Task &now);
    /// Nothing has been changed; Stale: the task is another by now, as the state shows it.
    void failed(const TaskId &was, const ApiError &error);

private:
    void change(const TaskReroute &wish, int version);
    void onChanged(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt, Instant askedAt);
    void readFirst(const TaskReroute &wish);
    void keepAndCancel(const TaskId &was, const Task &now);
    template <typename Next> void keepThen(const TaskId &was, Next next);
    void drop(const TaskId &was);
    void look(const KeptReroute &kept);
    void onLooked(const KeptReroute &kept, const ApiResult<Task> &answer);
    void cancel(const TaskReroute &wish);
    void sendCreation(const TaskReroute &wish);
    void onCanceled(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt);
    void lookWhetherCanceled(const TaskId &was, const ApiError &error);
    void onCreated(const TaskId &was, const ApiResult<Task> &answer, Instant sentAt, Instant askedAt);
    void fail(const TaskId &was, const ApiError &error);
    void record(const TaskId &was, const ApiError *error, Instant askedAt);

    Api m_api;
    TaskChangesApi m_changes;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QHash<TaskId, RerouteJob> m_jobs;
    QList<KeptReroute> m_toLookAt; ///< What became of their tasks could not be read yet.
};
