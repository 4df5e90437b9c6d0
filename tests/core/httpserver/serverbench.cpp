#include "tests/core/httpserver/serverbench.h"

#include <QTest>
#include <future>
#include <stdexcept>

namespace {

constexpr int patience = 10'000;

QByteArray inWords(const HttpRequest &request)
{
    return request.method + '|' + request.path + '|' + request.query + '|' + request.localOrigin + '|'
        + headerValue(request.headers, "x-test") + '|' + request.body;
}

int numberAfter(const QByteArray &path, const QByteArray &prefix)
{
    return path.startsWith(prefix) ? path.sliced(prefix.size()).toInt() : -1;
}

/// Where the answer that begins at `from` ends; -1: it is not whole. `bodyAt` is where its body begins.
qsizetype endOfAnswer(const QByteArray &answers, qsizetype from, qsizetype &bodyAt)
{
    const qsizetype headEnd = answers.indexOf("\r\n\r\n", from);
    if (headEnd < 0)
        return -1;
    bodyAt = headEnd + 4;
    const QByteArray head = answers.sliced(from, bodyAt - from);
    const qsizetype length = head.indexOf("Content-Length: ");
    if (length < 0)
        return bodyAt;
    const qsizetype size = head.sliced(length + 16, head.indexOf('\r', length) - length - 16).toLongLong();
    return answers.size() >= bodyAt + size ? bodyAt + size : -1;
}

} // namespace

ServerBench::ServerBench(HttpLimits limits, const QString &certificate, const QString &key)
    : m_server(
        m_loop, [this](const HttpRequest &request, const HttpReply &reply) { handle(request, reply); }, limits)
{
    if (!certificate.isEmpty() && !m_server.useTls(certificate, key))
        qFatal("The test certificate cannot be used.");
    m_port = m_server.listen(QStringLiteral("127.0.0.1"), 0).value_or(0);
    m_thread = std::thread([this] { m_loop.run(); });
}

ServerBench::~ServerBench()
{
    m_loop.stop();
    m_thread.join();
    m_server.close();
}

int ServerBench::owed()
{
    const std::lock_guard lock(m_mutex);
    return int(m_later.size());
}

void ServerBench::answerLater(int number, const QByteArray &more)
{
    const auto hasCome = [this, number] {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(m_later, [number](const auto &later) { return later.first == number; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), patience);
    onLoop([this, number, more] {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_later, number, &QPair<int, HttpReply>::first);
        const HttpReply reply = found->second;
        m_later.erase(found);
        reply({ .body = "later " + QByteArray::number(number) + more });
        reply({ .body = "a second answer counts for nothing" });
    });
}

void ServerBench::onLoop(const std::function<void()> &task)
{
    std::promise<void> done;
    m_loop.post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void ServerBench::handle(const HttpRequest &request, const HttpReply &reply)
{
    ++m_requests;
    if (request.path == "/throw")
        throw std::runtime_error("on purpose");
    if (request.path == "/never" || request.path.startsWith("/later/")) {
        const std::lock_guard lock(m_mutex);
        m_later.append({ numberAfter(request.path, "/later/"), reply });
    } else if (request.path == "/large") {
        reply({ .body = QByteArray(1024 * 1024, 'x') });
    } else if (request.path == "/close") {
        reply({ .body = "bye", .headers = { { "Connection", "close" } } });
    } else if (const int status = numberAfter(request.path, "/status/"); status > 0) {
        reply({ .status = status, .body = "{}", .headers = { { "X-Bad", "a\r\nX-Worse: b" }, { "X-Good", "c" } } });
    } else {
        reply({ .contentType = "text/plain", .body = inWords(request) });
    }
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!m_socket.waitForConnected(patience))
        qWarning("No connection.");
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
}

QByteArray RawClient::readAnswers(int count)
{
    qsizetype end = 0;
    qsizetype bodyAt = 0;
    while (count > 0) {
        const qsizetype next = endOfAnswer(m_read, end, bodyAt);
        if (next < 0) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
                break;
            m_read += m_socket.readAll();
            continue;
        }
        end = next;
        --count;
    }
    const QByteArray answers = m_read.first(end);
    m_read = m_read.sliced(end);
    return answers;
}

QByteArray RawClient::readToEnd()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patience)) { }
    return std::exchange(m_read, {}) + m_socket.readAll();
}

QByteArray RawClient::readUntil(const QByteArray &text)
{
    while (!m_read.contains(text) && (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience)))
        m_read += m_socket.readAll();
    return std::exchange(m_read, {});
}

QByteArray statusLine(const QByteArray &answer)
{
    return answer.first(std::max<qsizetype>(answer.indexOf('\r'), 0));
}

QList<QByteArray> bodiesIn(const QByteArray &answers)
{
    QList<QByteArray> bodies;
    qsizetype bodyAt = 0;
    for (qsizetype at = 0; at < answers.size();) {
        const qsizetype end = endOfAnswer(answers, at, bodyAt);
        if (end < 0)
            break;
        bodies.append(answers.sliced(bodyAt, end - bodyAt));
        at = end;
    }
    return bodies;
}
