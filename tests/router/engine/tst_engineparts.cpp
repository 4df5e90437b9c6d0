#include "core/expression/cborscope.h"
#include "router/engine/enginecore.h"
#include "router/engine/orderby.h"
#include "router/engine/scopes.h"

#include <QtTest>

using namespace router::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The small parts of the engine, each by itself.
class tst_engineparts : public QObject
{
    Q_OBJECT

private slots:
    void makesSidsOnce();
    void goesOnWithSids();
    void remembersEachTouchOnce();
    void ordersWhatIsDue();
    void keepsRecordsInOrder();
    void countsFreeCapacity_data();
    void countsFreeCapacity();
    void knowsWhatAMemberIs_data();
    void knowsWhatAMemberIs();
    void ordersWaitingTasks_data();
    void ordersWaitingTasks();
    void putsWorkersWithoutNumberLast();
    void findsTheQueuesOfAWorker_data();
    void findsTheQueuesOfAWorker();
};

void tst_engineparts::makesSidsOnce()
{
    SidGenerator one(7);
    SidGenerator same(7);
    SidGenerator other(8);
    QSet<TaskId> seen;
    for (int i = 0; i < 10'000; ++i) {
        const auto id = one.next<TaskId>();
        QCOMPARE(same.next<TaskId>(), id);
        QVERIFY(other.next<TaskId>() != id);
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 10'000);
}

void tst_engineparts::goesOnWithSids()
{
    SidGenerator first(7);
    (void)first.next<TaskId>();
    (void)first.next<WorkerId>();
    SidGenerator second(99);
    second.resume(first.seed(), first.drawn());

    QCOMPARE(second.next<TaskId>(), first.next<TaskId>());
    QCOMPARE(second.drawn(), quint64(3));
}

void tst_engineparts::remembersEachTouchOnce()
{
    ChangeLog log;
    SidGenerator sids(1);
    const RecordKey task{ "WT", sids.next<TaskId>().bytes(), {} };
    const RecordKey worker{ "WK", sids.next<WorkerId>().bytes(), {} };
    log.touch(task);
    log.touch(worker);
    log.touch(task);
    log.touch({});

    QCOMPARE(log.take(), QList({ task, worker, RecordKey{} }));
    QVERIFY(log.take().isEmpty());
    log.touch(task);
    QCOMPARE(log.take().size(), 1);
    QCOMPARE(RecordKey{}.text(), "engine");
    QVERIFY(task.text().startsWith("WT") && task.text().size() == 34);
}

void tst_engineparts::ordersWhatIsDue()
{
    Deadlines deadlines;
    TaskRecord older;
    older.serial = 1;
    TaskRecord newer;
    newer.serial = 2;
    ReservationRecord offer;
    offer.serial = 3;
    const Instant at{ 100s };
    QVERIFY(!deadlines.next());

    deadlines.place(newer, Due{ at, DueKind::TaskTimeout });
    deadlines.place(older, Due{ at, DueKind::TaskTimeout });
    QCOMPARE(deadlines.next()->task, &older);
    deadlines.place(offer, Due{ at, DueKind::ReservationTimeout });
    QCOMPARE(deadlines.next()->reservation, &offer); // of one moment, offers first
    deadlines.place(newer, Due{ at - 1ms, DueKind::CleanUp });
    QCOMPARE(deadlines.next()->task, &newer);
    deadlines.place(newer, std::nullopt);
    deadlines.place(offer, std::nullopt);
    deadlines.place(older, std::nullopt);
    QVERIFY(!deadlines.next());
}

void tst_engineparts::keepsRecordsInOrder()
{
    RecordTable<ActivityRecord> table;
    SidGenerator sids(1);
    QList<ActivityId> ids;
    for (const quint64 serial : { 5, 1, 3 }) {
        auto record = std::make_unique<ActivityRecord>();
        record->serial = serial;
        record->value.id = sids.next<ActivityId>();
        ids.append(record->value.id);
        table.add(std::move(record));
    }
    QList<quint64> order;
    for (const auto &[serial, record] : table.inOrder())
        order.append(record->serial);

    QCOMPARE(order, QList<quint64>({ 1, 3, 5 }));
    table.remove(*table.find(ids.at(1)));
    QVERIFY(!table.find(ids.at(1)));
    QCOMPARE(table.size(), 2);
}

void tst_engineparts::countsFreeCapacity_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("percent");

    QTest::newRow("all") << 0 << 3 << 100;
    QTest::newRow("two thirds, rounded down") << 1 << 3 << 66;
    QTest::newRow("one third") << 2 << 3 << 33;
    QTest::newRow("none") << 3 << 3 << 0;
    QTest::newRow("lowered below what is used") << 5 << 3 << 0;
    QTest::newRow("nothing configured") << 0 << 0 << 0;
    QTest::newRow("very large") << 1 << 2'147'483'647 << 99;
}

void tst_engineparts::countsFreeCapacity()
{
    QFETCH(int, used);
    QFETCH(int, configured);
    QFETCH(int, percent);

    QCOMPARE(freePercentage(used, configured), percent);
}

void tst_engineparts::knowsWhatAMemberIs_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("holds");

    QTest::newRow("an attribute") << u"team == 'blue'"_s << true;
    QTest::newRow("name") << u"friendly_name == 'Alice'"_s << true;
    QTest::newRow("SID") << u"sid IN ['WK0123456789abcdef0123456789abcdef']"_s << true;
    QTest::newRow("activity") << u"activity_name == 'Idle'"_s << true;
    QTest::newRow("an attribute of that name wins") << u"activity_sid == 'mine'"_s << true;
    QTest::newRow("no prefix here") << u"worker.team == 'blue'"_s << false;
}

void tst_engineparts::knowsWhatAMemberIs()
{
    QFETCH(QString, expression);
    QFETCH(bool, holds);
    ActivityRecord idle;
    idle.value.name = u"Idle"_s;
    WorkerRecord worker;
    worker.value.id = *WorkerId::fromText(u"WK0123456789abcdef0123456789abcdef"_s);
    worker.value.name = u"Alice"_s;
    worker.activity = &idle;
    worker.attributes = { { u"team"_s, u"blue"_s }, { u"activity_sid"_s, u"mine"_s } };

    QCOMPARE(Expression::parse(expression)->holds(MemberScope(worker)), holds);
}

void tst_engineparts::ordersWaitingTasks_data()
{
    QTest::addColumn<bool>("lifo");
    QTest::addColumn<int>("morePriority");
    QTest::addColumn<int>("laterStart");
    QTest::addColumn<bool>("goesFirst"); // the task that was created later

    QTest::newRow("equal, FIFO") << false << 0 << 0 << false;
    QTest::newRow("equal, LIFO") << true << 0 << 0 << true;
    QTest::newRow("more important, FIFO") << false << 1 << 5 << true;
    QTest::newRow("less important, LIFO") << true << -1 << 5 << true;
    QTest::newRow("started earlier, FIFO") << false << 0 << -5 << true;
    QTest::newRow("started earlier, LIFO") << true << 0 << -5 << false;
}

void tst_engineparts::ordersWaitingTasks()
{
    QFETCH(bool, lifo);
    QFETCH(int, morePriority);
    QFETCH(int, laterStart);
    QFETCH(bool, goesFirst);
    TaskRecord first;
    first.serial = 1;
    first.value.priority = 3;
    first.value.virtualStart = Instant{ 100s };
    TaskRecord second;
    second.serial = 2;
    second.value.priority = 3 + morePriority;
    second.value.virtualStart = Instant{ 100s } + std::chrono::seconds{ laterStart };
    const TaskOrder order{ lifo };

    QCOMPARE(order(&second, &first), goesFirst);
    QCOMPARE(order(&first, &second), !goesFirst);
    QVERIFY(!order(&first, &first));
}

void tst_engineparts::putsWorkersWithoutNumberLast()
{
    std::vector<WorkerRecord> all(4);
    all[0].attributes = { { u"rank"_s, u"high"_s } };
    all[1].attributes = { { u"rank"_s, 2 } };
    all[3].attributes = { { u"rank"_s, 1.5 } };
    const auto sorted = [&all](bool descending) {
        std::vector<WorkerRecord *> workers{ &all[0], &all[1], &all[2], &all[3] };
        sortBy({ { { u"rank"_s }, descending } }, workers);
        QList<int> order;
        for (const WorkerRecord *worker : workers)
            order.append(int(worker - all.data()));
        return order;
    };

    QCOMPARE(sorted(false), QList({ 3, 1, 0, 2 }));
    QCOMPARE(sorted(true), QList({ 1, 3, 0, 2 }));
}

void tst_engineparts::findsTheQueuesOfAWorker_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("found");

    const QByteArray seventh("{\"team\":7}");
    QTest::newRow("his team") << u"team == 7"_s << seventh << true;
    QTest::newRow("another team") << u"team == 8"_s << seventh << false;
    QTest::newRow("turned round") << u"7 == team"_s << seventh << true;
    QTest::newRow("as text") << u"team == '7'"_s << seventh << true;
    QTest::newRow("text as number") << u"team == 7"_s << QByteArray("{\"team\":\"7.0\"}") << true;
    QTest::newRow("a word") << u"team == 'a'"_s << QByteArray("{\"team\":\"a\"}") << true;
    QTest::newRow("truth") << u"team == true"_s << QByteArray("{\"team\":true}") << true;
    QTest::newRow("truth is no word") << u"team == true"_s << QByteArray("{\"team\":\"true\"}") << false;
    QTest::newRow("and more") << u"level > 2 AND team == 8"_s << seventh << false;
    QTest::newRow("perhaps") << u"level > 2 OR team == 8"_s << seventh << true;
    QTest::newRow("deep") << u"a.team == 8"_s << QByteArray("{\"a\":{\"team\":8}}") << true;
    QTest::newRow("nothing there") << u"team == 7"_s << QByteArray("{}") << false;
    QTest::newRow("nothing wanted") << u"team == null"_s << QByteArray("{}") << true;
    QTest::newRow("a list") << u"team == 7"_s << QByteArray("{\"team\":[7]}") << false;
    QTest::newRow("not that one") << u"team != 8"_s << seventh << true;
}

void tst_engineparts::findsTheQueuesOfAWorker()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, attributes);
    QFETCH(bool, found);
    QueueRecord queue;
    queue.expression = *Expression::parse(expression);
    WorkerRecord worker;
    worker.attributes = *objectFromJson(attributes);
    const MemberScope scope(worker);
    QueueFinder finder;

    finder.add(queue);

    QCOMPARE(!finder.candidates(scope).empty(), found);
    QVERIFY(found || !queue.expression->holds(scope));
    finder.remove(queue);
    QVERIFY(finder.candidates(scope).empty());
}

QTEST_APPLESS_MAIN(tst_engineparts)
#include "tst_engineparts.moc"
