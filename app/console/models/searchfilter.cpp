#include "console/models/searchfilter.h"

#include <QStringConverter>
#include <QStringView>
#include <QVarLengthArray>
#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr char sidMark = 0x1f;
constexpr QChar cellEnd(0x1e);
constexpr size_t leastOfSid = 6;
constexpr QChar quote(u'"');

/// Whether there are no blanks beside each other or at an end, and no other white space or control characters.
bool isOnOneLine(QStringView text)
{
    bool isBlank = true;
    for (const QChar each : text) {
        const bool wasBlank = std::exchange(isBlank, each == u' ');
        if (isBlank ? wasBlank : each < u' ' || (each > u'~' && (each.isSpace() || isSearchMark(each))))
            return false;
    }
    return !isBlank;
}

/// As it is compared: marks of this file are not in it, and what a filter cannot say is a blank.
QString asLine(QString text)
{
    for (QChar &each : text) {
        if (each < u' ' || isSearchMark(each))
            each = u' ';
    }
    return std::move(text).simplified();
}

bool isInCharacter(char byte)
{
    return (byte & 0xc0) == 0x80;
}

/// Of the character that begins there, in UTF-8.
bool isInWord(std::string_view text, size_t at)
{
    if (at >= text.size())
        return false;
    size_t length = 1;
    while (at + length < text.size() && isInCharacter(text[at + length]))
        ++length;
    const QString character = QString::fromUtf8(text.data() + at, qsizetype(length));
    return !character.isEmpty() && QChar::isLetterOrNumber(character.toUcs4().constFirst());
}

bool isInWordBefore(std::string_view text, size_t at)
{
    if (at == 0)
        return false;
    do
        --at;
    while (at > 0 && isInCharacter(text[at]));
    return isInWord(text, at);
}

bool containsPhrase(std::string_view text, std::string_view phrase)
{
    for (size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        if (!isInWordBefore(text, at) && !isInWord(text, at + phrase.size()))
            return true;
    }
    return false;
}

/// In one of the cells with that mark.
bool containsInCell(std::string_view text, std::string_view mark, std::string_view word)
{
    for (size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
        const size_t from = at + mark.size();
        const std::string_view cell = text.substr(from, text.find(char(cellEnd.unicode()), from) - from);
        if (cell.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), size_t(bytes.size()) };
}

/// A word, or what stands in quotes, maybe with a column before it.
struct FilterPiece
{
    QStringView written{}; ///< All of it.
    QStringView column{};
    QString text{}; ///< Without quotes.
    bool isQuoted = false;
    bool isOpen = false; ///< Nobody closes the quote.
};

/// The length of what stands before :" there; 0: nothing like a column's name.
qsizetype columnLength(QStringView line)
{
    const qsizetype colon = line.indexOf(u":\"");
    const bool isName = colon > 0 && std::ranges::all_of(line.first(colon), [](QChar each) { return each.isLetter(); });
    return isName ? colon : 0;
}

/// The length of the name of one of these before a colon in a word; 0: it is a word like any other.
qsizetype knownColumnLength(QStringView word, const SearchColumns &columns)
{
    const qsizetype colon = word.indexOf(u':');
    return colon > 0 && columns.contains(word.first(colon).toString().toLower()) ? colon : 0;
}

/// Behind a column two quotes are one that belongs to the text.
qsizetype closingQuote(QStringView line, qsizetype from, bool hasColumn)
{
    qsizetype at = line.indexOf(quote, from);
    while (hasColumn && at >= 0 && at + 1 < line.size() && line.at(at + 1) == quote)
        at = line.indexOf(quote, at + 2);
    return at;
}

/// The next one of a line that is not empty. A quote within a word is part of it: 5"
FilterPiece firstPiece(QStringView line, const SearchColumns &columns)
{
    FilterPiece piece{ .column = line.first(columnLength(line)) };
    const bool hasColumn = !piece.column.isEmpty();
    piece.isQuoted = hasColumn || line.front() == quote;
    const qsizetype from = hasColumn ? piece.column.size() + 2 : piece.isQuoted ? 1 : 0;
    const qsizetype to = piece.isQuoted ? closingQuote(line, from, hasColumn) : line.indexOf(u' ');
    piece.isOpen = piece.isQuoted && to < 0;
    piece.written = line.first(to < 0 ? line.size() : to + 1);
    piece.text = (to < 0 ? line.sliced(from) : line.sliced(from, to - from)).trimmed().toString();
    if (hasColumn)
        piece.text.replace("\"\""_L1, "\""_L1);
    if (piece.isQuoted)
        return piece;
    if (const qsizetype length = knownColumnLength(piece.text, columns)) {
        piece.column = piece.written.first(length);
        piece.text.remove(0, length + 1);
    }
    return piece;
}

/// Those of a column's words that a piece asks for: by what cells say, or else by what they are called as well.
QStringList meantBy(const FilterPiece &piece, const QList<SearchWord> &words)
{
    const QByteArray sought = inSearchForm(piece.text);
    const auto isMeant = [&piece, &sought](const QString &word) {
        const QByteArray known = inSearchForm(asLine(word));
        return piece.isQuoted ? known == sought : known.contains(sought);
    };
    QStringList cells;
    for (const SearchWord &word : words) {
        if (isMeant(word.shown))
            cells.append(word.shown);
    }
    if (!cells.isEmpty())
        return cells;
    for (const SearchWord &word : words) {
        if (std::ranges::any_of(word.others, isMeant))
            cells.append(word.shown);
    }
    return cells;
}

QStringList shownOf(const QList<SearchWord> &words)
{
    QStringList shown;
    for (const SearchWord &word : words)
        shown.append(word.shown);
    return shown;
}

/// All that stands in such a cell.
QByteArray wholeCell(QChar mark, const QString &line)
{
    return inSearchForm(mark + line + cellEnd);
}

bool hasOpenQuote(const QString &filter)
{
    bool isOpen = false;
    for (QStringView line = filter; !line.isEmpty();) {
        const FilterPiece piece = firstPiece(line, {}); // names of columns do not open any
        isOpen = piece.isOpen;
        line = line.sliced(piece.written.size());
    }
    return isOpen;
}

/// So that more may stand behind it.
QString closed(const QString &filter)
{
    QString all = filter.trimmed();
    if (hasOpenQuote(all))
        all += quote;
    return all;
}

} // namespace

SearchFilter::SearchFilter(const QString &text, const SearchColumns &columns, const SearchWords &words)
{
    const QString all = asLine(text);
    for (QStringView line = all; !line.isEmpty();) {
        const FilterPiece piece = firstPiece(line, columns);
        line = line.sliced(piece.written.size());
        if (piece.text.isEmpty())
            continue;
        const QString column = piece.column.toString();
        const auto mark = columns.constFind(column.toLower());
        if (mark == columns.constEnd()) {
            const QString sought = column.isEmpty() ? piece.text : piece.written.toString();
            m_parts.append({ .texts = { inSearchForm(sought) }, .isPhrase = column.isEmpty() && piece.isQuoted });
            if (!column.isEmpty())
                m_unknownColumns.append(column);
            continue;
        }
        if (piece.isQuoted)
            m_wholeCells.append({ *mark, piece.text });
        if (const QList<SearchWord> few = words.value(*mark); !few.isEmpty())
            addWords(*mark, meantBy(piece, few), { .column = column, .word = piece.text, .shown = shownOf(few) });
        else if (piece.isQuoted)
            m_parts.append({ .texts = { wholeCell(*mark, piece.text) }, .isWhole = true });
        else
            m_parts.append({ .texts = { inSearchForm(piece.text) }, .mark = inSearchForm(*mark) });
    }
}

/// Without any, nothing is found.
void SearchFilter::addWords(QChar mark, const QStringList &cells, const UnknownWord &otherwise)
{
    Part part{ .isWhole = true };
    for (const QString &cell : cells)
        part.texts.append(wholeCell(mark, asLine(cell)));
    m_parts.append(part);
    if (cells.isEmpty())
        m_unknownWords.append(otherwise);
}

QStringList SearchFilter::wholeCells(QChar mark) const
{
    QStringList cells;
    for (const auto &[each, cell] : m_wholeCells) {
        if (each == mark)
            cells.append(cell);
    }
    return cells;
}

bool SearchFilter::wantsPartOf(QChar mark) const
{
    return std::ranges::find(m_parts, inSearchForm(mark), &Part::mark) != m_parts.cend();
}

bool SearchFilter::asksFor(QChar mark) const
{
    const QByteArray begin = inSearchForm(mark);
    const auto is = [&begin](const QByteArray &text) { return text.startsWith(begin); };
    return std::ranges::any_of(m_parts, [&](const Part &part) {
        return part.mark == begin || (part.isWhole && std::ranges::any_of(part.texts, is));
    });
}

bool SearchFilter::isWhole(const QString &cell, const QString &wanted)
{
    const auto line = [](const QString &text) { return isOnOneLine(text) ? text : asLine(text); };
    const QString shown = line(cell);
    const QString sought = line(wanted);
    // Of ten thousands of names most are told apart without a copy of any.
    return shown.compare(sought, Qt::CaseInsensitive) == 0 && shown.toLower() == sought.toLower();
}

bool SearchFilter::matches(const QByteArray &search) const
{
    const std::string_view all(search.constData(), size_t(search.size()));
    const size_t mark = all.find(sidMark);
    const std::string_view shown = all.substr(0, mark);
    const std::string_view behind = mark == std::string_view::npos ? std::string_view() : all.substr(mark + 1);
    const std::string_view sid = behind.substr(0, behind.find(sidMark));
    const auto isThere = [all, shown, sid](const Part &part, std::string_view text) {
        if (!part.mark.isEmpty())
            return containsInCell(all, viewOf(part.mark), text);
        if (part.isWhole)
            return all.find(text) != std::string_view::npos;
        if (part.isPhrase)
            return containsPhrase(shown, text) || sid == text;
        return shown.find(text) != std::string_view::npos || (text.size() >= leastOfSid && sid.starts_with(text));
    };
    return std::ranges::all_of(m_parts, [&isThere](const Part &part) {
        return std::ranges::any_of(part.texts, [&](const QByteArray &text) { return isThere(part, viewOf(text)); });
    });
}

QString SearchFilter::withPhrase(const QString &filter, const QString &shown)
{
    QString all = closed(filter);
    for (const QString &piece : asLine(shown).split(quote, Qt::SkipEmptyParts)) {
        const Part part{ .texts = { inSearchForm(piece.trimmed()) }, .isPhrase = true };
        if (piece.trimmed().isEmpty() || SearchFilter(all).m_parts.contains(part))
            continue;
        all += (all.isEmpty() ? QString() : QString(u' ')) + quote + piece.trimmed() + quote;
    }
    return all;
}

QString SearchFilter::ofCell(const QString &column, const QString &cell)
{
    return column + u":\"" + asLine(cell).replace("\""_L1, "\"\""_L1) + quote;
}

QString SearchFilter::withCell(const QString &filter, const QString &column, const QString &cell)
{
    const QString all = closed(filter);
    const QString part = ofCell(column, cell);
    if (all.contains(part, Qt::CaseInsensitive))
        return all;
    return all.isEmpty() ? part : QString(all + u' ' + part);
}

QByteArray inSearchForm(QString text)
{
    const QString lower = std::move(text).toLower();
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    QVarLengthArray<char, 1'024> bytes(toUtf8.requiredSpace(lower.size()));
    const char *const end = toUtf8.appendToBuffer(bytes.data(), lower);
    return { bytes.constData(), end - bytes.constData() };
}

void addCell(QString &shown, const QString &cell)
{
    if (cell.isEmpty())
        return;
    if (isOnOneLine(cell))
        shown += cell;
    else
        shown += asLine(cell);
    shown += cellEnd;
}

void addCell(QString &shown, QChar mark, const QString &cell)
{
    if (cell.isEmpty())
        return;
    shown += mark;
    addCell(shown, cell);
}

QString searchTextWith(QString shown, const QString &sid, const QString &askedFor)
{
    shown += QLatin1Char(sidMark);
    shown += sid;
    if (!askedFor.isEmpty())
        shown += QLatin1Char(sidMark) + askedFor;
    return shown;
}
