#include "ui/listen/listenbar.h"

#include "console/control/listenin.h"
#include "ui/listen/listentext.h"
#include "ui/text/errortext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wraplayout.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListenBar::ListenBar(ListenIn &listen, QWidget *parent)
    : QFrame(parent)
    , m_listen(listen)
    , m_state(new ToneLabel(this))
    , m_trouble(new QLabel(this))
    , m_out(new QPushButton(this))
    , m_passes(this)
{
    setObjectName(u"listenBar"_s);
    m_state->setObjectName(u"listenState"_s);
    m_trouble->setObjectName(u"listenTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_out->setObjectName(u"leaveCall"_s);
    auto *group = new QButtonGroup(this);
    for (const SupervisorMode mode : { SupervisorMode::Monitor, SupervisorMode::Whisper, SupervisorMode::Barge }) {
        auto *button = new QPushButton(modeText(mode), this);
        button->setCheckable(true);
        button->setToolTip(modeHint(mode));
        button->setAccessibleDescription(modeHint(mode));
        group->addButton(button);
        m_modes.insert(mode, button);
        connect(button, &QPushButton::clicked, this, [this, mode] {
            m_trouble->hide();
            m_listen.setMode(mode);
            refreshModes(); // a click that counted for nothing changes nothing
        });
    }
    m_passes.setSingleShot(true);
    m_passes.setInterval(10s);
    connect(&m_passes, &QTimer::timeout, this, &ListenBar::onPassed);
    layOut();
    connect(m_out, &QPushButton::clicked, this, &ListenBar::onOut);
    connect(&listen, &ListenIn::changed, this, &ListenBar::refresh);
    connect(&listen, &ListenIn::failed, this, &ListenBar::onFailed);
    recolor();
    refresh();
}

void ListenBar::layOut()
{
    auto *buttons = new QWidget(this);
    auto *row = new WrapLayout(space::small);
    buttons->setLayout(row);
    for (const SupervisorMode mode : { SupervisorMode::Monitor, SupervisorMode::Whisper, SupervisorMode::Barge })
        row->addWidget(m_modes.value(mode));
    row->addWidget(m_out);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_state);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
}

void ListenBar::setOnline(bool online)
{
    m_online = online;
    refresh();
}

void ListenBar::refresh()
{
    const ListenView *view = m_listen.view();
    setVisible(view != nullptr);
    if (!view)
        return m_trouble->hide();
    const QString before = m_state->text();
    m_state->setStatus(stateTone(*view), stateText(*view));
    const bool hasEnded = view->hasEnded();
    if (hasEnded)
        m_trouble->hide(); // how it ended says all there is to say
    m_out->setText(hasEnded ? tr("Close") : tr("Leave Call"));
    setButtonKind(m_out, hasEnded ? ButtonKind::Plain : ButtonKind::Danger);
    const bool mayLeave = view->phase != ListenView::Phase::Leaving || window()->focusWidget() == m_out;
    m_out->setEnabled(hasEnded || (m_online && mayLeave)); // with the keyboard on it: a second press counts for nothing
    if (hasEnded && isAncestorOf(window()->focusWidget()))
        m_out->setFocus(Qt::OtherFocusReason); // the other buttons go
    refreshModes();
    if (before == m_state->text())
        return;
    m_passes.stop();
    if (view->end == ListenView::End::Left)
        m_passes.start(); // the person knows, having done it
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ListenBar::refreshModes()
{
    const ListenView *view = m_listen.view();
    for (auto each = m_modes.cbegin(); each != m_modes.cend(); ++each) {
        each.value()->setVisible(view && !view->hasEnded());
        // One that rests loses the keyboard to whatever comes next; what is asked for twice counts once.
        const bool isFree = view && (!view->wanted || window()->focusWidget() == each.value());
        each.value()->setEnabled(m_online && isFree && view->phase == ListenView::Phase::In);
        if (view && view->wanted.value_or(view->mode) == each.key())
            each.value()->setChecked(true);
    }
}

void ListenBar::onFailed(const ApiError &error)
{
    if (!m_listen.view() || m_listen.view()->hasEnded())
        return;
    m_trouble->setText(tr("Nothing has changed. %1").arg(errorText(error).whole()));
    m_trouble->show();
}

void ListenBar::onOut()
{
    m_trouble->hide();
    const ListenView *view = m_listen.view();
    if (view && view->hasEnded())
        m_listen.dismiss();
    else
        m_listen.leave();
}

/// Not unseen, as far as can be known, nor under a hand that is about to close it.
void ListenBar::onPassed()
{
    const ListenView *view = m_listen.view();
    if (!view || view->end != ListenView::End::Left)
        return;
    if (!isVisible() || !window()->isActiveWindow() || underMouse())
        m_passes.start();
    else
        m_listen.dismiss();
}

void ListenBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ListenBar::recolor()
{
    setTextColor(m_trouble, ColorTheme::of(this).mutedText);
}
