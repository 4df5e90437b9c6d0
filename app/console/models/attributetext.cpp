#include "console/models/attributetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString textOfValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts.append(textOfValue(entry));
    return texts.join(", "_L1);
}

} // namespace

QString textOfScalar(JsonScalar scalar)
{
    if (QString *text = std::get_if<QString>(&scalar))
        return std::move(*text);
    if (const qint64 *number = std::get_if<qint64>(&scalar))
        return QString::number(*number);
    if (const bool *boolean = std::get_if<bool>(&scalar))
        return *boolean ? u"true"_s : u"false"_s;
    return {};
}

QString attributeText(const QJsonObject &attributes, const QString &path)
{
    return textOfValue(jsonMember(attributes, path));
}

QString attributeText(const QByteArray &attributes, const QString &path)
{
    return attributeTexts(attributes, { path }).constFirst();
}

QStringList attributeTexts(const QByteArray &attributes, const QStringList &paths)
{
    QStringList texts;
    std::optional<QJsonObject> whole; // is read only where one path asks for it
    for (const QString &path : paths) {
        if (const auto scalar = jsonMember(attributes, path.toUtf8())) {
            texts.append(textOfScalar(*scalar));
            continue;
        }
        if (!whole)
            whole = QJsonDocument::fromJson(attributes).object();
        texts.append(attributeText(*whole, path));
    }
    return texts;
}

QStringList attributePaths(const QByteArray &attributes)
{
    QStringList paths;
    const QJsonObject object = QJsonDocument::fromJson(attributes).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isObject())
            paths.append(entry.key());
        const QStringList inner = entry->toObject().keys();
        for (const QString &name : inner)
            paths.append(entry.key() + u'.' + name);
    }
    return paths;
}
