// A task that is canceled to be created anew, and a console that goes in between: with a real router and a journal on disk.
#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/taskrerouting.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice's console and a task that waits; the router does to requests what the script says.
struct Floor
{
    QTemporaryDir folder;
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    TaskId task{};

    [[nodiscard]] bool begin(const QByteArray &faults)
    {
        return router.setFaults(folder, "{'faults':[" + faults + "]}") && router.start() && open() && makeTask();
    }
    /// As after a start of the program.
    [[nodiscard]] bool open()
    {
        ConsoleOptions options = router.optionsFor(u"Alice"_s);
        options.journalFile = folder.filePath(u"journal.sqlite"_s);
        console = std::make_unique<Console>(options, clock);
        console->setWatchFloor(true);
        console->start();
        return QTest::qWaitFor([this] { return state().workspace() && !state().workflows().isEmpty(); }, 30'000);
    }
    [[nodiscard]] bool makeTask()
    {
        const QJsonObject made = router.post(path("/Tasks"), "Priority=3&Attributes=%7B%22name%22%3A%22Ana%22%2C%22selected_language%22%3A%22es%22%7D");
        task = TaskId::fromText(made.value("sid"_L1).toString()).value_or(TaskId());
        return QTest::qWaitFor([this] { return state().task(task).has_value(); }, 30'000);
    }
    [[nodiscard]] const ConsoleState &state() const { return console->state(); }
    [[nodiscard]] TaskRerouting &rerouting() const { return console->floor().rerouting(); }
    [[nodiscard]] QByteArray path(const QByteArray &below) const
    {
        return "/v1/Workspaces/" + state().workspace()->id.utf8() + below;
    }
    void reroute() const
    {
        const Task was = *state().task(task);
        TaskReroute wish{ .was = was, .anew = true, .reason = u"moved"_s };
        wish.wish = { .workflow = was.workflow, .channel = was.channelUniqueName, .priority = 9, .attributes = was.attributes };
        rerouting().begin(wish);
    }
    /// As the router has it; path is taken before the console goes.
    [[nodiscard]] QString statusOf(const QByteArray &taskPath)
    {
        return router.get(taskPath).value("assignment_status"_L1).toString();
    }
    /// Tasks of Ana that wait, as the router has them.
    [[nodiscard]] QJsonArray waiting(const QByteArray &tasksPath)
    {
        QJsonArray found;
        for (const QJsonValue &each : router.get(tasksPath).value("tasks"_L1).toArray()) {
            if (each["assignment_status"_L1] == "pending"_L1)
                found.append(each);
        }
        return found;
    }
};

constexpr auto slowCancel = "{'fault':'slow','path':'*/Tasks/WT*','methods':['POST'],'least':20,'most':20}";
constexpr auto slowCreation = "{'fault':'slow','path':'*/Tasks','methods':['POST'],'least':6,'most':6}";

} // namespace

class TestRerouteLine : public QObject
{
    Q_OBJECT

private slots:
    void isOfferedAndFinishedAfterTheConsoleWentInBetween()
    {
        Floor f;
        QVERIFY(f.begin(slowCancel));
        const QByteArray taskPath = f.path("/Tasks/" + f.task.utf8());
        const QByteArray tasksPath = f.path("/Tasks");
        const QString place = f.router.get(taskPath).value("virtual_start_time"_L1).toString();

        f.reroute();
        TRY_LONG(f.statusOf(taskPath) == u"canceled"_s); // and its answer is still under way
        f.console.reset();
        QVERIFY(f.waiting(tasksPath).isEmpty());
        QVERIFY(f.open());

        TRY_LONG(f.rerouting().notCreated() == QList<TaskId>{ f.task });
        QVERIFY(f.rerouting().job(f.task)->isLeftOver);
        QVERIFY(!f.rerouting().job(f.task)->isUnclear());
        f.rerouting().create(f.task);
        TRY_LONG(f.rerouting().notCreated().isEmpty() && !f.rerouting().job(f.task));
        const QJsonArray made = f.waiting(tasksPath);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first()["virtual_start_time"_L1].toString(), place);
        QCOMPARE(made.first()["priority"_L1].toInt(), 9);
        QVERIFY(made.first()["attributes"_L1].toString().contains(u"Ana"_s));

        f.console.reset(); // it is over: the next start offers nothing
        QVERIFY(f.open());
        TRY_LONG(!f.state().tasks().rows().isEmpty());
        QVERIFY(f.rerouting().notCreated().isEmpty());
    }

    void isUnclearWhereTheSecondRequestWasUnderWay()
    {
        Floor f;
        QVERIFY(f.begin(slowCreation));
        const QByteArray tasksPath = f.path("/Tasks");

        f.reroute();
        TRY_LONG(f.waiting(tasksPath).size() == 1 && f.waiting(tasksPath).first()["priority"_L1].toInt() == 9);
        f.console.reset();
        QVERIFY(f.open());

        TRY_LONG(f.rerouting().notCreated() == QList<TaskId>{ f.task });
        QVERIFY(f.rerouting().job(f.task)->isUnclear());
        f.rerouting().letGo(f.task);
        QCOMPARE(f.waiting(tasksPath).size(), 1); // it was created all the same, and not twice
        f.console.reset();
        QVERIFY(f.open());
        TRY_LONG(!f.state().tasks().rows().isEmpty());
        QVERIFY(f.rerouting().notCreated().isEmpty());
    }

    void isForgottenWhereTheFirstRequestNeverArrived()
    {
        Floor f;
        QVERIFY(f.begin("{'fault':'drop','path':'*/Tasks/WT*','methods':['POST']}"));
        const QByteArray taskPath = f.path("/Tasks/" + f.task.utf8());

        QSignalSpy failed(&f.rerouting(), &TaskRerouting::failed);
        f.reroute();
        TRY_LONG(failed.count() == 1); // it may have arrived, so it stays in the journal
        f.console.reset();
        QVERIFY(f.open());

        TRY_LONG(!f.state().tasks().rows().isEmpty());
        QVERIFY(f.rerouting().notCreated().isEmpty());
        QCOMPARE(f.statusOf(taskPath), u"pending"_s);
    }
};

QTEST_GUILESS_MAIN(TestRerouteLine)
#include "tst_rerouteline.moc"
