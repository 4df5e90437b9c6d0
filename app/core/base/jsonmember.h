#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>

/// A member's value, as far as it is none of several values; monostate: there is no such member, or it is null.
using JsonScalar = std::variant<std::monostate, QString, qint64, bool>;

/// One member of a JSON object (UTF-8), without reading the others into anything: of ten thousands of rows each costs well
/// below a microsecond. `path` goes into objects by points, e.g. "customer.tier"; a member whose name has points itself
/// is found as well. What stands behind the member is not looked at, and of two of the same name the first counts.
///
/// Empty: it cannot be told in this way (an array, an object, a fraction, a name that may be written with escapes, text that is
/// not to be read as JSON).
std::optional<JsonScalar> jsonMember(const QByteArray &json, const QByteArray &path);
/// The same member, whatever it is, of what was read. Undefined: there is none.
QJsonValue jsonMember(const QJsonObject &object, const QString &path);
