#include "router/bridge/tunnelrequest.h"

#include "router/resources/pathpattern.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace router {

namespace {

Refusal malformed(const QString &what)
{
    return { 400, 20001, u"The request is malformed: "_s + what };
}

QByteArray restName(const QString &name)
{
    if (name == "TaskChannelSid"_L1 || name == "TaskChannelUniqueName"_L1)
        return "TaskChannel";
    return name == "DequeueStatusCallbackEvents"_L1 ? QByteArray("DequeueStatusCallbackEvent") : name.toUtf8();
}

QByteArray numberText(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger(0);
    return double(whole) == number ? QByteArray::number(whole) : QByteArray::number(number, 'g', 17);
}

QByteArray valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    default:
        return value.toString().toUtf8();
    }
}

/// A relative path, without a version, a query or an origin.
bool isPlainPath(const QByteArray &url)
{
    return !url.isEmpty() && !url.contains('?') && !url.contains('#') && !url.contains("//");
}

} // namespace

FormFields formFields(const QJsonObject &parameters)
{
    FormFields fields;
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        const QByteArray name = restName(each.key());
        const QJsonArray values = each->isArray() ? each->toArray() : QJsonArray{ *each };
        for (const QJsonValue &value : values) {
            if (!value.isNull())
                fields.append({ name, valueText(value) });
        }
    }
    return fields;
}

QByteArray formText(const FormFields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += (text.isEmpty() ? QByteArray() : QByteArray("&")) + name.toPercentEncoding() + '='
            + value.toPercentEncoding();
    return text;
}

Outcome<TunnelRequest> readTunnelRequest(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return tl::unexpected(malformed(u"the body is no JSON object"_s));
    const QJsonObject body = document.object();
    TunnelRequest read{ .method = body.value("method"_L1).toString().toUpper().toUtf8(),
        .url = body.value("url"_L1).toString().toUtf8(),
        .token = body.value("token"_L1).toString().toUtf8(),
        .ifMatch = headerValue(request.headers, "If-Match") };
    if (read.url.startsWith('/'))
        read.url.remove(0, 1);
    if (!isPlainPath(read.url))
        return tl::unexpected(malformed(u"'url' is no relative path"_s));
    if (read.method != "GET" && read.method != "POST")
        return tl::unexpected(malformed(u"'method' is neither GET nor POST"_s));
    const QJsonValue parameters = body.value("params"_L1);
    if (!parameters.isObject() && !parameters.isNull() && !parameters.isUndefined())
        return tl::unexpected(malformed(u"'params' is no object"_s));
    read.path = pathParts(read.url);
    read.parameters = Parameters(formFields(parameters.toObject()));
    return read;
}

} // namespace router
