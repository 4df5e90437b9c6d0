#include "router/eventlog/batchpacking.h"

#include <QtEndian>
#include <lz4.h>

namespace router {

namespace {

constexpr int headSize = sizeof(quint32);
/// LZ4 makes nothing smaller than by this; a head that claims more is damaged, and no memory is taken for it.
constexpr qsizetype mostSaved = 255;

} // namespace

QByteArray packedBatch(const QByteArray &events)
{
    const int most = events.size() > LZ4_MAX_INPUT_SIZE ? 0 : LZ4_compressBound(int(events.size()));
    if (events.isEmpty() || most == 0)
        return {};
    QByteArray packed(headSize + most, Qt::Uninitialized);
    qToLittleEndian(quint32(events.size()), packed.data());
    const int size = LZ4_compress_default(events.constData(), packed.data() + headSize, int(events.size()), most);
    packed.truncate(headSize + size);
    packed.squeeze();
    return packed;
}

QByteArray unpackedBatch(const QByteArray &packed)
{
    if (packed.size() <= headSize)
        return {};
    const auto size = qsizetype(qFromLittleEndian<quint32>(packed.constData()));
    const qsizetype block = packed.size() - headSize;
    if (size > LZ4_MAX_INPUT_SIZE || size / mostSaved > block)
        return {};
    QByteArray events(size, Qt::Uninitialized);
    const int got = LZ4_decompress_safe(packed.constData() + headSize, events.data(), int(block), int(size));
    return got == int(size) ? events : QByteArray();
}

} // namespace router
