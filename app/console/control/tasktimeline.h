#pragma once

#include "console/api/api.h"
#include "console/control/watchedquestion.h"
#include "console/journal/journalrecords.h"
#include "core/domain/timelineentry.h"

class CallbackResponder;
class ConsoleState;
class Journal;
class RequestLedger;

/// The life of one task on one axis: the service's events, what was done here, the answers to it, and what the service
/// asked this program about it.
class TaskTimeline final : public QObject
{
    Q_OBJECT

public:
    /// Where the parts come from; all must outlive the timeline.
    struct Sources
    {
        const ConsoleState &state;
        const Journal &journal;
        const RequestLedger &requests;
        const CallbackResponder &callbacks;
        const Clock &clock;
        const Clock &serverClock;
    };

    TaskTimeline(const Api &api, const Sources &sources, QObject *parent = nullptr);

    /// Shows this task from now on; null: none.
    void follow(const TaskId &task);
    /// Asks again and again only while somebody watches.
    void setWatched(bool watched) { m_question.setWatched(watched); }

    [[nodiscard]] const TaskId &task() const { return m_task; }
    /// The earliest first.
    [[nodiscard]] const QList<TimelineEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isReading() const { return m_question.isUnderWay(); }
    /// Why its events could not be read; the rest is there all the same.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void changed();

private:
    void ask();
    void onEvents(const ApiResult<Listing<Event>> &answer);
    void readActions();
    void put();
    void addEvents();
    void addActions();
    void addRequests();
    void addCallbacks();
    /// The task's own SID, and those of its reservations.
    [[nodiscard]] QStringList subjects() const;

    Api m_api;
    Sources m_sources;
    TaskId m_task{};
    QList<Event> m_events{};
    QList<OwnAction> m_actions{};
    QList<TimelineEntry> m_entries{};
    std::optional<ApiError> m_error{};
    WatchedQuestion m_question;
};
