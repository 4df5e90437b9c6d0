#pragma once

#include "router/callbacks/callline.h"
#include "router/engine/engine.h"
#include "router/eventlog/loggedevent.h"

#include <QSet>

namespace router {

/// Tells a workspace's web server what happens, as far as its filter lets it through.
///
/// Nothing waits for its answers, and what it does not answer within 15 s is not told again. The order is kept only as
/// far as the server answers before the next event; receivers sort by TimestampMs.
/// Source: event callbacks, routing semantics 11.
class EventCallbacks
{
public:
    EventCallbacks(HttpLoop &loop, const Engine &engine, AccountId account, QByteArray authToken,
        CallLimits limits = { .answer = std::chrono::seconds(15) });

    /// To be told when the event is stored.
    void take(const LoggedEvent &event);

    /// How many events were not told since the start: no answer, an error's status, or too many waiting.
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    void lose(const QByteArray &url, WorkspaceId workspace, const QString &why);

    const Engine &m_engine;
    AccountId m_account;
    qint64 m_lost = 0;
    QSet<QByteArray> m_dead; ///< URLs whose trouble has been logged, so that it is logged once.
    CallLine m_line;
};

} // namespace router
