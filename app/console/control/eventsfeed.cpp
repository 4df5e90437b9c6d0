#include "console/control/eventsfeed.h"

#include "console/state/consolestate.h"

#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr auto livePause = 5s;
constexpr auto lateness = 60s;
constexpr auto liveBegin = 15min;

/// Whether the pages so far are few enough to read one more.
std::function<bool(const QList<Event> &)> asFarAs(qsizetype most)
{
    const auto read = std::make_shared<qsizetype>(0);
    return [read, most](const QList<Event> &page) {
        *read += page.size();
        return *read < most;
    };
}

} // namespace

EventsFeed::EventsFeed(const Api &api, const ConsoleState &state, const Clock &serverClock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_clock(serverClock)
    , m_question([this] { ask(); }, this)
{
    connect(&state, &ConsoleState::cleared, this, [this] { look(m_query); });
}

void EventsFeed::look(const EventsQuery &query)
{
    m_query = query;
    m_told.clear();
    m_heardUntil.reset();
    m_error.reset();
    m_hasMore = false;
    emit cleared();
    m_question.begin();
}

/// Live ones are asked for from shortly before the last answer on.
EventsQuery EventsFeed::nextQuery() const
{
    EventsQuery query = m_query;
    if (isLive() && m_heardUntil)
        query.from = *m_heardUntil - lateness;
    else if (!query.from)
        query.from = m_clock.now() - liveBegin;
    return query;
}

void EventsFeed::ask()
{
    const bool isOver = !isLive() && m_heardUntil;
    if (isOver || !m_state.workspace())
        return;
    m_question.send(m_api.events.list(m_state.workspace()->id, nextQuery(), asFarAs(mostEvents)),
        [this, askedAt = m_clock.now()](const ApiResult<Listing<Event>> &answer) { onAnswer(answer, askedAt); });
    emit changed();
}

void EventsFeed::onAnswer(const ApiResult<Listing<Event>> &answer, Instant askedAt)
{
    if (isLive() && m_told.size() > mostEvents)
        return look(m_query); // a long day: only what is recent is kept
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_heardUntil = askedAt;
        m_hasMore = answer->rows.size() >= mostEvents;
        QList<Event> news;
        for (const Event &event : answer->rows) {
            if (m_told.contains(event.id))
                continue;
            m_told.insert(event.id);
            news.append(event);
        }
        if (!news.isEmpty())
            emit arrived(news);
    }
    if (isLive())
        m_question.askAgainIn(std::max(livePause, m_error ? m_error->retryAfter.value_or(livePause) : livePause));
    emit changed();
}
