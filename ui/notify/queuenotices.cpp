#include "ui/notify/queuenotices.h"

#include "ui/notify/freedesktopnotifier.h"
#include "ui/text/counttext.h"
#include "ui/text/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAlone = 3; // more queues at once are told together
constexpr qsizetype mostNamed = 8;

QString keyOf(const TaskQueueId &queue)
{
    return u"queue/"_s + queue.text();
}

QString lineOf(const QueueAlert &alert)
{
    switch (alert.measure) {
    case QueueMeasure::Waiting:
        return waitingText(alert.figure);
    case QueueMeasure::Oldest:
        //: %1 is a length of time, such as "4 minutes 12 seconds".
        return QueueNotices::tr("The oldest has waited for %1.").arg(spokenDuration(std::chrono::seconds{ alert.figure }));
    case QueueMeasure::ServiceLevel:
        break;
    }
    return QueueNotices::tr("The service level is at %1%.").arg(alert.figure);
}

bool isCritical(const QueueAlert &alert)
{
    return alert.judgement == QueueJudgement::Bad;
}

} // namespace

Notice noticeOf(const QList<QueueAlert> &alerts)
{
    QStringList names;
    QStringList lines;
    for (const QueueAlert &alert : alerts) {
        if (!names.contains(alert.name))
            names.append(alert.name);
        lines.append(lineOf(alert));
    }
    Notice notice;
    const bool critical = std::ranges::any_of(alerts, isCritical);
    if (names.size() == 1) {
        notice.title = critical ? QueueNotices::tr("Queue %1 is critical").arg(names.constFirst())
                                : QueueNotices::tr("Queue %1 wants a look").arg(names.constFirst());
        notice.body = lines.join(u'\n');
    } else {
        notice.title = critical ? QueueNotices::tr("%n queue(s) are critical", nullptr, int(names.size()))
                                : QueueNotices::tr("%n queue(s) want a look", nullptr, int(names.size()));
        notice.body = names.first(std::min(names.size(), mostNamed)).join(u", "_s);
    }
    notice.actions.append({ u"default"_s, QueueNotices::tr("Show in Cordboard") });
    return notice;
}

QueueNotices::QueueNotices(const QueueAlerts &alerts, FreedesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
{
    connect(&alerts, &QueueAlerts::passed, this, &QueueNotices::onPassed);
    connect(&alerts, &QueueAlerts::eased, this, [this](const TaskQueueId &queue) { remove(keyOf(queue)); });
    connect(&notifier, &FreedesktopNotifier::dismissed, this, [this](const QString &key) { m_shown.remove(key); });
    connect(&notifier, &FreedesktopNotifier::activated, this, [this](const QString &key) {
        if (!m_shown.contains(key))
            return;
        remove(key);
        emit showRequested();
    });
}

QueueNotices::~QueueNotices()
{
    for (const QString &key : std::as_const(m_shown))
        m_notifier.close(key);
}

void QueueNotices::onPassed(const QList<QueueAlert> &alerts)
{
    QMap<QString, QList<QueueAlert>> byQueue;
    for (const QueueAlert &alert : alerts)
        byQueue[keyOf(alert.queue)].append(alert);
    if (byQueue.size() > mostAlone)
        return show(u"queues"_s, noticeOf(alerts));
    for (auto queue = byQueue.cbegin(); queue != byQueue.cend(); ++queue)
        show(queue.key(), noticeOf(queue.value()));
}

void QueueNotices::show(const QString &key, const Notice &notice)
{
    m_shown.insert(key);
    m_notifier.show(key, notice);
}

void QueueNotices::remove(const QString &key)
{
    if (m_shown.remove(key))
        m_notifier.close(key);
}
