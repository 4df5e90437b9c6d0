// A change of many agents at a real router that refuses, breaks off and forgets: every row has its result, and nothing is
// applied twice.
#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Phase = BulkChange::Phase;
using State = BulkRow::State;

namespace {

/// Alice in "Contact Center", and everybody else to be changed.
struct Floor
{
    QTemporaryDir folder;
    RouterFixture router{ folder.filePath(u"router.sqlite"_s) };
    SystemClock clock;
    std::unique_ptr<Console> console{};
    QByteArray workspace{};
    int pauses = 0; ///< It had to be told to go on.
    int rests = 0; ///< It waited by itself, as the server had asked.

    [[nodiscard]] bool begin(const QByteArray &faults)
    {
        if (!router.setFaults(folder, "{'seed':3,'faults':[" + faults + "]}") || !router.start())
            return false;
        ConsoleOptions options = router.optionsFor(u"Alice"_s);
        options.oneRun->workspace = u"Contact Center"_s;
        console = std::make_unique<Console>(options, clock);
        console->setWatchFloor(true);
        console->start();
        if (!QTest::qWaitFor([this] { return console->state().workers().size() >= 40; }, 30'000))
            return false;
        workspace = "/v1/Workspaces/" + console->state().workspace()->id.utf8();
        return true;
    }
    [[nodiscard]] BulkChange &change() const { return console->floor().bulkChange(); }
    [[nodiscard]] const BulkBook &book() const { return console->floor().bulkBook(); }
    /// Works out the change of everybody but Alice.
    [[nodiscard]] bool propose()
    {
        QList<WorkerChange> changes;
        for (const auto &row : console->state().workers().rows()) {
            if (row.value->id != console->state().ownWorkerId())
                changes.append({ .worker = row.value->id, .attributes = { { u"squad"_s, u"north"_s } } });
        }
        change().propose(changes);
        return QTest::qWaitFor([this] { return change().phase() == Phase::Ready; }, 30'000);
    }
    /// To its end, told to go on whenever it pauses.
    [[nodiscard]] bool run()
    {
        QObject context;
        QObject::connect(&change(), &BulkChange::progressed, &context, [this] { rests += change().restsUntil() ? 1 : 0; });
        change().start();
        return QTest::qWaitFor([this] { return goesOn(); }, 120'000);
    }
    [[nodiscard]] bool retry()
    {
        change().retry();
        return QTest::qWaitFor([this] { return goesOn(); }, 120'000);
    }
    [[nodiscard]] bool goesOn()
    {
        if (change().phase() == Phase::Paused) {
            ++pauses;
            change().resume();
        }
        return change().phase() == Phase::Ended;
    }
    /// How often the router has written each agent's attributes.
    [[nodiscard]] QHash<QString, int> writes()
    {
        QHash<QString, int> times;
        const QJsonArray events
            = router.get(workspace + "/Events?EventType=worker.attributes.update&PageSize=1000")["events"_L1].toArray();
        for (const QJsonValue &event : events)
            ++times[event["resource_sid"_L1].toString()];
        return times;
    }
    [[nodiscard]] bool isNorth(const WorkerId &worker)
    {
        QJsonObject read;
        for (int turn = 0; turn < 20 && read.isEmpty(); ++turn) // faults are for this question too
            read = router.get(workspace + "/Workers/" + worker.utf8());
        return read["attributes"_L1].toString().contains(u"\"squad\":\"north\""_s);
    }
};

} // namespace

class TestBulkLine : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasItsResultAndNothingIsAppliedTwice_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<bool>("rests");
        QTest::addColumn<bool>("pauses");
        QTest::addColumn<bool>("fails");

        const auto about = [](const QByteArray &kind, const QByteArray &method, const QByteArray &more) {
            return QByteArray("{'fault':'" + kind + "','path':'*/Workers/WK*','methods':['" + method + "']," + more + '}');
        };
        QTest::newRow("429 now and then, while writing")
            << about("too_many_requests", "POST", "'probability':0.15,'retry_after':1") << true << false << false;
        QTest::newRow("429 now and then, while reading")
            << about("too_many_requests", "GET", "'probability':0.15,'retry_after':1") << true << false << false;
        QTest::newRow("500, and nothing done")
            << about("server_error", "POST", "'probability':0.2,'status':500") << false << false << true;
        QTest::newRow("503, though it was done")
            << about("server_error", "POST", "'probability':0.2,'status':503,'carried_out':true") << false << false << true;
        QTest::newRow("the connection breaks before it is done")
            << about("drop", "POST", "'probability':0.1") << false << true << false;
        QTest::newRow("the connection breaks though it was done")
            << about("drop", "POST", "'probability':0.1,'carried_out':true") << false << true << false;
        QTest::newRow("half an answer") << about("half_answer", "POST", "'probability':0.1") << false << true << false;
        QTest::newRow("an answer that is no JSON") << about("bad_json", "POST", "'probability':0.2") << false << false << true;
    }

    void everyRowHasItsResultAndNothingIsAppliedTwice()
    {
        QFETCH(QByteArray, faults);
        QFETCH(bool, rests);
        QFETCH(bool, pauses);
        QFETCH(bool, fails);
        Floor f;
        QVERIFY(f.begin(faults));
        QVERIFY(f.propose());
        const int all = f.book().count(State::Ready);
        QVERIFY(all >= 39);

        QVERIFY(f.run());

        QCOMPARE(f.rests > 0, rests);
        QCOMPARE(f.pauses > 0, pauses);
        QCOMPARE(f.book().count(State::Failed) > 0, fails);
        QCOMPARE(f.book().count(State::Done) + f.book().count(State::Failed), all); // none is left without a result
        for (int turn = 0; turn < 20 && f.book().count(State::Failed) > 0; ++turn)
            QVERIFY(f.retry());
        QCOMPARE(f.book().count(State::Done), all);
        const QHash<QString, int> writes = f.writes();
        for (const BulkRow &row : f.book().rows()) {
            QVERIFY2(f.isNorth(row.change.worker), qPrintable(row.name));
            QCOMPARE(writes.value(row.change.worker.text()), 1);
            QVERIFY(row.before.attributes.value(u"squad"_s).isUndefined()); // what undo needs
        }
    }

    void whoIsDeletedMeanwhileIsARowsResult()
    {
        Floor f;
        QVERIFY(f.begin({}));
        QVERIFY(f.propose());
        const int all = f.book().count(State::Ready);
        WorkerId gone;
        for (const BulkRow &row : f.book().rows()) {
            const Worker *worker = f.console->state().worker(row.change.worker);
            if (worker && !worker->available)
                gone = worker->id;
        }
        f.router.remove(f.workspace + "/Workers/" + gone.utf8());
        QVERIFY(f.router.get(f.workspace + "/Workers/" + gone.utf8()).isEmpty());

        QVERIFY(f.run());

        QCOMPARE(f.book().count(State::Gone), 1);
        QCOMPARE(f.book().count(State::Done), all - 1);
    }

    void itGoesOnAfterTheRouterWasAway()
    {
        Floor f;
        QVERIFY(f.begin("{'fault':'slow','path':'*/Workers/WK*','methods':['POST'],'least':0.05,'most':0.05}"));
        QVERIFY(f.propose());
        const int all = f.book().count(State::Ready);
        f.change().start();
        QTRY_VERIFY_WITH_TIMEOUT(f.change().done() >= 5, 30'000);

        f.router.stop();
        QTRY_COMPARE_WITH_TIMEOUT(f.change().phase(), Phase::Paused, 30'000);
        QVERIFY(f.change().trouble());
        QVERIFY(f.router.start());

        QVERIFY(QTest::qWaitFor([&f] { return f.goesOn(); }, 120'000));
        QCOMPARE(f.book().count(State::Done), all);
        const QHash<QString, int> writes = f.writes();
        for (const BulkRow &row : f.book().rows())
            QCOMPARE(writes.value(row.change.worker.text()), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkLine)
#include "tst_bulkline.moc"
