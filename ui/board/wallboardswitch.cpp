#include "ui/board/wallboardswitch.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "ui/board/wallboard.h"
#include "ui/theme/glyph.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr auto openView = "wallboard"_L1;

} // namespace

WallboardSwitch::WallboardSwitch(Console &console, QWidget &window)
    : QObject(&window)
    , m_console(console)
    , m_window(window)
    , m_action(new QAction(glyphIcon(Glyph::Video), tr("&Wallboard"), this))
{
    m_action->setObjectName(u"wallboardAction"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::Key_F11));
    connect(m_action, &QAction::triggered, this, [this](bool on) {
        if (on)
            return open();
        onLeft();
        if (m_board)
            m_board->close();
    });
    connect(&console.session(), &SessionController::phaseChanged, this, &WallboardSwitch::onPhase);
    onPhase();
}

WallboardSwitch::~WallboardSwitch()
{
    delete m_board;
}

Wallboard *WallboardSwitch::board() const
{
    return m_board;
}

void WallboardSwitch::open()
{
    m_console.settings().setLastView(openView, u"1"_s);
    m_action->setChecked(true);
    if (m_board)
        return m_board->raise();
    m_board = new Wallboard(m_console);
    m_board->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_board, &Wallboard::left, this, &WallboardSwitch::onLeft);
    m_board->setScreen(otherScreen());
    m_board->setGeometry(otherScreen()->geometry());
    m_board->showFullScreen();
}

void WallboardSwitch::onLeft()
{
    m_console.settings().setLastView(openView, {});
    m_action->setChecked(false);
}

/// Signed out there is nothing to see, but next time it is open again.
void WallboardSwitch::onPhase()
{
    const bool sees = m_console.session().phase() == SessionPhase::SignedIn
        && m_console.session().reach() == Reach::Account;
    m_action->setEnabled(sees);
    if (sees && m_console.settings().lastView(openView) == u"1"_s)
        open();
    if (m_console.session().phase() == SessionPhase::SignedOut && m_board) {
        delete m_board;
        m_action->setChecked(false);
    }
}

QScreen *WallboardSwitch::otherScreen() const
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != m_window.screen())
            return screen;
    }
    return m_window.screen();
}
