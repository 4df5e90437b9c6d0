#include "console/state/transferbook.h"
#include "tests/console/tunnel/tunnelfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ReservationId mine = sid<ReservationId>(1);
const QString bob = sid<WorkerId>(2).text();

Transfer later(Transfer transfer, int second)
{
    transfer.updatedAt = atSecond(second);
    return transfer;
}

Transfer begunAt(Transfer transfer, int second)
{
    transfer.createdAt = atSecond(second);
    return later(transfer, second);
}

} // namespace

Q_DECLARE_METATYPE(Transfer)

class TestTransferBook : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewer_data()
    {
        QTest::addColumn<Transfer>("known");
        QTest::addColumn<Transfer>("candidate");
        QTest::addColumn<bool>("taken");
        const Transfer begun = someTransfer(1, bob);
        const Transfer complete = someTransfer(1, bob, TransferStatus::Complete);

        QTest::newRow("its end") << begun << complete << true;
        QTest::newRow("told twice") << complete << complete << false;
        QTest::newRow("the answer after the event of the end") << complete << begun << false;
        QTest::newRow("the end, by an older clock") << later(begun, 30) << complete << true;
        QTest::newRow("an older copy") << later(begun, 3) << later(begun, 2) << false;
        QTest::newRow("a second one") << complete << begunAt(someTransfer(2, bob), 40) << true;
        QTest::newRow("the first one again") << begunAt(someTransfer(2, bob), 40) << complete << false;
    }

    void keepsTheNewer()
    {
        QFETCH(Transfer, known);
        QFETCH(Transfer, candidate);
        QFETCH(bool, taken);
        TransferBook book;
        book.apply(known);

        QCOMPARE(book.apply(candidate), taken);

        QVERIFY(*book.outgoing(mine) == (taken ? candidate : known));
    }

    void forgetsWithTheReservation()
    {
        TransferBook book;
        book.apply(someTransfer(1, bob));
        book.applyIncoming(sid<ReservationId>(5), someTransfer(2, bob));

        book.keepOf([](const ReservationId &id) { return id == mine; });
        QVERIFY(book.outgoing(mine) && !book.incoming(sid<ReservationId>(5)));

        book.keepOf([](const ReservationId &) { return false; });
        QVERIFY(!book.outgoing(mine));
    }
};

QTEST_GUILESS_MAIN(TestTransferBook)
#include "tst_transferbook.moc"
