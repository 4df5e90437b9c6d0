#include "console/settings/levelrules.h"

#include "console/settings/settingsfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Which member is kept under which key, its default and its range.
struct LevelKey
{
    int QueueLevels::*level = nullptr;
    SettingKey<int> key{};
};

constexpr std::array levelKeys{
    LevelKey{ &QueueLevels::waitingWarning, { "waitingWarning", QueueLevels{}.waitingWarning, 0, mostWaiting } },
    LevelKey{ &QueueLevels::waitingBad, { "waitingBad", QueueLevels{}.waitingBad, 0, mostWaiting } },
    LevelKey{ &QueueLevels::oldestWarning, { "oldestWarning", QueueLevels{}.oldestWarning, 0, longestWait } },
    LevelKey{ &QueueLevels::oldestBad, { "oldestBad", QueueLevels{}.oldestBad, 0, longestWait } },
    LevelKey{ &QueueLevels::answerWithin, { "answerWithin", QueueLevels{}.answerWithin, 1, longestWait } },
    LevelKey{ &QueueLevels::serviceWarning, { "serviceWarning", QueueLevels{}.serviceWarning, 0, 100 } },
    LevelKey{ &QueueLevels::serviceBad, { "serviceBad", QueueLevels{}.serviceBad, 0, 100 } },
};

QString levelKey(const QString &queue, const char *name)
{
    QString safe = queue;
    safe.replace(u'/', "%2F"_L1).replace(u'\\', "%5C"_L1);
    const QString place = queue.isEmpty() ? u"board"_s : QString(u"board/queues/"_s + safe);
    return QString(place + u'/' + QLatin1StringView(name));
}

/// The keys that may decide it: the queue's own, then that of all queues.
QStringList keysOfLevel(const QString &queue, const char *name)
{
    QStringList keys{ levelKey({}, name) };
    if (!queue.isEmpty())
        keys.prepend(levelKey(queue, name));
    return keys;
}

} // namespace

QueueLevels readQueueLevels(const SettingsFile &file, const QString &queue)
{
    QueueLevels levels;
    for (const LevelKey &each : levelKeys)
        levels.*each.level = file.value(each.key, file.deciding(keysOfLevel(queue, each.key.name)));
    return levels;
}

BoardLevels readBoardLevels(const SettingsFile &file)
{
    BoardLevels levels{ .all = readQueueLevels(file, {}) };
    for (QString queue : file.below(u"board/queues"_s)) {
        queue.replace("%2F"_L1, "/"_L1).replace("%5C"_L1, "\\"_L1);
        levels.queues.insert(queue, readQueueLevels(file, queue));
    }
    return levels;
}

QStringList writeQueueLevels(SettingsFile &file, const QString &queue, const QueueLevels &levels)
{
    const QueueLevels before = readQueueLevels(file, queue);
    QStringList written;
    for (const LevelKey &each : levelKeys) {
        const QString key = levelKey(queue, each.key.name);
        if (before.*each.level != levels.*each.level && file.setValue(key, levels.*each.level))
            written.append(key);
    }
    return written;
}

bool hasOwnQueueLevels(const SettingsFile &file, const QString &queue)
{
    return !queue.isEmpty() && std::ranges::any_of(levelKeys, [&](const LevelKey &each) {
        return file.hasOwn(levelKey(queue, each.key.name));
    });
}

QStringList forgetQueueLevels(SettingsFile &file, const QString &queue)
{
    QStringList gone;
    for (const LevelKey &each : levelKeys) {
        if (const QString key = levelKey(queue, each.key.name); !queue.isEmpty() && file.forget(key))
            gone.append(key);
    }
    return gone;
}

bool isLevelFixed(const SettingsFile &file, const QString &queue, int QueueLevels::*level)
{
    const auto key = std::ranges::find(levelKeys, level, &LevelKey::level);
    const QStringList keys = keysOfLevel(queue, key->key.name);
    return std::ranges::any_of(keys, [&file](const QString &each) { return file.isFixed(each); });
}
