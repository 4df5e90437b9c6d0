// Who wants to know is told by the desktop when a queue passes a level: once, and it is taken back when that is over.
#include "console/control/boardwatch.h"
#include "console/control/queuealerts.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "fakenotifications.h"
#include "support/fakeclock.h"
#include "ui/notify/freedesktopnotifier.h"
#include "ui/notify/queuenotices.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    PrivateBus bus{};
    std::unique_ptr<FakeNotifications> server
        = std::make_unique<FakeNotifications>(bus.connection(), QStringList{ u"actions"_s, u"body"_s });
    FakeClock clock{};
    ConsoleState state{ clock };
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };
    BoardWatch board{ state, settings };
    QueueAlerts alerts{ state, board, settings };
    FreedesktopNotifier notifier{ bus.connection() };
    std::unique_ptr<QueueNotices> notices = std::make_unique<QueueNotices>(alerts, notifier);

    explicit Fixture(bool wanted = true)
    {
        settings.setBoardAlerts(wanted);
        state.begin({ .id = sid<WorkspaceId>(1), .name = u"Here"_s }, sid<WorkerId>(1));
        QList<TaskQueue> queues;
        for (int number = 1; number <= 6; ++number)
            queues.append({ .id = sid<TaskQueueId>(number), .name = u"Queue %1"_s.arg(number) });
        state.applyQueues(queues, clock.now());
    }

    /// So many wait in each of the first `queues`.
    void wait(int tasks, int queues = 1)
    {
        clock.advance(5s);
        QList<QueueFigures> figures;
        for (int number = 1; number <= queues; ++number)
            figures.append({ .queue = sid<TaskQueueId>(number), .pending = tasks });
        state.applyFigures(figures, clock.now());
    }

    /// Whatever was sent to the desktop has arrived: a call goes after it, and is answered.
    void settle()
    {
        notifier.show(u"last"_s, { .title = u"last"_s });
        QTRY_COMPARE(server->last().title, u"last"_s);
        server->shown.removeLast();
    }
};

} // namespace

class TestQueueNotices : public QObject
{
    Q_OBJECT

private slots:
    void tellsACrossingOnceAndTakesItBack()
    {
        Fixture f;
        f.wait(4);
        f.wait(5);
        QTRY_COMPARE(f.server->shown.size(), 1);
        QCOMPARE(f.server->last().title, u"Queue Queue 1 wants a look"_s);
        QVERIFY(f.server->last().body.contains(u"5"_s));

        for (const int tasks : { 6, 7, 5, 4, 5, 6 }) // flutters, but never is clear of the level
            f.wait(tasks);
        f.settle();
        QCOMPARE(f.server->shown.size(), 1);
        const uint id = f.server->last().id;
        f.wait(0);
        QTRY_VERIFY(f.server->closed.contains(id));
        f.wait(5);

        QTRY_COMPARE(f.server->shown.size(), 2);
    }

    void saysInWordsHowLongTheOldestWaits_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("body");

        QTest::newRow("minutes and seconds") << 252 << u"The oldest has waited for 4 minute(s) 12 second(s)."_s;
        QTest::newRow("hours") << 3'720 << u"The oldest has waited for 1 hour(s) 2 minute(s)."_s;
    }

    void saysInWordsHowLongTheOldestWaits()
    {
        QFETCH(int, seconds);
        Fixture f;
        f.clock.advance(5s);

        f.state.applyFigures(
            { { .queue = sid<TaskQueueId>(1), .pending = 1, .longestWaiting = std::chrono::seconds(seconds) } }, f.clock.now());

        QTRY_COMPARE(f.server->shown.size(), 1);
        QTEST(f.server->last().body, "body");
    }

    void theWorseLevelTakesThePlaceOfTheOther()
    {
        Fixture f;
        f.wait(5);
        QTRY_COMPARE(f.server->shown.size(), 1);
        const uint first = f.server->last().id;

        f.wait(10);

        QTRY_COMPARE(f.server->shown.size(), 2);
        QCOMPARE(f.server->last().title, u"Queue Queue 1 is critical"_s);
        QCOMPARE(f.server->last().replaces, first);
    }

    void manyQueuesAtOnceAreOneNotification_data()
    {
        QTest::addColumn<int>("queues");
        QTest::addColumn<int>("notifications");

        QTest::newRow("three, one each") << 3 << 3;
        QTest::newRow("four, together") << 4 << 1;
        QTest::newRow("six, together") << 6 << 1;
    }

    void manyQueuesAtOnceAreOneNotification()
    {
        QFETCH(int, queues);
        QFETCH(int, notifications);
        Fixture f;

        f.wait(12, queues);
        QTRY_VERIFY(!f.server->shown.isEmpty());
        f.settle();

        QCOMPARE(f.server->shown.size(), notifications);
        if (notifications == 1)
            QVERIFY(f.server->last().title.startsWith(QString::number(queues)));
    }

    void whoDoesNotWantToKnowIsNotTold()
    {
        Fixture f(false);

        f.wait(50);
        f.settle();

        QVERIFY(f.server->shown.isEmpty());
    }

    void switchedOffTakesBackWhatIsShown()
    {
        Fixture f;
        f.wait(12);
        QTRY_COMPARE(f.server->shown.size(), 1);

        f.settings.setBoardAlerts(false);

        QTRY_COMPARE(f.server->closed, QList{ f.server->last().id });
    }

    void aClickAsksForTheQueues()
    {
        Fixture f;
        QSignalSpy asked(f.notices.get(), &QueueNotices::showRequested);
        f.wait(12);
        QTRY_COMPARE(f.server->shown.size(), 1);

        f.server->press(u"default"_s);

        QTRY_COMPARE(asked.count(), 1);
        QTRY_COMPARE(f.server->closed.size(), 1);
    }

    void nothingStaysWhenTheProgramEnds()
    {
        Fixture f;
        f.wait(12);
        QTRY_COMPARE(f.server->shown.size(), 1);

        f.notices.reset();

        QTRY_COMPARE(f.server->closed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueNotices)
#include "tst_queuenotices.moc"
