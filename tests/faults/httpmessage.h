#pragma once

#include <QByteArray>

/// What a proxy needs to know of HTTP/1.1 messages whose body is as long as Content-Length says.
namespace httpmessage {

/// How many bytes the first message in `buffer` has, its body included; 0: it is not complete yet.
qsizetype wholeLength(const QByteArray &buffer);
/// The value of a header, without blanks around it; empty: none. `name` in any case.
QByteArray header(const QByteArray &message, QByteArrayView name);
/// The number in "HTTP/1.1 200 OK"; 0: this is no response.
int statusOf(const QByteArray &response);
/// The body; empty: none.
QByteArray body(const QByteArray &message);
/// A response with this body as JSON; `extra`: further header lines, each with its CR LF.
QByteArray response(int status, const QByteArray &json, const QByteArray &extra = {});

} // namespace httpmessage
