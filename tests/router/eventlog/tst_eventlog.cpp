#include "router/engine/enginefixture.h"
#include "router/engine/eventids.h"
#include "router/eventlog/batchpacking.h"
#include "router/eventlog/eventcodec.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/eventtelling.h"
#include "router/eventlog/eventtypes.h"
#include "router/eventlog/memoryshelf.h"
#include "support/fakeclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

/// A floor whose events are kept, a batch each time.
struct LoggedFloor
{
    LoggedFloor() { (void)engine().takeEvents(); }

    Engine &engine() { return floor.engine; }

    /// One commit: what has happened since the last one.
    QList<LoggedEvent> keep(const EventCause &cause = {})
    {
        QList<LoggedEvent> kept;
        for (const EngineEvent &event : engine().takeEvents()) {
            if (const auto logged = log.take(event, cause))
                kept.append(*logged);
        }
        shelf.add(log.takeBatch());
        return kept;
    }

    QList<LoggedEvent> found(EventQuery query = {}, EventId start = {})
    {
        query.workspace = floor.workspace;
        QList<LoggedEvent> events;
        log.visit(
            query, [&events](const LoggedEvent &event) { return events.append(event), true; }, start);
        return events;
    }

    QByteArrayList typesOf(const EventQuery &query)
    {
        QByteArrayList types;
        for (const LoggedEvent &event : found(query))
            types.append(nameOf(event.type));
        return types;
    }

    EngineFixture floor;
    MemoryShelf shelf;
    EventLog log{ floor.engine, shelf };
};

QList<EventId> idsOf(const QList<LoggedEvent> &events)
{
    QList<EventId> ids;
    for (const LoggedEvent &event : events)
        ids.append(event.id);
    return ids;
}

template <typename T> QList<T> backwards(QList<T> list)
{
    std::ranges::reverse(list);
    return list;
}

} // namespace

class TestEventLog : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackWhatItTook()
    {
        LoggedFloor log;
        const WorkerId alice = log.floor.worker(u"Alice"_s, R"({"language":"ü"})");
        const TaskId task = log.floor.task(R"({"n":1})");
        QVERIFY(log.floor.accept(task));
        log.floor.advance(1500ms);
        QVERIFY(log.floor.setTask(task, u"completed"_s, u"done"_s));
        const QList<LoggedEvent> taken = log.keep(EventCause::by(alice, "192.0.2.1"));

        const QList<LoggedEvent> kept = backwards(log.found());

        QVERIFY(taken.size() > 8);
        QCOMPARE(idsOf(kept), idsOf(taken));
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QCOMPARE(told(kept.at(i)), told(taken.at(i)));
            QCOMPARE(kept.at(i).about->task, taken.at(i).about->task);
            QCOMPARE(kept.at(i).about->reservation, taken.at(i).about->reservation);
            QCOMPARE(kept.at(i).about->worker, taken.at(i).about->worker);
            QCOMPARE(kept.at(i).about->workerChannel, taken.at(i).about->workerChannel);
        }
    }

    void bringsBackATransfer()
    {
        LoggedFloor log;
        const WorkerId alice = log.floor.worker(u"Alice"_s);
        const TaskId task = log.floor.task();
        QVERIFY(log.floor.accept(task));
        const QString bob = log.floor.worker(u"Bob"_s).text();
        QVERIFY(log.engine().startTransfer(
            log.floor.workspace, { .worker = alice, .reservation = log.floor.offer(task), .task = task, .to = bob }));
        log.keep();

        const LoggedEvent event = log.found({ .type = "task.transfer-initiated" }).value(0);

        QVERIFY(event.about && event.about->transfer);
        QCOMPARE(event.about->transfer->to, bob);
        QCOMPARE(event.about->transfer, log.engine().transfer(log.floor.workspace, event.about->transfer->id));
        QCOMPARE(event.worker, alice);
        QCOMPARE(told(event).value("transfer_mode"), QByteArray("WARM"));
        QCOMPARE(told(event).resource, task.utf8());
    }

    void tellsTheNewestFirst()
    {
        LoggedFloor log;
        log.floor.task();
        log.keep();
        log.floor.advance(1s);
        log.floor.task();
        log.keep();

        const QList<LoggedEvent> events = log.found();

        QVERIFY(std::ranges::is_sorted(events, std::ranges::greater(), &LoggedEvent::at));
        QVERIFY(std::ranges::is_sorted(events, std::ranges::greater(), &LoggedEvent::id));
    }

    void knowsTheTimeOfASid_data()
    {
        QTest::addColumn<qint64>("milliseconds");

        QTest::newRow("epoch") << qint64(0);
        QTest::newRow("now") << qint64(1'772'442'651'123);
        QTest::newRow("long after") << (qint64(1) << 47);
    }

    void knowsTheTimeOfASid()
    {
        QFETCH(qint64, milliseconds);
        const Instant at{ std::chrono::milliseconds{ milliseconds } };

        QCOMPARE(timeOf(eventIdAt(at, 7, {})), at);
        QVERIFY(eventIdAt(at, 7, {}) < eventIdAt(at, 8, {}));
        QVERIFY(eventIdAt(at, 0xffffff, {}) < eventIdAt(at + 1ms, 0, {}));
    }

    void findsByWhatIsInvolved()
    {
        LoggedFloor log;
        const WorkerId alice = log.floor.worker(u"Alice"_s);
        const TaskId first = log.floor.task();
        log.keep();
        log.floor.advance(1min);
        const TaskId second = log.floor.task();
        log.keep();
        const ReservationId offer = log.floor.offer(first);

        QCOMPARE(log.typesOf({ .type = "reservation.created" }).size(), 1);
        QCOMPARE(log.typesOf({ .reservation = offer }), QByteArrayList{ "reservation.created" });
        QCOMPARE(log.typesOf({ .worker = alice }), (QByteArrayList{ "reservation.created", "worker.created" }));
        QCOMPARE(log.typesOf({ .type = "task.created", .task = second }), QByteArrayList{ "task.created" });
        QCOMPARE(log.typesOf({ .type = "task.created", .queue = log.floor.all }).size(), 2);
        QCOMPARE(log.typesOf({ .type = "task.created", .workflow = log.floor.workflow }).size(), 2);
        const TaskChannelId channel = log.floor.taskNow(first).channel;
        QCOMPARE(log.typesOf({ .type = "task.created", .channel = channel }).size(), 2);
        QCOMPARE(log.typesOf({ .channel = sid<TaskChannelId>(1) }).size(), 0);
        QCOMPARE(log.typesOf({ .type = "no.such" }).size(), 0);
    }

    void findsByTime_data()
    {
        QTest::addColumn<int>("fromMinute");
        QTest::addColumn<int>("untilMinute");
        QTest::addColumn<int>("tasks");

        QTest::newRow("all") << 0 << 9 << 5;
        QTest::newRow("the ends belong to it") << 1 << 3 << 3;
        QTest::newRow("one") << 2 << 2 << 1;
        QTest::newRow("later than all") << 6 << 9 << 0;
        QTest::newRow("nothing between") << 3 << 2 << 0;
    }

    // Minute 0 has a batch of its own; 1 to 3 came in one, as after a long sleep; 4 has its own.
    void findsByTime()
    {
        QFETCH(int, fromMinute);
        QFETCH(int, untilMinute);
        QFETCH(int, tasks);
        LoggedFloor log;
        const Instant start = log.engine().now();
        for (int minute = 0; minute < 5; ++minute) {
            log.floor.task();
            if (minute == 0 || minute > 2)
                log.keep();
            log.floor.advance(1min);
        }

        const EventQuery query{ .from = start + std::chrono::minutes(fromMinute),
            .until = start + std::chrono::minutes(untilMinute),
            .type = "task.created" };

        QCOMPARE(log.found(query).size(), tasks);
    }

    void goesOnFromAnEvent()
    {
        LoggedFloor log;
        for (int i = 0; i < 6; ++i) {
            log.floor.task();
            if (i % 2)
                log.keep();
        }
        const QList<LoggedEvent> all = log.found();

        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(idsOf(log.found({}, all.at(i).id)), idsOf(all.mid(i)));
        QCOMPARE(log.found({}, sid<EventId>(1)).size(), all.size());
        const EventQuery nothing{ .type = "no.such" };
        QCOMPARE(idsOf(log.found(nothing, all.at(3).id)), QList{ all.at(3).id });
    }

    void findsOne()
    {
        LoggedFloor log;
        log.floor.task();
        log.floor.advance(1min);
        log.floor.task();
        const QList<LoggedEvent> events = log.keep();

        for (const LoggedEvent &event : events)
            QCOMPARE(log.log.find(log.floor.workspace, event.id).value().type, event.type);
        QVERIFY(!log.log.find(sid<WorkspaceId>(1), events.first().id));
        QVERIFY(!log.log.find(log.floor.workspace, sid<EventId>(1)));
        log.floor.advance(31 * 24h);
        QVERIFY(!log.log.find(log.floor.workspace, events.first().id));
    }

    void keepsNumbersGrowing()
    {
        const EventBatch noon{ .until = Instant{ 12h } };
        const BatchNumber first = numberAfter(0, noon);

        QCOMPARE(first, firstNumberAt(Instant{ 12h }));
        QCOMPARE(numberAfter(first, noon), first + 1);
        QCOMPARE(numberAfter(first, EventBatch{ .until = Instant{ 11h } }), first + 1);
        QVERIFY(numberAfter(first, EventBatch{ .until = Instant{ 12h + 1ms } }) > first + 1);
    }

    void keepsInMemoryWhatFits()
    {
        MemoryShelf shelf(25);
        for (int hour = 1; hour <= 4; ++hour)
            shelf.add({ .until = Instant{ std::chrono::hours{ hour } }, .events = QByteArray(10, 'x') });
        QList<BatchNumber> numbers;
        const auto note = [&numbers](BatchNumber number, const EventBatch &) { return numbers.append(number), true; };

        shelf.visitUp(0, note);
        QCOMPARE(numbers, (QList{ firstNumberAt(Instant{ 3h }), firstNumberAt(Instant{ 4h }) }));
        numbers.clear();
        shelf.dropBefore(Instant{ 4h });
        shelf.visitDown(std::numeric_limits<BatchNumber>::max(), 0, note);
        QCOMPARE(numbers, QList{ firstNumberAt(Instant{ 4h }) });
    }

    void packsWhatOneCommitHas_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("many that are alike") << QByteArray("task.created Alice ").repeated(5'000);
        LoggedFloor log;
        for (int i = 0; i < 20; ++i)
            log.floor.task();
        QTest::newRow("events of twenty tasks") << encodedEvents(log.keep());
    }

    void packsWhatOneCommitHas()
    {
        QFETCH(QByteArray, events);

        const QByteArray packed = packedBatch(events);

        QCOMPARE(unpackedBatch(packed), events);
        if (events.size() > 1000)
            QVERIFY(packed.size() * 3 < events.size());
    }

    void readsABatchAsTheFormatSays()
    {
        QCOMPARE(unpackedBatch(QByteArray("\x05\0\0\0\x50hello", 10)), QByteArray("hello"));
    }

    void aDamagedBatchHasNoEvents_data()
    {
        QTest::addColumn<QByteArray>("batch");
        const QByteArray whole = packedBatch(QByteArray("task.created Alice ").repeated(100));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only its length") << whole.left(4);
        QTest::newRow("cut off") << whole.chopped(1);
        QTest::newRow("longer than it says") << QByteArray("\x01" + whole.mid(1));
        QTest::newRow("says it has 2 GB") << QByteArray("\xff\xff\xff\x7d" + whole.mid(4));
        QTest::newRow("says it has 4 GB") << QByteArray("\xff\xff\xff\xff" + whole.mid(4));
        QTest::newRow("not packed") << QByteArray("task.created Alice");
    }

    void aDamagedBatchHasNoEvents()
    {
        QFETCH(QByteArray, batch);
        QVERIFY(unpackedBatch(batch).isEmpty());
        QVERIFY(readEvents(unpackedBatch(batch)).isEmpty());
    }

    void leavesOutWhatItCannotRead()
    {
        LoggedFloor log;
        log.floor.task();
        const QList<LoggedEvent> events = log.keep();
        const QByteArray whole = encodedEvents(events);

        QCOMPARE(readEvents(whole).size(), events.size());
        QCOMPARE(readEvents(whole.chopped(1)).size(), events.size() - 1);
        QVERIFY(readEvents(QByteArray("\x7f") + whole.mid(1)).isEmpty());
        QVERIFY(readEvents({}).isEmpty());
        PackedEvent damaged = readEvents(whole).first();
        damaged.rest.chop(1);
        QVERIFY(!unpacked(damaged));
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
