#include "ui/start/program.h"

#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/mainwindow/shell.h"
#include "ui/notify/offeralert.h"
#include "ui/notify/trayicon.h"
#include "ui/offers/offeractions.h"
#include "ui/offers/toaststack.h"
#include "ui/start/autostart.h"
#include "ui/theme/themeswitch.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

Program::Program(
    const ConsoleOptions &options, const Clock &clock, ThemeSwitch &themes, bool quiet, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_themes(themes)
    , m_console(std::make_unique<Console>(options, clock))
    , m_actions(std::make_unique<OfferActions>(m_console->offers()))
{
    m_themes.setChoice(m_console->settings().theme()); // before the first widget is polished
    m_window = std::make_unique<MainWindow>(*m_console);
    m_toasts = std::make_unique<ToastStack>(m_console->offers(), clock);
    m_window->setOfferActions(m_actions->all());
    connect(m_window.get(), &MainWindow::themeChosen, &m_themes, &ThemeSwitch::setChoice);
    // Not quit(): it asks every window first, and a toast that shows an offer never agrees to be closed.
    const auto leave = [] { QCoreApplication::exit(0); };
    connect(m_window.get(), &MainWindow::quitRequested, qApp, leave);
    connect(m_toasts.get(), &ToastStack::showRequested, this, [this] {
        m_window->shell()->setPage(Shell::Desk);
        m_window->present();
    });
    buildNotifications(quiet);
}

Program::~Program()
{
    remember();
}

void Program::remember()
{
    m_window->remember();
    m_console->settings().save();
}

void Program::buildNotifications(bool quiet)
{
    const Settings &settings = m_console->settings();
    m_ring.setEnabled(!quiet && settings.ringOn());
    m_ring.setVolume(settings.ringVolume() / 100.0);
    m_alert = std::make_unique<OfferAlert>(m_console->offers(), m_clock, m_ring, m_window.get());
    if (quiet)
        return;
    addStartAtLogin();
    m_tray = std::make_unique<TrayIcon>();
    m_window->setHidesOnClose(m_tray->isShown() && settings.closeToTray());
    connect(m_tray.get(), &TrayIcon::showRequested, m_window.get(), &MainWindow::present);
    connect(m_tray.get(), &TrayIcon::quitRequested, qApp, [] { QCoreApplication::exit(0); });
    connect(&m_console->state(), &ConsoleState::ownWorkerChanged, this, &Program::refreshTray);
    connect(&m_console->state(), &ConsoleState::cleared, this, &Program::refreshTray);
    connect(&m_console->offers(), &OffersController::offersChanged, this, &Program::refreshTray);
    connect(m_console.get(), &Console::reachableChanged, this, &Program::refreshTray);
    connect(&m_console->missed(), &MissedOffers::changed, this, &Program::refreshTray);
    refreshTray();
}

void Program::begin(FirstSight sight)
{
    if (sight == FirstSight::Hidden && m_tray && m_tray->isShown())
        comeUpWhenNeeded();
    else if (sight == FirstSight::Shown)
        m_window->show();
    else
        m_window->showMinimized();
    QTimer::singleShot(0, m_console.get(), &Console::start); // after the first paint
}

/// A hidden program that is not signed in would miss every offer in silence.
void Program::comeUpWhenNeeded()
{
    connect(&m_console->session(), &SessionController::phaseChanged, m_window.get(), [this](SessionPhase phase) {
        const bool goesOnByItself = phase == SessionPhase::Connecting || phase == SessionPhase::WaitingForKeyring
            || phase == SessionPhase::SignedIn;
        if (!goesOnByItself && !m_window->isVisible())
            m_window->present();
    });
}

void Program::addStartAtLogin()
{
    auto *action = new QAction(tr("Start at &Login"), this);
    const Autostart autostart(QCoreApplication::applicationFilePath());
    action->setCheckable(true);
    action->setChecked(autostart.isOn());
    connect(action, &QAction::triggered, this, [action, autostart](bool on) {
        if (!autostart.set(on))
            action->setChecked(autostart.isOn());
    });
    m_window->addFileAction(action);
}

void Program::refreshTray()
{
    const Worker *worker = m_console->state().ownWorker();
    TrayState state = TrayState::Offline;
    if (worker && m_console->session().isReachable())
        state = worker->available ? TrayState::Available : TrayState::NotAvailable;
    if (m_console->offers().oldest())
        state = TrayState::Offer;
    m_tray->setMissed(m_console->missed().unseen());
    m_tray->setState(state, worker ? worker->name + u" – "_s + worker->activityName : u"Cordboard"_s);
}
