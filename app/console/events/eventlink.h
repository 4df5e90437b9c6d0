#pragma once

#include "console/events/pushedevent.h"
#include "console/events/socketend.h"
#include "console/events/tokensource.h"
#include "core/domain/ids.h"

#include <QObject>
#include <QUrl>
#include <memory>

class Clock;

/// What a worker's socket is opened with.
struct EventAccess
{
    QUrl bridge{}; ///< Origin of the event bridge; https, or http on loopback.
    WorkspaceId workspace{}; ///< Where the worker is.
    WorkerId worker{}; ///< A socket for anybody else is given up.
    std::shared_ptr<TokenSource> tokens{}; ///< Null: there is no push for this sign-in.
};

/// Keeps a worker's socket open: reconnects, watches the heartbeat, renews the token.
///
/// Lives on the net thread. Its slots may be called from any thread; signals come from the net thread. A new socket
/// takes an old one's place only when it stands, so a renewal loses nothing.
class EventLink final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it and never go back; it is asked on the net thread only.
    explicit EventLink(const Clock &clock, QObject *parent = nullptr);
    ~EventLink() override;

    /// Opens a socket and keeps it open, closing the worker's other sessions with the first one. One from before is
    /// lost.
    void start(const EventAccess &access);
    void stop();
    /// The machine has woken up or the network is back: connects at once where there is no socket.
    void wake();
    /// Opens a socket after replaced(), closing the other session.
    void takeOver();
    /// Does what is due by the clock; its own timer calls it.
    void lookAtClock();

signals:
    /// The socket stands, each time anew: what has happened before must be asked for.
    void opened();
    /// Without a socket until opened(): it has ended, or another try has failed.
    void lost(const SocketEnd &end);
    void received(const PushedEvent &event);
    /// A frame came: all that is pushed has arrived until now.
    void heard();
    /// A frame could not be read and was skipped, or is for another worker.
    void unreadable(const QString &detail);
    /// Another session of the same worker stands against this one: nothing more is tried until takeOver() or start().
    void replaced();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};
