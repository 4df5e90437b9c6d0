#include "ui/offers/toaststack.h"

#include "console/control/offerscontroller.h"
#include "ui/offers/offertoast.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QCursor>
#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr size_t poolSize = 3;
constexpr auto tickTime = 250ms;
constexpr auto endedStays = 4s;
constexpr auto missedStays = 30s;
constexpr auto staysAfterPointer = 2s;
constexpr auto restBeforeClosingUp = 2s;
constexpr int atTheToasts = 40; // so near, the pointer may be on its way to one
constexpr QPoint offScreen(-20'000, -20'000);

} // namespace

Monitors Monitors::ofDesktop()
{
    return {
        .at = [](QPoint point) -> QObject * {
            QScreen *screen = QGuiApplication::screenAt(point);
            return screen ? screen : QGuiApplication::primaryScreen();
        },
        .freeArea =
            [](const QObject *monitor) {
                const auto *screen = qobject_cast<const QScreen *>(monitor);
                return screen ? screen->availableGeometry() : QRect();
            },
    };
}

ToastStack::ToastStack(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pointer([] { return QCursor::pos(); })
    , m_monitors(Monitors::ofDesktop())
{
    connect(&m_tick, &QTimer::timeout, this, &ToastStack::tick);
    QTimer::singleShot(0, this, &ToastStack::warmUp);
}

ToastStack::ToastStack(OffersController &offers, const Clock &clock, QObject *parent)
    : ToastStack(clock, parent)
{
    connect(&offers, &OffersController::opened, this, &ToastStack::put);
    connect(&offers, &OffersController::changed, this, &ToastStack::put);
    connect(&offers, &OffersController::ended, this, &ToastStack::put);
    connect(&offers, &OffersController::dismissed, this, &ToastStack::remove);
    connect(this, &ToastStack::acceptRequested, &offers, &OffersController::accept);
    connect(this, &ToastStack::rejectRequested, &offers, &OffersController::reject);
    connect(this, &ToastStack::conferenceRequested, &offers, &OffersController::conference);
    connect(this, &ToastStack::dismissed, &offers, &OffersController::dismiss);
    connect(this, &ToastStack::toastPainted, &offers, &OffersController::shown);
}

ToastStack::~ToastStack() = default;

void ToastStack::warmUp()
{
    while (m_made.size() < poolSize) {
        m_made.push_back(make());
        OfferToast &toast = *m_made.back();
        // The first showing makes the native window, its surface, fonts and layout: none of it is left for an offer.
        toast.move(offScreen);
        toast.show();
        toast.repaint();
        toast.hide();
    }
}

int ToastStack::shown() const
{
    return int(m_shown.size());
}

OfferToast *ToastStack::toast(const ReservationId &id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const Shown &one) { return one.toast->offer().id() == id; });
    return found == m_shown.end() ? nullptr : found->toast;
}

void ToastStack::put(const Offer &offer)
{
    const auto found
        = std::ranges::find_if(m_shown, [&](const Shown &one) { return one.toast->offer().id() == offer.id(); });
    if (found == m_shown.end()) {
        if (!offer.hasEnded())
            open(offer);
        return;
    }
    found->toast->setOffer(offer, m_clock.now());
    if (offer.hasEnded())
        noteEnd(*found);
}

void ToastStack::remove(const ReservationId &id)
{
    const auto found = std::ranges::find_if(m_shown, [&](const Shown &one) { return one.toast->offer().id() == id; });
    if (found == m_shown.end())
        return;
    found->toast->hide();
    m_shown.erase(found);
    m_lastBusy = m_clock.now();
    if (m_shown.empty())
        m_tick.stop();
}

void ToastStack::tick()
{
    const Instant now = m_clock.now();
    const QPoint pointer = m_pointer();
    QList<ReservationId> gone;
    for (Shown &one : m_shown) {
        one.toast->tick(now);
        if (!one.goesAt)
            continue;
        if (one.toast->isVisible() && one.toast->geometry().contains(pointer))
            one.goesAt = std::max(*one.goesAt, now + staysAfterPointer);
        else if (now >= *one.goesAt)
            gone.append(one.toast->offer().id());
    }
    for (const ReservationId &id : gone) {
        remove(id);
        emit dismissed(id);
    }
    settle();
    raiseAll();
}

void ToastStack::tuckAway(const ReservationId &id)
{
    if (id == m_tucked)
        return;
    m_tucked = id;
    m_lastBusy = m_clock.now();
    for (const Shown &one : m_shown) {
        if (isTucked(one)) {
            one.toast->hide();
        } else if (one.toast->isHidden()) {
            one.toast->move(freePlace(one).topLeft());
            one.toast->show();
            one.toast->raise();
        }
    }
}

bool ToastStack::isTucked(const Shown &one) const
{
    return one.toast->offer().id() == m_tucked;
}

QRect ToastStack::freePlace(const Shown &one) const
{
    QList<QRect> taken;
    for (const Shown &other : m_shown) {
        if (other.toast != one.toast && other.toast->isVisible())
            taken.append(other.toast->geometry());
    }
    return placesOn(one.monitor, one.toast->size()).firstFree(taken, m_pointer());
}

QRect ToastStack::roomBeside() const
{
    const QRect area = m_monitors.freeArea(m_monitors.at(m_pointer()));
    const int column = m_made.empty() ? 0 : m_made.front()->width() + 2 * space::normal;
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return mirrored ? area.adjusted(column, 0, 0, 0) : area.adjusted(0, 0, -column, 0);
}

bool ToastStack::isBusy() const
{
    QRect around;
    for (const Shown &one : m_shown) {
        if (one.toast->offer().phase == OfferPhase::Answering)
            return true;
        if (one.toast->isVisible())
            around |= one.toast->geometry();
    }
    return around.marginsAdded(QMargins(atTheToasts, atTheToasts, atTheToasts, atTheToasts)).contains(m_pointer());
}

bool ToastStack::isMenuOpen()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(windows, [](const QWidget *window) {
        return window->isVisible() && (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip);
    });
}

OfferToast *ToastStack::takeFromPool()
{
    for (const auto &made : m_made) {
        if (std::ranges::find(m_shown, made.get(), &Shown::toast) == m_shown.end())
            return made.get();
    }
    m_made.push_back(make());
    return m_made.back().get();
}

std::unique_ptr<OfferToast> ToastStack::make()
{
    auto toast = std::make_unique<OfferToast>();
    toast->guardClicks(m_clock);
    connect(toast.get(), &OfferToast::acceptRequested, this, &ToastStack::acceptRequested);
    connect(toast.get(), &OfferToast::rejectRequested, this, &ToastStack::rejectRequested);
    connect(toast.get(), &OfferToast::conferenceRequested, this, &ToastStack::conferenceRequested);
    connect(toast.get(), &OfferToast::formRequested, this, &ToastStack::formRequested);
    connect(toast.get(), &OfferToast::showRequested, this, &ToastStack::showRequested);
    connect(toast.get(), &OfferToast::painted, this, &ToastStack::toastPainted);
    connect(toast.get(), &OfferToast::dismissRequested, this, [this](const ReservationId &id) {
        remove(id);
        emit dismissed(id);
    });
    return toast;
}

void ToastStack::open(const Offer &offer)
{
    OfferToast *toast = takeFromPool();
    QObject *monitor = m_monitors.at(m_pointer());
    toast->setOffer(offer, m_clock.now());
    toast->expectPainting();
    m_shown.push_back({ .toast = toast, .monitor = monitor });
    m_lastBusy = m_clock.now();
    toast->move(freePlace(m_shown.back()).topLeft());
    if (!isTucked(m_shown.back())) {
        toast->show();
        toast->raise();
    }
    if (!m_tick.isActive())
        m_tick.start(tickTime);
}

void ToastStack::noteEnd(Shown &shown) const
{
    if (!shown.goesAt)
        shown.goesAt = m_clock.now() + (wasMissed(shown.toast->offer()) ? missedStays : endedStays);
}

void ToastStack::raiseAll()
{
    if (isMenuOpen())
        return; // most likely a toast's own, which would then lie below it
    // Windows past the window manager are not kept on top by it: a window raised later would cover an offer.
    for (const Shown &one : m_shown) {
        if (one.toast->isVisible() && (one.toast->windowFlags() & Qt::X11BypassWindowManagerHint))
            one.toast->raise();
    }
}

void ToastStack::settle()
{
    const Instant now = m_clock.now();
    if (isBusy() || !m_lastBusy)
        m_lastBusy = now;
    const bool closeUp = now - *m_lastBusy >= restBeforeClosingUp;
    QList<const QObject *> monitors;
    for (Shown &one : m_shown) {
        if (!one.monitor)
            one.monitor = m_monitors.at(m_pointer()); // its own is gone: the toast comes along to one that is there
        if (one.monitor && !isTucked(one) && !monitors.contains(one.monitor))
            monitors.append(one.monitor);
    }
    for (const QObject *monitor : std::as_const(monitors))
        settleOn(monitor, closeUp);
}

void ToastStack::settleOn(const QObject *monitor, bool closeUp)
{
    std::vector<OfferToast *> toasts;
    QList<QRect> now;
    for (const Shown &one : m_shown) {
        if (one.monitor == monitor && !isTucked(one)) {
            toasts.push_back(one.toast);
            now.append(one.toast->geometry());
        }
    }
    const ToastPlaces places = placesOn(monitor, toasts.front()->size());
    const QList<QRect> wanted = closeUp ? closedUp(places, now, m_pointer()) : settled(places, now, m_pointer());
    for (size_t i = 0; i < toasts.size(); ++i) {
        if (wanted.at(qsizetype(i)) != now.at(qsizetype(i)))
            toasts[i]->move(wanted.at(qsizetype(i)).topLeft());
    }
}

ToastPlaces ToastStack::placesOn(const QObject *monitor, QSize toast) const
{
    return {
        .area = m_monitors.freeArea(monitor),
        .toast = toast,
        .gap = space::normal,
        .mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft,
    };
}
