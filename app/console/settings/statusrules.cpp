#include "console/settings/statusrules.h"

#include "console/settings/settingsfile.h"

using namespace Qt::StringLiterals;

const QString &StatusRules::on(Leaving moment) const
{
    switch (moment) {
    case Leaving::Quit:
        return onQuit;
    case Leaving::Lock:
        return onLock;
    case Leaving::Sleep:
        break;
    }
    return onSleep;
}

QString statusKey(Leaving moment)
{
    switch (moment) {
    case Leaving::Quit:
        return u"status/onQuit"_s;
    case Leaving::Lock:
        return u"status/onLock"_s;
    case Leaving::Sleep:
        break;
    }
    return u"status/onSleep"_s;
}

QString statusOrderKey()
{
    return u"status/order"_s;
}

QString hiddenStatusKey()
{
    return u"status/hidden"_s;
}

StatusRules readStatusRules(const SettingsFile &file)
{
    return { .order = file.list(statusOrderKey()),
        .hidden = file.list(hiddenStatusKey()),
        .onQuit = file.text(statusKey(Leaving::Quit)),
        .onLock = file.text(statusKey(Leaving::Lock)),
        .onSleep = file.text(statusKey(Leaving::Sleep)) };
}

QStringList writeStatusRules(SettingsFile &file, const StatusRules &rules)
{
    const StatusRules before = readStatusRules(file);
    QStringList written;
    const auto write = [&](const QString &key, bool differs, const QVariant &value) {
        if (differs && file.setValue(key, value))
            written.append(key);
    };
    write(statusOrderKey(), before.order != rules.order, rules.order);
    write(hiddenStatusKey(), before.hidden != rules.hidden, rules.hidden);
    for (const Leaving moment : { Leaving::Quit, Leaving::Lock, Leaving::Sleep })
        write(statusKey(moment), before.on(moment) != rules.on(moment), rules.on(moment));
    return written;
}
