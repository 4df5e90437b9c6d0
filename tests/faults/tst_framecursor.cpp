#include "faults/framecursor.h"

#include <QTest>

class TestFrameCursor : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereAFrameEnds_data();
    void knowsWhereAFrameEnds();
    void saysGoodbye();
};

void TestFrameCursor::knowsWhereAFrameEnds_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray middle = QByteArray("\x81\x7e\x01\x2c", 4) + QByteArray(300, 'x');
    const QByteArray large = QByteArray("\x81\x7f\0\0\0\0\0\x01\x11\x70", 10) + QByteArray(70'000, 'x');

    QTest::newRow("empty") << QByteArray("\x81\0", 2);
    QTest::newRow("short") << QByteArray("\x81\x03one");
    QTest::newRow("300 bytes") << middle;
    QTest::newRow("70,000 bytes") << large;
    QTest::newRow("several") << QByteArray("\x81\0", 2) + middle + QByteArray("\x81\x03one");
}

void TestFrameCursor::knowsWhereAFrameEnds()
{
    QFETCH(QByteArray, stream);
    FrameCursor whole;
    FrameCursor torn;
    FrameCursor byBytes;

    whole.pass(stream);
    torn.pass(QByteArrayView(stream).chopped(1));
    for (const char &byte : std::as_const(stream))
        byBytes.pass(QByteArrayView(&byte, 1));

    QVERIFY(whole.isBetweenFrames());
    QVERIFY(!torn.isBetweenFrames());
    QVERIFY(byBytes.isBetweenFrames());
}

void TestFrameCursor::saysGoodbye()
{
    FrameCursor cursor;

    cursor.pass(closeFrame(1008));

    QCOMPARE(closeFrame(1008), QByteArray("\x88\x02\x03\xf0"));
    QVERIFY(cursor.isBetweenFrames());
}

QTEST_GUILESS_MAIN(TestFrameCursor)
#include "tst_framecursor.moc"
