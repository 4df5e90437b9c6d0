#pragma once

#include "console/api/api.h"
#include "console/control/watchedquestion.h"

#include <QSet>

class ConsoleState;

/// The events of the workspace, as somebody looks at them: those of a time that is over, or the last quarter of an hour
/// and whatever happens next.
///
/// Events come late by up to a minute, so a live question goes back so far behind the last one that was seen, and each
/// event is told once.
class EventsFeed final : public QObject
{
    Q_OBJECT

public:
    /// More than this are not read.
    static constexpr qsizetype mostEvents = 20'000;

    /// All must outlive it.
    EventsFeed(const Api &api, const ConsoleState &state, const Clock &serverClock, QObject *parent = nullptr);

    /// Begins anew with this query; without `until` it goes on live. Moments by the server's clock.
    void look(const EventsQuery &query);
    /// Live questions go on only while somebody watches.
    void setWatched(bool watched) { m_question.setWatched(watched); }

    [[nodiscard]] const EventsQuery &query() const { return m_query; }
    [[nodiscard]] bool isLive() const { return !m_query.until; }
    [[nodiscard]] bool isReading() const { return m_question.isUnderWay(); }
    /// All of the time asked for was read, and nothing happened in it; what happens next may come yet.
    [[nodiscard]] bool isNone() const { return m_heardUntil && m_told.isEmpty(); }
    /// There are more than are read.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Why the last question was not answered; empty: it was.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    /// Another query: what was told before does not count any more.
    void cleared();
    /// New ones, in no order.
    void arrived(const QList<Event> &events);
    /// It reads, or has read, or could not.
    void changed();

private:
    void ask();
    void onAnswer(const ApiResult<Listing<Event>> &answer, Instant askedAt);
    [[nodiscard]] EventsQuery nextQuery() const;

    Api m_api;
    const ConsoleState &m_state;
    const Clock &m_clock;
    EventsQuery m_query{};
    QSet<EventId> m_told{};
    std::optional<Instant> m_heardUntil{}; ///< What was before then has been told, but for what comes late.
    std::optional<ApiError> m_error{};
    WatchedQuestion m_question;
    bool m_hasMore = false;
};
