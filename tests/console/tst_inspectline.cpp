// What one sees of a task afterwards: events of the router, own clicks, the answers to them.
#include "console/console.h"
#include "console/control/boardwatch.h"
#include "console/control/eventsfeed.h"
#include "console/control/listenjournal.h"
#include "console/control/offerscontroller.h"
#include "console/control/requestledger.h"
#include "console/control/sessioncontroller.h"
#include "console/control/tasktimeline.h"
#include "console/control/workerstatuscontroller.h"
#include "console/journal/journal.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice at the router, who has accepted one task.
struct Desk
{
    RouterFixture router{};
    SystemClock clock{};
    std::unique_ptr<Console> console{};
    TaskId task{};

    [[nodiscard]] bool begin()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        return QTest::qWaitFor(
            [this] {
                return console->session().phase() == SessionPhase::SignedIn && !console->state().activities().isEmpty();
            },
            30'000);
    }
    [[nodiscard]] bool acceptATask()
    {
        const auto &all = console->state().activities();
        console->workerStatus().setActivity(std::ranges::find(all, u"Idle"_s, &Activity::name)->id);
        const QByteArray made
            = router.post("/v1/Workspaces/" + console->state().workspace()->id.utf8() + "/Tasks",
                        "Attributes=%7B%22selected_language%22%3A%22es%22%7D")
                  .value("sid"_L1)
                  .toString()
                  .toLatin1();
        task = TaskId::fromText(QByteArrayView(made)).value_or(TaskId());
        if (!QTest::qWaitFor([this] { return !console->offers().offers().isEmpty(); }, 30'000))
            return false;
        const ReservationId offer = console->offers().offers().first().id();
        console->offers().accept(offer);
        return QTest::qWaitFor(
            [this, offer] {
                const Reservation *taken = console->state().reservation(offer);
                return taken && taken->status == ReservationStatus::Accepted;
            },
            30'000);
    }
    [[nodiscard]] QStringList told(TimelineEntry::Kind kind) const
    {
        QStringList whats;
        for (const TimelineEntry &entry : console->timeline().entries()) {
            if (entry.kind == kind)
                whats.append(entry.what);
        }
        return whats;
    }
};

} // namespace

class TestInspectLine : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPolledTellsWhenItIsAskedNext()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.console->setWatchFloor(true);
        desk.console->boardWatch().setInView(this, true);
        const QByteArrayList below{ "", "/Activities", "/TaskChannels", "/TaskQueues", "/Workflows", "/Workers/…",
            "/Workers/…/Channels", "/Workers/…/Reservations", "/Tasks", "/Workers", "/Events", "/TaskQueues/Statistics" };
        QByteArrayList missing;

        const auto allAreTold = [&] {
            missing.clear();
            QHash<QByteArray, Instant> next;
            for (const EndpointUse &use : desk.console->requests().uses())
                next.insert(use.endpoint, use.next);
            for (const QByteArray &path : below) {
                if (next.value(QByteArray("GET /v1/Workspaces/…" + path)) <= desk.clock.now())
                    missing.append(path);
            }
            if (next.value("POST /v1/Workspaces/…/TaskQueues/RealTimeStatistics") <= desk.clock.now())
                missing.append("figures");
            return missing.isEmpty();
        };

        QVERIFY2(QTest::qWaitFor(allAreTold, 30'000), missing.join(' ').constData());
    }

    void aTasksLifeIsToldFromEverySide()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.acceptATask());
        desk.console->journal().recordAction({ .at = desk.clock.now(), .what = listenAsked, .subject = desk.task.text() });

        desk.console->timeline().setWatched(true);
        desk.console->timeline().follow(desk.task);

        TRY_LONG(desk.told(TimelineEntry::Kind::Event).contains(u"reservation.accepted"_s));
        TRY_LONG(!desk.told(TimelineEntry::Kind::Click).isEmpty());
        QVERIFY(!desk.told(TimelineEntry::Kind::Click).contains(listenAsked)); // that is no click
        QVERIFY(desk.told(TimelineEntry::Kind::Event).contains(u"task.created"_s));
        QVERIFY(std::ranges::any_of(desk.told(TimelineEntry::Kind::Request),
            [](const QString &what) { return what.startsWith("POST "_L1) && what.contains("/Reservations/"_L1); }));
        const QList<TimelineEntry> &entries = desk.console->timeline().entries();
        QVERIFY(std::ranges::is_sorted(entries, {}, &TimelineEntry::at));
        // All in one millisecond.
        const QStringList first{ u"task.created"_s, u"workflow.entered"_s, u"task-queue.entered"_s, u"workflow.target-matched"_s };
        QCOMPARE(desk.told(TimelineEntry::Kind::Event).first(4), first);
    }

    void whatIsKnownHereIsToldWhileTheServiceIsDown()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.acceptATask());
        TaskTimeline &timeline = desk.console->timeline();
        timeline.setWatched(true);
        timeline.follow(desk.task);
        TRY_LONG(!desk.told(TimelineEntry::Kind::Click).isEmpty());

        desk.router.stop();

        TRY_LONG(timeline.error().has_value());
        TRY_LONG(!timeline.isReading());
        QVERIFY(desk.told(TimelineEntry::Kind::Event).contains(u"reservation.accepted"_s));
        QVERIFY(!desk.told(TimelineEntry::Kind::Click).isEmpty());
    }

    void eventsComeLiveAndRequestsAreCounted()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QSet<QByteArray> types;
        QObject::connect(&desk.console->events(), &EventsFeed::arrived, desk.console.get(), [&types](const QList<Event> &events) {
            for (const Event &event : events)
                types.insert(event.type);
        });
        desk.console->events().look({});
        desk.console->events().setWatched(true);

        QVERIFY(desk.acceptATask());

        TRY_LONG(types.contains("reservation.accepted"));
        const QList<EndpointUse> uses = desk.console->requests().uses();
        const auto events = std::ranges::find_if(
            uses, [](const EndpointUse &use) { return use.endpoint.startsWith("GET ") && use.endpoint.endsWith("/Events"); });
        QVERIFY(events != uses.end());
        QVERIFY(events->total >= 1);
        QVERIFY(desk.console->requests().budget().lastTenSeconds > 0);
    }
};

QTEST_MAIN(TestInspectLine)
#include "tst_inspectline.moc"
