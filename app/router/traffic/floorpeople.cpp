#include "router/traffic/floorpeople.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router {

WorkerId workerOfThePerson(const Engine &engine, WorkspaceId workspace)
{
    WorkerId found;
    engine.forEachWorker(workspace, [&found](const Worker &worker) {
        if (worker.name == "Alice"_L1)
            found = worker.id;
        return found.isNull();
    });
    return found;
}

bool isOnShift(const Worker &worker, Instant now)
{
    static const QHash<QString, int> begins{ { u"morning"_s, 0 }, { u"day"_s, 6 }, { u"evening"_s, 12 },
        { u"night"_s, 18 } };
    const QString shift = QJsonDocument::fromJson(worker.attributes).object().value("shift"_L1).toString();
    const auto begin = begins.find(shift);
    if (begin == begins.end())
        return true;
    const auto hour = std::chrono::duration_cast<std::chrono::hours>(now.time_since_epoch()).count();
    return (hour - *begin + 24) % 24 < 12;
}

} // namespace router
