#pragma once

#include "core/domain/queuelevels.h"

#include <QStringList>

class SettingsFile;

/// The ranges of levels: so many tasks, so many seconds.
inline constexpr int mostWaiting = 10'000;
inline constexpr int longestWait = 86'400;

/// Reads the keys `waitingWarning`, `waitingBad`, `oldestWarning`, `oldestBad`, `answerWithin`, `serviceWarning` and `serviceBad`
/// of `board/queues/QUEUE/…`, each with that of `board/…` for what the queue leaves open. A policy's key of either stands
/// over all of the person's own. Empty name: for all queues.
///
/// `/` and `\` in a queue's name are written %2F and %5C.
QueueLevels readQueueLevels(const SettingsFile &file, const QString &queue);
/// Writes what differs from what counts now; answers the keys that were written. What the policy has fixed stays.
QStringList writeQueueLevels(SettingsFile &file, const QString &queue, const QueueLevels &levels);
/// Those of all queues, and of each queue that has some of its own.
BoardLevels readBoardLevels(const SettingsFile &file);
/// Whether the person has set something for this queue alone.
bool hasOwnQueueLevels(const SettingsFile &file, const QString &queue);
/// Lets the levels of all queues count for this one again; answers the keys that are gone.
QStringList forgetQueueLevels(SettingsFile &file, const QString &queue);
/// Whether the policy decides this level for the queue.
bool isLevelFixed(const SettingsFile &file, const QString &queue, int QueueLevels::*level);
