#include "console/control/agentroom.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    AgentRoom room{ api, state, clock };
    QSignalSpy read{ &room, &AgentRoom::read };

    explicit Fixture(bool multitasking = true)
    {
        Workspace workspace = someWorkspace(1, u"Contact Center"_s);
        workspace.multitasking = multitasking;
        state.begin(workspace, sid<WorkerId>(1));
        say(50);
    }

    void say(int percentage)
    {
        const WorkerChannel voice{ .id = sid<WorkerChannelId>(4),
            .workspace = sid<WorkspaceId>(1),
            .worker = sid<WorkerId>(2),
            .channel = sid<TaskChannelId>(5),
            .channelUniqueName = u"voice"_s,
            .configuredCapacity = 2,
            .availableCapacityPercentage = percentage };
        server.answer(channelsOfBob(), { list("channels", { toJson(voice, {}) }) });
    }

    static QByteArray channelsOfBob() { return "GET " + workerPath(2) + "/Channels"; }
    void lookAtBob() { room.look(sid<WorkerId>(2)); }
    [[nodiscard]] int percentage(const QString &channel = u"voice"_s) const
    {
        const auto known = room.channel(sid<WorkerId>(2), channel);
        return known ? known->availableCapacityPercentage : -1;
    }
};

} // namespace

class TestAgentRoom : public QObject
{
    Q_OBJECT

private slots:
    void asksAsSomebodyLooks()
    {
        Fixture f;
        QCOMPARE(f.percentage(), -1);

        f.lookAtBob();
        f.lookAtBob();
        QTRY_COMPARE(f.read.count(), 1);

        QCOMPARE(f.percentage(), 50);
        QCOMPARE(f.percentage(u"chat"_s), -1);
        QCOMPARE(f.server.count(Fixture::channelsOfBob()), 1);
    }

    void asksAgainAfterAWhile()
    {
        Fixture f;
        f.lookAtBob();
        QTRY_COMPARE(f.read.count(), 1);
        f.say(0);

        f.clock.advance(10s);
        f.lookAtBob();

        QTRY_COMPARE(f.read.count(), 2);
        QCOMPARE(f.percentage(), 0);
    }

    void asksNothingWhereOneTaskIsGivenAtATime()
    {
        Fixture f(false);

        f.lookAtBob();

        QVERIFY(f.server.requests().isEmpty());
    }

    void forgetsWithTheWorkspace()
    {
        Fixture f;
        f.lookAtBob();
        QTRY_COMPARE(f.read.count(), 1);

        f.state.clear();

        QCOMPARE(f.percentage(), -1);
    }
};

QTEST_GUILESS_MAIN(TestAgentRoom)
#include "tst_agentroom.moc"
