#include "pollfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace {

/// A poller that watches the floor, with all that it has told of the tasks put together.
struct WatchedFloor : PollFixture
{
    PollRates rates;
    Poller poller;
    QList<ListChanges<Task>> told{};

    explicit WatchedFloor(const PollRates &wanted)
        : rates(wanted)
        , poller(api, wanted)
    {
        QObject::connect(&poller, &Poller::tasksChanged, &poller,
            [this](const WorkspaceId &, const ListChanges<Task> &changes) { told.append(changes); });
    }

    void watch()
    {
        poller.start(workspace, worker);
        poller.setWatchFloor(true);
    }

    [[nodiscard]] QByteArray task(int number, TaskStatus status = TaskStatus::Pending) const
    {
        const Task value{ .id = sid<TaskId>(number), .workspace = workspace, .status = status, .updatedAt = clock.now() };
        return toJson(value, clock.now(), base);
    }

    [[nodiscard]] QByteArray taskEvent(int number, int task, const QByteArray &status) const
    {
        return toJson(Event{ .id = sid<EventId>(number),
                          .workspace = workspace,
                          .at = clock.now(),
                          .type = "task.updated",
                          .data = { { "task_sid", sid<TaskId>(task).utf8() },
                              { "task_version", "2" },
                              { "task_assignment_status", status } } },
            base);
    }

    [[nodiscard]] QList<TaskId> changedTasks() const
    {
        QList<TaskId> ids;
        for (const ListChanges<Task> &changes : told) {
            for (const Task &task : changes.changed)
                ids.append(task.id);
        }
        return ids;
    }

    [[nodiscard]] bool isWhole() const
    {
        return std::ranges::any_of(told, [](const ListChanges<Task> &changes) { return changes.present.has_value(); });
    }
};

} // namespace

/// The floor, while somebody looks at it: by lists, and by what happens between them.
class TestPollFloor : public QObject
{
    Q_OBJECT

private slots:
    void tellsPageByPage()
    {
        WatchedFloor f(once);
        const QByteArray next = "http://elsewhere.example" + f.path("/Tasks") + "?Page=1&PageToken=PA";
        f.server.answer("GET " + f.path("/Tasks"),
            { { .body = f.page("tasks", { f.task(1), f.task(2) }, next) }, { .silent = true } });
        f.watch();

        QTRY_COMPARE(f.changedTasks().size(), 2); // long before the list is whole

        QVERIFY(!f.isWhole());
        QTRY_COMPARE(f.asked(f.path("/Tasks")), 2);
        f.server.answerSilent({ .body = f.page("tasks", { f.task(3) }) });
        QTRY_VERIFY(f.isWhole());
        const auto whole = std::ranges::find_if(
            f.told, [](const ListChanges<Task> &changes) { return changes.present.has_value(); });
        QCOMPARE(whole->present->size(), 3);
        QCOMPARE(whole->wholeAsOf, std::optional(f.clock.now()));
    }

    void tellsOnlyWhatDiffers()
    {
        WatchedFloor f(fast);
        f.say(f.path("/Tasks"), f.page("tasks", { f.task(1), f.task(2) }));
        f.watch();
        QTRY_COMPARE(f.changedTasks().size(), 2);
        const int asked = f.asked(f.path("/Tasks"));
        QTRY_VERIFY(f.asked(f.path("/Tasks")) > asked + 3);
        QCOMPARE(f.changedTasks().size(), 2);

        f.say(f.path("/Tasks"), f.page("tasks", { f.task(1), f.task(2, TaskStatus::Assigned) }));

        QTRY_COMPARE(f.changedTasks().size(), 3);
        QCOMPARE(f.changedTasks().constLast(), sid<TaskId>(2));
    }

    void tellsWhatHappenedWithoutTheLists()
    {
        PollRates rates = once;
        rates.events = 5ms;
        rates.toldFloor = 1h;
        WatchedFloor f(rates);
        f.say(f.path("/Tasks"), f.page("tasks", { f.task(1) }));
        f.watch();
        QTRY_VERIFY(f.isWhole());

        f.say(f.path("/Events"), f.page("events", { f.taskEvent(1, 1, "assigned") }));

        QTRY_COMPARE(f.changedTasks(), (QList{ sid<TaskId>(1), sid<TaskId>(1) }));
        const int asked = f.asked(f.path("/Events"));
        QTRY_VERIFY(f.asked(f.path("/Events")) > asked + 3);
        QCOMPARE(f.changedTasks().size(), 2); // once
        QCOMPARE(f.asked(f.path("/Tasks")), 1);
        QVERIFY(f.server.requests().constLast().query.contains("StartDate="));
    }

    void tellsOfReservationsOnce()
    {
        PollRates rates = once;
        rates.events = 5ms;
        WatchedFloor f(rates);
        QList<Reservation> reservations;
        QObject::connect(&f.poller, &Poller::reservationsTold, &f.poller,
            [&](const WorkspaceId &, const QList<Reservation> &told) { reservations += told; });
        f.say(f.path("/Events"), f.page("events",
            { toJson(Event{ .id = sid<EventId>(1),
                         .workspace = f.workspace,
                         .at = f.clock.now(),
                         .type = "reservation.accepted",
                         .data = { { "task_sid", sid<TaskId>(1).utf8() },
                             { "worker_sid", sid<WorkerId>(3).utf8() },
                             { "reservation_sid", sid<ReservationId>(2).utf8() } } },
                f.base) }));

        f.watch();

        QTRY_COMPARE(reservations.size(), 1);
        QCOMPARE(reservations.constFirst().worker, sid<WorkerId>(3));
        QCOMPARE(reservations.constFirst().status, ReservationStatus::Accepted);
        const int asked = f.asked(f.path("/Events"));
        QTRY_VERIFY(f.asked(f.path("/Events")) > asked + 3);
        QCOMPARE(reservations.size(), 1);
    }

    void saysFromWhenOnNothingIsMissed()
    {
        PollRates rates = once;
        rates.events = 5ms;
        WatchedFloor f(rates);
        QSignalSpy missed(&f.poller, &Poller::eventsMissed);
        f.watch();
        QTRY_COMPARE(missed.count(), 1); // nobody looked before
        const int asked = f.asked(f.path("/Events"));
        QTRY_VERIFY(f.asked(f.path("/Events")) > asked + 3);
        QCOMPARE(missed.count(), 1);

        f.server.answer("GET " + f.path("/Events"), { { .status = 403, .body = errorToJson(403, 20403, u"no"_s) } });

        QTRY_VERIFY(missed.count() > 1);
    }

    void aPageOfEventsThatFailsIsReadTheNextTime()
    {
        PollRates rates = once;
        rates.events = 5ms;
        rates.toldFloor = 1h;
        WatchedFloor f(rates);
        const QByteArray more = f.path("/Events/More"); // a path of its own, for the script
        f.say(f.path("/Events"), f.page("events", { f.taskEvent(2, 2, "assigned") }, "http://elsewhere.example" + more));
        f.server.answer("GET " + more,
            { { .status = 403, .body = errorToJson(403, 20403, u"no"_s) },
                { .body = f.page("events", { f.taskEvent(1, 1, "assigned") }) } });

        f.watch();

        QTRY_VERIFY(f.changedTasks().contains(sid<TaskId>(1)));
        QVERIFY(f.changedTasks().contains(sid<TaskId>(2)));
    }

    void whereNoEventsCanBeReadTheListsComeOften()
    {
        PollRates rates = once;
        rates.events = 5ms;
        rates.floor = 5ms;
        rates.floorPage = 1ms;
        rates.toldFloor = 1h;
        WatchedFloor f(rates);
        f.server.answer("GET " + f.path("/Events"), { { .status = 403, .body = errorToJson(403, 20403, u"no"_s) } });

        f.watch();

        QTRY_VERIFY(f.asked(f.path("/Tasks")) > 3);
    }

    void whenEventsStopTheListsAreReadAtOnce()
    {
        PollRates rates = once;
        rates.events = 5ms;
        rates.toldFloor = 1h;
        WatchedFloor f(rates);
        f.watch();
        QTRY_VERIFY(f.isWhole());
        QCOMPARE(f.asked(f.path("/Tasks")), 1);

        f.server.answer("GET " + f.path("/Events"), { { .status = 403, .body = errorToJson(403, 20403, u"no"_s) } });

        QTRY_COMPARE(f.asked(f.path("/Tasks")), 2);
    }
};

QTEST_GUILESS_MAIN(TestPollFloor)
#include "tst_pollfloor.moc"
