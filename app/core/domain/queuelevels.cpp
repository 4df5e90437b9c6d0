#include "core/domain/queuelevels.h"

#include <algorithm>

namespace {

constexpr int servicePoints = 2;
constexpr qsizetype mostThresholds = 20;

/// Of the service level, low is bad.
bool isPast(QueueMeasure measure, int figure, int level)
{
    if (level <= 0)
        return false;
    return measure == QueueMeasure::ServiceLevel ? figure < level : figure >= level;
}

/// The level that a figure has to be clear of to get better.
int easierLevel(QueueMeasure measure, int level)
{
    if (level <= 0)
        return level;
    return measure == QueueMeasure::ServiceLevel ? level + servicePoints : std::max(1, level - std::max(1, level / 10));
}

} // namespace

LevelPair levelsOf(QueueMeasure measure, const QueueLevels &levels)
{
    switch (measure) {
    case QueueMeasure::Waiting:
        return { levels.waitingWarning, levels.waitingBad };
    case QueueMeasure::Oldest:
        return { levels.oldestWarning, levels.oldestBad };
    case QueueMeasure::ServiceLevel:
        break;
    }
    return { levels.serviceWarning, levels.serviceBad };
}

bool isTurnedAbout(QueueMeasure measure, const QueueLevels &levels)
{
    const LevelPair pair = levelsOf(measure, levels);
    if (pair.warning <= 0 || pair.bad <= 0)
        return false;
    return measure == QueueMeasure::ServiceLevel ? pair.warning < pair.bad : pair.warning > pair.bad;
}

QueueLevels withSoundPairs(const QueueLevels &then, const QueueLevels &now)
{
    QueueLevels sound = then;
    if (isTurnedAbout(QueueMeasure::Waiting, then)) {
        sound.waitingWarning = now.waitingWarning;
        sound.waitingBad = now.waitingBad;
    }
    if (isTurnedAbout(QueueMeasure::Oldest, then)) {
        sound.oldestWarning = now.oldestWarning;
        sound.oldestBad = now.oldestBad;
    }
    if (isTurnedAbout(QueueMeasure::ServiceLevel, then)) {
        sound.serviceWarning = now.serviceWarning;
        sound.serviceBad = now.serviceBad;
    }
    return sound;
}

QueueJudgement judge(QueueMeasure measure, std::optional<int> figure, const QueueLevels &levels)
{
    if (!figure)
        return QueueJudgement::Unknown;
    const LevelPair pair = levelsOf(measure, levels);
    if (isPast(measure, *figure, pair.bad))
        return QueueJudgement::Bad;
    return isPast(measure, *figure, pair.warning) ? QueueJudgement::Warning : QueueJudgement::Fine;
}

QueueJudgement judgeAfter(
    QueueJudgement before, QueueMeasure measure, std::optional<int> figure, const QueueLevels &levels)
{
    const QueueJudgement now = judge(measure, figure, levels);
    if (!figure || now >= before)
        return now;
    const LevelPair pair = levelsOf(measure, levels);
    if (before == QueueJudgement::Bad && isPast(measure, *figure, easierLevel(measure, pair.bad)))
        return QueueJudgement::Bad;
    return isPast(measure, *figure, easierLevel(measure, pair.warning)) ? QueueJudgement::Warning : now;
}

QList<int> BoardLevels::thresholds() const
{
    QList<int> seconds{ all.answerWithin };
    for (const QueueLevels &own : queues)
        seconds.append(own.answerWithin);
    std::ranges::sort(seconds);
    seconds.erase(std::unique(seconds.begin(), seconds.end()), seconds.end());
    return seconds.first(std::min(seconds.size(), mostThresholds));
}
