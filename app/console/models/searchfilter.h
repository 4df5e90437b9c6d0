#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// What stands before the cells of a column of a table, so that a filter can ask for them alone.
constexpr QChar searchMark(int column)
{
    return QChar(char16_t(0xe000 + column));
}

/// The marks of columns by what they are called in a filter, lower case.
using SearchColumns = QHash<QString, QChar>;

/// What the text of a filter asks of a row, read once: every word occurs, and everything in quotes stands there as whole
/// words: "Team 4999" is not in "Team 49990", and not part of it in one cell and part in the next. A quote that nobody closes
/// goes on to the end. With a column before it, queue:"Sales", it is all that stands in that one's cell; a quote in there
/// is written twice.
class SearchFilter
{
public:
    SearchFilter() = default;
    /// `columns`: of the table; of other ones nothing is found.
    explicit SearchFilter(const QString &text, const SearchColumns &columns = {});

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// `search` is of searchTextWith(), in its search form. Of its SID a word finds only what begins like one ("wt12ab", of at
    /// least six characters): one digit is in nearly every SID, and nobody sees why the row is there.
    [[nodiscard]] bool matches(const QByteArray &search) const;

    /// The filter with `shown` as a phrase behind it, unless it is in there. Quotes in `shown` part it into several.
    [[nodiscard]] static QString withPhrase(const QString &filter, const QString &shown);
    /// A filter for the rows with this very `cell` in that column, e.g. queue:"Sales".
    [[nodiscard]] static QString ofCell(const QString &column, const QString &cell);
    /// The filter with that behind it, unless it is in there.
    [[nodiscard]] static QString withCell(const QString &filter, const QString &column, const QString &cell);

private:
    struct Part
    {
        QByteArray text{}; ///< In its search form.
        bool isPhrase = false;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> m_parts;
};

/// As it is compared: lower case, UTF-8, in no more memory than that takes; never null.
QByteArray inSearchForm(QString text);
/// Adds to what is looked in what one cell shows; with a mark where a filter may ask for it alone. No phrase goes
/// from one cell into the next, and white space in it is as a filter has it: one blank.
void addCell(QString &shown, const QString &cell);
void addCell(QString &shown, QChar mark, const QString &cell);
/// What is looked in: the cells that the row shows, and behind them its SID, which only words like the begin of one find.
QString searchTextWith(QString shown, const QString &sid);
