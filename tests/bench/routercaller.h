#pragma once

#include <QByteArray>
#include <QJsonObject>

/// Requests to one router on this machine, with its account.
struct RouterCaller
{
    quint16 port = 0;
    QByteArray authorization{}; ///< What follows "Basic ".

    /// The bytes of a request; `path` goes below /v1/Workspaces.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;

    /// One request on a connection of its own; the body of the answer.
    [[nodiscard]] QJsonObject ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
};

/// The SID of what an answer describes.
QByteArray sidOf(const QJsonObject &json);
