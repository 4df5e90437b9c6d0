#include "console/settings/settings.h"

#include "console/settings/settingsprivate.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// Every key once: its name, its default, and for numbers the range.
constexpr SettingKey<bool> closeToTrayKey{ "window/closeToTray", true };
constexpr SettingKey<bool> trayIconKey{ "notify/tray", true };
constexpr SettingKey<int> themeKey{ "look/theme", int(Theme::System), int(Theme::System), int(Theme::ContrastDark) };
constexpr char lastProfileKey[] = "signin/lastProfile";
constexpr char windowGeometryKey[] = "window/geometry";
constexpr char windowStateKey[] = "window/state";

QString tableKey(const QString &table)
{
    return QString(u"tables/"_s + table);
}

QString viewKey(const QString &name)
{
    return QString(u"view/"_s + name);
}

/// Which fields of the policy's profile stand; what it leaves open is the person's.
Profile underPolicy(Profile policy, const Profile &own)
{
    for (QString Profile::*field : { &Profile::account, &Profile::user, &Profile::workspace, &Profile::worker }) {
        if ((policy.*field).isEmpty())
            policy.*field = own.*field;
    }
    if (policy.tokenService.isEmpty())
        policy.tokenService = own.tokenService;
    return policy;
}

const Profile *named(const QList<Profile> &profiles, const QString &name)
{
    const auto found = std::ranges::find(profiles, name, &Profile::name);
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace

Settings::Settings(const QString &file, const QString &policyFile, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(Private{ SettingsFile(file, policyFile) }))
{
}

Settings::~Settings()
{
    save();
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/cordboard/cordboard.ini"_L1;
}

QString Settings::defaultPolicyFile()
{
    return u"/etc/cordboard/policy.ini"_s;
}

QList<Profile> Settings::profiles() const
{
    const QList<Profile> own = m_d->file.ownProfiles();
    QList<Profile> all;
    const QList<Profile> fixed = m_d->file.policyProfiles();
    for (const Profile &profile : fixed) {
        const Profile *mine = named(own, profile.name);
        all.append(mine ? underPolicy(profile, *mine) : profile);
    }
    for (const Profile &profile : own) {
        if (!named(fixed, profile.name))
            all.append(profile);
    }
    return all;
}

std::optional<Profile> Settings::profile(const QString &name) const
{
    const QList<Profile> all = profiles();
    const Profile *found = named(all, name);
    return found ? std::optional<Profile>(*found) : std::nullopt;
}

void Settings::saveProfile(const Profile &profile)
{
    QList<Profile> own = m_d->file.ownProfiles();
    const auto known = std::ranges::find(own, profile.name, &Profile::name);
    if (known == own.end())
        own.append(profile);
    else if (*known != profile)
        *known = profile;
    else
        return;
    m_d->file.setOwnProfiles(own);
    emit profilesChanged();
}

void Settings::removeProfile(const QString &name)
{
    QList<Profile> own = m_d->file.ownProfiles();
    if (own.removeIf([&name](const Profile &profile) { return profile.name == name; }) == 0)
        return;
    m_d->file.setOwnProfiles(own);
    emit profilesChanged();
}

QString Settings::lastProfile() const
{
    return m_d->file.text(QLatin1StringView(lastProfileKey));
}

void Settings::setLastProfile(const QString &name)
{
    m_d->file.setText(QLatin1StringView(lastProfileKey), name);
}

Theme Settings::theme() const
{
    return Theme(m_d->file.value(themeKey));
}

void Settings::setTheme(Theme theme)
{
    m_d->set(this, themeKey, int(theme));
}

bool Settings::trayIcon() const
{
    return m_d->file.value(trayIconKey);
}

void Settings::setTrayIcon(bool shown)
{
    m_d->set(this, trayIconKey, shown);
}

bool Settings::closeToTray() const
{
    return m_d->file.value(closeToTrayKey);
}

void Settings::setCloseToTray(bool close)
{
    m_d->set(this, closeToTrayKey, close);
}

QByteArray Settings::windowGeometry() const
{
    return m_d->file.bytes(QLatin1StringView(windowGeometryKey));
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_d->file.setBytes(QLatin1StringView(windowGeometryKey), geometry);
}

QByteArray Settings::windowState() const
{
    return m_d->file.bytes(QLatin1StringView(windowStateKey));
}

void Settings::setWindowState(const QByteArray &state)
{
    m_d->file.setBytes(QLatin1StringView(windowStateKey), state);
}

QByteArray Settings::tableState(const QString &table) const
{
    return m_d->file.bytes(tableKey(table));
}

void Settings::setTableState(const QString &table, const QByteArray &state)
{
    m_d->file.setBytes(tableKey(table), state);
}

QString Settings::lastView(const QString &name) const
{
    return m_d->file.text(viewKey(name));
}

void Settings::setLastView(const QString &name, const QString &text)
{
    m_d->file.setText(viewKey(name), text);
}

bool Settings::isFixed(const QString &key) const
{
    return m_d->file.isFixed(key);
}

bool Settings::save()
{
    return m_d->file.save();
}
