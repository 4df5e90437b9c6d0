#include "core/workflow/jsonlayout.h"

#include "core/workflow/jsonscan.h"

#include <QJsonDocument>

namespace {

/// Writes JSON, token by token. The text must be JSON.
class LineWriter
{
public:
    explicit LineWriter(const QByteArray &json)
        : m_json(json)
    {
    }

    QByteArray write()
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_out = take(3);
        for (m_at = skipBlanks(m_json, m_at); m_at < m_json.size(); m_at = skipBlanks(m_json, m_at))
            writeToken(m_json.at(m_at));
        return m_out + '\n';
    }

private:
    QByteArray take(qsizetype count)
    {
        const QByteArray taken = m_json.mid(m_at, count);
        m_at += count;
        return taken;
    }

    void newLine() { m_out += '\n' + QByteArray(2 * m_depth, ' '); }

    void writeToken(char first)
    {
        if (first == '"') {
            m_out += takeText();
        } else if (first == '{' || first == '[') {
            open();
        } else if (first == '}' || first == ']') {
            --m_depth;
            newLine();
            m_out += take(1);
        } else if (first == ',') {
            m_out += take(1);
            newLine();
        } else if (first == ':') {
            m_out += take(1) + ' ';
        } else {
            m_out += take(1); // a number or a word, one letter at a time
        }
    }

    /// With its closing bracket where nothing stands between.
    void open()
    {
        m_out += take(1);
        const qsizetype next = skipBlanks(m_json, m_at);
        const char follows = next < m_json.size() ? m_json.at(next) : '\0';
        if (follows == '}' || follows == ']') {
            m_at = next;
            m_out += take(1);
            return;
        }
        ++m_depth;
        newLine();
    }

    QByteArray takeText()
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json.at(end) != '"')
            end += m_json.at(end) == '\\' ? 2 : 1;
        return take(end + 1 - m_at);
    }

    const QByteArray &m_json;
    QByteArray m_out{};
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

} // namespace

QByteArray laidOutInLines(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? LineWriter(json).write() : json;
}
