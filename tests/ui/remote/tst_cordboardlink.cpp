#include "ui/remote/cordboardlink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RemoteRequest::Kind;

namespace {

const QString offer = QStringLiteral("WR0123456789abcdef0123456789abcdef");

} // namespace

class TestCordboardLink : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestCordboardLink::reads_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("argument");

    QTest::newRow("show") << u"cordboard:show"_s << Kind::Show << QString();
    QTest::newRow("accept") << u"cordboard:accept/"_s + offer << Kind::Accept << offer;
    QTest::newRow("reject") << u"cordboard:reject/"_s + offer << Kind::Reject << offer;
    QTest::newRow("with slashes, shouting") << u"CORDBOARD://Accept/"_s + offer.toUpper() << Kind::Accept << offer;
    QTest::newRow("activity") << u"cordboard:activity/Lunch%20Break"_s << Kind::Activity << u"Lunch Break"_s;
    QTest::newRow("activity with a slash") << u"cordboard:activity/On%2FOff"_s << Kind::Activity << u"On/Off"_s;
    QTest::newRow("activity in another script")
        << u"cordboard:activity/%D7%94%D7%A4%D7%A1%D7%A7%D7%94"_s << Kind::Activity << u"הפסקה"_s;
}

void TestCordboardLink::reads()
{
    QFETCH(QString, link);
    QFETCH(Kind, kind);
    QFETCH(QString, argument);

    const auto request = readCordboardLink(link);

    QVERIFY(request);
    QCOMPARE(request->kind, kind);
    QCOMPARE(request->argument, argument);
}

void TestCordboardLink::refuses_data()
{
    QTest::addColumn<QString>("link");

    QTest::newRow("empty") << QString();
    QTest::newRow("no verb") << u"cordboard:"_s;
    QTest::newRow("another scheme") << u"https://example.com/accept/"_s + offer;
    QTest::newRow("unknown verb") << u"cordboard:quit"_s;
    QTest::newRow("status, which would tell") << u"cordboard:status"_s;
    QTest::newRow("the oldest offer, whichever that is") << u"cordboard:accept"_s;
    QTest::newRow("a task in place of a reservation") << u"cordboard:accept/WT0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("more after the SID") << u"cordboard:accept/"_s + offer + u"?x=1"_s;
    QTest::newRow("activity without a name") << u"cordboard:activity/%20"_s;
    QTest::newRow("a line break in the name") << u"cordboard:activity/a%0Ab"_s;
    QTest::newRow("a direction override in the name") << u"cordboard:activity/a%E2%80%AEb"_s;
    QTest::newRow("a name without end") << u"cordboard:activity/"_s + QString(101, u'a');
}

void TestCordboardLink::refuses()
{
    QFETCH(QString, link);

    QVERIFY(!readCordboardLink(link));
}

QTEST_GUILESS_MAIN(TestCordboardLink)
#include "tst_cordboardlink.moc"
