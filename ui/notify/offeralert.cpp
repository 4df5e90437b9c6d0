#include "ui/notify/offeralert.h"

#include "console/control/offerscontroller.h"
#include "ui/notify/alertswitches.h"
#include "ui/notify/ring.h"

#include <QApplication>
#include <QWidget>

using namespace std::chrono_literals;

namespace {

/// An offer whose end is not known does not ring for ever; counted from when it reached this machine.
constexpr auto longestRing = 120s;

Instant ringsUntil(const Offer &offer)
{
    return offer.deadline.value_or(offer.receivedAt + longestRing);
}

} // namespace

OfferAlert::OfferAlert(OffersController &offers, const Clock &clock, Ring &ring, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_offers(offers)
    , m_clock(clock)
    , m_ring(ring)
    , m_window(window)
{
    m_cap.setSingleShot(true);
    connect(&m_cap, &QTimer::timeout, this, &OfferAlert::refresh);
    connect(&offers, &OffersController::opened, this, &OfferAlert::onOpened);
    connect(&offers, &OffersController::offersChanged, this, &OfferAlert::refresh);
}

void OfferAlert::setWindow(QWidget *window)
{
    m_window = window;
}

void OfferAlert::obey(const AlertSwitches &switches)
{
    m_switches = &switches;
    connect(&switches, &AlertSwitches::changed, this, &OfferAlert::refresh);
    refresh();
}

bool OfferAlert::wants(Alert alert, const Offer &offer) const
{
    return !m_switches || m_switches->wants(alert, offer);
}

void OfferAlert::onOpened(const Offer &offer)
{
    if (m_window && wants(Alert::Taskbar, offer))
        QApplication::alert(m_window);
    refresh();
}

void OfferAlert::refresh()
{
    const Instant now = m_clock.now();
    const Offer *first = nullptr; // who rings first rings on: two sounds at once are none
    for (const Offer &offer : m_offers.offers()) {
        const bool rings = offer.canAnswer() && wants(Alert::Ring, offer) && ringsUntil(offer) > now;
        if (rings && (!first || offer.offeredAt < first->offeredAt))
            first = &offer;
    }
    if (!first) {
        m_cap.stop();
        return m_ring.stop();
    }
    m_cap.start(ringsUntil(*first) - now);
    m_ring.start(m_switches ? m_switches->soundFor(*first) : QString());
}
