#include "console/state/entitystore.h"
#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Tasks = EntityStore<Task>;

ChangeSet<TaskId> applyAll(Tasks &store, const QList<Task> &list, int requested, int applied)
{
    return store.applyList(list, atSecond(requested), atSecond(applied), [](const Task &) { return true; }, nullptr);
}

} // namespace

/// Rows that come and go by lists and by single answers that overtake each other.
class TestEntityStore : public QObject
{
    Q_OBJECT

private slots:
    void removesOnlyWhatIsOlderThanTheRequest_data()
    {
        QTest::addColumn<int>("learntAt");
        QTest::addColumn<int>("requestedAt");
        QTest::addColumn<bool>("stays");

        QTest::newRow("learnt long before") << 1 << 5 << false;
        QTest::newRow("learnt in the very moment") << 5 << 5 << false;
        QTest::newRow("learnt while the list was under way") << 6 << 5 << true;
    }

    void removesOnlyWhatIsOlderThanTheRequest()
    {
        QFETCH(int, learntAt);
        QFETCH(int, requestedAt);
        QFETCH(bool, stays);
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(learntAt));

        const auto changes = applyAll(store, {}, requestedAt, 9);

        QCOMPARE(store.find(sid<TaskId>(1)).has_value(), stays);
        QCOMPARE(changes.removed.size(), stays ? 0 : 1);
    }

    void keepsWhatHasGoneAway_data()
    {
        QTest::addColumn<int>("requestedAt");
        QTest::addColumn<bool>("comesBack");

        QTest::newRow("answer to an older question") << 3 << false;
        QTest::newRow("asked in the moment of going") << 5 << false;
        QTest::newRow("asked afterwards") << 6 << true;
    }

    void keepsWhatHasGoneAway()
    {
        QFETCH(int, requestedAt);
        QFETCH(bool, comesBack);
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(1));
        store.remove(sid<TaskId>(1), atSecond(5));

        store.apply(someTask(1), atSecond(requestedAt), atSecond(7));

        QCOMPARE(store.find(sid<TaskId>(1)).has_value(), comesBack);
    }

    void leavesAloneWhatTheListDoesNotCover()
    {
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(0));
        store.apply(someTask(2), atSecond(0), atSecond(0));

        const auto changes = store.applyList({}, atSecond(5), atSecond(6),
                                             [](const Task &task) { return task.id == sid<TaskId>(2); }, nullptr);

        QCOMPARE(changes, (ChangeSet<TaskId>{ {}, { sid<TaskId>(2) } }));
        QVERIFY(store.find(sid<TaskId>(1)));
    }

    void letsTheLaterQuestionDecideATie_data()
    {
        QTest::addColumn<int>("requestedAt");
        QTest::addColumn<int>("unclear");
        QTest::addColumn<QString>("reason");

        QTest::newRow("asked before the known one came") << 1 << 1 << u"known"_s;
        QTest::newRow("asked afterwards") << 3 << 0 << u"candidate"_s;
    }

    void letsTheLaterQuestionDecideATie()
    {
        QFETCH(int, requestedAt);
        QFETCH(int, unclear);
        QFETCH(QString, reason);
        Tasks store;
        Task known = someTask(1);
        known.reason = u"known"_s;
        store.apply(known, atSecond(0), atSecond(2));
        Task candidate = someTask(1);
        candidate.reason = u"candidate"_s;
        QList<TaskId> unclearOnes;

        store.applyList({ candidate }, atSecond(requestedAt), atSecond(4), [](const Task &) { return true; }, &unclearOnes);

        QCOMPARE(unclearOnes.size(), unclear);
        QCOMPARE(store.find(known.id)->reason, reason);
    }

    void takesWhatHasChanged_data()
    {
        QTest::addColumn<int>("learntAt");
        QTest::addColumn<bool>("present");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<bool>("stays");

        QTest::newRow("there") << 1 << true << false << true;
        QTest::newRow("missing in the list") << 1 << false << false << false;
        QTest::newRow("missing, but learnt after the question") << 6 << false << false << true;
        QTest::newRow("deleted, whenever it was learnt") << 6 << true << true << false;
    }

    void takesWhatHasChanged()
    {
        QFETCH(int, learntAt);
        QFETCH(bool, present);
        QFETCH(bool, gone);
        QFETCH(bool, stays);
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(learntAt));
        ListChanges<Task> news{ .changed = { someTask(2) }, .requestedAt = atSecond(5), .present = { { sid<TaskId>(2) } } };
        if (present)
            news.present->append(sid<TaskId>(1));
        if (gone)
            news.gone.append(sid<TaskId>(1));

        const auto changes = store.applyChanges(news, atSecond(7), [](const TaskId &) { return false; }, nullptr);

        QCOMPARE(store.find(sid<TaskId>(1)).has_value(), stays);
        QCOMPARE(changes.removed.size(), stays ? 0 : 1);
        QCOMPARE(changes.changed, QList{ sid<TaskId>(2) });
    }

    void knowsWhatAListHasTold_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("present");
        QTest::addColumn<bool>("listed");

        QTest::newRow("by itself") << false << false << false;
        QTest::newRow("in a page of a list that is not whole yet") << true << false << true;
        QTest::newRow("in a list, as it was") << false << true << true;
    }

    void knowsWhatAListHasTold()
    {
        QFETCH(bool, changed);
        QFETCH(bool, present);
        QFETCH(bool, listed);
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(1));
        ListChanges<Task> news{ .requestedAt = atSecond(0) };
        if (changed)
            news.changed.append(someTask(1));
        if (present)
            news.present = { sid<TaskId>(1) };

        store.applyChanges(news, atSecond(2), [](const TaskId &) { return false; }, nullptr);
        store.apply(someTask(1, 7), atSecond(7), atSecond(7));

        QCOMPARE(store.rows().value(sid<TaskId>(1)).listed != 0, listed);
    }

    void tellsWhatItPrunes()
    {
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(1));
        store.apply(someTask(2), atSecond(0), atSecond(1));
        store.apply(someTask(2), atSecond(0), atSecond(5)); // nothing new, but heard of

        const QList<TaskId> pruned
            = store.prune(atSecond(2), [](const auto &row) { return row.heardAt < atSecond(2); });

        QCOMPARE(pruned, QList{ sid<TaskId>(1) });
        QCOMPARE(store.rows().keys(), QList{ sid<TaskId>(2) });
    }

    void forgetsAtLast()
    {
        Tasks store;
        store.apply(someTask(1), atSecond(0), atSecond(0));
        store.remove(sid<TaskId>(1), atSecond(1));

        store.prune(atSecond(2), [](const auto &) { return false; });

        QCOMPARE(store.apply(someTask(1), atSecond(0), atSecond(3)), Precedence::Newer);
    }
};

QTEST_GUILESS_MAIN(TestEntityStore)
#include "tst_entitystore.moc"
