#include "../engine/enginechaos.h"
#include "router/statistics/pagebook.h"
#include "router/statistics/statistics.h"

using namespace router;
using namespace Qt::StringLiterals;

namespace {

using Stored = QMap<QByteArray, QByteArray>;

void keep(Stored &stored, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.value.isNull())
            stored.remove(change.key);
        else
            stored.insert(change.key, change.value);
    }
}

void bringBack(Statistics &statistics, const Stored &stored, const Engine &engine)
{
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        statistics.restore({ it.key(), it.value() });
    statistics.restored(engine);
}

StatisticsQuery lately(const Engine &engine, std::chrono::seconds seconds)
{
    const Instant now = std::chrono::floor<std::chrono::seconds>(engine.now());
    return { .from = now - seconds, .to = now, .thresholds = { 5, 60, 600 } };
}

/// Whether both say the same of a period.
bool agree(const EngineFixture &on, const Statistics &one, const Statistics &other, std::chrono::seconds seconds)
{
    const StatisticsQuery query = lately(on.engine, seconds);
    bool same = one.ofWorkspace(on.workspace, query) == other.ofWorkspace(on.workspace, query);
    for (const TaskQueue &queue : on.engine.taskQueues(on.workspace))
        same = same && one.ofQueue(queue.id, query) == other.ofQueue(queue.id, query);
    on.engine.forEachWorker(on.workspace, [&](const Worker &worker) {
        const WorkerPeriod here = one.ofWorkers(on.workspace, { worker.id }, query, on.engine.now());
        const WorkerPeriod there = other.ofWorkers(on.workspace, { worker.id }, query, on.engine.now());
        same = same && here.reservations == there.reservations && here.activities == there.activities;
        return same;
    });
    return same;
}

Occurrence occurrence(Second second)
{
    return { .sample = { .second = second, .wait = 7, .what = Measure::TasksCanceled },
        .channel = TaskChannelId(IdBytes{ { 3 } }),
        .owners = { IdBytes{ { 1 } }, IdBytes{}, IdBytes{ { 2 } } },
        .worker = WorkerId(IdBytes{ { 4 } }) };
}

ActivityMove move(Second second)
{
    return { second, WorkspaceId(IdBytes{ { 1 } }), WorkerId(IdBytes{ { 4 } }), ActivityId(IdBytes{ { 5 } }),
        ActivityId(IdBytes{ { 6 } }), second - 9 };
}

Happenings happenings(Second second)
{
    return { .occurrences = { occurrence(second) }, .moves = { move(second) } };
}

} // namespace

/// What is stored of the statistics, and that it brings them back.
class StatisticsStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void knowsWhereWorkersAre();
    void keepsWhatThirtyDaysNeed();
    void storesAPageOnce();
    void letsOldPagesGo_data();
    void letsOldPagesGo();
    void leavesOutWhatIsDamaged();
    void readsWhatItWrote();
};

void StatisticsStoreTest::comesBackAsItWas_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StatisticsStoreTest::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    EngineFixture on;
    Statistics statistics;
    auto other = std::make_unique<Statistics>();
    Stored stored;
    Stored storedByOther;
    EngineChaos chaos(on.engine, on.workspace, seed);
    furnish(on);
    for (int round = 0; round < 12; ++round) {
        for (int step = 0; step < 150; ++step) {
            chaos.step();
            for (const EngineEvent &event : on.engine.takeEvents()) {
                statistics.take(event);
                other->take(event);
            }
            keep(stored, statistics.takeChanges());
            keep(storedByOther, other->takeChanges());
        }
        // The other one ends and comes back again and again.
        other = std::make_unique<Statistics>();
        bringBack(*other, storedByOther, on.engine);

        for (const std::chrono::seconds window : { 60s, 900s, 7200s, 86'400s, 29 * 86'400s })
            QVERIFY2(agree(on, statistics, *other, window), qPrintable(QString::number(window.count())));
        QCOMPARE(storedByOther.keys(), stored.keys());
    }
}

void StatisticsStoreTest::knowsWhereWorkersAre()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    on.advance(100s);
    (void)on.engine.takeEvents(); // nobody counted

    Statistics late;
    bringBack(late, {}, on.engine);

    const WorkerPeriod period = late.ofWorkers(on.workspace, { alice }, lately(on.engine, 900s), on.engine.now());
    QCOMPARE(period.activities.value(on.available), (Spread{ 1, 100, 100, 100 }));
}

void StatisticsStoreTest::keepsWhatThirtyDaysNeed()
{
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    Statistics statistics;
    Stored stored;
    const auto hear = [&] {
        for (const EngineEvent &event : on.engine.takeEvents())
            statistics.take(event);
        keep(stored, statistics.takeChanges());
    };
    hear();
    for (int hour = 0; hour < 40 * 24; ++hour) {
        on.engine.advanceTo(on.engine.now() + 1h);
        on.task();
        hear();
    }

    QVERIFY(stored.size() <= 30 * 24 + 26 + 10); // hours, pages of a day, turns
    Statistics back;
    bringBack(back, stored, on.engine);
    QVERIFY(agree(on, statistics, back, 30 * 86'400s));
    QCOMPARE(back.ofWorkspace(on.workspace, lately(on.engine, 20 * 86'400s)).tasksCreated, 20 * 24 + 1);
    // Alice has not moved for 40 days, and the row that said so is gone.
    const WorkerPeriod period
        = back.ofWorkers(on.workspace, { alice }, lately(on.engine, 30 * 86'400s), on.engine.now());
    QCOMPARE(period.activities.value(on.available).total, 0); // the offer timed out and sent her away
    QCOMPARE(period.activities.value(on.offline).total, 30 * 86'400);
}

void StatisticsStoreTest::storesAPageOnce()
{
    PageBook book(PageLimits{ .turnsPerPage = 3 });
    QStringList keys;
    for (const Second second : { 6000U, 6001U, 6059U, 6059U, 6060U, 6060U }) {
        book.add(happenings(second));
        for (const Change &change : book.takeChanges())
            keys.append(QString::fromLatin1(change.key));
    }

    const QStringList expected{ u"stat/t/0"_s, u"stat/t/1"_s, u"stat/t/2"_s, u"stat/p/1"_s, // three turns are a page
        u"stat/t/0"_s, u"stat/p/2"_s, // a minute has ended
        u"stat/t/0"_s, u"stat/t/1"_s };
    QCOMPARE(keys, expected);
    QVERIFY(book.takeChanges().isEmpty());
}

void StatisticsStoreTest::letsOldPagesGo_data()
{
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<Second>("hoursLater");
    QTest::addColumn<Second>("keptFrom");

    const Second last = 6000 * 60;
    QTest::newRow("a day later") << qsizetype(10) << Second(24) << Second(0);
    QTest::newRow("25 hours later") << qsizetype(10) << Second(26) << last + 61;
    QTest::newRow("too many, but young") << qsizetype(1) << Second(3) << Second(0);
    QTest::newRow("too many") << qsizetype(1) << Second(5) << last + 1; // one less is few enough
}

void StatisticsStoreTest::letsOldPagesGo()
{
    QFETCH(qsizetype, most);
    QFETCH(Second, hoursLater);
    QFETCH(Second, keptFrom);
    const Second start = 6000 * 60;
    PageBook book(PageLimits{ .mostOccurrences = most });
    for (const Second minute : { 0U, 1U, 2U })
        book.add(happenings(start + minute * 60)); // the last one stays open

    QCOMPARE(book.forgetOld(start + hoursLater * secondsPerHour), keptFrom);
}

void StatisticsStoreTest::leavesOutWhatIsDamaged()
{
    EngineFixture on;
    Statistics statistics;
    const QByteArray good = encoded(3, happenings(6000));
    for (const char *key : { "stat/p/1", "stat/t/0", "stat/h/7", "stat/x", "stat/" }) {
        for (qsizetype size = 0; size < good.size(); ++size)
            statistics.restore({ key, good.left(size) });
        statistics.restore({ key, QByteArray(good).replace(0, 1, "\x7f") });
        statistics.restore({ key, QByteArray(200, '\xff') });
    }
    statistics.restored(on.engine);

    QCOMPARE(statistics.ofWorkspace(on.workspace, lately(on.engine, 900s)).tasksCanceled, 0);
    QVERIFY(Statistics::owns("stat/p/1"));
    QVERIFY(!Statistics::owns("WK00000000000000000000000000000001"));
}

void StatisticsStoreTest::readsWhatItWrote()
{
    HourRow row{ .hour = 7, .moves = { move(3) } };
    row.tallies.push_back({ .owner = IdBytes{ { 1 } }, .channel = TaskChannelId(IdBytes{ { 2 } }) });
    row.tallies.back().tally.add(occurrence(4).sample);
    row.tallies.back().tally.add({ .second = 5, .what = Measure::ReservationsRescinded });

    const auto hour = decodedHour(encoded(row));
    const auto page = decodedPage(encoded(9, happenings(6000)));

    QVERIFY(hour && page);
    QCOMPARE(page->page, quint64(9));
    QCOMPARE(page->happenings, happenings(6000));
    QCOMPARE(hour->hour, Hour(7));
    QCOMPARE(hour->moves, row.moves);
    QCOMPARE(hour->tallies.size(), size_t(1));
    const Tally &tally = hour->tallies.front().tally;
    QCOMPARE(tally.count(Measure::TasksCanceled), 1U);
    QCOMPARE(tally.count(Measure::ReservationsRescinded), 1U);
    QCOMPARE(*tally.waits(), *row.tallies.back().tally.waits());
}

QTEST_GUILESS_MAIN(StatisticsStoreTest)
#include "tst_statisticsstore.moc"
