#include "console/api/api.h"

#include "router/localrouter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The same words on both sides: every call of the console's API at a real router over a real socket.

namespace {

template <typename T> ApiResult<T> waited(const QFuture<ApiResult<T>> &future)
{
    if (QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000) && future.resultCount() == 1)
        return future.result();
    return tl::make_unexpected(ApiError{ .detail = u"the test waited in vain"_s });
}

template <typename T> QByteArray why(const ApiResult<T> &result)
{
    return result ? QByteArray("went well") : result.error().detail.toUtf8();
}

template <typename T> T named(const Listing<T> &listing, const QString &name)
{
    for (const T &row : listing.rows) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace

class TestApiAtRouter : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    router::LocalRouter m_router;
    router::LocalRouterAddress m_address;
    std::unique_ptr<ApiClient> m_client;
    std::optional<Api> m_api;
    WorkspaceId m_workspace;
    Worker m_alice;

    ApiResult<Listing<Workspace>> withWrongToken() const
    {
        m_client->setAccess(Endpoints::single(QUrl(QString::fromLatin1(m_address.url))), m_address.accountSid, "wrong");
        return waited(m_api->workspaces.list());
    }

    /// The activity of this name.
    Activity activity(const QString &name) const
    {
        return named(waited(m_api->activities.list(m_workspace)).value_or(Listing<Activity>{}), name);
    }

    /// Makes a task for Alice and answers the offer that comes of it.
    std::optional<Reservation> offer() const
    {
        const auto task = waited(m_api->tasks.create(m_workspace, { .attributes = R"({"selected_language":"es"})" }));
        std::optional<Reservation> found;
        const auto asked = [&] {
            const auto list = waited(m_api->reservations.list(m_workspace, m_alice.id, ReservationStatus::Pending));
            if (task && list) {
                for (const Reservation &row : list->rows) {
                    if (row.task == task->id)
                        found = row;
                }
            }
            return found.has_value();
        };
        return QTest::qWaitFor(asked, 10'000) ? found : std::nullopt;
    }

private slots:
    void init()
    {
        const auto address = m_router.start({ .demo = true, .traffic = false });
        QVERIFY(address.has_value());
        m_address = *address;
        m_client = std::make_unique<ApiClient>(m_clock);
        m_client->setAccess(
            Endpoints::single(QUrl(QString::fromLatin1(address->url))), address->accountSid, address->authToken);
        m_api.emplace(m_client.get());
        const auto workspaces = waited(m_api->workspaces.list());
        QVERIFY2(workspaces.has_value(), why(workspaces).constData());
        QVERIFY(workspaces->unreadable.isEmpty());
        m_workspace = named(*workspaces, u"Tutorial"_s).id;
        m_alice = named(waited(m_api->workers.named(m_workspace, u"Alice"_s)).value_or(Listing<Worker>{}), u"Alice"_s);
        QVERIFY(!m_alice.id.isNull());
        const auto idle = waited(m_api->workers.setActivity(m_workspace, m_alice.id, activity(u"Idle"_s).id));
        QVERIFY2(idle.has_value(), why(idle).constData());
        QCOMPARE(idle->activityName, u"Idle"_s);
        QVERIFY(idle->available);
    }

    void cleanup()
    {
        m_api.reset();
        m_client.reset();
        m_router.stop();
    }

    void readsEveryListWhole()
    {
        const auto activities = waited(m_api->activities.list(m_workspace));
        const auto queues = waited(m_api->taskQueues.list(m_workspace));
        const auto workflows = waited(m_api->workflows.list(m_workspace));
        const auto channels = waited(m_api->taskChannels.list(m_workspace));
        const auto workers = waited(m_api->workers.list(m_workspace));
        const auto own = waited(m_api->workerChannels.list(m_workspace, m_alice.id));
        const auto tasks = waited(m_api->tasks.list(m_workspace));

        QCOMPARE(activities->rows.size(), 4);
        QCOMPARE(queues->rows.size(), 2);
        QCOMPARE(workflows->rows.size(), 1);
        QCOMPARE(workflows->rows.constFirst().reservationTimeout, 120s);
        QCOMPARE(workers->rows.size(), 2);
        QCOMPARE(own->rows.size(), channels->rows.size());
        QVERIFY(tasks->rows.isEmpty());
        for (const QStringList &unreadable : { activities->unreadable, queues->unreadable, workflows->unreadable,
                 channels->unreadable, workers->unreadable, own->unreadable })
            QCOMPARE(unreadable, QStringList());
        QVERIFY(std::chrono::abs(activities->requestedAt - m_clock.now()) < 10s);
    }

    void goesThroughAnOffersLife()
    {
        const auto pending = offer();
        QVERIFY(pending.has_value());
        QCOMPARE(pending->workerName, u"Alice"_s);

        const auto accepted = waited(m_api->reservations.instruct(*pending, {}));
        QVERIFY2(accepted.has_value(), why(accepted).constData());
        QCOMPARE(accepted->status, ReservationStatus::Accepted);
        const auto task = waited(m_api->tasks.fetch(m_workspace, pending->task));
        QVERIFY2(task.has_value(), why(task).constData());
        QCOMPARE(task->status, TaskStatus::Assigned);
        QCOMPARE(task->attributes, QByteArray(R"({"selected_language":"es"})"));
        QVERIFY(task->version > 0);
        const auto wrapping = waited(m_api->tasks.wrapUp(m_workspace, pending->task, u"call ended"_s));
        QVERIFY2(wrapping.has_value(), why(wrapping).constData());
        const auto fetched = waited(m_api->reservations.fetch(m_workspace, m_alice.id, pending->id));
        QCOMPARE(fetched->status, ReservationStatus::Wrapping);
        const auto completed = waited(m_api->tasks.complete(m_workspace, pending->task, u"solved + told"_s));
        QVERIFY2(completed.has_value(), why(completed).constData());
        QCOMPARE(completed->status, TaskStatus::Completed);
        QCOMPARE(completed->reason, u"solved + told"_s);
    }

    void refusalsHaveTheirKind_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        using Kind = ApiError::Kind;

        QTest::newRow("accepted twice") << u"accept"_s << int(Kind::NotAllowedNow);
        QTest::newRow("rejected after that") << u"reject"_s << int(Kind::NotAllowedNow);
        QTest::newRow("canceled in hand") << u"cancel"_s << int(Kind::NotAllowedNow);
        QTest::newRow("a task that never was") << u"fetch"_s << int(Kind::NotFound);
        QTest::newRow("attributes that are none") << u"create"_s << int(Kind::Refused);
        QTest::newRow("a wrong token") << u"token"_s << int(Kind::SignedOut);
    }

    void refusalsHaveTheirKind()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        const auto pending = offer();
        QVERIFY(pending.has_value());
        QVERIFY(waited(m_api->reservations.instruct(*pending, {})).has_value());
        const auto kindOf = [](const auto &result) { return result ? -1 : int(result.error().kind); };

        int found = -1;
        if (what == "accept"_L1)
            found = kindOf(waited(m_api->reservations.instruct(*pending, {})));
        else if (what == "reject"_L1)
            found = kindOf(waited(m_api->reservations.instruct(*pending, { .kind = InstructionKind::Reject })));
        else if (what == "cancel"_L1)
            found = kindOf(waited(m_api->tasks.cancel(m_workspace, pending->task, {})));
        else if (what == "fetch"_L1)
            found = kindOf(waited(m_api->tasks.fetch(m_workspace, TaskId(IdBytes{ { 1 } }))));
        else if (what == "create"_L1)
            found = kindOf(waited(m_api->tasks.create(m_workspace, { .attributes = "{" })));
        else
            found = kindOf(withWrongToken());

        QCOMPARE(found, kind);
    }

    void figuresCountWhatIsThere()
    {
        const auto pending = offer();
        QVERIFY(pending.has_value());
        const auto task = waited(m_api->tasks.fetch(m_workspace, pending->task));
        QVERIFY(task.has_value());

        QList<QueueFigures> rows;
        const auto figures = waited(m_api->taskQueues.realTimeFigures(
            m_workspace, { task->queue }, [&rows](const QList<QueueFigures> &some, Instant) { rows += some; }));

        QVERIFY2(figures.has_value(), why(figures).constData());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().queue, task->queue);
        QCOMPARE(rows.constFirst().reserved, 1);
        QCOMPARE(rows.constFirst().totalTasks, 1);
        QCOMPARE(rows.constFirst().longestWaitingTask, task->id);
    }

    void countsWhatBecameOfTasksOverAWhile_data()
    {
        QTest::addColumn<BoardPeriod>("period");

        QTest::newRow("15 minutes") << BoardPeriod::QuarterHour;
        QTest::newRow("4 hours") << BoardPeriod::FourHours;
        QTest::newRow("today") << BoardPeriod::Today;
    }

    void countsWhatBecameOfTasksOverAWhile()
    {
        QFETCH(BoardPeriod, period);
        const auto pending = offer();
        QVERIFY(pending.has_value());
        QVERIFY(waited(m_api->reservations.instruct(*pending, {})).has_value());
        const auto task = waited(m_api->tasks.fetch(m_workspace, pending->task));
        QVERIFY(task.has_value());

        QList<QueuePeriod> rows;
        const auto answer = waited(m_api->taskQueues.periodFigures(m_workspace, { period, { 20, 86'000 } },
            SystemClock().now(), [&rows](const QList<QueuePeriod> &some, Instant) { rows += some; }));

        QVERIFY2(answer.has_value(), why(answer).constData());
        QVERIFY(answer->unreadable.isEmpty());
        const auto found = std::ranges::find(rows, task->queue, &QueuePeriod::queue);
        QVERIFY(found != rows.end());
        QVERIFY(found->figures.reservations.accepted >= 1);
        QCOMPARE(found->figures.splits.size(), 2);
        QCOMPARE(serviceLevel(found->figures, 86'000), 100);
    }
};

QTEST_GUILESS_MAIN(TestApiAtRouter)
#include "tst_apiatrouter.moc"
