#include "core/base/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

/// Goes through the text once and cuts it into records.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    void read(CsvFile &file)
    {
        while (m_at < m_text.size()) {
            const int line = m_line;
            const QStringList cells = record();
            if (m_isOpen)
                file.openQuotes.append(backToQuote());
            else if (cells.size() > 1 || !cells.constFirst().isEmpty())
                file.rows.append({ line, cells });
        }
    }

private:
    QStringList record()
    {
        QStringList cells;
        m_isOpen = false;
        do {
            cells.append(isAt(u'"') ? quoted() : plain());
        } while (!m_isOpen && takes(m_separator));
        if (!m_isOpen)
            endLine();
        return cells;
    }

    /// On to the line after the one with the open quote, which is the answer.
    int backToQuote()
    {
        m_at = m_quoteAt;
        m_line = m_quoteLine;
        while (m_at < m_text.size() && !isAtEndOfLine())
            ++m_at;
        endLine();
        return m_quoteLine;
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isAt(m_separator) && !isAtEndOfLine())
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    /// Whatever stands between the closing quote and the next separator belongs to the cell as well; but in another
    /// line than the opening one that quote opens a cell of its own, and the first one was never closed.
    QString quoted()
    {
        QString cell;
        m_quoteAt = m_at++;
        m_quoteLine = m_line;
        m_isOpen = true;
        while (m_at < m_text.size()) {
            const QChar next = m_text.at(m_at++);
            if (next == u'"' && !takes(u'"')) {
                m_isOpen = false;
                break;
            }
            m_line += next == u'\n' || (next == u'\r' && !isAt(u'\n'));
            cell.append(next);
        }
        const QString behind = plain();
        m_isOpen = m_isOpen || (m_line > m_quoteLine && !behind.trimmed().isEmpty());
        return cell + behind;
    }

    void endLine()
    {
        const bool hadCr = takes(u'\r');
        if (takes(u'\n') || hadCr)
            ++m_line;
    }

    [[nodiscard]] bool isAt(QChar wanted) const { return m_at < m_text.size() && m_text.at(m_at) == wanted; }
    [[nodiscard]] bool isAtEndOfLine() const { return isAt(u'\n') || isAt(u'\r'); }
    bool takes(QChar wanted)
    {
        const bool is = isAt(wanted);
        m_at += is;
        return is;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_quoteAt = 0; // the last one that opened a cell
    int m_quoteLine = 0;
    bool m_isOpen = false; // it is never closed
};

QString decoded(const QByteArray &bytes, CsvFile::Encoding &encoding)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        encoding = CsvFile::Encoding::Utf16;
        QStringDecoder utf16(QStringDecoder::Utf16); // the mark says in which order the bytes are, and goes
        return utf16(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8); // takes the byte order mark away
    QString text = utf8(QByteArray(bytes + '\n')); // or half a letter at the end would go unnoticed
    text.chop(1);
    encoding = utf8.hasError() ? CsvFile::Encoding::Latin1 : CsvFile::Encoding::Utf8;
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QChar separatorOf(const QString &text)
{
    const auto end = std::ranges::find_if(text, [](QChar each) { return each == u'\n' || each == u'\r'; });
    const QString first(text.constData(), end - text.begin());
    const QList<QChar> choices{ u',', u';', u'\t' };
    return *std::ranges::max_element(choices, {}, [&first](QChar each) { return first.count(each); });
}

} // namespace

CsvFile readCsv(const QByteArray &bytes)
{
    CsvFile file;
    const QString text = decoded(bytes, file.encoding);
    file.separator = separatorOf(text);
    CsvReader(text, file.separator).read(file);
    return file;
}
