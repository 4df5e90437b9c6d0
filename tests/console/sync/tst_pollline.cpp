#include "console/sync/pollline.h"

#include <QTest>
#include <memory>

using namespace std::chrono_literals;

namespace {

/// A line that counts its questions; the test answers them.
struct CountedLine
{
    int asked = 0;
    PollLine line;

    explicit CountedLine(std::chrono::milliseconds interval)
        : line(
            interval, [this] { ++asked; }, nullptr)
    {
    }
};

} // namespace

class TestPollLine : public QObject
{
    Q_OBJECT
private slots:
    void asksAtOnceAndThenAtItsRate()
    {
        CountedLine f(1ms);

        QCOMPARE(f.asked, 0);
        f.line.start();
        QCOMPARE(f.asked, 1);
        for (int round = 2; round < 6; ++round) {
            f.line.done();
            QVERIFY(!f.line.isUnderWay());
            QTRY_COMPARE(f.asked, round);
        }
    }

    void tellsWhenItAsksNext()
    {
        CountedLine f(1h);
        QList<std::optional<std::chrono::milliseconds>> told;
        connect(&f.line, &PollLine::planned, this, [&told](const auto &in) { told.append(in); });

        f.line.start();
        QVERIFY(told.last() == std::nullopt); // under way
        f.line.done();
        QVERIFY(*told.last() > 59min && *told.last() <= 1h);
        f.line.hurry();
        QVERIFY(told.last() == std::nullopt);
        f.line.failed(2h);
        QVERIFY(*told.last() == 2h);
        f.line.stop();

        QVERIFY(told.last() == std::nullopt);
    }

    void neverAsksTwiceAtOnce()
    {
        CountedLine f(1h);
        f.line.start();

        f.line.hurry();
        f.line.hurry();
        f.line.start();
        QCOMPARE(f.asked, 1);

        f.line.done();
        QTRY_COMPARE(f.asked, 2); // once for all that was wished meanwhile
        f.line.done();
        QVERIFY(!f.line.isUnderWay());
    }

    void hurriesOnlyWhileItRuns_data()
    {
        QTest::addColumn<bool>("started");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<int>("asked");

        QTest::newRow("never started") << false << false << 0;
        QTest::newRow("running") << true << false << 2;
        QTest::newRow("stopped") << true << true << 1;
    }

    void hurriesOnlyWhileItRuns()
    {
        QFETCH(bool, started);
        QFETCH(bool, stopped);
        QFETCH(int, asked);
        CountedLine f(1h);
        if (started) {
            f.line.start();
            f.line.done();
        }
        if (stopped)
            f.line.stop();

        f.line.hurry();

        QCOMPARE(f.asked, asked);
    }

    void anAnswerAfterTheStopStartsNothing()
    {
        CountedLine f(0ms);
        CountedLine other(0ms);
        f.line.start();
        f.line.hurry();
        f.line.stop();

        f.line.done();

        other.line.start();
        other.line.done();
        QTRY_COMPARE(other.asked, 2); // the loop has turned, and still:
        QCOMPARE(f.asked, 1);
        f.line.start();
        QCOMPARE(f.asked, 2);
    }

    void aPauseHoldsEvenAHurry()
    {
        CountedLine f(0ms);
        CountedLine other(0ms);
        f.line.start();
        f.line.hurry();

        f.line.failed(1h);

        other.line.start();
        other.line.done();
        QTRY_COMPARE(other.asked, 2);
        QCOMPARE(f.asked, 1);
    }

    void relaxesOnlyAfterAnAnswer_data()
    {
        QTest::addColumn<bool>("relaxed");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("asksSoon");

        QTest::newRow("as planned, answered") << false << true << true;
        QTest::newRow("as planned, no answer") << false << false << true;
        QTest::newRow("relaxed, answered") << true << true << false;
        QTest::newRow("relaxed, no answer") << true << false << true;
    }

    void relaxesOnlyAfterAnAnswer()
    {
        QFETCH(bool, relaxed);
        QFETCH(bool, answered);
        QFETCH(bool, asksSoon);
        CountedLine f(0ms);
        CountedLine other(0ms);
        if (relaxed)
            f.line.relax(1h);
        f.line.start();

        if (answered)
            f.line.done();
        else
            f.line.failed();

        other.line.start();
        other.line.done();
        QTRY_COMPARE(other.asked, 2);
        QCOMPARE(f.asked, asksSoon ? 2 : 1);
    }

    void whatIsRelaxedIsNotStretched()
    {
        CountedLine f(1h);
        f.line.setStretch(8);
        f.line.relax(1ms);
        f.line.start();

        f.line.done();

        QTRY_COMPARE(f.asked, 2);
    }

    void stretches()
    {
        CountedLine f(1ms);
        CountedLine other(0ms);
        f.line.setStretch(3'600'000);
        f.line.start();

        f.line.done();

        other.line.start();
        other.line.done();
        QTRY_COMPARE(other.asked, 2);
        QCOMPARE(f.asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestPollLine)
#include "tst_pollline.moc"
