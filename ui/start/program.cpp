#include "ui/start/program.h"

#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/statustoggle.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/instructions/instructionforms.h"
#include "ui/mainwindow/keylist.h"
#include "ui/mainwindow/shell.h"
#include "ui/notify/desktopcontrast.h"
#include "ui/notify/trayicon.h"
#include "ui/offers/offeractions.h"
#include "ui/offers/toaststack.h"
#include "ui/settings/settingsdialog.h"
#include "ui/start/attention.h"
#include "ui/start/autostart.h"
#include "ui/start/comeup.h"
#include "ui/start/departure.h"
#include "ui/start/desktopsession.h"
#include "ui/systemkeys/systemkeys.h"
#include "ui/theme/themeswitch.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

Program::Program(const ConsoleOptions &options, const Clock &clock, ThemeSwitch &themes, bool quiet, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_themes(themes)
    , m_console(std::make_unique<Console>(options, clock))
    , m_actions(std::make_unique<OfferActions>(m_console->offers()))
{
    m_themes.setChoice(m_console->settings().theme()); // before the first widget is polished
    m_window = std::make_unique<MainWindow>(*m_console);
    m_toasts = std::make_unique<ToastStack>(m_console->offers(), clock);
    m_departure = std::make_unique<Departure>(*m_console);
    m_window->setOfferActions(m_actions->all());
    connect(&m_console->settings(), &Settings::changed, this,
        [this] { m_themes.setChoice(m_console->settings().theme()); });
    connect(m_window.get(), &MainWindow::quitRequested, this, &Program::leave);
    // Not quit(): it asks every window first, and a toast that shows an offer never agrees to be closed.
    connect(m_departure.get(), &Departure::readyToEnd, qApp, [] { QCoreApplication::exit(0); });
    connect(m_toasts.get(), &ToastStack::showRequested, this, [this] {
        m_window->shell()->setPage(Shell::Desk);
        m_window->present();
    });
    buildForms();
    if (!quiet) {
        m_comeUp = std::make_unique<ComeUp>(m_console->session(), *m_window);
        addAttention();
        addSystemKeys();
        addStartAtLogin();
        connect(m_window.get(), &MainWindow::settingsRequested, this, &Program::openSettings);
    }
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

void Program::buildForms()
{
    auto *forms = new InstructionForms(*m_console, m_window.get());
    forms->setRoom([this] { return m_toasts->roomBeside(); });
    connect(forms, &InstructionForms::formChanged, m_toasts.get(), &ToastStack::tuckAway);
    connect(m_toasts.get(), &ToastStack::formRequested, forms, &InstructionForms::open);
    connect(m_actions.get(), &OfferActions::formRequested, forms, &InstructionForms::open);
    connect(m_window->shell(), &Shell::formAsked, forms, &InstructionForms::open);
}

void Program::leave()
{
    remember();
    if (m_attention)
        m_attention->leave();
    m_window->hide(); // telling the service may take a moment
    m_departure->quit();
}

void Program::watchDesktop()
{
    m_desktop = std::make_unique<DesktopSession>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    m_departure->watch(*m_desktop);
    followDesktopContrast(QDBusConnection::sessionBus(), m_themes, this);
}

void Program::addAttention()
{
    m_attention = std::make_unique<Attention>(*m_console, m_clock, *m_window);
    const auto showDesk = [this] {
        m_window->shell()->setPage(Shell::Desk);
        m_window->present();
    };
    connect(m_attention.get(), &Attention::showRequested, this, showDesk);
    connect(m_attention.get(), &Attention::quitRequested, m_window.get(), &MainWindow::quit);
    connect(m_attention.get(), &Attention::ringSettingsRequested, this, [this] {
        openSettings();
        m_settingsDialog->showRing();
    });
    m_window->setOfferActions({ m_attention->doNotDisturb() });
}

void Program::addSystemKeys()
{
    m_statusToggle
        = std::make_unique<StatusToggle>(m_console->workerStatus(), m_console->state(), m_console->settings());
    m_systemKeys = std::make_unique<SystemKeys>(m_console->settings(), KeyGrabber::ofDesktop());
    m_systemKeys->setWindowUse([this](SystemKey deed, const QKeySequence &keys) { return windowUse(deed, keys); });
    connect(m_systemKeys.get(), &SystemKeys::pressed, this, &Program::obey);
}

QString Program::windowUse(SystemKey deed, const QKeySequence &keys) const
{
    const bool isSame = (deed == SystemKey::Accept && keys == m_actions->accept()->shortcut())
        || (deed == SystemKey::Reject && keys == m_actions->reject()->shortcut());
    return isSame ? QString() : useOf(*m_window, keys);
}

void Program::obey(SystemKey deed)
{
    switch (deed) {
    case SystemKey::Accept:
        return m_actions->accept()->trigger();
    case SystemKey::Reject:
        return m_actions->reject()->trigger();
    case SystemKey::Show:
        return m_window->present();
    case SystemKey::Status:
        return m_statusToggle->toggle();
    }
}

/// Made when it is first asked for, as it looks for sound devices.
void Program::openSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(
            m_console->settings(), m_console->state(), m_attention->ring(), *m_systemKeys,
            TrayIcon::isPossible(), m_window.get());
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void Program::begin(FirstSight sight)
{
    const bool staysInTray = sight == FirstSight::Hidden && m_attention && m_attention->isInTray();
    if (sight == FirstSight::Shown)
        m_window->show();
    else if (!staysInTray)
        m_window->showMinimized();
    QTimer::singleShot(0, m_console.get(), &Console::start); // after the first paint
    if (!m_attention)
        return;
    QTimer::singleShot(0, m_attention.get(), &Attention::connectDesktop);
    QTimer::singleShot(0, this, &Program::watchDesktop);
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
