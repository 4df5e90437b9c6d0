#pragma once

#include "console/settings/settings.h"
#include "console/settings/settingsfile.h"

/// What the parts of Settings share: the files, and how a change is told.
struct Settings::Private
{
    static constexpr bool onAsUsual = true; ///< Alerts, as long as nothing is set.

    SettingsFile file;

    [[nodiscard]] bool isOn(const QString &name) const
    {
        const QByteArray key = name.toUtf8();
        return file.value(SettingKey<bool>{ key.constData(), onAsUsual });
    }
    void setOn(Settings *settings, const QString &name, bool on)
    {
        const QByteArray key = name.toUtf8();
        set(settings, SettingKey<bool>{ key.constData(), onAsUsual }, on);
    }

    static void tell(Settings *settings, const QStringList &keys)
    {
        for (const QString &key : keys)
            emit settings->changed(key);
    }

    void setText(Settings *settings, const QString &key, const QString &text)
    {
        if (file.text(key) != text && file.setValue(key, text))
            emit settings->changed(key);
    }

    template <typename T> void set(Settings *settings, const SettingKey<T> &key, T value)
    {
        if (file.value(key) == value || !file.setValue(key, value))
            return;
        emit settings->changed(QString::fromUtf8(key.name));
    }
};
