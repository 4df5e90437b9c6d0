#include "router/engine/eventids.h"

#include <algorithm>

namespace router {

namespace {

constexpr int timeBytes = 6; ///< Milliseconds until the year 10889.
constexpr int countBytes = 3;

void putBigEndian(unsigned char *into, int size, quint64 value)
{
    for (int i = size - 1; i >= 0; --i, value >>= 8)
        into[i] = static_cast<unsigned char>(value & 0xff);
}

} // namespace

EventId eventIdAt(Instant at, quint64 count, const IdBytes &rest)
{
    IdBytes id = rest;
    putBigEndian(id.bytes.data(), timeBytes, quint64(std::max<qint64>(0, at.time_since_epoch().count())));
    putBigEndian(id.bytes.data() + timeBytes, countBytes, count);
    return EventId(id);
}

Instant timeOf(EventId id)
{
    qint64 value = 0;
    for (int i = 0; i < timeBytes; ++i)
        value = value << 8 | id.bytes().bytes[size_t(i)];
    return Instant{ std::chrono::milliseconds{ value } };
}

} // namespace router
