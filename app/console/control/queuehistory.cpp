#include "console/control/queuehistory.h"

#include "console/control/boardwatch.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

using namespace std::chrono_literals;

namespace {

constexpr auto tooOldToCount = 2min; // a sample says how it was in its minute
constexpr int stepsATurn = 1'000; // each takes some microseconds
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
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &QueueHistory::goOn);
    connect(&board, &BoardWatch::paceChanged, this,
        [this](BoardPace pace) { pace == BoardPace::Off ? m_tick.stop() : begin(); });
    connect(&state, &ConsoleState::cleared, this, [this] {
        ++m_workspaceTurn;
        m_taking.reset();
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
    if (m_taking || !m_state.workspace() || m_board.pace() == BoardPace::Off || isTaken)
        return;
    m_taking = Taking{ .board = { .workspace = m_state.workspace()->id, .at = now }, .minute = minute, .queues = m_state.queues() };
    goOn();
}

void QueueHistory::goOn()
{
    for (int i = 0; m_taking && i < stepsATurn; ++i)
        step(*m_taking);
    if (m_taking)
        m_nextTurn.start(0);
}

void QueueHistory::step(Taking &taking)
{
    if (taking.next < taking.queues.size()) {
        const TaskQueue &queue = taking.queues.at(taking.next++);
        taking.isRecorded ? addToTrend(taking, queue.id) : sample(taking, queue);
    } else if (taking.waiting.isEmpty()) {
        m_taking.reset();
    } else if (!taking.isRecorded) {
        m_journal.recordMinute(taking.board);
        taking.isRecorded = true;
        taking.next = 0;
    } else {
        m_lastMinute = taking.minute;
        m_taking.reset();
        emit sampled();
    }
}

void QueueHistory::sample(Taking &taking, const TaskQueue &queue)
{
    const KnownFigures *figures = m_state.figures().find(queue.id);
    if (!figures || !figures->nowAskedAt || taking.board.at - *figures->nowAskedAt > tooOldToCount)
        return;
    const QueueSample sample = sampleOf(queue.id, queue.name);
    taking.waiting.insert(queue.id, sample.waiting);
    const auto known = m_recorded.constFind(queue.id);
    if (taking.minute % wholeEvery != 0 && known != m_recorded.constEnd() && *known == sample)
        return;
    m_recorded.insert(queue.id, sample);
    taking.board.changed.append({ queue.id, sample });
}

/// Minutes that were missed stay open.
void QueueHistory::addToTrend(const Taking &taking, const TaskQueueId &queue)
{
    const auto now = taking.waiting.constFind(queue);
    const auto known = m_trends.constFind(queue);
    if (now == taking.waiting.constEnd() && known == m_trends.constEnd())
        return;
    const qint64 steps
        = m_lastMinute == 0 ? trendLength : std::clamp<qint64>(taking.minute - m_lastMinute, 0, trendLength);
    QList<int> trend(trendLength, -1);
    if (known != m_trends.constEnd())
        std::copy(known->cbegin() + steps, known->cend(), trend.begin());
    if (now != taking.waiting.constEnd())
        trend.last() = *now;
    m_trends.insert(queue, trend);
}

QFuture<QList<SampleAt>> QueueHistory::read(const TaskQueueId &queue, Instant since) const
{
    return m_journal.queueSamples(m_state.workspace() ? m_state.workspace()->id : WorkspaceId(), queue, since);
}
