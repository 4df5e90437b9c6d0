#include "core/domain/queuelevels.h"

#include <QDateTime>
#include <QTest>

using Measure = QueueMeasure;
using Judgement = QueueJudgement;

Q_DECLARE_METATYPE(QueueMeasure)
Q_DECLARE_METATYPE(QueueJudgement)

/// From when on a queue's figures want to be looked at.
class TestQueueLevels : public QObject
{
    Q_OBJECT

private slots:
    void knowsAPairThatIsTurnedAbout_data()
    {
        QTest::addColumn<QueueMeasure>("measure");
        QTest::addColumn<QueueLevels>("levels");
        QTest::addColumn<bool>("turned");
        using M = QueueMeasure;

        QTest::newRow("as usual") << M::Waiting << QueueLevels() << false;
        QTest::newRow("waiting") << M::Waiting << QueueLevels{ .waitingWarning = 50, .waitingBad = 10 } << true;
        QTest::newRow("the same") << M::Waiting << QueueLevels{ .waitingWarning = 10, .waitingBad = 10 } << false;
        QTest::newRow("never critical") << M::Waiting << QueueLevels{ .waitingWarning = 50, .waitingBad = 0 } << false;
        QTest::newRow("oldest") << M::Oldest << QueueLevels{ .oldestWarning = 181, .oldestBad = 180 } << true;
        QTest::newRow("service level") << M::ServiceLevel << QueueLevels{ .serviceWarning = 50, .serviceBad = 60 } << true;
        QTest::newRow("no warning") << M::ServiceLevel << QueueLevels{ .serviceWarning = 0, .serviceBad = 60 } << false;
    }

    void knowsAPairThatIsTurnedAbout()
    {
        QFETCH(QueueMeasure, measure);
        QFETCH(QueueLevels, levels);
        QFETCH(bool, turned);

        QCOMPARE(isTurnedAbout(measure, levels), turned);
        const QueueLevels sound = withSoundPairs(levels, {});
        QVERIFY(!isTurnedAbout(measure, sound));
        QCOMPARE(sound == levels, !turned);
    }

    void judges_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<int>("figure");
        QTest::addColumn<Judgement>("judgement");

        QTest::newRow("nobody waits") << Measure::Waiting << 0 << Judgement::Fine;
        QTest::newRow("one below") << Measure::Waiting << 4 << Judgement::Fine;
        QTest::newRow("at the warning") << Measure::Waiting << 5 << Judgement::Warning;
        QTest::newRow("at the bad one") << Measure::Waiting << 10 << Judgement::Bad;
        QTest::newRow("far beyond") << Measure::Waiting << 900 << Judgement::Bad;
        QTest::newRow("has waited a minute") << Measure::Oldest << 60 << Judgement::Warning;
        QTest::newRow("all in time") << Measure::ServiceLevel << 100 << Judgement::Fine;
        QTest::newRow("at the service level") << Measure::ServiceLevel << 80 << Judgement::Fine;
        QTest::newRow("below it") << Measure::ServiceLevel << 79 << Judgement::Warning;
        QTest::newRow("far below it") << Measure::ServiceLevel << 0 << Judgement::Bad;
    }

    void judges()
    {
        QFETCH(Measure, measure);
        QFETCH(int, figure);

        QTEST(judge(measure, figure, {}), "judgement");
    }

    void aLevelOfZeroIsNeverReached()
    {
        const QueueLevels none{ 0, 0, 0, 0, 20, 0, 0 };

        for (const Measure measure : { Measure::Waiting, Measure::Oldest, Measure::ServiceLevel }) {
            QCOMPARE(judge(measure, 0, none), Judgement::Fine);
            QCOMPARE(judge(measure, 100'000, none), Judgement::Fine);
            QCOMPARE(judge(measure, std::nullopt, none), Judgement::Unknown);
        }
    }

    void getsBetterOnlyWhenItIsClearOfTheLevel_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<Judgement>("before");
        QTest::addColumn<int>("figure");
        QTest::addColumn<Judgement>("judgement");

        QTest::newRow("one less waits than is bad: clear") << Measure::Waiting << Judgement::Bad << 8 << Judgement::Warning;
        QTest::newRow("flutters at the bad level") << Measure::Waiting << Judgement::Bad << 9 << Judgement::Bad;
        QTest::newRow("flutters at the warning") << Measure::Waiting << Judgement::Warning << 4 << Judgement::Warning;
        QTest::newRow("clear of the warning") << Measure::Waiting << Judgement::Warning << 3 << Judgement::Fine;
        QTest::newRow("gets worse at once") << Measure::Waiting << Judgement::Fine << 10 << Judgement::Bad;
        QTest::newRow("from bad to fine at once") << Measure::Waiting << Judgement::Bad << 0 << Judgement::Fine;
        QTest::newRow("from bad to just below the warning") << Measure::Waiting << Judgement::Bad << 4 << Judgement::Warning;
        QTest::newRow("170 s are not clear of 180") << Measure::Oldest << Judgement::Bad << 170 << Judgement::Bad;
        QTest::newRow("161 s are") << Measure::Oldest << Judgement::Bad << 161 << Judgement::Warning;
        QTest::newRow("the service level at its level") << Measure::ServiceLevel << Judgement::Warning << 81 << Judgement::Warning;
        QTest::newRow("and two above") << Measure::ServiceLevel << Judgement::Warning << 82 << Judgement::Fine;
    }

    void getsBetterOnlyWhenItIsClearOfTheLevel()
    {
        QFETCH(Measure, measure);
        QFETCH(Judgement, before);
        QFETCH(int, figure);

        QTEST(judgeAfter(before, measure, figure, {}), "judgement");
    }

    void asksForEachThresholdOnce()
    {
        BoardLevels levels;
        levels.queues.insert(QStringLiteral("Sales"), { .answerWithin = 60 });
        levels.queues.insert(QStringLiteral("Support"), { .answerWithin = 20 });
        levels.queues.insert(QStringLiteral("Chat"), { .answerWithin = 5 });

        QCOMPARE(levels.thresholds(), (QList{ 5, 20, 60 }));
        QCOMPARE(levels.of(QStringLiteral("Sales")).answerWithin, 60);
        QCOMPARE(levels.of(QStringLiteral("Other")).answerWithin, 20);
    }

    void theServiceLevelCountsWhoGaveUpTooLate_data()
    {
        QTest::addColumn<WaitSplit>("split");
        QTest::addColumn<int>("level"); // -1: none

        QTest::newRow("nothing happened") << WaitSplit{ 20 } << -1;
        QTest::newRow("gave up early, which is nobody's fault") << WaitSplit{ 20, 0, 3, 0, 0 } << -1;
        QTest::newRow("all in time") << WaitSplit{ 20, 0, 0, 0, 7 } << 100;
        QTest::newRow("one of four too late") << WaitSplit{ 20, 0, 0, 1, 3 } << 75;
        QTest::newRow("one gave up late") << WaitSplit{ 20, 1, 5, 0, 1 } << 50;
        QTest::newRow("split elsewhere") << WaitSplit{ 30, 0, 0, 0, 7 } << -1;
    }

    void theServiceLevelCountsWhoGaveUpTooLate()
    {
        QFETCH(WaitSplit, split);

        QTEST(serviceLevel({ .splits = { split } }, 20).value_or(-1), "level");
    }

    void todayBeginsAtMidnightHere()
    {
        const Instant noon = *instantFromIso(u"2026-03-02T12:34:56Z");

        const Instant midnight = midnightBefore(noon);

        const QDateTime there = QDateTime::fromMSecsSinceEpoch(midnight.time_since_epoch().count());
        QCOMPARE(there.time(), QTime(0, 0));
        QVERIFY(midnight <= noon && noon - midnight < std::chrono::hours{ 25 });
        QCOMPARE(midnightBefore(midnight), midnight);
    }
};

QTEST_GUILESS_MAIN(TestQueueLevels)
#include "tst_queuelevels.moc"
