#include "console/control/queuealerts.h"

#include "console/control/boardwatch.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <algorithm>

namespace {

std::optional<int> figureOf(QueueMeasure measure, const KnownFigures &figures, const QueueLevels &levels)
{
    if (measure == QueueMeasure::ServiceLevel)
        return figures.periodAskedAt ? serviceLevel(figures.period, levels.answerWithin) : std::nullopt;
    if (!figures.nowAskedAt)
        return std::nullopt;
    if (measure == QueueMeasure::Waiting)
        return figures.now.waiting();
    return figures.now.waiting() > 0 ? int(figures.now.longestWaiting.count()) : 0;
}

bool isPastLevel(QueueJudgement judgement)
{
    return judgement >= QueueJudgement::Warning;
}

} // namespace

QueueAlerts::QueueAlerts(const ConsoleState &state, const BoardWatch &board, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_board(board)
    , m_settings(settings)
{
    const auto takeNames = [this] {
        m_names.clear();
        for (const TaskQueue &queue : m_state.queues())
            m_names.insert(queue.id, queue.name);
    };
    connect(&state, &ConsoleState::queuesChanged, this, takeNames);
    connect(&state, &ConsoleState::figuresHeard, this, &QueueAlerts::onHeard);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_names.clear();
        forgetAll();
    });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == Settings::boardAlertsKey() && !m_settings.boardAlerts())
            forgetAll();
    });
    takeNames();
}

void QueueAlerts::forgetAll()
{
    const auto judged = std::exchange(m_judged, {});
    for (auto queue = judged.begin(); queue != judged.end(); ++queue) {
        if (std::ranges::any_of(*queue, isPastLevel))
            emit eased(queue.key());
    }
}

void QueueAlerts::onHeard(const QList<TaskQueueId> &queues)
{
    if (!m_settings.boardAlerts())
        return;
    QList<QueueAlert> news;
    for (const TaskQueueId &id : queues) {
        if (const auto name = m_names.constFind(id); name != m_names.constEnd())
            look(id, *name, news);
    }
    if (!news.isEmpty())
        emit passed(news);
}

/// A figure that is not known just now leaves things as they were.
void QueueAlerts::look(const TaskQueueId &id, const QString &name, QList<QueueAlert> &news)
{
    const KnownFigures *figures = m_state.figures().find(id);
    if (!figures)
        return;
    const QueueLevels levels = m_board.levels().of(name);
    Judged &judged = m_judged[id];
    const bool wasBeyond = std::ranges::any_of(judged, isPastLevel);
    for (const QueueMeasure measure : { QueueMeasure::Waiting, QueueMeasure::Oldest, QueueMeasure::ServiceLevel }) {
        const auto figure = figureOf(measure, *figures, levels);
        if (!figure)
            continue;
        QueueJudgement &known = judged.at(size_t(measure));
        const QueueJudgement now = judgeAfter(known, measure, figure, levels);
        if (now > known && isPastLevel(now))
            news.append({ .queue = id, .name = name, .measure = measure, .judgement = now, .figure = *figure });
        known = now;
    }
    if (wasBeyond && std::ranges::none_of(judged, isPastLevel))
        emit eased(id);
}
