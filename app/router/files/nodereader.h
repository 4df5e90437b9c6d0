#pragma once

#include "router/files/jsonlines.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace router {

/// A text and where it stands.
struct PlacedText
{
    QString text{};
    int line = 1;
};

/// Reads the members of objects in a file that a person wrote. The first error stays, with its line; what is read after
/// it is of no use. An absent member is what `absent` says, an empty text, list or object.
class NodeReader
{
public:
    [[nodiscard]] const std::optional<LineError> &error() const { return m_error; }

    PlacedText text(const JsonNode &node, const QString &key);
    /// A text that must be there and not be empty.
    PlacedText name(const JsonNode &node, const QString &key);
    bool flag(const JsonNode &node, const QString &key, bool absent);
    /// A whole number, at least `least`.
    int number(const JsonNode &node, const QString &key, int absent, int least);
    int whole(const JsonNode &value, const QString &key, int least);
    /// Any number from `least` to `most`.
    double real(const JsonNode &node, const QString &key, double absent, double least, double most);
    /// A number of seconds, fractions allowed, from 0 to a year.
    std::chrono::milliseconds seconds(const JsonNode &node, const QString &key, std::chrono::milliseconds absent);
    JsonNode object(const JsonNode &node, const QString &key);
    QList<PlacedText> texts(const JsonNode &node, const QString &key);
    /// Which of `words` a text is; -1 when it is none or absent. Only the former is an error.
    int oneOf(const JsonNode &node, const QString &key, const QStringList &words);

    /// The items of a list, each read by `read(item)`.
    template <typename Read> auto list(const JsonNode &node, const QString &key, Read read)
    {
        QList<decltype(read(node))> parts;
        for (const JsonNode &item : items(node, key))
            parts.append(read(item));
        return parts;
    }
    QList<JsonNode> items(const JsonNode &node, const QString &key);

    /// Refuses anything but an object that has no other keys; `what` is e.g. "a worker".
    void expectKeys(const JsonNode &node, const QString &what, const QStringList &known);
    void fail(int line, const QString &message)
    {
        if (!m_error)
            m_error = LineError{ line, message };
    }

private:
    std::optional<LineError> m_error;
};

/// The bytes of a file, or "FILE: No such file or directory".
tl::expected<QByteArray, QString> fileContents(const QString &file);
/// "FILE, line 12: …"
QString inFile(const QString &file, const LineError &error);

/// Reads a file by `read`; the error is one line for people.
template <typename Plan>
tl::expected<Plan, QString> readFileWithLines(
    const QString &file, tl::expected<Plan, LineError> (*read)(QByteArrayView))
{
    return fileContents(file).and_then([&](const QByteArray &contents) {
        return read(contents).map_error([&file](const LineError &error) { return inFile(file, error); });
    });
}

} // namespace router
