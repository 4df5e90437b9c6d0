#include "console/journal/journal.h"

#include "console/journal/journalfile.h"

#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <memory>

using namespace Qt::StringLiterals;

Journal::Journal(const QString &file, QObject *parent)
    : QObject(parent)
    , m_folder(file.isEmpty() ? QString() : QFileInfo(file).absolutePath())
    , m_file(new JournalFile(file))
{
    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    connect(m_file, &JournalFile::troubled, this, &Journal::troubled);
    connect(m_file, &JournalFile::faultChanged, this, &Journal::faultChanged);
    m_thread.setObjectName(u"disk"_s);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_file, [disk = m_file] { disk->open(SystemClock().now()); });
}

Journal::~Journal()
{
    // Behind all that was recorded, so that it is still written.
    QMetaObject::invokeMethod(m_file, [this] {
        m_file->tryAgain(SystemClock().now()); // the last chance of what waits
        m_thread.quit();
    });
    m_thread.wait();
}

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/cordboard/journal.sqlite"_L1;
}

void Journal::tryAgain()
{
    QMetaObject::invokeMethod(m_file, [disk = m_file] { disk->tryAgain(SystemClock().now()); });
}

void Journal::record(const std::function<bool(JournalFile &)> &write)
{
    QMetaObject::invokeMethod(m_file, [disk = m_file, write] { disk->record(write); });
}

void Journal::recordOffer(const OfferClock &offer)
{
    record([offer](JournalFile &file) { return file.insertOffer(offer); });
}

void Journal::recordShown(const ReservationId &id, Instant at)
{
    record([id, at](JournalFile &file) { return file.setShown(id, at); });
}

void Journal::recordOfferedTask(const ReservationId &id, const OfferedTask &task)
{
    record([id, task](JournalFile &file) { return file.setOfferedTask(id, task); });
}

void Journal::recordAnswered(const ReservationId &id, Instant at)
{
    record([id, at](JournalFile &file) { return file.setAnswered(id, at); });
}

void Journal::recordEnd(const OfferOutcome &end)
{
    record([end](JournalFile &file) { return file.setEnd(end); });
}

void Journal::recordMovedTo(const ReservationId &id, const QString &activity)
{
    record([id, activity](JournalFile &file) { return file.setMovedTo(id, activity); });
}

void Journal::recordTakenBy(const ReservationId &id, const QString &name)
{
    record([id, name](JournalFile &file) { return file.setTakenBy(id, name); });
}

void Journal::recordSeen(const QList<ReservationId> &ids)
{
    record([ids](JournalFile &file) { return file.setSeen(ids); });
}

void Journal::recordAction(const OwnAction &action)
{
    record([action](JournalFile &file) { return file.insertAction(action); });
}

void Journal::keepDraft(const ReservationId &id, const TaskDraft &draft, Instant at)
{
    record([id, draft, at](JournalFile &file) { return file.setDraft(id, draft, at); });
}

void Journal::dropDraft(const ReservationId &id)
{
    record([id](JournalFile &file) { return file.removeDraft(id); });
}

void Journal::keepWrapUp(const WrapUpClock &clock)
{
    record([clock](JournalFile &file) { return file.setWrapUp(clock); });
}

void Journal::dropWrapUp(const ReservationId &id)
{
    record([id](JournalFile &file) { return file.removeWrapUp(id); });
}

void Journal::dropReroute(const TaskId &was)
{
    record([was](JournalFile &file) { return file.removeReroute(was); });
}

void Journal::recordMinute(const BoardMinute &minute)
{
    record([minute](JournalFile &file) { return file.insertMinute(minute); });
}

template <typename T, typename Read> QFuture<T> Journal::ask(Read read) const
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QMetaObject::invokeMethod(m_file, [promise, read] {
        promise->addResult(read());
        promise->finish();
    });
    return promise->future();
}

QFuture<QList<MissedOffer>> Journal::missedOffers(const WorkerId &worker, Instant since) const
{
    return ask<QList<MissedOffer>>([disk = m_file, worker, since] { return disk->missedOffers(worker, since); });
}

QFuture<QList<OfferClock>> Journal::offersWithoutEnd(const WorkerId &worker) const
{
    return ask<QList<OfferClock>>([disk = m_file, worker] { return disk->offersWithoutEnd(worker); });
}

QFuture<QList<OfferClock>> Journal::lastOffers(int count) const
{
    return ask<QList<OfferClock>>([disk = m_file, count] { return disk->lastOffers(count); });
}

QFuture<QList<OwnAction>> Journal::lastActions(int count) const
{
    return ask<QList<OwnAction>>([disk = m_file, count] { return disk->lastActions(count); });
}

QFuture<QList<OwnAction>> Journal::actionsOn(const QStringList &subjects) const
{
    return ask<QList<OwnAction>>([disk = m_file, subjects] { return disk->actionsOn(subjects); });
}

QFuture<QList<OwnAction>> Journal::actionsNamed(const QStringList &kinds, Instant since) const
{
    return ask<QList<OwnAction>>([disk = m_file, kinds, since] { return disk->actionsNamed(kinds, since); });
}

QFuture<QList<KeptDraft>> Journal::drafts() const
{
    return ask<QList<KeptDraft>>([disk = m_file] { return disk->drafts(); });
}

QFuture<QList<WrapUpClock>> Journal::wrapUps() const
{
    return ask<QList<WrapUpClock>>([disk = m_file] { return disk->wrapUps(); });
}

QFuture<bool> Journal::keepReroute(const KeptReroute &kept, Instant at)
{
    return ask<bool>([disk = m_file, kept, at] { return disk->setReroute(kept, at); });
}

QFuture<QList<KeptReroute>> Journal::reroutes(const WorkspaceId &workspace) const
{
    return ask<QList<KeptReroute>>([disk = m_file, workspace] { return disk->reroutes(workspace); });
}

QFuture<QueueSamples> Journal::queueSamples(const WorkspaceId &workspace, const TaskQueueId &queue, Instant since) const
{
    return ask<QueueSamples>(
        [disk = m_file, workspace, queue, since] { return disk->queueSamples(workspace, queue, since); });
}

QFuture<BoardSamples> Journal::boardSamples(const WorkspaceId &workspace, Instant since) const
{
    return ask<BoardSamples>([disk = m_file, workspace, since] { return disk->boardSamples(workspace, since); });
}
