#pragma once

#include "console/api/api.h"

#include <QObject>
#include <QHash>

class ConsoleState;
class Journal;

/// Changes the status of the own worker, and of others.
class WorkerStatusController final : public QObject
{
    Q_OBJECT

public:
    WorkerStatusController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// The activity that a worker is being put into; null: none under way. The last wish counts.
    [[nodiscard]] ActivityId pending(const WorkerId &worker) const { return m_pending.value(worker); }
    /// The first available activity by name, preferring one called "Idle" or "Available"; null: none. For "one click back".
    [[nodiscard]] ActivityId readyActivity() const;
    /// The own worker is in an unavailable activity, has no offer and no task in hand, and the workspace is single-tasking.
    [[nodiscard]] bool mayReturnToReady() const;

public slots:
    void setActivity(const ActivityId &activity);
    void setActivityOf(const WorkerId &worker, const ActivityId &activity);
    /// The own worker goes to an unavailable activity, and what is on offer to it goes to others at once.
    void leaveAndReject(const ActivityId &activity);
    /// The own worker goes to readyActivity().
    void returnToReady();

signals:
    /// `pending(worker)` is another.
    void pendingChanged(const WorkerId &worker);
    void succeeded(const WorkerId &worker);
    void failed(const WorkerId &worker, const ApiError &error);

private:
    void change(const WorkerId &worker, const ActivityId &activity, bool rejectPending);
    void record(const WorkerId &worker, const ApiError *error, Instant askedAt);
    void onAnswer(const WorkerId &worker, const ActivityId &wish, const ApiResult<Worker> &answer, Instant sentAt);
    void fetchAnew(const WorkerId &worker);

    Api m_api;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QHash<WorkerId, ActivityId> m_pending;
};
