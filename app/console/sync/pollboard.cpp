// The queues' figures: of now in bulk, and of a period by list. Only while somebody watches the queues, or is owed their
// history.
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

void PollSession::setBoardPace(BoardPace pace)
{
    m_boardPace = pace;
    runBoard();
}

/// Who looks sees the figures of this moment, not those that the history was content with.
void PollSession::runBoard()
{
    const auto goOn = [this](Kind kind, bool wanted, std::chrono::milliseconds rate) {
        PollLine *line = m_lines.at(kind);
        const auto interval = isForHistory(kind) ? std::max(rate, m_rates.history) : rate;
        const bool isFaster = interval < line->interval();
        line->setInterval(interval);
        if (wanted && line->isRunning() && isFaster)
            line->hurry();
        run(kind, wanted);
    };
    goOn(Kind::Figures, m_watchesFloor || m_boardPace != BoardPace::Off, m_rates.figures);
    goOn(Kind::Periods, m_boardPace != BoardPace::Off, m_rates.periods);
    paceBoard();
}

/// Nobody looks at what this tells.
bool PollSession::isForHistory(Kind kind) const
{
    return m_boardPace != BoardPace::Live && !(kind == Kind::Figures && m_watchesFloor);
}

/// The history is the first to wait while the server's limits are near or passed: it has a hole then.
bool PollSession::standsBack(Kind kind) const
{
    return isForHistory(kind) && m_pace.stretch() > 1;
}

void PollSession::askPast(const PeriodQuestion &question)
{
    if (std::exchange(m_past, question) == question)
        return;
    hurry({ Kind::Periods });
}

void PollSession::askForFigures()
{
    if (!m_queuesKnown || standsBack(Kind::Figures)) // comes again by itself with the queues
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
    QList<QueueFigures> rows = figures;
    for (QueueFigures &one : rows) {
        answered.insert(one.queue);
        one.byPriority.clear(); // nobody looks at it, and it is the largest part
        for (ActivityCount &count : one.activities)
            m_words.share(count.name);
    }
    std::stable_partition(
        m_queues.begin(), m_queues.end(), [&answered](const TaskQueueId &queue) { return !answered.contains(queue); });
    emit m_poller.figuresRead({ .rows = rows, .requestedAt = requestedAt });
}

void PollSession::askForPeriods()
{
    if (standsBack(Kind::Periods))
        return m_lines.at(Kind::Periods)->done();
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
        const auto longest = std::max(rate, m_lines.at(kind)->interval());
        m_lines.at(kind)->relax(
            std::chrono::duration_cast<std::chrono::milliseconds>(longest * m_pace.stretch()));
    };
    relax(Kind::Figures, m_rates.figuresCall * rounded(queuesPerCall));
    relax(Kind::Periods, m_rates.periodsPage * rounded(queuesPerPage));
}
