#include "faults/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasNotKept_data();
    void findsWhatWasNotKept();
};

void TestLedger::findsWhatWasNotKept_data()
{
    QTest::addColumn<LedgerRow>("row");
    QTest::addColumn<QString>("says");
    const LedgerRow good{
        .created = true, .shown = 1, .clicks = 2, .accepts = 2, .byRouter = Told::Accepted, .byConsole = Told::Accepted
    };
    const auto with = [&good](auto change) {
        LedgerRow row = good;
        change(row);
        return row;
    };

    QTest::newRow("all kept") << good << QString();
    QTest::newRow("an invention") << with([](LedgerRow &row) { row.created = false; }) << u"never made"_s;
    QTest::newRow("missed") << with([](LedgerRow &row) { row.shown = 0; }) << u"never shown"_s;
    QTest::newRow("missed, and said so") << with([](LedgerRow &row) {
        row.shown = 0;
        row.isMissed = true;
    }) << QString();
    QTest::newRow("twice") << with([](LedgerRow &row) { row.shown = 2; }) << u"2 times"_s;
    QTest::newRow("doubled") << with([](LedgerRow &row) { row.accepts = 3; }) << u"2 clicks became 3"_s;
    QTest::newRow("accept lost") << with([](LedgerRow &row) { row.byRouter = Told::Nothing; })
                                 << u"router says nothing"_s;
    QTest::newRow("not explained") << with([](LedgerRow &row) { row.byConsole = Told::Otherwise; })
                                   << u"something else"_s;
}

void TestLedger::findsWhatWasNotKept()
{
    QFETCH(LedgerRow, row);
    QFETCH(QString, says);
    Ledger ledger;
    ledger.row("WR1") = row;

    const QString broken = ledger.broken().join(u'\n');

    QCOMPARE(broken.isEmpty(), says.isEmpty());
    QVERIFY2(broken.contains(says), qPrintable(broken));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
