#include "router/callbacks/eventcallbacks.h"

#include "core/base/log.h"
#include "router/callbacks/eventform.h"
#include "router/eventlog/eventtelling.h"
#include "router/eventlog/eventtypes.h"

using namespace Qt::StringLiterals;

namespace router {

EventCallbacks::EventCallbacks(
    HttpLoop &loop, const Engine &engine, AccountId account, QByteArray authToken, CallLimits limits)
    : m_engine(engine)
    , m_account(account)
    , m_line(loop, std::move(authToken), limits)
{
}

// What a deleted workspace's last event goes to is only known to the event itself.
void EventCallbacks::take(const LoggedEvent &event)
{
    const auto workspace = event.about->workspace ? event.about->workspace : m_engine.workspace(event.workspace);
    if (!workspace || workspace->eventCallbackUrl.isEmpty())
        return;
    if (!letsThrough(workspace->eventsFilter, nameOf(event.type)))
        return;
    const QByteArray url = workspace->eventCallbackUrl.toUtf8();
    m_line.add({ .url = url,
        .parameters = [event, account = m_account] { return formOf(told(event), account); },
        .done =
            [this, url, id = event.workspace](const CallAnswer &answer) {
                if (answer.status >= 200 && answer.status < 300)
                    m_dead.remove(url);
                else
                    lose(url, id, answer.status ? u"status %1"_s.arg(answer.status) : answer.trouble);
            },
        .dropped = [this, url, id = event.workspace] { lose(url, id, u"too many events wait"_s); } });
}

void EventCallbacks::lose(const QByteArray &url, WorkspaceId workspace, const QString &why)
{
    ++m_lost;
    if (m_dead.contains(url))
        return;
    m_dead.insert(url);
    qCWarning(logRouter).noquote() << "event callbacks of" << workspace.text() << "are not answered:" << why;
}

} // namespace router
