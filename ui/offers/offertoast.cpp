#include "ui/offers/offertoast.h"

#include "ui/offers/clickguard.h"
#include "ui/offers/toastbody.h"
#include "ui/offers/toastbuttons.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Qt::WindowFlags toastFlags()
{
    // A window past the manager that had the keyboard would take it along when it goes: then no window has it.
    const Qt::WindowFlags plain
        = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;
    // On X11 a window manager takes each new window into a frame of its own before it is seen. That alone costs more
    // than all of ours, and some managers hand a new dialog the focus or lower it. So there the toast goes past the
    // manager: the focus stays where it is, and the stack keeps it on top.
    return QGuiApplication::platformName() == "xcb"_L1 ? plain | Qt::X11BypassWindowManagerHint : plain;
}

} // namespace

OfferToast::OfferToast(QWidget *parent)
    : QDialog(parent, toastFlags())
    , m_body(new ToastBody(this))
    , m_buttons(new ToastButtons(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_AlwaysShowToolTips); // the toast is seldom the active window
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(u"offerToast"_s);
    //: Name of the window that offers one task to the agent.
    setWindowTitle(tr("Offer"));
    setAccessibleName(tr("Offer"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::normal, space::large, space::normal);
    column->setSpacing(space::small);
    column->addWidget(m_body);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connectButtons();
    wearSize();
}

void OfferToast::connectButtons()
{
    connect(m_buttons, &ToastButtons::acceptRequested, this, [this] { emit acceptRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::rejectRequested, this, [this] { emit rejectRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::conferenceRequested, this, [this] { emit conferenceRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::formRequested, this, [this] { emit formRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::dismissRequested, this, [this] { emit dismissRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::showRequested, this, [this] { emit showRequested(m_offer.id()); });
    connect(m_buttons, &ToastButtons::copyRequested, this,
        [this] { QGuiApplication::clipboard()->setText(m_offer.reservation.task.text()); });
}

void OfferToast::guardClicks(const Clock &clock)
{
    auto *guard = new ClickGuard(clock, *this);
    for (QAbstractButton *button : m_buttons->answers())
        guard->watch(button);
}

void OfferToast::setOffer(const Offer &offer, Instant now)
{
    if (offer.id() != m_offer.id())
        m_isPainted = false;
    m_offer = offer;
    OfferFace face = offerFace(offer);
    if (face != m_face) {
        m_face = std::move(face);
        m_body->setFace(m_face);
        m_buttons->setFace(m_face);
        update(); // the stripe tells an end by its colour
    }
    m_body->setResting(offer.phase == OfferPhase::Dialling);
    m_body->setToolTip(offerClockText(offer));
    tick(now);
    setAccessibleDescription(m_body->spoken());
}

void OfferToast::tick(Instant now)
{
    m_body->setTime(offerTime(m_offer, now));
}

void OfferToast::reject() { }

void OfferToast::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        wearSize();
}

void OfferToast::closeEvent(QCloseEvent *event)
{
    event->ignore(); // an offer goes when it has ended, not by Alt+F4
}

void OfferToast::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.setPen(theme.frame);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int edge = space::tight;
    const QRect stripe(layoutDirection() == Qt::RightToLeft ? width() - edge : 0, 0, edge, height());
    painter.fillRect(stripe, m_face.hasEnded ? theme.tone(m_face.noteTone).strong : theme.accent);
    if (m_isPainted)
        return;
    m_isPainted = true;
    const Instant at = SystemClock().now();
    // Whoever listens must not hold up this painting.
    QMetaObject::invokeMethod(this, [this, id = m_offer.id(), at] { tellPainted(id, at); }, Qt::QueuedConnection);
}

void OfferToast::tellPainted(const ReservationId &id, Instant at)
{
    emit painted(id, at);
    QAccessibleEvent alert(this, QAccessible::Alert); // spoken at once, whatever has the focus
    QAccessible::updateAccessibility(&alert);
}

void OfferToast::wearSize()
{
    const QSize wanted = layout()->sizeHint();
    const int width = std::max(wanted.width(), fontMetrics().averageCharWidth() * 56);
    setFixedSize(width, wanted.height());
}
