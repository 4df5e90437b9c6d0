#pragma once

#include <QList>
#include <QString>

/// What the text of a filter asks of a row, read once: every word occurs, and everything in quotes stands there as whole
/// words: "Team 4999" is not in "Team 49990". A quote that nobody closes goes on to the end.
class SearchFilter
{
public:
    SearchFilter() = default;
    explicit SearchFilter(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// `search` is of searchTextWith(), lower case. Of its SID a word finds only what begins like one ("wt12ab", of at
    /// least six characters): one digit is in nearly every SID, and nobody sees why the row is there.
    [[nodiscard]] bool matches(const QString &search) const;

    /// The filter with `shown` as a phrase behind it, unless it is in there. Quotes in `shown` part it into several.
    [[nodiscard]] static QString withPhrase(const QString &filter, const QString &shown);

private:
    struct Part
    {
        QString text{}; ///< Lower case.
        bool isPhrase = false;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> m_parts;
};

/// What is looked in: the texts that the row shows, and behind them its SID, which only words like the begin of one find.
QString searchTextWith(QString shown, const QString &sid);
