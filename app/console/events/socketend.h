#pragma once

#include <QMetaType>
#include <QString>

/// How a socket of the event bridge ended.
///
/// Source: close codes, event bridge 2.2.
struct SocketEnd
{
    enum class Kind {
        Unreachable, ///< It could not be opened, or the connection broke.
        Refused, ///< The token was not taken: 401 or 403 instead of a socket.
        Closed, ///< By the server, with no code that says why.
        Restarts, ///< 1001: the server goes away and will be back.
        TokenEnded, ///< 1008: the token has expired or been withdrawn, or its worker is gone.
        Replaced, ///< 4001: another session of the same worker has taken its place.
        Misdirected, ///< It is for another worker or in another workspace: given up by us.
        Stopped, ///< By us: there is to be none, or one for other access.
        Silent, ///< Neither events nor heartbeats: given up by us.
    };

    Kind kind = Kind::Unreachable;
    int closeCode = 0; ///< As the server gave it; 0: none.
    QString detail{}; ///< For the log; no secret in it.

    friend bool operator==(const SocketEnd &, const SocketEnd &) = default;
};

/// What a close code says.
constexpr SocketEnd::Kind endOfCode(int closeCode)
{
    switch (closeCode) {
    case 1001:
        return SocketEnd::Kind::Restarts;
    case 1008:
        return SocketEnd::Kind::TokenEnded;
    case 4001:
        return SocketEnd::Kind::Replaced;
    default:
        return SocketEnd::Kind::Closed;
    }
}

Q_DECLARE_METATYPE(SocketEnd)
