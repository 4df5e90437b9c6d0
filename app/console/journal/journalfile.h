#pragma once

#include "console/journal/figurerecords.h"
#include "console/journal/journalrecords.h"
#include "console/journal/keptreroute.h"
#include "console/journal/taskdraft.h"
#include "console/journal/wrapupclock.h"

#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

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

    void insertOffer(const OfferClock &offer);
    void setShown(const ReservationId &id, Instant at);
    void setOfferedTask(const ReservationId &id, const OfferedTask &task);
    void setAnswered(const ReservationId &id, Instant at);
    void setEnd(const OfferOutcome &end);
    void setTakenBy(const ReservationId &id, const QString &name);
    void setSeen(const QList<ReservationId> &ids);
    void insertAction(const OwnAction &action);
    void setDraft(const ReservationId &id, const TaskDraft &draft, Instant at);
    void removeDraft(const ReservationId &id);
    void setWrapUp(const WrapUpClock &clock);
    void removeWrapUp(const ReservationId &id);
    bool setReroute(const KeptReroute &kept, Instant at);
    void removeReroute(const TaskId &was);
    void insertMinute(const BoardMinute &minute);

    [[nodiscard]] QList<MissedOffer> missedOffers(const WorkerId &worker, Instant since);
    [[nodiscard]] QList<OfferClock> offersWithoutEnd(const WorkerId &worker);
    [[nodiscard]] QList<OfferClock> lastOffers(int count);
    [[nodiscard]] QList<OwnAction> lastActions(int count);
    [[nodiscard]] QList<OwnAction> actionsOn(const QStringList &subjects);
    [[nodiscard]] QList<KeptDraft> drafts();
    [[nodiscard]] QList<WrapUpClock> wrapUps();
    [[nodiscard]] QList<KeptReroute> reroutes(const WorkspaceId &workspace);
    [[nodiscard]] QueueSamples queueSamples(const WorkspaceId &workspace, const TaskQueueId &queue, Instant since);
    [[nodiscard]] BoardSamples boardSamples(const WorkspaceId &workspace, Instant since);

signals:
    void troubled(const QString &detail);

private:
    bool openDatabase();
    bool prepareWith(const QStringList &statements);
    bool isWhole();
    bool makeTables();
    bool bringUpToDate();
    [[nodiscard]] static QStringList draftTables();
    [[nodiscard]] static QStringList wrapUpTables();
    [[nodiscard]] static QStringList rerouteTables();
    [[nodiscard]] static QStringList figureTables();
    bool insertSamples(const BoardMinute &minute);
    void dropOldFigures(Instant now);
    [[nodiscard]] QList<Instant> watchedMinutes(const WorkspaceId &workspace, Instant since);
    void setAside(Instant now);
    void close();
    bool run(QSqlQuery &query);
    bool execute(const QString &statement);
    [[nodiscard]] QList<OfferClock> clocksOf(QSqlQuery &query);
    [[nodiscard]] QList<OwnAction> actionsIn(QSqlQuery &query);
    [[nodiscard]] QSqlQuery prepared(const QString &statement) const;
    void complain(const QString &detail);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database{};
    QVariant m_answer{}; ///< Of the last statement while opening.
    bool m_broken = false;
    bool m_complained = false;
    std::optional<Instant> m_figuresDropped{};
};
