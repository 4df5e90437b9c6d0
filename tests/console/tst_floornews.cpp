#include "console/console.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

const QByteArray spanishTask
    = "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22name%22%3A%22Bea%22%7D&Priority=4";

/// Alice's console as it watches the floor of a real router, with all lists read. From then on only events tell what
/// others do: the lists come every two minutes.
struct WatchedRouter
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};

    [[nodiscard]] bool watch()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        console->setWatchFloor(true);
        const auto isRead = [this] {
            return state().freshness(StatePart::Tasks) && state().freshness(StatePart::Workers)
                && !state().activities().isEmpty();
        };
        return QTest::qWaitFor(isRead, 30'000);
    }

    [[nodiscard]] const ConsoleState &state() const { return console->state(); }
    [[nodiscard]] QByteArray path(const QByteArray &below) const
    {
        return "/v1/Workspaces/" + state().workspace()->id.utf8() + below;
    }
    [[nodiscard]] const Worker *named(const QString &name) const
    {
        for (const auto &row : state().workers().rows()) {
            if (row.value->name == name)
                return row.value.get();
        }
        return nullptr;
    }
    [[nodiscard]] const Activity *activity(const QString &name) const
    {
        const auto found = std::ranges::find(state().activities(), name, &Activity::name);
        return found == state().activities().end() ? nullptr : &*found;
    }
};

} // namespace

/// What others do on the floor of a real router.
class TestFloorNews : public QObject
{
    Q_OBJECT

private slots:
    void followsTasksThatOthersMake()
    {
        WatchedRouter floor;
        QVERIFY(floor.watch());

        const QJsonObject made = floor.router.post(floor.path("/Tasks"), spanishTask);
        const TaskId id = TaskId::fromText(made["sid"_L1].toString()).value_or(TaskId{});

        TRY_LONG(floor.state().task(id).has_value());
        const Task told = *floor.state().task(id);
        QCOMPARE(told.priority, 4);
        QCOMPARE(told.status, TaskStatus::Pending);
        QCOMPARE(told.workflowName, made["workflow_friendly_name"_L1].toString());
        QCOMPARE(isoSeconds(told.createdAt), made["date_created"_L1].toString().toLatin1());
        floor.router.post(floor.path("/Tasks/" + id.utf8()), "AssignmentStatus=canceled&Reason=mistake");
        TRY_LONG(floor.state().task(id)->status == TaskStatus::Canceled);
        QCOMPARE(floor.state().task(id)->reason, u"mistake"_s);
        floor.router.remove(floor.path("/Tasks/" + id.utf8()));
        TRY_LONG(!floor.state().task(id).has_value());
    }

    // The workflow gives it a queue and a priority in the very moment in which it is made.
    void tellsQueueAndPriorityOfANewTaskAtOnce()
    {
        WatchedRouter floor;
        QVERIFY(floor.watch());
        TRY_LONG(!floor.state().queues().isEmpty());
        const QByteArray workflow = "Configuration=" + QByteArray(R"({"task_routing":{"filters":[{"expression":"1==1",
            "targets":[{"queue":")" + floor.state().queues().constFirst().id.utf8() + R"(","priority":10}]}]}})")
                                                           .toPercentEncoding()
            + "&FriendlyName=Ten";
        const QJsonObject ten = floor.router.post(floor.path("/Workflows"), workflow);
        const QByteArray sid = ten["sid"_L1].toString().toLatin1();
        QVERIFY(!sid.isEmpty());
        QList<Task> told;
        QObject::connect(&floor.state(), &ConsoleState::tasksChanged, this, [&](const ChangeSet<TaskId> &changes) {
            for (const TaskId &id : changes.changed)
                told.append(*floor.state().task(id));
        });

        const QJsonObject made = floor.router.post(floor.path("/Tasks"), "WorkflowSid=" + sid);

        const TaskId id = TaskId::fromText(made["sid"_L1].toString()).value_or(TaskId{});
        TRY_LONG(floor.state().task(id).has_value());
        QCOMPARE(told.constFirst().id, id);
        QCOMPARE(told.constFirst().queue, floor.state().queues().constFirst().id);
        QCOMPARE(told.constFirst().priority, 10);
    }

    void followsAgentsAndTheirStatus()
    {
        WatchedRouter floor;
        QVERIFY(floor.watch());
        QVERIFY(floor.named(u"Bob"_s));
        const Worker before = *floor.named(u"Bob"_s);
        const QByteArray bob = "/Workers/" + before.id.utf8();

        floor.router.post(floor.path(bob), "ActivitySid=" + floor.activity(u"Idle"_s)->id.utf8());

        TRY_LONG(floor.named(u"Bob"_s)->activityName == u"Idle"_s);
        QVERIFY(floor.named(u"Bob"_s)->available);
        QVERIFY(floor.named(u"Bob"_s)->statusChangedAt >= before.statusChangedAt);
        floor.router.post(floor.path(bob), "Attributes=%7B%22languages%22%3A%5B%22de%22%5D%7D");
        TRY_LONG(floor.named(u"Bob"_s)->attributes.contains("de"));
        QCOMPARE(floor.named(u"Bob"_s)->createdAt, before.createdAt);
        floor.router.post(floor.path("/Workers"), "FriendlyName=Carla");
        TRY_LONG(floor.named(u"Carla"_s) != nullptr);
        floor.router.remove(floor.path("/Workers/" + floor.named(u"Carla"_s)->id.utf8()));
        TRY_LONG(floor.named(u"Carla"_s) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestFloorNews)
#include "tst_floornews.moc"
