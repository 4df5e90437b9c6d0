#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <chrono>
#include <functional>

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// The first value of a header, its name in any case; a null array when it is not there.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// A request that was read whole and within the limits.
struct HttpRequest
{
    QByteArray method{};
    QByteArray path{}; ///< As sent: still percent-encoded, without the query.
    QByteArray query{}; ///< As sent, without the question mark.
    HttpHeaders headers{};
    QByteArray body{};
    bool secure = false; ///< Came over TLS.
    QByteArray localOrigin{}; ///< "http://127.0.0.1:8787": what the peer called, from Host or the socket.
    QByteArray peerAddress{}; ///< "127.0.0.1": where it came from.
};

/// What is to be wrong with an answer on its way: for trying out how clients bear it.
struct HttpDamage
{
    std::chrono::seconds dateOff{}; ///< The `Date` header is off by this; below zero: behind.
    double sent = 1; ///< The share of the answer's bytes that leave; below 1 the connection breaks behind them.
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType{ "application/json" };
    QByteArray body{};
    HttpHeaders headers{};
    HttpDamage damage{};
};

/// Answers one request; may be called once, at any later time, on the loop's thread. Harmless if the client has gone.
using HttpReply = std::function<void(HttpResponse)>;
/// The answer with this status (400, 408, 413, 431, 500, 501, 503) to what no handler has seen.
using HttpRefusal = std::function<HttpResponse(int status)>;
using HttpHandler = std::function<void(const HttpRequest &, HttpReply)>;

using FormFields = QList<QPair<QByteArray, QByteArray>>;

/// Reads form fields in order, `+` as a blank, percent-encoding undone. False, with `fields` empty, when an escape is
/// broken or a name or value is no UTF-8.
bool readForm(QByteArrayView text, FormFields &fields);
