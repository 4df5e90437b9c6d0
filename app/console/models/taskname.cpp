#include "console/models/taskname.h"

#include "console/models/attributetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

QString scalarText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

using Keys = std::initializer_list<QLatin1StringView>;

constexpr Keys nameKeys{ "name"_L1, "customer_name"_L1, "customerName"_L1, "caller_name"_L1, "customer"_L1 };
constexpr Keys addressKeys{ "from"_L1, "caller"_L1, "customerAddress"_L1, "customer_address"_L1, "phone"_L1, "email"_L1,
    "outbound_to"_L1, "call_from"_L1 };
constexpr Keys titleKeys{ "title"_L1 };
constexpr qsizetype longestValue = 200;

QString onOneLine(QString &&text)
{
    QString line = std::move(text).simplified();
    return line.size() > longestValue ? QString(line.left(longestValue - 1) + u'…') : line;
}

QString withoutScheme(const QString &address)
{
    for (const QLatin1StringView scheme : { "client:"_L1, "sip:"_L1, "tel:"_L1, "whatsapp:"_L1 }) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return address.mid(scheme.size());
    }
    return address;
}

/// A look at the text is far cheaper than one at its members, of which most tasks have few.
bool mayHave(const QByteArray &attributes, QLatin1StringView key)
{
    const std::string_view text(attributes.constData(), size_t(attributes.size()));
    return text.find(std::string_view(key.data(), size_t(key.size()))) != std::string_view::npos
        || text.find('\\') != std::string_view::npos; // its name may be written with escapes
}

/// By members alone. Empty: they are written in a way that is not read so.
std::optional<QString> firstMember(const QByteArray &attributes, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (!mayHave(attributes, key))
            continue;
        auto member = jsonMember(attributes, QByteArray::fromRawData(key.data(), key.size()));
        if (!member)
            return std::nullopt;
        if (QString line = onOneLine(textOfScalar(std::move(*member))); !line.isEmpty())
            return line;
    }
    return QString();
}

std::optional<QString> nameByMembers(const QByteArray &attributes)
{
    if (auto name = firstMember(attributes, nameKeys); !name || !name->isEmpty())
        return name;
    if (const auto address = firstMember(attributes, addressKeys); !address || !address->isEmpty())
        return address ? std::optional(withoutScheme(*address)) : std::nullopt;
    return firstMember(attributes, titleKeys);
}

QString nameByWholeObject(const QByteArray &attributes)
{
    const QJsonObject object = QJsonDocument::fromJson(attributes).object();
    if (const QString name = nameInAttributes(object); !name.isEmpty())
        return name;
    const QString address = addressInAttributes(object);
    return address.isEmpty() ? firstAttribute(object, titleKeys) : address;
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

QString firstAttribute(const QJsonObject &attributes, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = attributes.value(name);
        QString text = value.isArray() ? value.toVariant().toStringList().join(u", "_s) : value.toVariant().toString();
        if (QString line = onOneLine(std::move(text)); !line.isEmpty())
            return line;
    }
    return {};
}

QString nameInAttributes(const QJsonObject &attributes)
{
    return firstAttribute(attributes, nameKeys);
}

QString addressInAttributes(const QJsonObject &attributes)
{
    return withoutScheme(firstAttribute(attributes, addressKeys));
}

QString taskName(const QByteArray &attributes)
{
    auto name = nameByMembers(attributes);
    return name ? *std::move(name) : nameByWholeObject(attributes);
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
