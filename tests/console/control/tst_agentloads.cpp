#include "console/control/agentloads.h"
#include "console/state/loadbook.h"
#include "controlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture : ControlFixture
{
    LoadBook book;
    AgentLoads loads{ api, state, book };

    Fixture()
    {
        for (int number = 1; number <= 3; ++number)
            server.answer("GET " + channelsPath(number), { channels(number, 1) });
    }
    static QByteArray channelsPath(int number) { return workerPath(number) + "/Channels"; }
    static ScriptedAnswer channels(int number, int tasks)
    {
        const WorkerChannel voice{ .id = sid<WorkerChannelId>(number),
            .workspace = sid<WorkspaceId>(1),
            .worker = sid<WorkerId>(number),
            .channel = sid<TaskChannelId>(1),
            .channelUniqueName = u"voice"_s,
            .configuredCapacity = 3,
            .assignedTasks = tasks,
            .createdAt = atSecond(0),
            .updatedAt = atSecond(tasks) };
        return list("channels", { toJson(voice, {}) });
    }
    [[nodiscard]] int tasksOf(int number) const
    {
        const QList<WorkerChannel> *known = book.channels(sid<WorkerId>(number));
        return known ? known->constFirst().assignedTasks : -1;
    }
    [[nodiscard]] int asked(int number) const { return server.count("GET " + channelsPath(number)); }
};

} // namespace

/// What the agents in view have in hand.
class TestAgentLoads : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForThoseInView()
    {
        Fixture f;

        f.loads.setInView({ sid<WorkerId>(1), sid<WorkerId>(2) });

        QTRY_COMPARE(f.tasksOf(2), 1);
        f.loads.setInView({ sid<WorkerId>(2), sid<WorkerId>(1) });
        f.loads.setInView({ sid<WorkerId>(3) });
        QTRY_COMPARE(f.tasksOf(3), 1);
        QCOMPARE(f.asked(1), 1);
        QCOMPARE(f.asked(2), 1);
    }

    void anEventAsksAgainInViewAndForgetsOutOfView()
    {
        Fixture f;
        f.loads.setInView({ sid<WorkerId>(1), sid<WorkerId>(2) });
        QTRY_COMPARE(f.tasksOf(2), 1);
        f.loads.setInView({ sid<WorkerId>(1) });
        f.server.answer("GET " + Fixture::channelsPath(1), { Fixture::channels(1, 2) });

        f.loads.noteChanged({ sid<WorkerId>(1), sid<WorkerId>(2) });

        QCOMPARE(f.tasksOf(1), 1); // stands until it is answered
        QCOMPARE(f.tasksOf(2), -1);
        QTRY_COMPARE(f.tasksOf(1), 2);
        QCOMPARE(f.asked(2), 1);
    }

    void oneQuestionAtATime()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::channelsPath(1), { { .silent = true } });

        f.loads.setInView({ sid<WorkerId>(1), sid<WorkerId>(2) });

        QTRY_COMPARE(f.asked(1), 1);
        QCOMPARE(f.asked(2), 0);
        f.server.answerSilent(Fixture::channels(1, 1));
        QTRY_COMPARE(f.tasksOf(2), 1);
    }

    void keepsThePauseThatTheServerAsksFor_data()
    {
        QTest::addColumn<bool>("isKnown");

        QTest::newRow("not known yet") << false;
        QTest::newRow("known, and otherwise by now") << true;
    }

    void keepsThePauseThatTheServerAsksFor()
    {
        QFETCH(bool, isKnown);
        Fixture f;
        if (isKnown) {
            f.server.answer("GET " + Fixture::channelsPath(1), { Fixture::channels(1, 0) });
            f.loads.setInView({ sid<WorkerId>(1) });
            QTRY_COMPARE(f.tasksOf(1), 0);
        }
        const int before = f.asked(1);
        ScriptedAnswer pause = Fixture::no(429, 20429);
        pause.headers = { { "Retry-After", "1" } };
        f.server.answer("GET " + Fixture::channelsPath(1), { pause, Fixture::channels(1, 1) });

        if (isKnown)
            f.loads.noteChanged({ sid<WorkerId>(1) });
        else
            f.loads.setInView({ sid<WorkerId>(1) });
        QTRY_COMPARE(f.asked(1), before + 1);
        const auto isReadAnew = [&f] { // the pause begins when the answer is read, and the budget goes by this clock
            f.clock.advance(std::chrono::seconds(2));
            return f.tasksOf(1) == 1;
        };

        QTRY_VERIFY(isReadAnew());
        QCOMPARE(f.asked(1), before + 2);
    }

    void whoHasGoneIsNotAskedForAgainAndAgain()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::channelsPath(1), { Fixture::no(404, 20404) });

        f.loads.setInView({ sid<WorkerId>(1), sid<WorkerId>(2) });

        QTRY_COMPARE(f.tasksOf(2), 1);
        f.loads.setInView({ sid<WorkerId>(2), sid<WorkerId>(1) });
        QCOMPARE(f.asked(1), 1);
        QCOMPARE(f.tasksOf(1), -1);
    }
};

QTEST_MAIN(TestAgentLoads)
#include "tst_agentloads.moc"
