#pragma once

#include <QByteArray>

/// Where in the stream of a WebSocket's server one is: whether a frame of one's own may be put in.
///
/// Source: RFC 6455, 5.2; frames of a server are not masked.
class FrameCursor
{
public:
    /// These bytes come next.
    void pass(QByteArrayView bytes);
    [[nodiscard]] bool isBetweenFrames() const { return m_left == 0 && m_head.isEmpty(); }

private:
    QByteArray m_head{}; ///< Of the next frame, as far as it has come.
    quint64 m_left = 0; ///< Of the frame's payload.
};

/// A server's farewell with this close code.
QByteArray closeFrame(int code);
