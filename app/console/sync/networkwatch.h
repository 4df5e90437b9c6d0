#pragma once

#include <QNetworkInformation>
#include <QObject>
#include <optional>

/// Notices that the machine is in another network, or has one again, as far as the system tells: connections from before
/// are dead without knowing. Where it does not tell, nothing is ever told here; heartbeats and time limits find out later.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    using Reachability = QNetworkInformation::Reachability;
    using Medium = QNetworkInformation::TransportMedium;

    explicit NetworkWatch(QObject *parent = nullptr);

    /// Begins to listen to the system. It may talk to other programs, so call it after the first paint.
    void start();
    /// How it is now. The first time is no news, and neither is it to lose the network.
    void take(Reachability reachability, Medium medium);

signals:
    void changed();

private:
    void read();

    std::optional<Reachability> m_reachability;
    Medium m_medium = Medium::Unknown;
};
