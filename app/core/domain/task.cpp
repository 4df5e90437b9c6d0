#include "core/domain/task.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::array<const char *, 6> taskStatusNames{ "pending", "reserved", "assigned", "wrapping", "completed", "canceled" };
} // namespace

QByteArray wireName(TaskStatus status)
{
    return QByteArray(taskStatusNames.at(size_t(status)));
}

std::optional<TaskStatus> taskStatusFromName(QStringView name)
{
    const auto found
        = std::find_if(taskStatusNames.begin(), taskStatusNames.end(), [name](const char *known) { return name == QLatin1StringView(known); });
    if (found == taskStatusNames.end())
        return std::nullopt;
    return TaskStatus(found - taskStatusNames.begin());
}
