#include "ui/mainwindow/lastpage.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/mainwindow/navigation.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastPage = "page"_L1;
constexpr auto lastPageOf = "pageOf"_L1; ///< Whose it is: the worker's SID.

} // namespace

LastPage::LastPage(Console &console, Navigation &navigation, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_navigation(navigation)
{
    connect(&navigation, &Navigation::currentChanged, this,
        [this](int page) { m_console.settings().setLastView(lastPage, QString::number(page)); });
    connect(&console.session(), &SessionController::phaseChanged, this, &LastPage::onPhase);
    const int last = int(navigation.pages().size()) - 1;
    navigation.setCurrent(std::clamp(console.settings().lastView(lastPage).toInt(), 0, last));
}

/// A change of workspace only connects anew; where it asks who one is there, it is a sign-in.
void LastPage::onPhase(SessionPhase phase)
{
    if (phase == SessionPhase::SignedIn)
        welcome();
    else if (phase != SessionPhase::Connecting && phase != SessionPhase::WaitingForKeyring)
        m_isSignIn = true;
}

void LastPage::welcome()
{
    const bool isSignIn = std::exchange(m_isSignIn, false);
    const QString worker = m_console.state().ownWorkerId().text();
    const QString before = m_console.settings().lastView(lastPageOf);
    if (isSignIn && !before.isEmpty() && before != worker)
        m_navigation.setCurrent(0);
    m_console.settings().setLastView(lastPageOf, worker);
}
