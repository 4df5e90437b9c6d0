#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>

/// A moment in UTC with millisecond precision. The service speaks whole seconds; latency needs the rest.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from, so that a test may hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// "2026-03-02T09:30:51Z": ISO 8601, UTC, whole seconds (rounded down), as every TaskRouter body has it.
QByteArray isoSeconds(Instant at);

/// Reads ISO 8601 with `Z` or an offset, with or without a fraction. Empty when it is not such a date.
std::optional<Instant> instantFromIso(QStringView text);

/// Reads the RFC 7231 date of a `Date` header, e.g. "Mon, 02 Mar 2026 09:30:51 GMT".
std::optional<Instant> instantFromHttpDate(QStringView text);

/// The RFC 7231 date of a `Date` header.
QByteArray httpDate(Instant at);
