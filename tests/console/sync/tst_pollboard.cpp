#include "pollfixture.h"
#include "core/wire/encodestatistics.h"

#include <QSignalSpy>

namespace {

const QByteArray bulk = "/TaskQueues/RealTimeStatistics";
const QByteArray list = "/TaskQueues/Statistics";

/// A workspace with some queues, and what was told of them.
struct BoardFixture : PollFixture
{
    Poller poller;
    QSignalSpy figures;
    QSignalSpy periods;

    explicit BoardFixture(const PollRates &rates, int queues = 1)
        : poller(api, rates)
        , figures(&poller, &Poller::figuresRead)
        , periods(&poller, &Poller::periodsRead)
    {
        QList<QByteArray> rows;
        for (int number = 1; number <= queues; ++number)
            rows.append(toJson(TaskQueue{ .id = sid<TaskQueueId>(number) }, base));
        say(path("/TaskQueues"), page("task_queues", rows));
        poller.start(workspace, worker);
    }

    /// The bulk answer for one queue.
    [[nodiscard]] QByteArray of(int queue) const
    {
        return toJson(workspace, QList{ QueueFigures{ .queue = sid<TaskQueueId>(queue) } }, base);
    }

    [[nodiscard]] QList<ScriptedRequest> asked(const QByteArray &method, const QByteArray &below) const
    {
        QList<ScriptedRequest> found;
        for (const ScriptedRequest &request : server.requests()) {
            if (request.method == method && request.path == path(below))
                found.append(request);
        }
        return found;
    }
};

} // namespace

/// The queues' figures, while somebody looks at them.
class TestPollBoard : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnlyWhileItIsWatched()
    {
        BoardFixture f(fast);
        QSignalSpy offers(&f.poller, &Poller::offersRead);
        QTRY_VERIFY(offers.count() > 5);
        QCOMPARE(f.figures.count() + f.periods.count(), 0);

        f.poller.setBoardPace(BoardPace::Live);

        QTRY_VERIFY(f.figures.count() > 1 && f.periods.count() > 1);
        QVERIFY(f.asked("GET", "/Workers").isEmpty()); // the floor is not needed for that
        f.poller.setBoardPace(BoardPace::Off);
        QTRY_VERIFY(offers.count() > 30);
        const auto before = f.asked("POST", bulk).size() + f.asked("GET", list).size();
        const auto polls = offers.count();
        QTRY_VERIFY(offers.count() > polls + 10);
        QCOMPARE(f.asked("POST", bulk).size() + f.asked("GET", list).size(), before);
    }

    void theHistoryIsContentWithItsOwnRate()
    {
        PollRates rates = fast;
        rates.history = 1h;
        BoardFixture f(rates);
        QSignalSpy offers(&f.poller, &Poller::offersRead);

        f.poller.setBoardPace(BoardPace::Slow);
        QTRY_VERIFY(f.figures.count() == 1 && f.periods.count() == 1); // as soon as the queues are known
        const auto polls = offers.count();
        QTRY_VERIFY(offers.count() > polls + 20);
        QCOMPARE(f.figures.count(), 1);
        QCOMPARE(f.periods.count(), 1);

        f.poller.setBoardPace(BoardPace::Live);
        QTRY_VERIFY(f.figures.count() > 3 && f.periods.count() > 3); // who looks does not wait for it
    }

    void theHistoryGoesOnWhenTheBoardIsHidden()
    {
        PollRates rates = fast;
        rates.history = 10ms;
        BoardFixture f(rates);
        f.poller.setBoardPace(BoardPace::Live);
        QTRY_VERIFY(f.figures.count() > 1 && f.periods.count() > 1);

        f.poller.setBoardPace(BoardPace::Slow);

        const auto figures = f.figures.count();
        const auto periods = f.periods.count();
        QTRY_VERIFY(f.figures.count() > figures + 3 && f.periods.count() > periods + 3);
    }

    void theHistoryWaitsWhileTheServersLimitsAreNear()
    {
        PollRates rates = fast;
        rates.history = 5ms;
        BoardFixture f(rates);
        const QSignalSpy stretched(&f.poller, &Poller::rateChanged);
        QSignalSpy offers(&f.poller, &Poller::offersRead);
        const QByteArray tooMany = errorToJson(429, 20429, u"too many"_s);
        f.server.answer("GET " + f.path("/Activities"),
            { { .status = 429, .body = tooMany, .headers = { { "Retry-After", "0" } } } });
        f.poller.refreshSetup();
        QTRY_VERIFY(stretched.count() > 0);

        f.poller.setBoardPace(BoardPace::Slow);

        const auto polls = offers.count();
        QTRY_VERIFY(offers.count() > polls + 20);
        QCOMPARE(f.figures.count() + f.periods.count(), 0);
        f.poller.setBoardPace(BoardPace::Live); // who looks is answered all the same
        QTRY_VERIFY(f.figures.count() > 0 && f.periods.count() > 0);
    }

    void theFloorNeedsNoPast()
    {
        BoardFixture f(fast);

        f.poller.setWatchFloor(true);

        QTRY_VERIFY(f.figures.count() > 2);
        QVERIFY(f.asked("GET", list).isEmpty());
        f.poller.setBoardPace(BoardPace::Live);
        f.poller.setWatchFloor(false);
        const auto before = f.figures.count();
        QTRY_VERIFY(f.figures.count() > before + 2);
    }

    void asksForAnotherWhileAtOnce()
    {
        BoardFixture f(once);
        f.poller.askPast({ BoardPeriod::QuarterHour, { 20 } });
        f.poller.setBoardPace(BoardPace::Live);
        QTRY_COMPARE(f.periods.count(), 1);

        f.poller.askPast({ BoardPeriod::Today, { 20, 60 } });

        QTRY_COMPARE(f.periods.count(), 2);
        const auto asked = f.asked("GET", list);
        QCOMPARE(asked.at(0).query, QByteArray("PageSize=1000&Minutes=15&SplitByWaitTime=20"));
        QCOMPARE(asked.at(1).query,
            QByteArray("PageSize=1000&StartDate=" + isoSeconds(midnightBefore(f.client.serverNow()))
                + "&SplitByWaitTime=20%2C60"));
        QCOMPARE(f.periods.at(1).at(1).value<PeriodQuestion>().period, BoardPeriod::Today);
    }

    void tellsTheFiguresOfEachCallAsTheyCome()
    {
        BoardFixture f(once, 70);
        f.server.answer("POST " + f.path(bulk), { { .body = f.of(1) }, { .silent = true } });

        f.poller.setBoardPace(BoardPace::Live);

        QTRY_COMPARE(f.figures.count(), 1); // the second call is still under way
        QTRY_COMPARE(f.asked("POST", bulk).size(), 2);
    }

    void afterARefusalThoseWhoWereLeftOutComeFirst()
    {
        PollRates rates = fast;
        rates.figures = 30ms;
        BoardFixture f(rates, 70);
        QList<QueueFigures> fifty;
        for (int number = 1; number <= 50; ++number)
            fifty.append({ .queue = sid<TaskQueueId>(number) });
        const QByteArray tooMany = errorToJson(429, 20429, u"too many"_s);
        f.server.answer("POST " + f.path(bulk),
            { { .body = toJson(f.workspace, fifty, f.base) },
                { .status = 429, .body = tooMany, .headers = { { "Retry-After", "0" } } }, { .body = f.of(51) } });

        f.poller.setBoardPace(BoardPace::Live);

        QTRY_VERIFY(f.asked("POST", bulk).size() > 2);
        QVERIFY(f.asked("POST", bulk).at(2).body.contains(sid<TaskQueueId>(51).utf8()));
        QVERIFY(f.asked("POST", bulk).at(2).body.contains(sid<TaskQueueId>(70).utf8()));
        QVERIFY(!f.asked("POST", bulk).at(2).body.contains(sid<TaskQueueId>(50).utf8()));
    }

    void aRowThatCannotBeReadLeavesTheOthers()
    {
        BoardFixture f(once);
        QSignalSpy unreadable(&f.poller, &Poller::unreadableRows);
        const StatisticsFrame frame{ .base = f.base, .workspace = f.workspace, .queue = sid<TaskQueueId>(6) };
        const QByteArray good = toJson(frame, PeriodFigures{ .of = PeriodFigures::Of::TaskQueue }, QueueFigures{});
        const QByteArray bad = QByteArray(good).replace("\"tasks_canceled\":0", "\"tasks_canceled\":\"none\"");
        f.say(f.path(list), f.page("task_queues_statistics", { bad, good }));

        f.poller.setBoardPace(BoardPace::Live);

        QTRY_COMPARE(f.periods.count(), 1);
        QCOMPARE(f.periods.constFirst().at(0).value<Listing<QueuePeriod>>().rows.size(), 1);
        QTRY_COMPARE(unreadable.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPollBoard)
#include "tst_pollboard.moc"
