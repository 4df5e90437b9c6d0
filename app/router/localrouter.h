#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <tl/expected.hpp>

namespace router {

/// How a local router is set up.
struct LocalRouterOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 picks one.
    QString dataFile{}; ///< Empty or ":memory:": nothing is kept.
    QString workspaceFile{}; ///< JSON of a workspace to be made if its name is not there yet; empty: none.
    QString scenarioFile{}; ///< JSON of who calls in and how agents behave; empty: the demo's, or none.
    QString faultsFile{}; ///< JSON of what goes wrong on purpose; empty: nothing.
    bool demo = false; ///< The two demo workspaces, if they are not there yet.
    bool traffic = true; ///< The scenario plays.
    QByteArray accountSid{}; ///< Empty: kept in the data file, made at random the first time.
    QByteArray authToken{}; ///< Likewise.
    QByteArray apiKeySid{}; ///< Empty: none.
    QByteArray apiKeySecret{};
    QString tlsCertificate{}; ///< PEM files; empty: plain HTTP.
    QString tlsKey{};
    bool allowRemote = false; ///< An address other than loopback also needs TLS.
    quint64 seed = 0; ///< 0: from the system.
};

/// What a client needs to reach it.
struct LocalRouterAddress
{
    QByteArray url{}; ///< "http://127.0.0.1:PORT"
    QByteArray accountSid{};
    QByteArray authToken{};
};

/// The whole router on a thread of its own: composition root of this wing.
class LocalRouter
{
public:
    LocalRouter();
    ~LocalRouter(); ///< Stops if it runs.

    /// Starts and returns when it listens; or why it cannot, in words for people, one line.
    tl::expected<LocalRouterAddress, QString> start(const LocalRouterOptions &options);
    /// Ends cleanly: what is acknowledged is stored.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace router
