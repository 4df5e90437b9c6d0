#pragma once

#include "core/httpserver/httpserver.h"

/// Somebody's web server on loopback, on the same loop as what is tested, which the test runs until something has
/// happened.
class WebServer
{
public:
    explicit WebServer(HttpLoop &loop);

    [[nodiscard]] QByteArray url(const QByteArray &path) const;

    /// What the next requests are answered with; without a reply they wait for ever.
    HttpResponse reply{};
    bool replies = true;
    QList<HttpRequest> requests{};

private:
    HttpServer m_server;
    quint16 m_port = 0;
};

/// Runs the loop until `happened` or five seconds have passed; answers whether it has.
bool runUntil(HttpLoop &loop, const std::function<bool()> &happened);
