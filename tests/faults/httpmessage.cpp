#include "faults/httpmessage.h"

#include <QList>
#include <QString>

namespace httpmessage {

namespace {

constexpr QByteArrayView headEnd = "\r\n\r\n";

} // namespace

qsizetype wholeLength(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf(headEnd);
    if (end < 0)
        return 0;
    const qsizetype length = end + headEnd.size() + header(buffer, "content-length").toLongLong();
    return buffer.size() >= length ? length : 0;
}

QByteArray header(const QByteArray &message, QByteArrayView name)
{
    const qsizetype end = message.indexOf(headEnd);
    for (const QByteArray &line : message.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

int statusOf(const QByteArray &response)
{
    return response.startsWith("HTTP/") ? response.mid(9, 3).toInt() : 0;
}

QByteArray body(const QByteArray &message)
{
    const qsizetype end = message.indexOf(headEnd);
    return end < 0 ? QByteArray() : message.mid(end + headEnd.size());
}

QByteArray response(int status, const QByteArray &json, const QByteArray &extra)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " So\r\nContent-Type: application/json\r\n" + extra
        + "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

} // namespace httpmessage
