#include "router/statistics/activityhistory.h"
#include "router/statistics/timeladder.h"

#include <QTest>

using namespace router;

namespace {

constexpr Second nine = 1'000'000 * secondsPerHour; // a whole hour
constexpr Second everything = 0;
constexpr Second nothing = std::numeric_limits<Second>::max();

Sample created(Second second)
{
    return { .second = second, .what = Measure::TasksCreated };
}

Sample accepted(quint32 wait, quint32 waitInQueue = noWait)
{
    return { .second = nine, .wait = wait, .waitInQueue = waitInQueue, .what = Measure::ReservationsAccepted };
}

Sample canceled(quint32 wait)
{
    return { .second = nine, .wait = wait, .what = Measure::TasksCanceled };
}

PeriodSum summed(const TimeLadder &ladder, const Window &window, Second samplesFrom = everything)
{
    PeriodSum sum;
    ladder.addTo(sum, window, samplesFrom);
    return sum;
}

/// One task every `every` seconds, from so many hours ago up to nine.
TimeLadder busyFor(Hour hours, Second every)
{
    TimeLadder ladder;
    for (Second second = nine - hours * secondsPerHour; second <= nine; second += every)
        ladder.add(created(second));
    return ladder;
}

} // namespace

Q_DECLARE_METATYPE(router::Window)

/// What is added up for a window, what it costs, and how long workers were in activities.
class TimeLadderTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheWindow_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<Second>("samplesFrom");
        QTest::addColumn<qint64>("tasks");

        QTest::newRow("all") << Window{} << everything << qint64(5);
        QTest::newRow("both ends belong to it") << Window{ nine + 10, nine + 20 } << everything << qint64(2);
        QTest::newRow("a second later") << Window{ nine + 11, nine + 20 } << everything << qint64(1);
        QTest::newRow("a second earlier") << Window{ nine + 10, nine + 19 } << everything << qint64(1);
        QTest::newRow("up to now") << Window{ nine + 11 } << everything << qint64(4);
        QTest::newRow("across hours") << Window{ nine + 20, nine + 2 * secondsPerHour } << everything << qint64(3);
        QTest::newRow("whole hours") << Window{ nine, nine + 2 * secondsPerHour - 1 } << everything << qint64(3);
        QTest::newRow("before") << Window{ nine - 100, nine - 1 } << everything << qint64(0);
        QTest::newRow("old ends count as hours") << Window{ nine + 15, nine + 15 } << nothing << qint64(2);
        QTest::newRow("only old ends do") << Window{ nine + 15, nine + secondsPerHour + 4 } << nine + secondsPerHour
                                          << qint64(2);
    }

    void countsTheWindow()
    {
        QFETCH(Window, window);
        QFETCH(Second, samplesFrom);
        QFETCH(qint64, tasks);
        TimeLadder ladder;
        for (const Second later : { 10U, 20U, secondsPerHour + 5, 2 * secondsPerHour, 3 * secondsPerHour - 1 })
            ladder.add(created(nine + later));

        QCOMPARE(summed(ladder, window, samplesFrom).figures().tasksCreated, tasks);
    }

    void costsNoMoreWithHistory_data()
    {
        QTest::addColumn<Second>("seconds");

        QTest::newRow("15 minutes") << Second(900);
        QTest::newRow("an hour") << secondsPerHour;
        QTest::newRow("a day") << 24 * secondsPerHour;
    }

    void costsNoMoreWithHistory()
    {
        QFETCH(Second, seconds);
        const Window window{ nine - seconds };

        const PeriodSum little = summed(busyFor(25, 10), window);
        const PeriodSum much = summed(busyFor(29 * 24, 10), window);

        QCOMPARE(much.figures(), little.figures());
        QCOMPARE(much.looked(), little.looked());
    }

    void takesWholeHoursAsTheyAre()
    {
        const TimeLadder ladder = busyFor(29 * 24, 10);

        const PeriodSum month = summed(ladder, { nine - 29 * 24 * secondsPerHour + 7 });

        QCOMPARE(month.figures().tasksCreated, qint64(29 * 24 * 360));
        QVERIFY(month.looked() <= 29 * 24 + 360);
    }

    void forgets()
    {
        TimeLadder ladder = busyFor(3, 600);

        ladder.forgetHoursBefore(hourOf(nine) - 1);
        ladder.forgetSamplesBefore(nine);
        QCOMPARE(summed(ladder, {}, nine).figures().tasksCreated, qint64(7));
        QVERIFY(ladder.hour(hourOf(nine) - 1));
        QVERIFY(!ladder.hour(hourOf(nine) - 2));
        QVERIFY(!ladder.isEmpty());
        ladder.forgetHoursBefore(hourOf(nine) + 1);
        ladder.forgetSamplesBefore(nine + 1);
        QVERIFY(ladder.isEmpty());
    }

    void sumsWaitingTimes_data()
    {
        QTest::addColumn<bool>("byTheHour");

        QTest::newRow("single things") << false;
        QTest::newRow("tallies") << true;
    }

    void sumsWaitingTimes()
    {
        QFETCH(bool, byTheHour);
        Tally tally;
        PeriodSum sum({ 5, 10, 60 });
        for (const Sample &sample : { accepted(5, 3), accepted(30, 30), accepted(6), canceled(100), canceled(10) }) {
            tally.add(sample);
            if (!byTheHour)
                sum.add(sample);
        }
        if (byTheHour)
            sum.add(tally.copy());

        const PeriodFigures figures = sum.figures();
        QCOMPARE(figures.untilAccepted, (Spread{ 3, 41, 5, 30 }));
        QCOMPARE(figures.untilAccepted.average(), qint64(13));
        QCOMPARE(figures.untilCanceled, (Spread{ 2, 110, 10, 100 }));
        QCOMPARE(figures.inQueueUntilAccepted, (Spread{ 2, 33, 3, 30 }));
        const QList<WaitSplit> splits{ { 5, 2, 0, 2, 1 }, { 10, 1, 1, 1, 2 }, { 60, 1, 1, 0, 3 } };
        QCOMPARE(figures.splits, splits);
    }

    void hasNoAverageOfNothing()
    {
        QCOMPARE(PeriodSum().figures(), PeriodFigures());
        QCOMPARE(Spread().average(), qint64(0));
    }

    void cutsStaysToTheWindow_data()
    {
        QTest::addColumn<Window>("window");
        QTest::addColumn<Spread>("here"); // moves: 0 s here, 100 s there, 150 s here, 150 s there, 400 s gone
        QTest::addColumn<Spread>("there");

        QTest::newRow("all") << Window{} << Spread{ 1, 100, 100, 100 } << Spread{ 2, 300, 50, 250 };
        QTest::newRow("cut at both ends") << Window{ nine + 40, nine + 120 } << Spread{ 1, 60, 60, 60 }
                                          << Spread{ 1, 20, 20, 20 };
        QTest::newRow("inside one stay") << Window{ nine + 10, nine + 30 } << Spread{ 1, 20, 20, 20 } << Spread{};
        QTest::newRow("from a move on") << Window{ nine + 100, nine + 150 } << Spread{} << Spread{ 1, 50, 50, 50 };
        QTest::newRow("before he came") << Window{ 0, nine } << Spread{} << Spread{};
        QTest::newRow("after he left") << Window{ nine + 400 } << Spread{} << Spread{};
    }

    void cutsStaysToTheWindow()
    {
        QFETCH(Window, window);
        QFETCH(Spread, here);
        QFETCH(Spread, there);
        const ActivityId one(IdBytes{ { 1 } });
        const ActivityId other(IdBytes{ { 2 } });
        ActivityNumbers numbers;
        ActivityHistory history;
        for (const auto &[later, activity] : std::initializer_list<std::pair<Second, ActivityId>>{
                 { 0, one }, { 100, other }, { 150, one }, { 150, other }, { 400, {} } })
            history.add(nine + later, numbers.numberOf(activity));

        ActivitySpreads spreads;
        history.addTo(spreads, numbers, window, nine + 1000);

        QCOMPARE(spreads.value(one), here);
        QCOMPARE(spreads.value(other), there);
    }

    void goesOnUntilNow()
    {
        const ActivityId here(IdBytes{ { 1 } });
        ActivityNumbers numbers;
        ActivityHistory history;
        history.add(nine, numbers.numberOf(here));
        history.forgetBefore(nine + 500); // he is still there

        ActivitySpreads spreads;
        history.addTo(spreads, numbers, { nine + 100 }, nine + 1000);

        QCOMPARE(spreads.value(here), (Spread{ 1, 900, 900, 900 }));
        history.add(nine + 1000, 0);
        history.forgetBefore(nine + 1000);
        QVERIFY(history.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TimeLadderTest)
#include "tst_timeladder.moc"
