#pragma once

#include "router/callbacks/httpcaller.h"

#include <QHash>
#include <QQueue>
#include <deque>

namespace router {

/// How much of the router callbacks of one kind may take.
struct CallLimits
{
    std::chrono::milliseconds answer{ 5'000 }; ///< How long an answer may take.
    int underWay = 64; ///< Calls at the same moment.
    int toOneUrl = 8; ///< Of these, to the same URL: a dead one holds up nobody else.
    int waiting = 10'000; ///< For each URL; above, the oldest waiting one is dropped.
};

/// A form for somebody's web server.
struct SignedCall
{
    QByteArray url{};
    bool byPost = true; ///< Else by GET, the form in the query.
    std::function<FormFields()> parameters{}; ///< Asked for when it is sent.
    std::function<bool()> isWanted{}; ///< Asked right before it is sent, so that nobody is told in vain; empty: it is.
    std::function<void(const CallAnswer &)> done{};
    std::function<void()> dropped{}; ///< Instead of `done` where too many wait.
};

/// Signs forms and sends them, so many at a time; what is more waits in a line of its own for each URL.
///
/// Source: webhook signature, REST API reference 10.
class CallLine
{
public:
    CallLine(HttpLoop &loop, QByteArray authToken, CallLimits limits);

    /// Sends it as soon as there is room. `done` is called later, never before this returns.
    void add(SignedCall call);

private:
    struct Lane
    {
        QQueue<SignedCall> waiting{};
        int underWay = 0;
        bool isInTurn = false; ///< In m_turns.
    };

    void queueUp(const QByteArray &url);
    void sendNext();
    void send(const SignedCall &call);
    [[nodiscard]] HttpHeaders signature(const QByteArray &url, const FormFields &parameters) const;
    void onAnswer(const SignedCall &call, const CallAnswer &answer);

    QByteArray m_authToken;
    CallLimits m_limits;
    int m_underWay = 0;
    QHash<QByteArray, Lane> m_lanes; ///< By URL; only those with something to do.
    std::deque<QByteArray> m_turns; ///< URLs that may send, one call a turn.
    HttpCaller m_caller;
};

} // namespace router
