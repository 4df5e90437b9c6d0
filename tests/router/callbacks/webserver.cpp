#include "webserver.h"

#include <boost/asio/io_context.hpp>
#include <utility> // Boost 1.74 needs it before asio in C++20

using namespace Qt::StringLiterals;

WebServer::WebServer(HttpLoop &loop)
    : m_server(loop, [this](const HttpRequest &request, const HttpReply &answer) {
        requests.append(request);
        if (replies)
            answer(reply);
    })
{
    m_port = m_server.listen(u"127.0.0.1"_s, 0).value_or(0);
}

QByteArray WebServer::url(const QByteArray &path) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + path;
}

bool runUntil(HttpLoop &loop, const std::function<bool()> &happened)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (!happened() && std::chrono::steady_clock::now() < end)
        loop.context().run_one_for(std::chrono::milliseconds(50));
    return happened();
}
