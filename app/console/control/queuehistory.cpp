#include "console/control/queuehistory.h"

#include "console/control/boardwatch.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

using namespace std::chrono_literals;

namespace {

constexpr auto tooOldToCount = 2min; // a sample says how it was in its minute
constexpr qint64 wholeEvery = 360; // minutes after which all queues are recorded, changed or not

qint64 minuteOfBoard(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

} // namespace

QueueHistory::QueueHistory(
    const ConsoleState &state, const BoardWatch &board, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_board(board)
    , m_journal(journal)
    , m_clock(clock)
{
    m_tick.setInterval(20s); // a minute is never missed, and none is taken twice
    connect(&m_tick, &QTimer::timeout, this, &QueueHistory::take);
    connect(&board, &BoardWatch::paceChanged, this,
        [this](BoardPace pace) { pace == BoardPace::Off ? m_tick.stop() : begin(); });
    connect(&state, &ConsoleState::cleared, this, [this] {
        ++m_workspaceTurn;
        m_recorded.clear();
        m_trends.clear();
        m_lastMinute = 0;
        load();
        emit sampled();
    });
    if (board.pace() != BoardPace::Off)
        begin();
}

void QueueHistory::begin()
{
    if (!m_tick.isActive()) // who looks and looks away again and again puts nothing off
        m_tick.start();
    load();
}

/// What was seen before this start, or while others looked.
void QueueHistory::load()
{
    if (!m_state.workspace() || m_board.pace() == BoardPace::Off || !m_trends.isEmpty())
        return;
    const Instant now = m_clock.now();
    const auto since = now - std::chrono::minutes(trendLength - 1);
    onFinished(m_journal.boardSamples(m_state.workspace()->id, since), this, BoardSamples{},
        [this, turn = m_workspaceTurn, now](const BoardSamples &board) {
            if (turn != m_workspaceTurn || !m_trends.isEmpty())
                return;
            const qint64 first = minuteOfBoard(now) - trendLength + 1;
            for (auto queue = board.cbegin(); queue != board.cend(); ++queue) {
                QList<int> trend(trendLength, -1);
                for (const SampleAt &each : queue.value())
                    trend[std::clamp<qint64>(minuteOfBoard(each.at) - first, 0, trendLength - 1)] = each.sample.waiting;
                m_trends.insert(queue.key(), trend);
            }
            m_lastMinute = minuteOfBoard(now);
            emit sampled();
        });
}

QueueSample QueueHistory::sampleOf(const TaskQueueId &queue, const QString &name) const
{
    const KnownFigures *figures = m_state.figures().find(queue);
    const QueueFigures &now = figures->now;
    QueueSample sample{ .waiting = now.waiting(),
        .oldest = now.waiting() > 0 ? int(now.longestWaiting.count()) : 0,
        .assigned = now.assigned,
        .wrapping = now.wrapping,
        .available = now.availableWorkers };
    if (!figures->periodAskedAt)
        return sample;
    const PeriodFigures &period = figures->period;
    sample.service = serviceLevel(period, m_board.levels().of(name).answerWithin).value_or(-1);
    sample.accepted = int(period.reservations.accepted);
    sample.canceled = int(period.tasksCanceled);
    sample.timedOut = int(period.reservations.timedOut);
    return sample;
}

void QueueHistory::take()
{
    const Instant now = m_clock.now();
    const qint64 minute = minuteOfBoard(now);
    const bool isTaken = minute <= m_lastMinute && !m_recorded.isEmpty();
    if (!m_state.workspace() || m_board.pace() == BoardPace::Off || isTaken)
        return;
    BoardMinute board{ .workspace = m_state.workspace()->id, .at = now };
    const bool whole = minute % wholeEvery == 0;
    QHash<TaskQueueId, int> waiting;
    for (const TaskQueue &queue : m_state.queues()) {
        const KnownFigures *figures = m_state.figures().find(queue.id);
        if (!figures || !figures->nowAskedAt || now - *figures->nowAskedAt > tooOldToCount)
            continue;
        const QueueSample sample = sampleOf(queue.id, queue.name);
        waiting.insert(queue.id, sample.waiting);
        const auto known = m_recorded.constFind(queue.id);
        if (!whole && known != m_recorded.constEnd() && *known == sample)
            continue;
        m_recorded.insert(queue.id, sample);
        board.changed.append({ queue.id, sample });
    }
    if (waiting.isEmpty())
        return;
    m_journal.recordMinute(board);
    addToTrends(waiting, minute);
    emit sampled();
}

/// Minutes that were missed stay open.
void QueueHistory::addToTrends(const QHash<TaskQueueId, int> &waiting, qint64 minute)
{
    const qint64 steps = m_lastMinute == 0 ? trendLength : std::clamp<qint64>(minute - m_lastMinute, 0, trendLength);
    for (auto queue = waiting.cbegin(); queue != waiting.cend(); ++queue) {
        if (!m_trends.contains(queue.key()))
            m_trends.insert(queue.key(), QList<int>(trendLength, -1));
    }
    for (auto trend = m_trends.begin(); trend != m_trends.end(); ++trend) {
        trend->remove(0, steps);
        trend->resize(trendLength - steps);
        while (trend->size() < trendLength)
            trend->append(-1);
        if (const auto now = waiting.constFind(trend.key()); now != waiting.constEnd())
            trend->last() = *now;
    }
    m_lastMinute = minute;
}

QFuture<QList<SampleAt>> QueueHistory::read(const TaskQueueId &queue, Instant since) const
{
    return m_journal.queueSamples(m_state.workspace() ? m_state.workspace()->id : WorkspaceId(), queue, since);
}
