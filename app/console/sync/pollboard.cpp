// The queues' figures: of now in bulk, and of a period by list. Only while somebody watches the queues.
#include "console/sync/pollsession.h"

#include <QPointer>
#include <algorithm>

namespace {

constexpr qsizetype queuesPerCall = 50;
constexpr qsizetype queuesPerPage = 1000;

} // namespace

void PollSession::addBoardLines(const PollRates &rates)
{
    addLine(Kind::Figures, rates.figures, [this] { askForFigures(); });
    addLine(Kind::Periods, rates.periods, [this] { askForPeriods(); });
}

void PollSession::run(Kind kind, bool wanted)
{
    PollLine *line = m_lines.at(kind);
    if (wanted && !line->isRunning())
        line->start();
    else if (!wanted)
        line->stop();
}

void PollSession::setWatchBoard(bool watch)
{
    m_watchesBoard = watch;
    run(Kind::Figures, m_watchesFloor || m_watchesBoard);
    run(Kind::Periods, watch);
}

void PollSession::askPast(const PeriodQuestion &question)
{
    if (std::exchange(m_past, question) == question)
        return;
    hurry({ Kind::Periods });
}

void PollSession::askForFigures()
{
    if (!m_queuesKnown) // comes again by itself with the queues
        return m_lines.at(Kind::Figures)->done();
    const auto take = [guard = QPointer(this)](const QList<QueueFigures> &figures, Instant requestedAt) {
        if (guard)
            guard->takeFigures(figures, requestedAt);
    };
    receive(Kind::Figures, m_api.taskQueues.realTimeFigures(m_workspace, m_queues, take),
        [this](const Listing<QueueFigures> &) { paceBoard(); });
}

/// Who has been answered goes to the end: where a call is refused, the next round begins with those who were left out.
void PollSession::takeFigures(const QList<QueueFigures> &figures, Instant requestedAt)
{
    QSet<TaskQueueId> answered;
    for (const QueueFigures &one : figures)
        answered.insert(one.queue);
    std::stable_partition(
        m_queues.begin(), m_queues.end(), [&answered](const TaskQueueId &queue) { return !answered.contains(queue); });
    emit m_poller.figuresRead({ .rows = figures, .requestedAt = requestedAt });
}

void PollSession::askForPeriods()
{
    const PeriodQuestion question = m_past;
    const auto take = [guard = QPointer(this), question](const QList<QueuePeriod> &periods, Instant requestedAt) {
        if (guard)
            emit guard->m_poller.periodsRead({ .rows = periods, .requestedAt = requestedAt }, question);
    };
    receive(Kind::Periods,
        m_api.taskQueues.periodFigures(m_workspace, question, m_api.client->serverNow(), take),
        [](const Listing<QueuePeriod> &) { });
}

/// The more queues, the rarer.
void PollSession::paceBoard()
{
    const auto rounded = [this](qsizetype each) { return (m_queues.size() + each - 1) / each; };
    const auto relax = [this](Kind kind, std::chrono::milliseconds rate) {
        m_lines.at(kind)->relax(
            std::chrono::duration_cast<std::chrono::milliseconds>(rate * m_pace.stretch()));
    };
    relax(Kind::Figures, std::max<std::chrono::milliseconds>(m_rates.figures, m_rates.figuresCall * rounded(queuesPerCall)));
    relax(Kind::Periods, std::max<std::chrono::milliseconds>(m_rates.periods, m_rates.periodsPage * rounded(queuesPerPage)));
}
