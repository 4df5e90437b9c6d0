#include "router/traffic/shifts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace router {

bool isOnShift(const AgentsPlan &plan, const Worker &worker, Instant now)
{
    if (plan.shifts.isEmpty())
        return true;
    const QString name = QJsonDocument::fromJson(worker.attributes).object().value(plan.shiftAttribute).toString();
    const auto shift = std::ranges::find(plan.shifts, name, &ShiftPlan::name);
    if (shift == plan.shifts.end())
        return true;
    const auto midnight = std::chrono::floor<std::chrono::days>(now);
    const auto minute = std::chrono::floor<std::chrono::minutes>(now - midnight).count();
    const bool overMidnight = shift->until < shift->from;
    const bool begun = minute >= shift->from;
    const bool over = minute >= shift->until;
    return overMidnight ? begun || !over : begun && !over;
}

} // namespace router
