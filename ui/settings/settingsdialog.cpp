#include "ui/settings/settingsdialog.h"

#include "console/state/consolestate.h"
#include "ui/settings/channelswitches.h"
#include "ui/settings/customerpagefield.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/ringpanel.h"
#include "ui/settings/settingbox.h"
#include "ui/settings/statuspage.h"
#include "ui/settings/taskpage.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/keptplace.h"
#include "ui/widgets/verticalscroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ringPage = 1;

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    return column;
}

/// A page that is higher than the window scrolls.
void addPage(QTabWidget *pages, QWidget *page, const QString &name)
{
    auto *scroll = new VerticalScroll(pages);
    scroll->hold(page);
    pages->addTab(scroll, name);
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(
    Settings &settings, const ConsoleState &state, Ring &ring, SystemKeys &keys, bool hasTray, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_state(state)
    , m_pages(new QTabWidget(this))
    , m_ring(new RingPanel(settings, ring, this))
    , m_channels(new ChannelSwitches(settings, this))
    , m_theme(new ChoiceBox(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    addPage(m_pages, buildNotifications(), tr("Notifications"));
    addPage(m_pages, buildRing(), tr("Ring"));
    addPage(m_pages, buildStatus(), tr("Status"));
    addPage(m_pages, buildTasks(), tr("Tasks"));
    addPage(m_pages, buildKeys(keys), tr("Keys"));
    addPage(m_pages, buildWindow(hasTray), tr("Window"));
    auto *done = new QPushButton(tr("Close"), this);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(done, 0, Qt::AlignTrailing);
    connect(&state, &ConsoleState::taskChannelsChanged, this, &SettingsDialog::readChannels);
    connect(&state, &ConsoleState::cleared, this, &SettingsDialog::readChannels);
    connect(&settings, &Settings::changed, this, &SettingsDialog::refreshTheme);
    new KeptPlace(this);
    readChannels();
    refreshTheme();
}

SettingBox *SettingsDialog::addSwitch(QBoxLayout *column, const SwitchAccess &access, const QString &text)
{
    auto *box = new SettingBox(m_settings, access, text, this);
    column->addWidget(box);
    return box;
}

SettingBox *SettingsDialog::addAlert(QBoxLayout *column, Alert alert, const QString &text)
{
    return addSwitch(column,
        { .key = Settings::alertKey(alert),
            .read = [this, alert] { return m_settings.isOn(alert); },
            .write = [this, alert](bool on) { m_settings.setOn(alert, on); } },
        text);
}

QWidget *SettingsDialog::buildNotifications()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(wrapped(tr("An offer always appears in a window of its own. Besides:"), page));
    addAlert(column, Alert::Ring, tr("&Ring"));
    addAlert(column, Alert::Desktop, tr("&Notification of the desktop, with buttons"));
    addAlert(column, Alert::Taskbar, tr("Mark the window in the &taskbar"));
    column->addSpacing(space::small);
    addSwitch(column,
        { .key = u"notify/doNotDisturb"_s,
            .read = [this] { return m_settings.doNotDisturb(); },
            .write = [this](bool on) { m_settings.setDoNotDisturb(on); } },
        tr("&Do not disturb: no ring, no mark in the taskbar"));
    addSwitch(column,
        { .key = u"notify/heedDesktop"_s,
            .read = [this] { return m_settings.heedsDesktop(); },
            .write = [this](bool on) { m_settings.setHeedsDesktop(on); } },
        tr("The same while the desktop says “do not disturb” (Plasma, Xfce, GNOME)"));
    column->addSpacing(space::small);
    column->addWidget(wrapped(tr("For each task channel:"), page));
    column->addWidget(m_channels);
    column->addStretch(1);
    return page;
}

QWidget *SettingsDialog::buildRing()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(m_ring);
    column->addStretch(1);
    return page;
}

QWidget *SettingsDialog::buildStatus()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(new StatusPage(m_settings, m_state, page), 1);
    return page;
}

QWidget *SettingsDialog::buildTasks()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(new TaskPage(m_settings, m_state, page));
    column->addSpacing(space::small);
    column->addWidget(new CustomerPageField(m_settings, page));
    column->addStretch(1);
    return page;
}

QWidget *SettingsDialog::buildKeys(SystemKeys &keys)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(new KeysPage(m_settings, keys, page));
    column->addStretch(1);
    return page;
}

QWidget *SettingsDialog::buildWindow(bool hasTray)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    buildThemes();
    auto *form = new QFormLayout;
    form->addRow(tr("T&heme"), m_theme);
    column->addLayout(form);
    SettingBox *icon = addSwitch(column,
        { .key = u"notify/tray"_s,
            .read = [this] { return m_settings.trayIcon(); },
            .write = [this](bool on) { m_settings.setTrayIcon(on); } },
        tr("&Icon in the tray"));
    SettingBox *stays = addSwitch(column,
        { .key = u"window/closeToTray"_s,
            .read = [this] { return m_settings.closeToTray(); },
            .write = [this](bool on) { m_settings.setCloseToTray(on); } },
        tr("Closing the window leaves Cordboard in the tra&y"));
    const QString obstacle = hasTray ? QString() : tr("This desktop has no tray.");
    for (SettingBox *box : { icon, stays })
        box->setObstacle(obstacle);
    if (!hasTray) { // a box that is off says it in its tool tip only
        QLabel *why = wrapped(obstacle, page);
        why->setObjectName(u"noTray"_s);
        column->addWidget(why);
    }
    column->addStretch(1);
    return page;
}

void SettingsDialog::buildThemes()
{
    m_theme->setObjectName(u"look/theme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("High contrast, light"), int(Theme::ContrastLight));
    m_theme->addItem(tr("High contrast, dark"), int(Theme::ContrastDark));
    connect(m_theme, &QComboBox::activated, this,
        [this](int row) { m_settings.setTheme(Theme(m_theme->itemData(row).toInt())); });
}

void SettingsDialog::refreshTheme()
{
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme())));
    wearPolicy(m_theme, m_settings.isFixed(u"look/theme"_s));
}

void SettingsDialog::readChannels()
{
    QStringList names;
    for (const TaskChannel &channel : m_state.taskChannels())
        names.append(channel.uniqueName);
    if (names.isEmpty())
        names = QStringList{ u"default"_s, u"voice"_s, u"chat"_s, u"sms"_s, u"email"_s, u"video"_s };
    m_channels->setChannels(names);
    m_ring->setChannels(names);
}

void SettingsDialog::showRing()
{
    m_pages->setCurrentIndex(ringPage);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    m_ring->readDevices();
    if (!testAttribute(Qt::WA_Resized)) // by itself it would take two thirds of the screen at the most, and scroll
        resizeToFit(*this, sizeHint().expandedTo(size()));
    QDialog::showEvent(event);
}
