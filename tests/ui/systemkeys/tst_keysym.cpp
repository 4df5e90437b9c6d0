#include "ui/systemkeys/keysym.h"

#include <QTest>

class TestKeysym : public QObject
{
    Q_OBJECT

private slots:
    void namesAKeyAsX11Does_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<quint32>("keysym");

        QTest::newRow("letter") << int(Qt::Key_A) << quint32('a');
        QTest::newRow("digit") << int(Qt::Key_7) << quint32('7');
        QTest::newRow("space") << int(Qt::Key_Space) << quint32(' ');
        QTest::newRow("letter of Latin-1") << int(Qt::Key_Odiaeresis) << 0xf6u;
        QTest::newRow("letter beyond it") << 0x0416 << 0x01000436u;
        QTest::newRow("first function key") << int(Qt::Key_F1) << 0xffbeu;
        QTest::newRow("twelfth function key") << int(Qt::Key_F12) << 0xffc9u;
        QTest::newRow("Pause") << int(Qt::Key_Pause) << 0xff13u;
        QTest::newRow("play key") << int(Qt::Key_MediaPlay) << 0x1008ff14u;
    }

    void namesAKeyAsX11Does()
    {
        QFETCH(int, key);
        QFETCH(quint32, keysym);

        QCOMPARE(keysymOf(key), std::optional(keysym));
    }

    void doesNotGuess_data()
    {
        QTest::addColumn<int>("key");

        QTest::newRow("none") << 0;
        QTest::newRow("a key nobody has") << int(Qt::Key_unknown);
        QTest::newRow("a key that is not in the list") << int(Qt::Key_LaunchF);
    }

    void doesNotGuess()
    {
        QFETCH(int, key);

        QVERIFY(!keysymOf(key));
    }
};

QTEST_GUILESS_MAIN(TestKeysym)
#include "tst_keysym.moc"
