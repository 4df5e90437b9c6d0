#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <optional>

/// JSON text that is changed in one place and keeps every other byte: blanks, the order of keys, numbers as they were
/// written, keys that nobody here knows. Each change answers the new text; the text given must be JSON (UTF-8).
///
/// A path goes into objects by name and into arrays by index, e.g. {"task_routing", "filters", "0"}; of keys that
/// stand there twice the last one counts, as for QJsonDocument.
namespace jsontext {

/// Where a value stands: bytes from `begin` up to, not including, `end`.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// The value at `path`; empty: there is none.
std::optional<Span> find(const QByteArray &json, const QStringList &path);
/// Its text; empty: there is none.
QByteArray at(const QByteArray &json, const QStringList &path);

/// Takes the place of the value at `path`, whose parent must be there. A key that is missing comes last in its object,
/// laid out as its neighbours are, line by line where the value has lines. Where nothing can stand the text stays as it
/// is.
QByteArray set(const QByteArray &json, const QStringList &path, const QByteArray &value);
/// The same with a value.
QByteArray set(const QByteArray &json, const QStringList &path, const QJsonValue &value);
/// Takes the member or element out.
QByteArray remove(const QByteArray &json, const QStringList &path);
/// Puts an element into the array at `path`; `index` from 0 to its size.
QByteArray insert(const QByteArray &json, const QStringList &path, qsizetype index, const QByteArray &element);
/// Moves an element of the array at `path`; `to` is its index afterwards.
QByteArray move(const QByteArray &json, const QStringList &path, qsizetype from, qsizetype to);

/// One value as compact JSON text.
QByteArray text(const QJsonValue &value);

} // namespace jsontext
