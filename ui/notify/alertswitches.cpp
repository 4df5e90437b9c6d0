#include "ui/notify/alertswitches.h"

#include "console/state/offer.h"

#include <utility>

AlertSwitches::AlertSwitches(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &AlertSwitches::changed);
}

bool AlertSwitches::wants(Alert alert, const Offer &offer) const
{
    if (!m_settings.isOn(alert) || (alert != Alert::Desktop && isQuiet()))
        return false;
    return !offer.task || m_settings.isOnFor(alert, offer.task->channelUniqueName);
}

QString AlertSwitches::soundFor(const Offer &offer) const
{
    const QString channel = offer.task ? offer.task->channelUniqueName : QString();
    const QString own = channel.isEmpty() ? QString() : m_settings.ringSound(channel);
    return own.isEmpty() ? m_settings.ringSound({}) : own;
}

bool AlertSwitches::isQuiet() const
{
    return m_settings.doNotDisturb() || (m_desktopQuiet && m_settings.heedsDesktop());
}

void AlertSwitches::setDesktopQuiet(bool quiet)
{
    if (std::exchange(m_desktopQuiet, quiet) != quiet)
        emit changed();
}
