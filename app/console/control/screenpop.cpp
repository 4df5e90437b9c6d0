#include "console/control/screenpop.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVariant>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What {key} stands for; null: the task has no such text, number or truth value.
QString valueAt(const QJsonObject &attributes, const QString &key)
{
    QJsonValue value = attributes;
    const QStringList names = key.split(u'.');
    for (const QString &name : names)
        value = value.toObject().value(name);
    const bool isScalar = value.isString() || value.isDouble() || value.isBool();
    return isScalar ? value.toVariant().toString() : QString();
}

/// Where the path, query or fragment begins; everything before says where it leads.
qsizetype endOfOrigin(const QString &text)
{
    const qsizetype host = text.indexOf("://"_L1);
    const qsizetype end = host < 0 ? -1 : text.indexOf(QRegularExpression(u"[/?#]"_s), host + 3);
    return end < 0 ? text.size() : end;
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// What a placeholder stands for; null: nothing.
using ValueOf = std::function<QString(const QString &key)>;

tl::expected<QUrl, ScreenPopFault> filled(const QString &addressTemplate, const ValueOf &valueOf)
{
    const QString pattern = addressTemplate.trimmed();
    if (pattern.isEmpty())
        return tl::make_unexpected(ScreenPopFault::NoTemplate);
    if (pattern.left(endOfOrigin(pattern)).contains(u'{'))
        return tl::make_unexpected(ScreenPopFault::HostFromTask);
    static const QRegularExpression placeholder(u"\\{([^{}]+)\\}"_s);
    QString address;
    qsizetype from = 0;
    for (auto each = placeholder.globalMatch(pattern); each.hasNext();) {
        const auto match = each.next();
        const QString value = valueOf(match.captured(1));
        if (value.isEmpty())
            return tl::make_unexpected(ScreenPopFault::UnknownKey);
        address += pattern.mid(from, match.capturedStart() - from);
        address += QString::fromLatin1(QUrl::toPercentEncoding(value));
        from = match.capturedEnd();
    }
    const QUrl url(address + pattern.mid(from), QUrl::StrictMode);
    return isWeb(url) ? tl::expected<QUrl, ScreenPopFault>(url) : tl::make_unexpected(ScreenPopFault::NotWeb);
}

} // namespace

tl::expected<QUrl, ScreenPopFault> screenPopUrl(
    const QString &addressTemplate, const QString &taskSid, const QByteArray &attributes)
{
    const QJsonObject known = QJsonDocument::fromJson(attributes).object();
    return filled(addressTemplate,
        [&](const QString &key) { return key == "task_sid"_L1 ? taskSid : valueAt(known, key); });
}

std::optional<ScreenPopFault> screenPopFault(const QString &addressTemplate)
{
    const auto address = filled(addressTemplate, [](const QString &) { return u"0"_s; });
    return address ? std::nullopt : std::optional(address.error());
}
