#pragma once

#include "router/localrouter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

/// Asks a router over real HTTP as curl does: one connection a request.
class RestClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none came.
        QJsonObject body{};
    };

    explicit RestClient(router::LocalRouterAddress address)
        : m_address(std::move(address))
    {
    }

    [[nodiscard]] Answer get(const QString &path) const { return ask("GET", path, {}); }
    [[nodiscard]] Answer post(const QString &path, const QByteArray &form) const { return ask("POST", path, form); }

    /// The SID of the row of a list that has this `friendly_name`.
    [[nodiscard]] QString sidOf(const QString &listPath, const QString &name) const
    {
        const QJsonObject list = get(listPath).body;
        const QString key = list.value(QLatin1StringView("meta")).toObject().value(QLatin1StringView("key")).toString();
        for (const QJsonValue &row : list.value(key).toArray()) {
            if (row.toObject().value(QLatin1StringView("friendly_name")).toString() == name)
                return row.toObject().value(QLatin1StringView("sid")).toString();
        }
        return {};
    }

private:
    [[nodiscard]] Answer ask(const QByteArray &method, const QString &path, const QByteArray &form) const
    {
        const QUrl url = QUrl::fromEncoded(m_address.url);
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        if (!socket.waitForConnected(5000))
            return {};
        const QByteArray credential = QByteArray(m_address.accountSid + ':' + m_address.authToken).toBase64();
        socket.write(method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: " + url.host().toUtf8()
            + "\r\nConnection: close\r\nAuthorization: Basic " + credential
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form);
        QByteArray read;
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(5000))
            read += socket.readAll();
        read += socket.readAll();
        const qsizetype end = read.indexOf("\r\n\r\n");
        return { read.mid(9, 3).toInt(), QJsonDocument::fromJson(read.mid(end + 4)).object() };
    }

    router::LocalRouterAddress m_address;
};

/// A text of an answer.
inline QString textIn(const RestClient::Answer &answer, QLatin1StringView key)
{
    return answer.body.value(key).toString();
}

/// The first event of a type in a list's answer.
inline QJsonObject eventIn(const RestClient::Answer &list, const QString &type)
{
    for (const QJsonValue &event : list.body.value(QLatin1StringView("events")).toArray()) {
        if (event.toObject().value(QLatin1StringView("event_type")).toString() == type)
            return event.toObject();
    }
    return {};
}
