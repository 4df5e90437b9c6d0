#include "bench/loadclient.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

/// The value of Content-Length; -1 while the head is not whole.
qsizetype bodyLength(const QByteArray &in, qsizetype headEnd)
{
    const QByteArray head = in.left(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (at < 0)
        return 0;
    const qsizetype end = head.indexOf('\r', at);
    return (end < 0 ? head.mid(at + 15) : head.mid(at + 15, end - at - 15)).trimmed().toLongLong();
}

} // namespace

LoadClient::LoadClient(quint16 port, int connections)
    : m_lines(size_t(connections))
{
    for (Line &line : m_lines)
        line.socket = connectTo(port);
}

LoadClient::~LoadClient()
{
    for (const Line &line : m_lines) {
        if (line.socket >= 0)
            ::close(line.socket);
    }
}

bool LoadClient::send(Line &line, const QByteArray &request)
{
    line.busy = !request.isEmpty();
    return !line.busy || ::send(line.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
}

bool LoadClient::receive(Line &line, int number, const Next &next)
{
    char buffer[64 * 1024];
    const auto got = ::recv(line.socket, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    line.in.append(buffer, got);
    const qsizetype headEnd = line.in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return true;
    const qsizetype whole = headEnd + 4 + bodyLength(line.in, headEnd);
    if (line.in.size() < whole)
        return true;
    ++m_answers;
    const int status = line.in.mid(9, 3).toInt();
    const QByteArray body = line.in.mid(headEnd + 4, whole - headEnd - 4);
    line.in.remove(0, whole);
    return send(line, next(number, status, body));
}

qint64 LoadClient::run(const Next &next)
{
    m_answers = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].socket < 0 || !send(m_lines[i], next(int(i), 0, {})))
            return -1;
    }
    std::vector<pollfd> waiting;
    std::vector<size_t> who;
    while (true) {
        waiting.clear();
        who.clear();
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].busy) {
                waiting.push_back({ .fd = m_lines[i].socket, .events = POLLIN, .revents = 0 });
                who.push_back(i);
            }
        }
        if (waiting.empty())
            return m_answers;
        ::poll(waiting.data(), waiting.size(), 5000);
        for (size_t k = 0; k < waiting.size(); ++k) {
            if (waiting[k].revents != 0 && !receive(m_lines[who[k]], int(who[k]), next))
                return -1;
        }
    }
}
