// How the person is called: ways, channels, ring, and the keys that answer from afar.
#include "console/settings/settingsprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<int> ringVolumeKey{ "ring/volume", 80, 0, 100 };
constexpr SettingKey<bool> doNotDisturbKey{ "notify/doNotDisturb", false };
constexpr SettingKey<bool> heedsDesktopKey{ "notify/heedDesktop", true };
constexpr char ringDeviceKey[] = "ring/device";

/// How keys call this way; a channel's are "channels/voice/ring".
QLatin1StringView nameOf(Alert alert)
{
    switch (alert) {
    case Alert::Ring:
        return "ring"_L1;
    case Alert::Desktop:
        return "desktop"_L1;
    case Alert::Taskbar:
        break;
    }
    return "taskbar"_L1;
}

} // namespace

QString Settings::alertKey(Alert alert)
{
    return alert == Alert::Ring ? u"ring/on"_s : QString(u"notify/"_s + nameOf(alert));
}

QString Settings::channelKey(Alert alert, const QString &channel)
{
    return u"channels/"_s + channel + u'/' + nameOf(alert);
}

bool Settings::isOn(Alert alert) const
{
    return m_d->isOn(alertKey(alert));
}

void Settings::setOn(Alert alert, bool on)
{
    m_d->setOn(this, alertKey(alert), on);
}

bool Settings::isOnFor(Alert alert, const QString &channel) const
{
    return channel.isEmpty() || m_d->isOn(channelKey(alert, channel));
}

void Settings::setOnFor(Alert alert, const QString &channel, bool on)
{
    m_d->setOn(this, channelKey(alert, channel), on);
}

bool Settings::doNotDisturb() const
{
    return m_d->file.value(doNotDisturbKey);
}

void Settings::setDoNotDisturb(bool on)
{
    m_d->set(this, doNotDisturbKey, on);
}

bool Settings::heedsDesktop() const
{
    return m_d->file.value(heedsDesktopKey);
}

void Settings::setHeedsDesktop(bool heeds)
{
    m_d->set(this, heedsDesktopKey, heeds);
}

QByteArray Settings::ringDevice() const
{
    return m_d->file.bytes(QLatin1StringView(ringDeviceKey));
}

void Settings::setRingDevice(const QByteArray &id)
{
    if (ringDevice() == id || isFixed(QLatin1StringView(ringDeviceKey)))
        return;
    m_d->file.setBytes(QLatin1StringView(ringDeviceKey), id);
    emit changed(QLatin1StringView(ringDeviceKey));
}

int Settings::ringVolume() const
{
    return m_d->file.value(ringVolumeKey);
}

void Settings::setRingVolume(int volume)
{
    m_d->set(this, ringVolumeKey, std::clamp(volume, 0, 100));
}

QString Settings::ringSoundKey(const QString &channel)
{
    return channel.isEmpty() ? u"ring/sound"_s : QString(u"channels/"_s + channel + u"/sound"_s);
}

QString Settings::ringSound(const QString &channel) const
{
    return m_d->file.text(ringSoundKey(channel));
}

void Settings::setRingSound(const QString &channel, const QString &sound)
{
    m_d->setText(this, ringSoundKey(channel), sound);
}

QString Settings::systemKeyName(SystemKey key)
{
    switch (key) {
    case SystemKey::Accept:
        return u"keys/accept"_s;
    case SystemKey::Reject:
        return u"keys/reject"_s;
    case SystemKey::Show:
        return u"keys/show"_s;
    case SystemKey::Status:
        break;
    }
    return u"keys/status"_s;
}

QString Settings::systemKey(SystemKey key) const
{
    return m_d->file.text(systemKeyName(key));
}

void Settings::setSystemKey(SystemKey key, const QString &keys)
{
    m_d->setText(this, systemKeyName(key), keys);
}
