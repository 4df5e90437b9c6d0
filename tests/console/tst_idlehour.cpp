#include "console/console.h"
#include "console/control/boardwatch.h"
#include "console/countedrouter.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int haste = 800; // an hour passes in 4.5 s

PollRates hastened(PollRates rates)
{
    for (auto *rate : { &rates.offers, &rates.inHand, &rates.ownTasks, &rates.ownWorker, &rates.setup, &rates.figures,
             &rates.figuresCall, &rates.periods, &rates.periodsPage, &rates.history, &rates.floor, &rates.pushedOwn,
             &rates.pushedWorker, &rates.pushedSetup })
        *rate /= haste;
    return rates;
}

/// Alice's console, whose hours are short.
ConsoleOptions inHasteAt(const CountedRouter &router)
{
    return { .memoryStore = true, .oneRun = router.requestFor(u"Alice"_s), .standAlone = true, .rates = hastened({}) };
}

} // namespace

/// What a console asks for while nothing happens and the push is well.
class TestIdleHour : public QObject
{
    Q_OBJECT

private slots:
    void asksForLittleAndNeverForStatistics()
    {
        CountedRouter router(true);
        const SystemClock clock;
        Console console(inHasteAt(router), clock);
        console.start();
        const QList<QByteArray> parts{ "/Activities", "/TaskQueues", "/Workflows", "/TaskChannels", "/Channels" };
        QTRY_VERIFY_WITH_TIMEOUT(console.push() == Push::Live, 30'000);
        for (const QByteArray &part : parts)
            QTRY_VERIFY(router.asked(part) > 0);
        QSignalSpy heard(&console.state(), &ConsoleState::refreshed);
        QTRY_VERIFY(heard.count() > 10); // what the push made it ask is answered

        router.forget();
        QElapsedTimer hour;
        hour.start();
        QTRY_VERIFY_WITH_TIMEOUT(hour.hasExpired(3'600'000 / haste), 60'000);

        const int all = router.asked("/v1/");
        QVERIFY2(all <= 60, qPrintable(u"%1 requests an hour"_s.arg(all)));
        QVERIFY2(router.asked("/Reservations") > 10, qPrintable(u"%1 requests an hour"_s.arg(all)));
        QCOMPARE(router.asked("Statistics"), 0);
    }

    void theHistoryOfTheBoardGoesOnSlowlyForWhoHasOpenedIt()
    {
        CountedRouter router(true);
        const SystemClock clock;
        Console console(inHasteAt(router), clock);
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.push() == Push::Live, 30'000);
        console.boardWatch().setInView(this, true);
        QTRY_VERIFY(router.asked("/TaskQueues/RealTimeStatistics") > 0);

        console.boardWatch().setInView(this, false);
        QTRY_VERIFY(console.boardWatch().pace() == BoardPace::Slow);
        router.forget();
        QTRY_VERIFY(router.asked("/TaskQueues/RealTimeStatistics") > 2);
        QTRY_VERIFY(router.asked("/TaskQueues/Statistics") > 2);
        QCOMPARE(router.asked("/TaskQueues/WQ"), 0); // only in bulk

        console.settings().setBoardHistory(false);
        QSignalSpy heard(&console.state(), &ConsoleState::refreshed);
        QTRY_VERIFY(heard.count() > 5); // what was under way is answered
        router.forget();
        QTRY_VERIFY(router.asked("/Reservations") > 3);
        QCOMPARE(router.asked("Statistics"), 0);
    }
};

QTEST_GUILESS_MAIN(TestIdleHour)
#include "tst_idlehour.moc"
