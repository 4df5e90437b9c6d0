#include "faults/ledger.h"

using namespace Qt::StringLiterals;

namespace {

QString word(Told told)
{
    switch (told) {
    case Told::Nothing:
        return u"nothing"_s;
    case Told::Accepted:
        return u"accepted"_s;
    case Told::Rejected:
        return u"rejected"_s;
    case Told::Otherwise:
        break;
    }
    return u"something else"_s;
}

QStringList faultsOf(const LedgerRow &row)
{
    QStringList faults;
    if (!row.created)
        faults.append(u"was shown, but never made"_s);
    if (row.shown == 0 && !row.isMissed)
        faults.append(u"was never shown"_s);
    if (row.shown > 1)
        faults.append(u"was shown %1 times"_s.arg(row.shown));
    if (row.accepts > row.clicks)
        faults.append(u"%1 clicks became %2 accepts"_s.arg(row.clicks).arg(row.accepts));
    if (row.byConsole != row.byRouter)
        faults.append(u"the router says %1, the console %2"_s.arg(word(row.byRouter), word(row.byConsole)));
    return faults;
}

} // namespace

QStringList Ledger::broken() const
{
    QStringList lines;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        for (const QString &fault : faultsOf(*row))
            lines.append(QString::fromLatin1(row.key()) + u": "_s + fault);
    }
    lines.sort();
    return lines;
}
