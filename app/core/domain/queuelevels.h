#pragma once

#include "core/domain/boardperiod.h"
#include "core/domain/queuefigures.h"

#include <QHash>

/// What a queue is judged by.
enum class QueueMeasure { Waiting, Oldest, ServiceLevel };

/// How a figure stands to its levels.
enum class QueueJudgement { Unknown, Fine, Warning, Bad };

/// From when on a queue's figures want to be looked at. 0: that level is never reached.
struct QueueLevels
{
    int waitingWarning = 5; ///< So many tasks wait.
    int waitingBad = 10;
    int oldestWarning = 60; ///< Seconds that the oldest has waited.
    int oldestBad = 180;
    int answerWithin = 20; ///< Seconds: a task that was taken within them counts for the service level. At least 1.
    int serviceWarning = 80; ///< A service level below so many in a hundred.
    int serviceBad = 60;

    friend bool operator==(const QueueLevels &, const QueueLevels &) = default;
};

/// The levels of all queues, and those that some have of their own, by the queue's name.
struct BoardLevels
{
    QueueLevels all{};
    QHash<QString, QueueLevels> queues{};

    [[nodiscard]] QueueLevels of(const QString &queue) const { return queues.value(queue, all); }
    /// At which the board splits the waits: `answerWithin` of all of them, ascending, at most 20.
    [[nodiscard]] QList<int> thresholds() const;

    friend bool operator==(const BoardLevels &, const BoardLevels &) = default;
};

/// The measure's two levels.
struct LevelPair
{
    int warning = 0;
    int bad = 0;
};
LevelPair levelsOf(QueueMeasure measure, const QueueLevels &levels);
/// The pair is turned about: what is critical comes before the warning. Where one of the two is never reached it is not.
bool isTurnedAbout(QueueMeasure measure, const QueueLevels &levels);
/// `then`, but each pair that is turned about there as it is in `now`.
QueueLevels withSoundPairs(const QueueLevels &then, const QueueLevels &now);

/// Judges a figure; empty: Unknown.
QueueJudgement judge(QueueMeasure measure, std::optional<int> figure, const QueueLevels &levels);

/// The same for a figure that was at `before`: it gets better only once it is clear of the level it leaves, by a tenth of it
/// but at least by one (the service level by two), so that a figure that flutters at a level does not cross it each time.
QueueJudgement judgeAfter(
    QueueJudgement before, QueueMeasure measure, std::optional<int> figure, const QueueLevels &levels);
