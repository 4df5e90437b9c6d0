#include "console/settings/settingsfile.h"

#include "core/base/log.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes what has changed a while after, once for all of it: a write takes milliseconds, which whoever turns a page would
/// wait for.
class LateSettings : public QSettings
{
public:
    explicit LateSettings(const QString &file)
        : QSettings(file, IniFormat)
    {
        m_write.setSingleShot(true);
        m_write.setInterval(1s);
        connect(&m_write, &QTimer::timeout, this, &QSettings::sync);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest) // it would write now
            return QSettings::event(event);
        m_write.start();
        return true;
    }

private:
    QTimer m_write;
};

Q_LOGGING_CATEGORY(logSettings, "cordboard.settings", QtInfoMsg)

QList<Profile> readProfiles(QSettings &settings)
{
    QList<Profile> profiles;
    const int count = settings.beginReadArray(u"profiles"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
        const Profile profile{ .name = text("name"_L1),
            .taskrouter = QUrl(text("taskrouter"_L1)),
            .voice = QUrl(text("voice"_L1)),
            .bridge = QUrl(text("bridge"_L1)),
            .account = text("account"_L1),
            .user = text("user"_L1),
            .tokenService = QUrl(text("tokenService"_L1)),
            .workspace = text("workspace"_L1),
            .worker = text("worker"_L1) };
        if (profile.name.isEmpty() || !profile.taskrouter.isValid())
            qCWarning(logSettings) << "left out an unreadable profile, number" << i + 1;
        else
            profiles.append(profile);
    }
    settings.endArray();
    return profiles;
}

} // namespace

SettingsFile::SettingsFile(const QString &file, const QString &policyFile)
    : m_own(std::make_unique<LateSettings>(file))
{
    if (!policyFile.isEmpty() && QFileInfo(policyFile).isReadable())
        m_policy = std::make_unique<QSettings>(policyFile, QSettings::IniFormat);
    for (const QSettings *settings : { m_own.get(), m_policy.get() }) {
        if (settings && settings->status() != QSettings::NoError)
            qCWarning(logSettings) << "cannot be read whole:" << settings->fileName();
    }
}

bool SettingsFile::isFixed(const QString &key) const
{
    return m_policy && m_policy->contains(key);
}

QVariant SettingsFile::raw(const QString &key) const
{
    return isFixed(key) ? m_policy->value(key) : m_own->value(key);
}

bool SettingsFile::set(const QString &key, const QVariant &value)
{
    if (isFixed(key))
        return false;
    m_own->setValue(key, value);
    return true;
}

QStringList SettingsFile::below(const QString &key) const
{
    QStringList names;
    for (QSettings *settings : { m_policy.get(), m_own.get() }) {
        if (!settings)
            continue;
        settings->beginGroup(key);
        names += settings->childGroups();
        settings->endGroup();
    }
    names.removeDuplicates();
    return names;
}

bool SettingsFile::hasOwn(const QString &key) const
{
    return m_own->contains(key);
}

bool SettingsFile::forget(const QString &key)
{
    const bool wasThere = hasOwn(key);
    m_own->remove(key);
    return wasThere;
}

QString SettingsFile::deciding(const QStringList &names) const
{
    for (const QSettings *settings : { m_policy.get(), m_own.get() }) {
        for (const QString &name : names) {
            if (settings && settings->contains(name))
                return name;
        }
    }
    return names.last();
}

void SettingsFile::complain(const QString &key) const
{
    if (!m_complained.contains(key))
        qCWarning(logSettings).noquote() << "unreadable, so as usual:" << key;
    m_complained.insert(key);
}

bool SettingsFile::value(const SettingKey<bool> &key, const QString &name) const
{
    const QVariant set = raw(name);
    if (!set.isValid())
        return key.fallback;
    const QString text = set.toString();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text != "false"_L1 && text != "0"_L1) {
        complain(name);
        return key.fallback;
    }
    return false;
}

int SettingsFile::value(const SettingKey<int> &key, const QString &name) const
{
    const QVariant set = raw(name);
    if (!set.isValid())
        return key.fallback;
    bool isNumber = false;
    const int number = set.toString().toInt(&isNumber);
    if (isNumber && number >= key.least && number <= key.most)
        return number;
    complain(name);
    return key.fallback;
}

QString SettingsFile::text(const QString &key) const
{
    const QVariant value = raw(key);
    // Written by hand, without quotes, a text with commas is a list to Qt.
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

QByteArray SettingsFile::bytes(const QString &key) const
{
    return raw(key).toByteArray();
}

QList<Profile> SettingsFile::ownProfiles() const
{
    return readProfiles(*m_own);
}

QList<Profile> SettingsFile::policyProfiles() const
{
    return m_policy ? readProfiles(*m_policy) : QList<Profile>();
}

void SettingsFile::setOwnProfiles(const QList<Profile> &profiles)
{
    m_own->remove(u"profiles"_s);
    m_own->beginWriteArray(u"profiles"_s, int(profiles.size()));
    for (int i = 0; i < int(profiles.size()); ++i) {
        const Profile &profile = profiles.at(i);
        m_own->setArrayIndex(i);
        m_own->setValue(u"name"_s, profile.name);
        m_own->setValue(u"taskrouter"_s, profile.taskrouter.toString(QUrl::FullyEncoded));
        m_own->setValue(u"voice"_s, profile.voice.toString(QUrl::FullyEncoded));
        m_own->setValue(u"bridge"_s, profile.bridge.toString(QUrl::FullyEncoded));
        m_own->setValue(u"account"_s, profile.account);
        m_own->setValue(u"user"_s, profile.user);
        m_own->setValue(u"tokenService"_s, profile.tokenService.toString(QUrl::FullyEncoded));
        m_own->setValue(u"workspace"_s, profile.workspace);
        m_own->setValue(u"worker"_s, profile.worker);
    }
    m_own->endArray();
}

bool SettingsFile::save()
{
    m_own->sync();
    if (m_own->status() != QSettings::NoError)
        return false;
    if (QFile::exists(m_own->fileName()))
        QFile::setPermissions(m_own->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}
