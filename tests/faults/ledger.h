#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

/// How a reservation ended, as one side tells it.
enum class Told { Nothing, Accepted, Rejected, Otherwise };

/// What became of one reservation, by both sides.
struct LedgerRow
{
    bool created = false; ///< The router made it.
    int shown = 0; ///< How often the console opened an offer for it.
    bool isMissed = false; ///< The console lists it as missed, with how it ended.
    int clicks = 0; ///< Accepts that the person clicked.
    int accepts = 0; ///< Accepts that reached the router.
    Told byRouter = Told::Nothing;
    Told byConsole = Told::Nothing;
};

/// The books of a drill, compared in the end.
class Ledger
{
public:
    [[nodiscard]] LedgerRow &row(const QByteArray &reservation) { return m_rows[reservation]; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    /// One line for each promise that was not kept, with the reservation's SID. Empty: all were.
    [[nodiscard]] QStringList broken() const;

private:
    QHash<QByteArray, LedgerRow> m_rows{};
};
