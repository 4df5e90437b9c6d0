#include "ui/start/attention.h"

#include "console/console.h"
#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/control/owndatawatch.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/notify/desktopquiet.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/offeralert.h"
#include "ui/notify/offernotices.h"
#include "ui/notify/ringbanner.h"
#include "ui/notify/queuenotices.h"
#include "ui/notify/sessionnotices.h"
#include "ui/notify/trayicon.h"
#include "ui/text/durationtext.h"
#include "ui/theme/glyph.h"

#include <QAction>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto untilRingIsChecked = 400ms; // the sign-in is on its way, and no offer is there yet

} // namespace

Attention::Attention(Console &console, const Clock &clock, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
    , m_switches(console.settings())
    , m_ringCheck(console.settings())
    //: Menu item with a check mark: offers neither ring nor mark the window in the task bar.
    , m_doNotDisturb(new QAction(glyphIcon(Glyph::BellOff), tr("Do Not &Disturb"), this))
    , m_tray(std::make_unique<TrayIcon>())
    , m_alert(std::make_unique<OfferAlert>(console.offers(), clock, m_ring, &window))
{
    m_alert->obey(m_switches);
    buildSwitch();
    window.setHidesOnClose([this] { return m_console.settings().closeToTray() && m_tray->isShown(); });
    connect(m_tray.get(), &TrayIcon::showRequested, &window, &MainWindow::present);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Attention::quitRequested);
    connect(&console.settings(), &Settings::changed, this, &Attention::wearSettings);
    watchConsole();
    wearSettings();
    refreshTray();
}

Attention::~Attention()
{
    m_window.setHidesOnClose({});
}

void Attention::buildSwitch()
{
    m_doNotDisturb->setObjectName(u"doNotDisturbAction"_s);
    m_doNotDisturb->setCheckable(true);
    m_doNotDisturb->setToolTip(
        tr("Offers neither ring nor mark the window in the taskbar. Toasts and notifications still come."));
    m_doNotDisturb->setStatusTip(m_doNotDisturb->toolTip());
    connect(m_doNotDisturb, &QAction::triggered, &m_console.settings(), &Settings::setDoNotDisturb);
    m_tray->addAction(m_doNotDisturb);
}

void Attention::watchConsole()
{
    connect(&m_console.state(), &ConsoleState::ownWorkerChanged, this, &Attention::refreshTray);
    connect(&m_console.state(), &ConsoleState::cleared, this, &Attention::refreshTray);
    connect(&m_console.offers(), &OffersController::offersChanged, this, &Attention::refreshTray);
    connect(&m_console.missed(), &MissedOffers::changed, this, &Attention::refreshTray);
    connect(&m_console, &Console::reachableChanged, this, &Attention::refreshTray);
    connect(&m_console.ownData(), &OwnDataWatch::changed, this, &Attention::refreshTray);
}

void Attention::connectDesktop()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_notifier = std::make_unique<FreedesktopNotifier>(bus);
    m_notifier->setPicture([] { return applicationIcon().pixmap(64, 64).toImage(); });
    m_notices = std::make_unique<OfferNotices>(m_console.offers(), *m_notifier);
    m_notices->obey(m_switches);
    const auto followUse = [this] { m_notices->setInUse(QGuiApplication::applicationState() == Qt::ApplicationActive); };
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_notices.get(), followUse);
    followUse();
    connect(m_notices.get(), &OfferNotices::showRequested, this, &Attention::showRequested);
    m_queueNotices = std::make_unique<QueueNotices>(m_console.queueAlerts(), *m_notifier);
    connect(m_queueNotices.get(), &QueueNotices::showRequested, &m_window, [this] {
        m_window.shell()->setPage(Shell::Queues);
        m_window.present();
    });
    m_sessionNotices = std::make_unique<SessionNotices>(m_console, m_ringCheck, m_window, *m_notifier);
    connect(m_sessionNotices.get(), &SessionNotices::showRequested, &m_window, &MainWindow::present);
    m_desktopQuiet = std::make_unique<DesktopQuiet>(bus);
    connect(m_desktopQuiet.get(), &DesktopQuiet::changed, &m_switches, &AlertSwitches::setDesktopQuiet);
    QTimer::singleShot(untilRingIsChecked, this, &Attention::checkRing);
}

/// The sound library takes its time when it is used first.
void Attention::checkRing()
{
    auto *banner = new RingBanner(m_ringCheck, &m_window);
    m_window.shell()->addMessage(banner);
    connect(banner, &RingBanner::settingsRequested, this, &Attention::ringSettingsRequested);
    const auto readChannels = [this] {
        QStringList channels;
        for (const TaskChannel &channel : m_console.state().taskChannels())
            channels.append(channel.uniqueName);
        m_ringCheck.setChannels(channels);
    };
    connect(&m_console.state(), &ConsoleState::taskChannelsChanged, &m_ringCheck, readChannels);
    readChannels();
    connect(&m_ringCheck, &RingCheck::devicesChanged, &m_ring, &Ring::followDevices);
    m_ringCheck.begin();
}

void Attention::leave()
{
    m_sessionNotices.reset();
}

bool Attention::isInTray() const
{
    return m_tray->isShown();
}

void Attention::wearSettings()
{
    const Settings &settings = m_console.settings();
    m_ring.setVolume(settings.ringVolume() / 100.0);
    m_ring.setDevice(settings.ringDevice());
    m_tray->setWanted(settings.trayIcon());
    m_tray->setQuiet(settings.doNotDisturb());
    m_doNotDisturb->setChecked(settings.doNotDisturb());
    m_doNotDisturb->setEnabled(!settings.isFixed(u"notify/doNotDisturb"_s));
}

void Attention::refreshTray()
{
    const Worker *worker = m_console.state().ownWorker();
    TrayState state = TrayState::Offline;
    const std::optional<Instant> stale = m_console.ownData().staleSince();
    if (worker && m_console.session().isReachable() && !stale)
        state = worker->available ? TrayState::Available : TrayState::NotAvailable;
    if (m_console.offers().oldest())
        state = TrayState::Offer;
    m_tray->setMissed(m_console.missed().unseen());
    QString tip = worker ? QString(worker->name + u" – "_s + worker->activityName) : u"Cordboard"_s;
    if (worker && stale) {
        //: Second line of the tray icon's tool tip: what is known is so old; %1 is a time of day such as "10:32".
        tip += u'\n' + tr("as of %1").arg(timeOfDayText(*stale - m_console.serverOffset()));
    }
    m_tray->setState(state, tip);
}
