#include "console/state/packedtask.h"
#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A task with something of its own in every member.
Task wholeTask()
{
    return { .id = sid<TaskId>(1),
             .workspace = sid<WorkspaceId>(2),
             .status = TaskStatus::Canceled,
             .attributes = R"({"name":"Ada"})",
             .priority = -3,
             .reason = u"gave up"_s,
             .workflow = sid<WorkflowId>(3),
             .workflowName = u"Calls"_s,
             .queue = sid<TaskQueueId>(4),
             .queueName = u"Support"_s,
             .channel = sid<TaskChannelId>(5),
             .channelUniqueName = u"voice"_s,
             .timeout = 9'999'999'999s,
             .createdAt = atSecond(1),
             .updatedAt = atSecond(2),
             .queueEnteredAt = atSecond(3),
             .virtualStart = atSecond(4),
             .ignoreCapacity = true,
             .routingTarget = u"WK00000000000000000000000000000001"_s,
             .version = 12 };
}

} // namespace

/// Tasks as they are kept by the ten thousands.
class TestPackedTask : public QObject
{
    Q_OBJECT

private slots:
    void comesOutAsItWentIn_data()
    {
        QTest::addColumn<Task>("task");

        QTest::newRow("with everything") << wholeTask();
        QTest::newRow("with nothing") << Task{};
        Task task = wholeTask();
        task.reason.clear();
        QTest::newRow("without a reason") << task;
        task.routingTarget.clear();
        QTest::newRow("without a reason and a target") << task;
        task = wholeTask();
        task.routingTarget.clear();
        QTest::newRow("without a target") << task;
    }

    void comesOutAsItWentIn()
    {
        QFETCH(Task, task);

        const auto packed = TaskPacker().pack(task);

        QCOMPARE(packed->unpacked(), task);
        QCOMPARE(packed->hasEnded(), task.hasEnded());
    }

    void takesLessThanHalfOfTheRoom() { QVERIFY(2 * sizeof(PackedTask) < sizeof(Task)); }

    void aPlaceIsKeptOnce()
    {
        TaskPacker packer;
        Task other = wholeTask();
        other.id = sid<TaskId>(2);
        other.priority = 5;

        QCOMPARE(packer.pack(wholeTask())->place, packer.pack(other)->place);
        QCOMPARE(packer.places(), 1);
    }

    void anotherNameIsAnotherPlace()
    {
        TaskPacker packer;
        Task renamed = wholeTask();
        renamed.queueName = u"Help"_s;

        const auto before = packer.pack(wholeTask());
        const auto after = packer.pack(renamed);

        QCOMPARE(before->unpacked().queueName, u"Support"_s);
        QCOMPARE(after->unpacked().queueName, u"Help"_s);
    }

    void placesWithoutTasksAreForgotten()
    {
        TaskPacker packer;
        auto task = packer.pack(wholeTask());
        packer.prune();
        QCOMPARE(packer.places(), 1);

        task.reset();
        packer.prune();

        QCOMPARE(packer.places(), 0);
    }
};

QTEST_APPLESS_MAIN(TestPackedTask)
#include "tst_packedtask.moc"
