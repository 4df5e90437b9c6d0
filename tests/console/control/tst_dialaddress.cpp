#include "console/control/dialaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDialAddress : public QObject
{
    Q_OBJECT

private slots:
    void dialsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("dialled");

        QTest::newRow("number") << u"+15550100042"_s << u"+15550100042"_s;
        QTest::newRow("number as people write it") << u" +49 (30) 12-34/56.7 "_s << u"+49301234567"_s;
        QTest::newRow("client") << u"client:bob"_s << u"client:bob"_s;
        QTest::newRow("client by name") << u"bob"_s << u"client:bob"_s;
        QTest::newRow("client with a script") << u"client:bob?answers=5"_s << u"client:bob?answers=5"_s;
        QTest::newRow("SIP") << u"sip:bob@example.com"_s << u"sip:bob@example.com"_s;
        QTest::newRow("SIP by address") << u"bob@example.com"_s << u"sip:bob@example.com"_s;
    }

    void dialsWhatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, dialled);

        QCOMPARE(dialAddress(typed).value_or(QString()), dialled);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");

        QTest::newRow("nothing") << u"  "_s << int(DialFault::Empty);
        QTest::newRow("no country") << u"030 1234567"_s << int(DialFault::NoCountryCode);
        QTest::newRow("too short") << u"+49301"_s << int(DialFault::NotANumber);
        QTest::newRow("too long") << u"+1234567890123456"_s << int(DialFault::NotANumber);
        QTest::newRow("no country begins with 0") << u"+0301234567"_s << int(DialFault::NotANumber);
        QTest::newRow("a plus alone") << u"+"_s << int(DialFault::NotANumber);
        QTest::newRow("other characters") << u"+4930#12345"_s << int(DialFault::NotANumber);
        QTest::newRow("nobody") << u"client:"_s << int(DialFault::NotAnAddress);
        QTest::newRow("blanks") << u"bob miller"_s << int(DialFault::NotAnAddress);
    }

    void saysWhyNot()
    {
        QFETCH(QString, typed);
        QFETCH(int, fault);

        const auto read = dialAddress(typed);

        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error()), fault);
    }
};

QTEST_GUILESS_MAIN(TestDialAddress)
#include "tst_dialaddress.moc"
