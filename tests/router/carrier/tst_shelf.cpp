#include "router/carrier/phonecall.h"
#include "router/carrier/shelf.h"

#include <QTest>

using namespace router;

namespace {

CallId callNumber(unsigned char number)
{
    IdBytes bytes;
    bytes.bytes[15] = number;
    return CallId(bytes);
}

PhoneCall call(unsigned char number, CallStatus status = CallStatus::InProgress)
{
    return { .id = callNumber(number), .status = status };
}

QByteArray order(const Shelf<PhoneCall> &shelf)
{
    QByteArray numbers;
    for (const auto &[serial, each] : shelf.inOrder())
        numbers += char('0' + each.id.bytes().bytes[15]);
    return numbers;
}

} // namespace

/// Things in the order of their creation, and what has changed.
class TestShelf : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfCreation()
    {
        Shelf<PhoneCall> shelf;
        for (const int number : { 3, 1, 2 })
            shelf.add(call(static_cast<unsigned char>(number)));

        QCOMPARE(order(shelf), "312");
        shelf.add(call(3)); // begins anew
        QCOMPARE(order(shelf), "123");
        shelf.remove(callNumber(2));
        QCOMPARE(order(shelf), "13");
        QVERIFY(!shelf.find(callNumber(2)));
    }

    void knowsWhatHasChanged()
    {
        Shelf<PhoneCall> shelf;
        shelf.add(call(1));
        shelf.add(call(2));
        QCOMPARE(shelf.takeTouched().size(), 2);

        QVERIFY(shelf.find(callNumber(1)));
        QVERIFY(shelf.takeTouched().isEmpty()); // looking changes nothing
        shelf.edit(callNumber(1))->to = QStringLiteral("x");
        QCOMPARE(shelf.takeTouched(), QSet<CallId>{ callNumber(1) });
        shelf.remove(callNumber(2));
        QCOMPARE(shelf.takeTouched(), QSet<CallId>{ callNumber(2) });
        QVERIFY(!shelf.edit(callNumber(9)));
        QVERIFY(shelf.takeTouched().isEmpty());
    }

    void dropsTheOldestThatHasEnded_data()
    {
        QTest::addColumn<CallStatus>("oldest");
        QTest::addColumn<QByteArray>("left");

        QTest::newRow("ended") << CallStatus::Completed << QByteArray("23");
        QTest::newRow("still talking") << CallStatus::InProgress << QByteArray("123");
    }

    void dropsTheOldestThatHasEnded()
    {
        QFETCH(CallStatus, oldest);
        QFETCH(QByteArray, left);
        Shelf<PhoneCall> shelf(2);
        shelf.add(call(1, oldest));
        shelf.add(call(2));
        shelf.add(call(3));

        QCOMPARE(order(shelf), left);
    }

    void goesOnBehindWhatWasPutBack()
    {
        Shelf<PhoneCall> before;
        before.add(call(1));
        const PhoneCall second = before.add(call(2));
        Shelf<PhoneCall> after;
        after.put(second);
        after.add(call(3));

        QCOMPARE(order(after), "23");
    }
};

QTEST_GUILESS_MAIN(TestShelf)
#include "tst_shelf.moc"
