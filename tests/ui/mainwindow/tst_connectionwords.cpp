#include "ui/mainwindow/connectionwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionWords : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItStands_data();
    void saysHowItStands();
};

void TestConnectionWords::saysHowItStands_data()
{
    QTest::addColumn<ConnectionFacts>("facts");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("says");

    QTest::newRow("well") << ConnectionFacts{ .age = 1s } << Tone::Good << u"Polling every 2 s"_s;
    QTest::newRow("pushed") << ConnectionFacts{ .push = Push::Live, .age = 1s } << Tone::Good << u"Live"_s;
    QTest::newRow("pushed and limited") << ConnectionFacts{ .push = Push::Live, .stretch = 3, .age = 1s } << Tone::Good
                                        << u"Live"_s;
    QTest::newRow("push lost") << ConnectionFacts{ .push = Push::Waiting, .age = 1s } << Tone::Good
                               << u"Polling every 2 s"_s;
    QTest::newRow("pushed elsewhere") << ConnectionFacts{ .push = Push::Replaced, .age = 1s } << Tone::Good
                                      << u"Polling every 2 s"_s;
    QTest::newRow("offline beats live") << ConnectionFacts{ .reachable = false, .push = Push::Live } << Tone::Bad
                                        << u"Not connected"_s;
    QTest::newRow("nothing heard") << ConnectionFacts{} << Tone::Info << u"Connecting…"_s;
    QTest::newRow("stretched") << ConnectionFacts{ .stretch = 3, .age = 1s } << Tone::Warning << u"Polling every 6 s"_s;
    QTest::newRow("offline") << ConnectionFacts{ .reachable = false, .age = 120s } << Tone::Bad
                             << u"Not connected · as of 2 min ago"_s;
    const ApiError broken{ .kind = ApiError::Kind::Server, .httpStatus = 503 };
    QTest::newRow("errors only") << ConnectionFacts{ .age = 120s, .stale = true, .error = broken } << Tone::Warning
                                 << u"Errors · as of 2 min ago"_s;
    QTest::newRow("errors from the start") << ConnectionFacts{ .stale = true, .error = broken } << Tone::Warning
                                           << u"Errors · nothing known yet"_s;
    QTest::newRow("too slow") << ConnectionFacts{ .age = 60s, .stale = true } << Tone::Warning
                              << u"No news · as of 1 min ago"_s;
    QTest::newRow("offline beats errors") << ConnectionFacts{ .reachable = false, .age = 120s, .stale = true, .error = broken }
                                          << Tone::Bad << u"Not connected · as of 2 min ago"_s;
    QTest::newRow("offline from the start") << ConnectionFacts{ .reachable = false } << Tone::Bad << u"Not connected"_s;
}

void TestConnectionWords::saysHowItStands()
{
    QFETCH(ConnectionFacts, facts);
    QFETCH(Tone, tone);
    QFETCH(QString, says);

    const ConnectionWords words = connectionWords(facts);

    QCOMPARE(words.tone, tone);
    QCOMPARE(words.text, says);
    QVERIFY(!words.tip.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionWords)
#include "tst_connectionwords.moc"
