#include "router/carrier/phonescript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using router::PhoneScript;
using End = router::PhoneScript::End;

class TestPhoneScript : public QObject
{
    Q_OBJECT

private slots:
    void readsTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<PhoneScript>("script");

        const PhoneScript plain;
        QTest::newRow("a client") << u"client:alice"_s << plain;
        QTest::newRow("a number") << u"+15550100001"_s << plain;
        QTest::newRow("answers after 5 s") << u"+15005551005"_s << PhoneScript{ .after = 5s };
        QTest::newRow("hangs up after 30 s") << u"+15005552030"_s << PhoneScript{ .talks = 30s };
        QTest::newRow("busy at once") << u"+15005553000"_s << PhoneScript{ .end = End::Busy, .after = 0s };
        QTest::newRow("never answers") << u"+15005554000"_s << PhoneScript{ .end = End::Silent };
        QTest::newRow("voicemail after 20 s")
            << u"+15005555020"_s << PhoneScript{ .end = End::Voicemail, .after = 20s, .talks = 30s };
        QTest::newRow("fails") << u"+15005556001"_s << PhoneScript{ .end = End::Fails, .after = 1s };
        QTest::newRow("a digit that means nothing") << u"+15005550006"_s << plain;
        QTest::newRow("a number that is none") << u"+15005550001"_s << PhoneScript{ .end = End::Fails, .after = 0s };
        QTest::newRow("letters") << u"+1500555100x"_s << plain;
        QTest::newRow("a client that answers and leaves")
            << u"client:ann?answers=5&talks=20"_s << PhoneScript{ .after = 5s, .talks = 20s };
        QTest::newRow("a busy client") << u"client:ann?busy"_s << PhoneScript{ .end = End::Busy };
        QTest::newRow("a silent address") << u"sip:x@y?silent"_s << PhoneScript{ .end = End::Silent };
        QTest::newRow("a client's voicemail")
            << u"client:ann?voicemail=3"_s << PhoneScript{ .end = End::Voicemail, .after = 3s, .talks = 30s };
        QTest::newRow("a client that fails")
            << u"client:ann?fails=0"_s << PhoneScript{ .end = End::Fails, .after = 0s };
        QTest::newRow("nonsense") << u"client:ann?answers=soon"_s << plain;
    }

    void readsTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(PhoneScript, script);

        QVERIFY(router::scriptOf(address) == script);
    }
};

QTEST_GUILESS_MAIN(TestPhoneScript)
#include "tst_phonescript.moc"
