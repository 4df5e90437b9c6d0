#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace router {

/// What is wrong with a text, and on which line (from 1).
struct LineError
{
    int line = 1;
    QString message{};

    friend bool operator==(const LineError &, const LineError &) = default;
};

/// A JSON value that remembers on which line it begins, so that people can be told where a mistake is.
struct JsonNode
{
    struct Member;

    enum class Type { Null, Bool, Number, Text, Array, Object };

    Type type = Type::Null;
    int line = 1;
    bool truth = false;
    double number = 0;
    QString text{};
    QList<JsonNode> items{}; ///< Of an array.
    QList<Member> members{}; ///< Of an object, in order.

    /// The member of that name, or null.
    [[nodiscard]] const JsonNode *find(QStringView name) const;
    [[nodiscard]] QJsonValue toJson() const;
};

/// One `"name": value` of an object.
struct JsonNode::Member
{
    QString name{};
    int line = 1; ///< Of the name.
    JsonNode value{};
};

/// The line of the value at a path such as "task_routing.filters[0].expression"; of the last one there is on the way to
/// it.
int lineOf(const JsonNode &root, const QString &path);

/// Reads a JSON text (UTF-8), strictly; a name given twice in one object is an error. At most 64 levels deep.
tl::expected<JsonNode, LineError> readJsonWithLines(QByteArrayView text);

} // namespace router
