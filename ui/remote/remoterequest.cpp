#include "ui/remote/remoterequest.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostArgumentCharacters = 1'000;

constexpr std::array kindNames{
    std::pair{ RemoteRequest::Kind::Show, "show"_L1 },
    std::pair{ RemoteRequest::Kind::Status, "status"_L1 },
    std::pair{ RemoteRequest::Kind::Accept, "accept"_L1 },
    std::pair{ RemoteRequest::Kind::Reject, "reject"_L1 },
    std::pair{ RemoteRequest::Kind::Activity, "activity"_L1 },
    std::pair{ RemoteRequest::Kind::Link, "link"_L1 },
};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray remoteLine(const RemoteRequest &request)
{
    const auto *name = std::ranges::find(kindNames, request.kind, &decltype(kindNames)::value_type::first);
    return lineOf({ { u"do"_s, QString(name->second) }, { u"argument"_s, request.argument } });
}

QByteArray remoteLine(const RemoteReply &reply)
{
    QJsonObject object{ { u"done"_s, reply.done }, { u"message"_s, reply.message } };
    if (!reply.status.isEmpty())
        object.insert(u"status"_s, reply.status);
    return lineOf(object);
}

std::optional<RemoteRequest> remoteRequestFrom(const QByteArray &line)
{
    const auto object = objectOf(line);
    if (!object)
        return {};
    const QString wanted = object->value("do"_L1).toString();
    const auto *name = std::ranges::find(kindNames, wanted, &decltype(kindNames)::value_type::second);
    QString argument = object->value("argument"_L1).toString();
    if (name == kindNames.end() || argument.size() > mostArgumentCharacters)
        return {};
    return RemoteRequest{ name->first, std::move(argument) };
}

std::optional<RemoteReply> remoteReplyFrom(const QByteArray &line)
{
    const auto object = objectOf(line);
    if (!object || !object->value("done"_L1).isBool())
        return {};
    return RemoteReply{ object->value("done"_L1).toBool(), object->value("message"_L1).toString(),
        object->value("status"_L1).toObject() };
}
