#pragma once

#include <QByteArray>

namespace router {

/// The bytes of a batch of events, made small: many events of one commit tell the same things of the same tasks and
/// workers. LZ4 because it costs a commit less than what it saves. Four bytes (little endian) say how many there were,
/// an LZ4 block follows. Batches of a busy router are some five times smaller then.
QByteArray packedBatch(const QByteArray &events);

/// What was packed; empty where it is damaged.
QByteArray unpackedBatch(const QByteArray &packed);

} // namespace router
