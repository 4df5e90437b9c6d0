#include "core/domain/transfer.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<const char *, 4> statusNames{ "initiated", "complete", "failed", "canceled" };
constexpr std::array<const char *, 2> modeNames{ "WARM", "COLD" };
constexpr std::array<const char *, 2> typeNames{ "WORKER", "QUEUE" };

template <typename Enum, size_t count>
std::optional<Enum> fromName(const std::array<const char *, count> &names, QStringView name)
{
    const auto found
        = std::ranges::find_if(names, [name](const char *known) { return name == QLatin1StringView(known); });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QByteArray wireName(TransferStatus status)
{
    return statusNames.at(size_t(status));
}

QByteArray wireName(TransferMode mode)
{
    return modeNames.at(size_t(mode));
}

QByteArray wireName(TransferType type)
{
    return typeNames.at(size_t(type));
}

std::optional<TransferStatus> transferStatusFromName(QStringView name)
{
    return fromName<TransferStatus>(statusNames, name);
}

std::optional<TransferMode> transferModeFromName(QStringView name)
{
    return fromName<TransferMode>(modeNames, name);
}
