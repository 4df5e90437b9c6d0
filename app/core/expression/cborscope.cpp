#include "core/expression/cborscope.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace {

QCborValue stepInto(const QCborValue &value, const QString &part)
{
    if (part.isEmpty())
        return QCborValue(QCborValue::Undefined);
    if (!part.front().isDigit())
        return value.isMap() ? value.toMap().value(part) : QCborValue(QCborValue::Undefined);
    bool fits = false;
    const qsizetype index = part.toLongLong(&fits);
    const QCborArray array = value.toArray();
    return fits && index < array.size() ? array.at(index) : QCborValue(QCborValue::Undefined);
}

} // namespace

QCborValue valueAt(const QCborMap &root, const QStringList &path, qsizetype from)
{
    if (from >= path.size())
        return QCborValue(QCborValue::Undefined);
    QCborValue value = stepInto(root, path.at(from));
    for (qsizetype i = from + 1; i < path.size() && !value.isUndefined(); ++i)
        value = stepInto(value, path.at(i));
    return value;
}

std::optional<QCborMap> objectFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    return QCborMap::fromJsonObject(document.object());
}

CborScope::CborScope(QCborMap root, QString prefix)
    : m_root(std::move(root))
    , m_prefix(std::move(prefix))
{
}

QCborValue CborScope::value(const QStringList &path) const
{
    QCborValue own = valueAt(m_root, path);
    if (!own.isUndefined() || m_prefix.isEmpty() || path.size() < 2 || path.front() != m_prefix)
        return own;
    return valueAt(m_root, path, 1);
}
