#include "ui/notify/offernotices.h"

#include "console/control/offerscontroller.h"
#include "ui/notify/alertswitches.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/text/tasksummary.h"

#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

Notice noticeOf(const Offer &offer)
{
    Notice notice;
    const TaskSummary summary = offer.task ? summaryOf(*offer.task) : TaskSummary{};
    //: Title of a notification of the desktop; %1 is a caller's name or number.
    notice.title
        = summary.who.isEmpty() ? OfferNotices::tr("New task") : OfferNotices::tr("Offer: %1").arg(summary.who);
    const QString queue = offer.task ? offer.task->queueName : QString();
    const bool isTwice = summary.what.compare(queue, Qt::CaseInsensitive) == 0; // said once, as the queue is written
    QStringList lines{ summary.address, isTwice ? QString() : summary.what, queue };
    lines.removeAll(QString());
    notice.body = lines.join(u'\n');
    if (offer.canAnswer()) {
        notice.actions.append({ u"accept"_s, OfferNotices::tr("Accept") });
        notice.actions.append({ u"reject"_s, OfferNotices::tr("Reject") });
    }
    notice.actions.append({ u"default"_s, OfferNotices::tr("Show in Cordboard") });
    return notice;
}

OfferNotices::OfferNotices(OffersController &offers, FreedesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_offers(offers)
    , m_notifier(notifier)
{
    connect(&offers, &OffersController::opened, this, &OfferNotices::put);
    connect(&offers, &OffersController::changed, this, &OfferNotices::put);
    connect(&offers, &OffersController::ended, this, [this](const Offer &offer) { remove(offer.id()); });
    connect(&offers, &OffersController::dismissed, this, &OfferNotices::remove);
    connect(&notifier, &FreedesktopNotifier::dismissed, this, [this](const QString &key) { m_dismissed.insert(key); });
    connect(&notifier, &FreedesktopNotifier::activated, this, &OfferNotices::onActivated);
}

OfferNotices::~OfferNotices()
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        m_notifier.close(shown.key());
}

void OfferNotices::obey(const AlertSwitches &switches)
{
    m_switches = &switches;
    connect(&switches, &AlertSwitches::changed, this, &OfferNotices::refresh);
    refresh();
}

void OfferNotices::refresh()
{
    for (const Offer &offer : m_offers.offers())
        put(offer);
}

void OfferNotices::setInUse(bool inUse)
{
    if (std::exchange(m_inUse, inUse) != inUse)
        refresh();
}

/// A toast that has not been painted yet has a moment's time for it.
bool OfferNotices::isLeftToToast(const ReservationId &id)
{
    const Offer *offer = m_inUse ? m_offers.offer(id) : nullptr;
    if (!offer || offer->shownAt)
        return offer != nullptr;
    const QString key = id.text();
    if (!m_isOverdue.contains(key)) {
        m_isOverdue.insert(key, false);
        QTimer::singleShot(m_patience, this, [this, id] { onOverdue(id); });
    }
    return !m_isOverdue.value(key);
}

void OfferNotices::onOverdue(const ReservationId &id)
{
    const Offer *offer = m_offers.offer(id);
    if (!offer || !m_isOverdue.contains(id.text()))
        return; // it is over
    m_isOverdue.insert(id.text(), true);
    put(*offer);
}

void OfferNotices::put(const Offer &offer)
{
    if (offer.phase != OfferPhase::Open || (m_switches && !m_switches->wants(Alert::Desktop, offer)))
        return remove(offer.id());
    const QString key = offer.id().text();
    if (isLeftToToast(offer.id()))
        return takeAway(key);
    if (m_dismissed.contains(key))
        return;
    m_shown.insert(key, offer.id());
    m_notifier.show(key, noticeOf(offer));
}

void OfferNotices::remove(const ReservationId &id)
{
    const QString key = id.text();
    m_dismissed.remove(key);
    m_isOverdue.remove(key);
    takeAway(key);
}

void OfferNotices::takeAway(const QString &key)
{
    if (m_shown.remove(key) > 0)
        m_notifier.close(key);
}

void OfferNotices::onActivated(const QString &key, const QString &action)
{
    if (!m_shown.contains(key))
        return; // of somebody else
    const ReservationId id = m_shown.value(key);
    if (action == "accept"_L1)
        m_offers.accept(id);
    else if (action == "reject"_L1)
        m_offers.reject(id);
    else
        emit showRequested();
}
