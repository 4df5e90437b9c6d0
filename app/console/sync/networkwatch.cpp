#include "console/sync/networkwatch.h"

#include <utility>

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
}

void NetworkWatch::start()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::TransportMedium)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::read, Qt::UniqueConnection);
    connect(system, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::read, Qt::UniqueConnection);
    read();
}

void NetworkWatch::read()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    take(system->reachability(), system->transportMedium());
}

void NetworkWatch::take(Reachability reachability, Medium medium)
{
    const auto isCutOff = [](Reachability how) { return how == Reachability::Disconnected; };
    const std::optional<Reachability> before = std::exchange(m_reachability, reachability);
    const Medium mediumBefore = std::exchange(m_medium, medium);
    if (!before || isCutOff(reachability))
        return;
    if (isCutOff(*before) || medium != mediumBefore)
        emit changed();
}
