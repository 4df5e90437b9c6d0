#include "console/control/tasktimeline.h"

#include "console/control/actionending.h"
#include "console/control/callbackresponder.h"
#include "console/control/listenjournal.h"
#include "console/control/requestledger.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"
#include "core/domain/sidslast.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timelinePause = 5s;
constexpr auto longestPast = std::chrono::days(30) - 5min; // the service refuses more than 30 days
constexpr qsizetype mostOfATask = 5'000;

QString asText(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

/// Why, who and where, as the event tells it; the reason was typed by a person and is not lost behind SIDs.
QString detailOf(const Event &event)
{
    QStringList told;
    for (const char *name : { "task_canceled_reason", "task_completed_reason", "worker_name", "task_queue_name",
             "reservation_status", "reservation_reason_code" }) {
        if (const QString value = asText(event.value(name)); !value.isEmpty() && !told.contains(value))
            told.append(value);
    }
    if (const QString described = sidsLast(event.description); !told.contains(described))
        told.append(described);
    told.removeAll(QString());
    return told.join(u" · "_s);
}

QString answerOf(const RequestRecord &record)
{
    const QString status = record.status == 0 ? QString(ApiError::noAnswer) : QString::number(record.status);
    QString answer = u"%1 · %2 ms"_s.arg(status).arg(record.took.count());
    if (record.code != 0)
        answer += u" · "_s + QString::number(record.code);
    return answer;
}

/// Nothing can have happened to a task before it was there: the service's list may have it otherwise within a millisecond.
bool isBornBefore(const TimelineEntry &one, const TimelineEntry &other)
{
    const auto isBirth = [](const TimelineEntry &entry) {
        return entry.kind == TimelineEntry::Kind::Event && entry.what == "task.created"_L1;
    };
    return one.at != other.at ? one.at < other.at : isBirth(one) && !isBirth(other);
}

bool isAbout(const QString &path, const QStringList &subjects)
{
    return std::ranges::any_of(subjects, [&path](const QString &sid) { return path.contains(sid); });
}

} // namespace

TaskTimeline::TaskTimeline(const Api &api, const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_sources(sources)
    , m_question([this] { ask(); }, this)
{
    connect(&sources.state, &ConsoleState::cleared, this, [this] { follow({}); });
}

void TaskTimeline::follow(const TaskId &task)
{
    m_task = task;
    m_events.clear();
    m_actions.clear();
    m_entries.clear();
    m_error.reset();
    m_question.begin();
    emit changed();
}

void TaskTimeline::ask()
{
    if (m_task.isNull() || !m_sources.state.workspace())
        return;
    const EventsQuery query{ .from = m_sources.serverClock.now() - longestPast, .task = m_task };
    const auto isEnough = [](const QList<Event> &page) { return page.size() < mostOfATask; };
    m_question.send(m_api.events.list(m_sources.state.workspace()->id, query, isEnough),
        [this](const ApiResult<Listing<Event>> &answer) { onEvents(answer); });
}

/// Where the events cannot be read, those of before and all else stay.
void TaskTimeline::onEvents(const ApiResult<Listing<Event>> &answer)
{
    m_error = answer ? std::nullopt : std::optional(answer.error());
    if (answer)
        m_events = answer->rows;
    readActions();
    m_question.askAgainIn(timelinePause);
}

void TaskTimeline::readActions()
{
    onFinished(m_sources.journal.actionsOn(subjects()), this, {},
        [this, turn = m_question.turn()](const QList<OwnAction> &actions) {
            if (turn != m_question.turn())
                return;
            m_actions = actions;
            put();
        });
}

QStringList TaskTimeline::subjects() const
{
    QStringList sids{ m_task.text() };
    for (const Event &event : m_events) {
        const QString reservation = asText(event.value("reservation_sid"));
        if (!reservation.isEmpty() && !sids.contains(reservation))
            sids.append(reservation);
    }
    return sids;
}

void TaskTimeline::put()
{
    m_entries.clear();
    addEvents();
    addActions();
    addRequests();
    addCallbacks();
    std::ranges::stable_sort(m_entries, &isBornBefore);
    QSet<QString> seen;
    m_entries.removeIf([&seen](const TimelineEntry &entry) {
        const qsizetype before = seen.size();
        seen.insert(entry.id);
        return seen.size() == before;
    });
    emit changed();
}

void TaskTimeline::addEvents()
{
    const auto ahead = m_sources.serverClock.now() - m_sources.clock.now();
    // The service tells the newest first, also of those of one moment.
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        m_entries.append({ .id = event->id.text(),
            .at = event->at - ahead,
            .kind = TimelineEntry::Kind::Event,
            .what = asText(event->type),
            .detail = detailOf(*event) });
    }
}

void TaskTimeline::addActions()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const OwnAction &action = m_actions.at(i);
        if (isOfListening(action.what))
            continue; // the click and its answer stand there, too
        const ActionEnding ending = endingOf(action, m_events);
        m_entries.append({ .id = u"action %1 %2"_s.arg(action.at.time_since_epoch().count()).arg(i),
            .at = action.at,
            .kind = TimelineEntry::Kind::Click,
            .what = action.what,
            .detail = ending.detail,
            .failed = ending.failed });
    }
}

void TaskTimeline::addRequests()
{
    const QStringList sids = subjects();
    for (const RequestRecord &record : m_sources.requests.records()) {
        // What was only read moved nothing, and this very window reads again and again.
        if ((record.method == "GET" && !record.hasFailed()) || !isAbout(asText(record.path), sids))
            continue;
        m_entries.append({ .id = u"request %1 %2"_s.arg(record.at.time_since_epoch().count()).arg(asText(record.path)),
            .at = record.at + record.took,
            .kind = TimelineEntry::Kind::Request,
            .what = asText(endpointOf(record)),
            .detail = answerOf(record),
            .failed = record.hasFailed() });
    }
}

void TaskTimeline::addCallbacks()
{
    for (const ReceivedCall &call : m_sources.callbacks.calls()) {
        if (call.value(u"TaskSid") != m_task.text() && call.value(u"task_sid") != m_task.text())
            continue;
        m_entries.append({ .id = u"callback %1"_s.arg(call.number),
            .at = call.at + call.took,
            .kind = TimelineEntry::Kind::Callback,
            .what = call.path,
            .detail = u"%1 · %2"_s.arg(call.status).arg(call.answer),
            .failed = call.status >= 400 });
    }
}
