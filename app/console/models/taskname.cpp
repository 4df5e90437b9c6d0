#include "console/models/taskname.h"

#include "core/base/jsonmember.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString scalarText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

/// For what is written in a way that is not read by members.
QString nameByWholeObject(const QByteArray &attributes)
{
    const QJsonObject object = QJsonDocument::fromJson(attributes).object();
    for (const auto key : { "name"_L1, "from"_L1, "title"_L1 }) {
        if (const QString text = scalarText(object.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

void addTexts(QStringList &texts, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            addTexts(texts, entry);
    } else if (const QString text = scalarText(value); !text.isEmpty() && !texts.contains(text)) {
        texts.append(text);
    }
}

} // namespace

QString taskName(const QByteArray &attributes)
{
    for (const QByteArray &key : { "name"_ba, "from"_ba, "title"_ba }) {
        const auto member = jsonMember(attributes, key);
        if (!member)
            return nameByWholeObject(attributes);
        if (const auto *text = std::get_if<QString>(&*member); text && !text->isEmpty())
            return *text;
        if (const auto *number = std::get_if<qint64>(&*member))
            return QString::number(*number);
    }
    return {};
}

QString workerSkills(const QByteArray &attributes)
{
    QStringList texts;
    const QJsonObject object = QJsonDocument::fromJson(attributes).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isArray() || entry.key() == "skills"_L1)
            addTexts(texts, *entry);
        else if (entry.key() == "routing"_L1 && entry->isObject())
            addTexts(texts, entry->toObject().value("skills"_L1));
    }
    return texts.join(", "_L1);
}
