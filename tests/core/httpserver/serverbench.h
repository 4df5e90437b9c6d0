#pragma once

#include "core/httpserver/httpserver.h"

#include <QTcpSocket>
#include <mutex>
#include <thread>

/// A server on loopback with its loop on a thread of its own. Its handler answers by path:
///
/// `/echo` with the request in words, `/later/N` only when answerLater(N) is called, `/never` never, `/throw` by
/// throwing,
/// `/status/N` with status N, `/large` with a megabyte, `/close` with Connection: close.
class ServerBench
{
public:
    explicit ServerBench(HttpLimits limits = {}, const QString &certificate = {}, const QString &key = {});
    ~ServerBench();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int requests() const { return m_requests; }
    /// How many answers wait for answerLater().
    [[nodiscard]] int owed();
    void answerLater(int number, const QByteArray &more = {});
    /// Runs `task` on the loop's thread and waits for it.
    void onLoop(const std::function<void()> &task);
    [[nodiscard]] HttpServer &server() { return m_server; }

private:
    void handle(const HttpRequest &request, const HttpReply &reply);

    HttpLoop m_loop;
    HttpServer m_server;
    std::atomic<int> m_requests = 0;
    std::mutex m_mutex;
    QList<QPair<int, HttpReply>> m_later;
    quint16 m_port = 0;
    std::thread m_thread;
};

/// A client that sees every byte.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// Reads until `count` whole answers (by Content-Length) are there; answers all that was read.
    QByteArray readAnswers(int count);
    /// Reads until the server has closed.
    QByteArray readToEnd();
    /// Reads until `text` has come.
    QByteArray readUntil(const QByteArray &text);
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

/// "HTTP/1.1 200 OK" of the first answer.
QByteArray statusLine(const QByteArray &answer);
/// The bodies of all answers in `answers`, by their Content-Length.
QList<QByteArray> bodiesIn(const QByteArray &answers);
