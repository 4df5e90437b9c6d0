#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>
#include <utility>

/// What stands before the cells of a column of a table, so that a filter can ask for them alone; for 256 of them.
constexpr QChar searchMark(int column)
{
    return QChar(char16_t(0xe000 + column));
}

/// Data and filters cannot have one: there it counts as a blank.
constexpr bool isSearchMark(QChar character)
{
    return character >= searchMark(0) && character <= searchMark(0xff);
}

/// The marks of columns by what they are called in a filter, lower case.
using SearchColumns = QHash<QString, QChar>;

/// One of the few words that a column's cells say.
struct SearchWord
{
    QString shown{};
    QStringList others{}; ///< What a filter may call it as well.
};
/// All the words of columns that say nothing else, by mark.
using SearchWords = QHash<QChar, QList<SearchWord>>;

/// What a filter asks a column for, though it says only a few words and that is none of them.
struct UnknownWord
{
    QString column{}; ///< As it is written there.
    QString word{}; ///< The same.
    QStringList shown{}; ///< What the cells can say.
};

/// What the text of a filter asks of a row, read once: every word occurs, and everything in quotes stands there as whole
/// words: "Team 4999" is not in "Team 49990", and not part of it in one cell and part in the next. A quote that nobody closes
/// goes on to the end. With a column before it, queue:"Sales", it is all that stands in that one's cell; a quote in there
/// is written twice. Without quotes, queue:sales, the word is anywhere in that one's cell; where there is no such column it is a
/// word like any other: sip:ana
class SearchFilter
{
public:
    SearchFilter() = default;
    /// `columns`: of the table; in quotes, of other ones nothing is found. `words`: of those columns that say only a few, all of
    /// them; what these are called as well counts where none is shown like that.
    explicit SearchFilter(const QString &text, const SearchColumns &columns = {}, const SearchWords &words = {});

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// `search` is of searchTextWith(), in its search form. Of its SID a word finds only what begins like one ("wt12ab", of at
    /// least six characters): one digit is in nearly every SID, and nobody sees why the row is there.
    [[nodiscard]] bool matches(const QByteArray &search) const;
    /// Those that it asks for in quotes though there are none, as they are written: nothing is found.
    [[nodiscard]] const QStringList &unknownColumns() const { return m_unknownColumns; }
    /// Words that it asks columns for, in quotes or without, that never say them: nothing is found.
    [[nodiscard]] const QList<UnknownWord> &unknownWords() const { return m_unknownWords; }
    /// What it wants all of a cell with this mark to be, as that is written.
    [[nodiscard]] QStringList wholeCells(QChar mark) const;
    /// Whether it wants a word, without quotes, in a cell with this mark, which may say anything.
    [[nodiscard]] bool wantsPartOf(QChar mark) const;
    /// Whether it wants anything of a cell with this mark.
    [[nodiscard]] bool asksFor(QChar mark) const;
    /// Whether it finds a cell of which it wants all to be `wanted`.
    [[nodiscard]] static bool isWhole(const QString &cell, const QString &wanted);

    /// The filter with `shown` as a phrase behind it, unless it is in there. Quotes in `shown` part it into several.
    [[nodiscard]] static QString withPhrase(const QString &filter, const QString &shown);
    /// A filter for the rows with this very `cell` in that column, e.g. queue:"Sales".
    [[nodiscard]] static QString ofCell(const QString &column, const QString &cell);
    /// The filter with that behind it, unless it is in there.
    [[nodiscard]] static QString withCell(const QString &filter, const QString &column, const QString &cell);

private:
    struct Part
    {
        QList<QByteArray> texts{}; ///< In their search form; one of them is enough.
        QByteArray mark{}; ///< The same of the column whose cells they are looked for in; empty: anywhere.
        bool isPhrase = false;
        bool isWhole = false; ///< All of a cell: the text begins with its mark, and ends as a cell does.

        friend bool operator==(const Part &, const Part &) = default;
    };

    void addWords(QChar mark, const QStringList &cells, const UnknownWord &otherwise);

    QList<Part> m_parts;
    QList<std::pair<QChar, QString>> m_wholeCells; // by mark
    QStringList m_unknownColumns;
    QList<UnknownWord> m_unknownWords;
};

/// As it is compared: lower case, UTF-8, in no more memory than that takes; never null.
QByteArray inSearchForm(QString text);
/// Adds to what is looked in what one cell shows; with a mark where a filter may ask for it alone. No phrase goes
/// from one cell into the next, and white space in it is as a filter has it: one blank.
void addCell(QString &shown, const QString &cell);
void addCell(QString &shown, QChar mark, const QString &cell);
/// What is looked in: the cells that the row shows, and behind them its SID, which only words like the begin of one find, and
/// `askedFor`: cells with a mark that are found only where a filter asks for their column.
QString searchTextWith(QString shown, const QString &sid, const QString &askedFor = {});
