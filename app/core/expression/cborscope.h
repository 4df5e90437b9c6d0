#pragma once

#include "core/expression/scope.h"

#include <QCborMap>
#include <optional>

/// The value below `root` along `path`, from its part `from` on: names go into objects, indexes (they begin with a
/// digit) into arrays. Undefined when there is nothing, e.g. beyond an array's end or through a text.
QCborValue valueAt(const QCborMap &root, const QStringList &path, qsizetype from = 0);

/// Reads JSON text (UTF-8) such as a task's attributes. Empty when it is no JSON or not an object.
std::optional<QCborMap> objectFromJson(const QByteArray &json);

/// Names looked up in one JSON object, e.g. the attributes of a worker.
class CborScope final : public Scope
{
public:
    /// With `prefix`, `prefix.name` is read like `name`, unless the object has such a path itself.
    explicit CborScope(QCborMap root, QString prefix = {});

    [[nodiscard]] QCborValue value(const QStringList &path) const override;
    [[nodiscard]] const QCborMap &root() const { return m_root; }

private:
    QCborMap m_root;
    QString m_prefix;
};
