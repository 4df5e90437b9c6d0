#include "console/control/helpwatch.h"

#include "console/control/helprequests.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto usualInterval = 20s;
constexpr auto scarceInterval = 60s;

bool hasSupervisorsRole(const QByteArray &attributes)
{
    const QJsonValue roles = QJsonDocument::fromJson(attributes).object().value("roles"_L1);
    const QJsonArray all = roles.isArray() ? roles.toArray() : QJsonArray{ roles };
    return all.contains(u"supervisor"_s) || all.contains(u"admin"_s);
}

} // namespace

HelpWatch::HelpWatch(const Api &api, ConsoleState &state, const HelpRequests &requests, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_requests(requests)
    , m_interval(usualInterval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HelpWatch::ask);
    connect(api.client, &ApiClient::budgetChanged, this, [this](const Budget &budget) { m_budget = budget; });
    connect(&state, &ConsoleState::ownWorkerChanged, this, &HelpWatch::refresh);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_hasLooked = m_isFloorWatched;
        refresh();
    });
}

void HelpWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
}

void HelpWatch::setReach(Reach reach)
{
    m_reach = reach;
    refresh();
}

void HelpWatch::setFloorWatched(bool watched)
{
    m_isFloorWatched = watched;
    m_hasLooked = m_hasLooked || watched;
    refresh();
}

bool HelpWatch::supervises() const
{
    const Worker *own = m_state.ownWorker();
    return own && m_reach == Reach::Account && (m_hasLooked || hasSupervisorsRole(own->attributes));
}

void HelpWatch::refresh()
{
    const bool wanted = supervises() && !m_isFloorWatched;
    if (std::exchange(m_isWatching, wanted) == wanted)
        return;
    ++m_turn;
    if (wanted)
        ask();
    else
        m_timer.stop();
}

void HelpWatch::ask()
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.matching(m_state.workspace()->id, QString::fromLatin1(helpAttribute) + u" == true"_s), this,
        [this, sentAt, turn = m_turn](const ApiResult<Listing<Task>> &answer) {
            if (turn != m_turn)
                return;
            onListed(answer, sentAt);
            wait();
        });
}

/// A question without an answer is asked again at the next turn.
void HelpWatch::onListed(const ApiResult<Listing<Task>> &answer, Instant sentAt)
{
    if (!answer)
        return;
    QList<TaskId> gone = m_requests.open();
    for (const Task &task : answer->rows) {
        m_state.apply(task, sentAt);
        gone.removeOne(task.id);
    }
    for (const TaskId &task : std::as_const(gone))
        look(task);
}

/// It asks for help no more, or is over.
void HelpWatch::look(const TaskId &task)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this,
        [this, task, sentAt, turn = m_turn](const ApiResult<Task> &answer) {
            if (turn != m_turn)
                return;
            if (answer)
                m_state.apply(*answer, sentAt);
            else if (answer.error().kind == ApiError::Kind::NotFound)
                m_state.forget(task);
        });
}

void HelpWatch::wait()
{
    const bool isScarce = m_budget.limitedUntil || (m_budget.limit && m_budget.remaining && *m_budget.remaining * 4 < *m_budget.limit);
    m_timer.start(isScarce ? std::max<std::chrono::milliseconds>(m_interval, scarceInterval) : m_interval);
}
