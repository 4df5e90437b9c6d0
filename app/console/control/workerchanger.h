#pragma once

#include "console/api/api.h"
#include "console/api/workerchangesapi.h"
#include "console/state/bulkbook.h"

#include <QObject>
#include <QTimer>

class ConsoleState;

/// Carries out the change of one worker: reads what stands, checks whether it may be written over, writes what differs.
/// Attributes and status are written against the version that was read, and read again when somebody was faster. A pause
/// that the server asks for (429) is kept, and then it goes on where it was.
class WorkerChanger final : public QObject
{
    Q_OBJECT

public:
    /// What became of it; `state` is one of Done, AlreadySo, Unfit, Gone, Left and Failed.
    struct Outcome
    {
        BulkRow::State state = BulkRow::State::Done;
        BulkRow::Fault fault = BulkRow::Fault::None;
        WorkerValues before{};
        WorkerValues after{}; ///< What stands now, as far as it was written.
        std::optional<WorkerValues> maybe{}; ///< What stands if the write that failed was carried out all the same.
        ApiError error{};
    };

    /// Both must outlive it.
    WorkerChanger(const Api &api, ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_step != Step::None; }
    /// Of the one under way: `before` is empty until it was read, `error` says why it rests, and `maybe` counts a write that
    /// has no answer yet.
    [[nodiscard]] Outcome soFar() const;
    /// Counts for nothing while another one is under way.
    void carryOut(const WorkerChange &change);
    /// Only reads, and tells of `before` alone.
    void look(const WorkerChange &change);
    /// Whatever comes is not told any more.
    void abandon();

signals:
    void finished(const WorkerChanger::Outcome &outcome);
    /// The server has asked for a pause of so long.
    void rests(std::chrono::milliseconds wait);
    /// That pause is over.
    void goesOn();

private:
    enum class Step { None, ReadWorker, ReadChannels, WriteWorker, WriteCapacity };

    void begin(const WorkerChange &change, bool onlyLooks);
    void take(Step step);
    void readWorker();
    void readChannels();
    void onRead();
    void writeWorker();
    void writeCapacity();
    [[nodiscard]] WorkerValues written() const;
    template <typename T, typename Take> void receive(const QFuture<ApiResult<T>> &answer, Take take);
    void fail(const ApiError &error);
    void finish(BulkRow::State state, BulkRow::Fault fault = BulkRow::Fault::None);

    Api m_api;
    WorkerChangesApi m_changes;
    ConsoleState &m_state;
    WorkerChange m_change;
    Worker m_worker;
    QMap<QString, int> m_capacities;
    QStringList m_channels; // of which the capacity is still to be written
    Outcome m_outcome;
    Step m_step = Step::None;
    int m_attempts = 0;
    quint64 m_turn = 0; // answers of an earlier one count for nothing
    bool m_onlyLooks = false;
    QTimer m_pause;
};
