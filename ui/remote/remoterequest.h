#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <functional>
#include <optional>

/// What another start of the program, or a script, asks of the running copy.
struct RemoteRequest
{
    enum class Kind {
        Show, ///< Bring the window to the front.
        Status, ///< How things stand.
        Accept, ///< `argument`: a reservation's SID; empty: the oldest offer.
        Reject, ///< Likewise.
        Activity, ///< `argument`: the name or SID of the activity to go to.
        Link, ///< `argument`: a `cordboard:` link from anywhere; nothing is done before a person has confirmed it.
    };

    Kind kind = Kind::Show;
    QString argument{}; ///< At most 1,000 characters.

    friend bool operator==(const RemoteRequest &, const RemoteRequest &) = default;
};

/// What the running copy answers.
struct RemoteReply
{
    bool done = false; ///< False: it was not done, and `message` says why.
    QString message{}; ///< For people, without a line break at its end.
    QJsonObject status{}; ///< With Status only; its keys are described at statusReport().

    friend bool operator==(const RemoteReply &, const RemoteReply &) = default;
};

/// Told once, now or later.
using RemoteAnswer = std::function<void(const RemoteReply &)>;

/// Most bytes of a request or a reply on its way, its line break included.
inline constexpr qsizetype mostRemoteBytes = 1024 * 1024;

/// One line of JSON each, as they go through the local socket. Reading answers empty when it is not such a line.
QByteArray remoteLine(const RemoteRequest &request);
QByteArray remoteLine(const RemoteReply &reply);
std::optional<RemoteRequest> remoteRequestFrom(const QByteArray &line);
std::optional<RemoteReply> remoteReplyFrom(const QByteArray &line);

Q_DECLARE_METATYPE(RemoteRequest)
