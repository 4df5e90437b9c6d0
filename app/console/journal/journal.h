#pragma once

#include "console/journal/figurerecords.h"
#include "console/journal/journalfault.h"
#include "console/journal/journalrecords.h"
#include "console/journal/keptreroute.h"
#include "console/journal/taskdraft.h"
#include "console/journal/wrapupclock.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <functional>

class JournalFile;

/// What this console saw and did, in a SQLite file of its own (mode 0600), written on a thread of its own.
///
/// Recording never blocks and never fails towards the caller. A broken file is set aside with a suffix and begun anew;
/// where nothing can be written, faultChanged() is told, and the records wait in memory for tryAgain().
class Journal : public QObject
{
    Q_OBJECT
public:
    /// Opens `file` soon; its folder is made if need be. Empty: kept in memory only.
    explicit Journal(const QString &file, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~Journal() override;

    [[nodiscard]] static QString defaultFile();
    /// Where its file is; empty: in memory only.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// After a fault: opens the file anew if need be, and writes what waits. Soon; faultChanged() tells what came of it,
    /// if it is news.
    void tryAgain();

    /// An offer came. Doing it twice is harmless, and never overwrites a moment with nothing.
    void recordOffer(const OfferClock &offer);
    void recordShown(const ReservationId &id, Instant at);
    void recordOfferedTask(const ReservationId &id, const OfferedTask &task);
    /// The person chose an answer; a later one takes its place.
    void recordAnswered(const ReservationId &id, Instant at);
    /// The first end stands, unless it was "unknown".
    void recordEnd(const OfferOutcome &end);
    void recordTakenBy(const ReservationId &id, const QString &name);
    /// The server put the worker into this activity because the offer was not answered.
    void recordMovedTo(const ReservationId &id, const QString &activity);
    /// The person has seen that these were missed.
    void recordSeen(const QList<ReservationId> &ids);
    void recordAction(const OwnAction &action);
    /// Takes the place of the reservation's draft. Kept until dropDraft(), at most 90 days; once it is written, a kill -9
    /// does not lose it.
    void keepDraft(const ReservationId &id, const TaskDraft &draft, Instant at);
    void dropDraft(const ReservationId &id);
    /// Takes the place of the reservation's; kept until dropWrapUp(), at most 90 days.
    void keepWrapUp(const WrapUpClock &clock);
    void dropWrapUp(const ReservationId &id);
    /// Takes the place of the task's; kept until dropReroute(), at most 90 days. Once the answer is there, a kill -9 does
    /// not lose it; false: it could not be written.
    [[nodiscard]] QFuture<bool> keepReroute(const KeptReroute &kept, Instant at);
    void dropReroute(const TaskId &was);
    /// Kept for seven days. The same minute again takes the place of what it had.
    void recordMinute(const BoardMinute &minute);

    /// What the worker missed since then, at most 500, the last to end first. To be received with `onFinished(future,
    /// context, {}, handler)`.
    [[nodiscard]] QFuture<QList<MissedOffer>> missedOffers(const WorkerId &worker, Instant since) const;
    /// The worker's offers whose end was never recorded, e.g. because the program was killed; the latest first.
    [[nodiscard]] QFuture<QList<OfferClock>> offersWithoutEnd(const WorkerId &worker) const;
    /// The clocks of the last `count` offers, the latest first.
    [[nodiscard]] QFuture<QList<OfferClock>> lastOffers(int count) const;
    /// The last `count` own actions, the latest first.
    [[nodiscard]] QFuture<QList<OwnAction>> lastActions(int count) const;
    /// What was done to any of these, by SID; the earliest first.
    [[nodiscard]] QFuture<QList<OwnAction>> actionsOn(const QStringList &subjects) const;
    /// What was done since then of these kinds, to whatever; the earliest first.
    [[nodiscard]] QFuture<QList<OwnAction>> actionsNamed(const QStringList &kinds, Instant since) const;
    /// All drafts that are kept, the last changed last.
    [[nodiscard]] QFuture<QList<KeptDraft>> drafts() const;
    /// All wrap-ups that are kept, oldest first.
    [[nodiscard]] QFuture<QList<WrapUpClock>> wrapUps() const;
    /// Those of a workspace that were kept and not dropped, oldest first.
    [[nodiscard]] QFuture<QList<KeptReroute>> reroutes(const WorkspaceId &workspace) const;
    /// One queue's samples since then.
    [[nodiscard]] QFuture<QueueSamples> queueSamples(
        const WorkspaceId &workspace, const TaskQueueId &queue, Instant since) const;
    /// Those of all queues.
    [[nodiscard]] QFuture<BoardSamples> boardSamples(const WorkspaceId &workspace, Instant since) const;

signals:
    /// The journal cannot be written, or was begun anew; in words for the log. Told once each.
    void troubled(const QString &detail);
    /// What is recorded does not reach the disk from now on, or does again (None); `detail` is for "Details".
    void faultChanged(JournalFault fault, const QString &detail);

private:
    void record(const std::function<bool(JournalFile &)> &write);
    template <typename T, typename Read> [[nodiscard]] QFuture<T> ask(Read read) const;

    QThread m_thread;
    QString m_folder;
    JournalFile *m_file;
};
