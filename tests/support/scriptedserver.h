#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// What a ScriptedServer is to answer, faults included.
struct ScriptedAnswer
{
    int status = 200;
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    QByteArray contentType{ "application/json" };
    qsizetype cutAfter = -1; ///< Closes after so many bytes of the body; -1: sends it whole.
    bool silent = false; ///< Never answers.
    bool hangUp = false; ///< Closes without a word.
};

/// A request as it came.
struct ScriptedRequest
{
    QByteArray method{};
    QByteArray path{}; ///< Without the query.
    QByteArray query{};
    QHash<QByteArray, QByteArray> headers{}; ///< Names in lower case.
    QByteArray body{};
};

/// A small HTTP server on loopback that answers as it was told and remembers what it was asked. For tests only.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// What "GET /v1/…" (without the query) is answered with, one after the other; the last one stays. Nothing told:
    /// 404.
    void answer(const QByteArray &methodAndPath, const QList<ScriptedAnswer> &answers);
    /// Sends what is silent now this answer.
    void answerSilent(const ScriptedAnswer &answer);
    /// Stops listening and hangs up, so that connections are refused; resume() takes the same port again.
    void goAway();
    void comeBack();

    [[nodiscard]] QList<ScriptedRequest> requests() const { return m_requests; }
    /// How often this was asked for.
    [[nodiscard]] int count(const QByteArray &methodAndPath) const;
    void forgetRequests() { m_requests.clear(); }

private:
    void welcome();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const ScriptedRequest &request);
    static void send(QTcpSocket *socket, const ScriptedAnswer &answer);

    quint16 m_port = 0;
    QHash<QByteArray, QList<ScriptedAnswer>> m_answers;
    QHash<QTcpSocket *, QByteArray> m_input;
    QList<QTcpSocket *> m_waiting;
    QList<ScriptedRequest> m_requests;
    QTcpServer m_server; // last, as its sockets tell of their end when it goes
};
