#pragma once

#include "console/journal/figurerecords.h"
#include "console/journal/journalfault.h"
#include "console/journal/journalrecords.h"
#include "console/journal/keptreroute.h"
#include "console/journal/taskdraft.h"
#include "console/journal/wrapupclock.h"

#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <functional>

/// The journal's SQLite file; lives on the journal's thread, where alone its connection may be used.
class JournalFile final : public QObject
{
    Q_OBJECT
public:
    /// Empty: in memory only.
    explicit JournalFile(const QString &file);
    ~JournalFile() override;

    /// Opens it, sets a broken one aside, brings its tables up to date and drops what is older than 90 days.
    void open(Instant now);

    /// One thing to be written; false where it could not be.
    using Write = std::function<bool(JournalFile &)>;
    /// Does it. Where the disk does not take it, it waits with all that follows until tryAgain() gets it through; at most
    /// 10,000 wait, the latest.
    void record(const Write &write);
    /// After a fault: opens the file anew if need be and writes what waits. Does nothing where all is well.
    void tryAgain(Instant now);

    bool insertOffer(const OfferClock &offer);
    bool setShown(const ReservationId &id, Instant at);
    bool setOfferedTask(const ReservationId &id, const OfferedTask &task);
    bool setAnswered(const ReservationId &id, Instant at);
    bool setEnd(const OfferOutcome &end);
    bool setTakenBy(const ReservationId &id, const QString &name);
    bool setMovedTo(const ReservationId &id, const QString &activity);
    bool setSeen(const QList<ReservationId> &ids);
    bool insertAction(const OwnAction &action);
    bool setDraft(const ReservationId &id, const TaskDraft &draft, Instant at);
    bool removeDraft(const ReservationId &id);
    bool setWrapUp(const WrapUpClock &clock);
    bool removeWrapUp(const ReservationId &id);
    bool setReroute(const KeptReroute &kept, Instant at);
    bool removeReroute(const TaskId &was);
    bool insertMinute(const BoardMinute &minute);

    [[nodiscard]] QList<MissedOffer> missedOffers(const WorkerId &worker, Instant since);
    [[nodiscard]] QList<OfferClock> offersWithoutEnd(const WorkerId &worker);
    [[nodiscard]] QList<OfferClock> lastOffers(int count);
    [[nodiscard]] QList<OwnAction> lastActions(int count);
    [[nodiscard]] QList<OwnAction> actionsOn(const QStringList &subjects);
    [[nodiscard]] QList<OwnAction> actionsNamed(const QStringList &kinds, Instant since);
    [[nodiscard]] QList<KeptDraft> drafts();
    [[nodiscard]] QList<WrapUpClock> wrapUps();
    [[nodiscard]] QList<KeptReroute> reroutes(const WorkspaceId &workspace);
    [[nodiscard]] QueueSamples queueSamples(const WorkspaceId &workspace, const TaskQueueId &queue, Instant since);
    [[nodiscard]] BoardSamples boardSamples(const WorkspaceId &workspace, Instant since);

signals:
    void troubled(const QString &detail);
    /// What is recorded does not reach the disk, or does again (None).
    void faultChanged(JournalFault fault, const QString &detail);

private:
    bool openDatabase();
    bool prepareWith(const QStringList &statements);
    bool isWhole();
    bool makeTables();
    bool bringUpToDate();
    bool completeReroutes();
    [[nodiscard]] static QStringList draftTables();
    [[nodiscard]] static QStringList wrapUpTables();
    [[nodiscard]] static QStringList moveTables();
    [[nodiscard]] static QStringList rerouteTables();
    [[nodiscard]] static QStringList figureTables();
    bool insertSamples(const BoardMinute &minute);
    void dropOldFigures(Instant now);
    [[nodiscard]] QList<Instant> watchedMinutes(const WorkspaceId &workspace, Instant since);
    void setAside(Instant now);
    void close();
    bool run(QSqlQuery &query);
    bool execute(const QString &statement);
    bool together(const std::function<bool()> &steps);
    [[nodiscard]] QList<OfferClock> clocksOf(QSqlQuery &query);
    [[nodiscard]] QList<OwnAction> actionsIn(QSqlQuery &query);
    [[nodiscard]] QSqlQuery prepared(const QString &statement);
    void note(const QSqlError &error);
    void fail(JournalFault fault, const QString &detail);
    void tellFault();
    void complain(const QString &detail);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database{};
    QVariant m_answer{}; ///< Of the last statement while opening.
    int m_openCode = 0; ///< SQLite's, of what failed last while opening.
    bool m_broken = false;
    bool m_complained = false;
    JournalFault m_fault = JournalFault::None;
    JournalFault m_toldFault = JournalFault::None;
    QString m_faultDetail{};
    bool m_isTrying = false;
    bool m_mustReopen = false;
    QList<Write> m_waiting{};
    std::optional<Instant> m_figuresDropped{};
};
