#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class SettingsFile;

/// How the person wants assignment callbacks to be answered by this program.
struct ResponderWish
{
    bool on = false;
    QString address{ QStringLiteral("127.0.0.1") }; ///< To listen on; another than loopback lets other machines in.
    int port = 5'000; ///< 0 … 65,535; 0: any that is free.
    /// Where the service calls, if a proxy stands before this machine: "https://example.org"; empty: it calls directly.
    QString publicUrl{};
    bool checksSignatures = true;
    QByteArray policy{}; ///< As whoever keeps it wrote it; empty: the agents decide.

    friend bool operator==(const ResponderWish &, const ResponderWish &) = default;
};

/// One of these.
enum class ResponderKey { On, Address, Port, PublicUrl, ChecksSignatures, Policy };

/// As a policy names it, e.g. "responder/port".
QString responderKey(ResponderKey key);

ResponderWish readResponderWish(const SettingsFile &file);
/// Writes what differs; answers the keys that were written. What the policy has fixed stays.
QStringList writeResponderWish(SettingsFile &file, const ResponderWish &wish);
