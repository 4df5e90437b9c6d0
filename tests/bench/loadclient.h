#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

/// Keeps many keep-alive connections to one loopback port busy from one thread, by poll(2).
class LoadClient
{
public:
    /// Answers the next request of connection `number`, given the body of its last answer (null at first); empty: no more.
    using Next = std::function<QByteArray(int number, int status, const QByteArray &body)>;

    LoadClient(quint16 port, int connections);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    /// Runs until every connection has no more to ask. Answers how many answers came; negative when a connection broke.
    qint64 run(const Next &next);

private:
    struct Line
    {
        int socket = -1;
        QByteArray in{};
        bool busy = false;
    };

    bool send(Line &line, const QByteArray &request);
    bool receive(Line &line, int number, const Next &next);

    std::vector<Line> m_lines;
    qint64 m_answers = 0;
};
