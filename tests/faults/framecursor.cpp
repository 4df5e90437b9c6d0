#include "faults/framecursor.h"

#include <algorithm>
#include <array>

namespace {

/// How long a head is, by its first two bytes.
qsizetype headLength(const QByteArray &head)
{
    if (head.size() < 2)
        return 2;
    const int length = head.at(1) & 0x7f;
    return length == 126 ? 4 : length == 127 ? 10 : 2;
}

quint64 payloadLength(const QByteArray &head)
{
    quint64 length = quint64(head.at(1) & 0x7f);
    if (head.size() == 2)
        return length;
    length = 0;
    for (const char byte : head.sliced(2))
        length = length << 8 | quint8(byte);
    return length;
}

} // namespace

void FrameCursor::pass(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_left > 0) {
            const auto skipped = std::min<quint64>(m_left, quint64(bytes.size()));
            m_left -= skipped;
            bytes = bytes.sliced(qsizetype(skipped));
            continue;
        }
        m_head.append(bytes.front());
        bytes = bytes.sliced(1);
        if (m_head.size() == headLength(m_head)) {
            m_left = payloadLength(m_head);
            m_head.clear();
        }
    }
}

QByteArray closeFrame(int code)
{
    const std::array<char, 4> frame{ char(0x88), 2, char(code >> 8), char(code & 0xff) };
    return QByteArray(frame.data(), frame.size());
}
