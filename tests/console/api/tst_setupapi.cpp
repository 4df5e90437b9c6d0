#include "console/api/api.h"

#include "router/localrouter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

template <typename T> T named(const ApiResult<Listing<T>> &listing, const QString &name)
{
    for (const T &row : listing.value_or(Listing<T>{}).rows) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace

/// What a workspace is made of, written to a real router.
class TestSetupApi : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    router::LocalRouter m_router;
    std::unique_ptr<ApiClient> m_client;
    std::optional<Api> m_api;
    WorkspaceId m_workspace;

private slots:
    void init()
    {
        const auto address = m_router.start({ .demo = true, .traffic = false });
        QVERIFY(address.has_value());
        m_client = std::make_unique<ApiClient>(m_clock);
        m_client->setAccess(
            Endpoints::single(QUrl(QString::fromLatin1(address->url))), address->accountSid, address->authToken);
        m_api.emplace(m_client.get());
        m_workspace = named(waited(m_api->workspaces.list()), u"Tutorial"_s).id;
        QVERIFY(!m_workspace.isNull());
    }

    void cleanup()
    {
        m_api.reset();
        m_client.reset();
        m_router.stop();
    }

    void activitiesComeChangeAndGo()
    {
        const Activity lunch{ .name = u"Lunch & nap"_s, .available = true };

        const auto made = waited(m_api->setup.save(m_workspace, {}, lunch));
        QVERIFY2(made.has_value(), why(made).constData());
        QVERIFY(made->available);
        Activity renamed = *made;
        renamed.name = u"Lunch"_s;
        const auto changed = waited(m_api->setup.save(m_workspace, *made, renamed));
        QVERIFY2(changed.has_value(), why(changed).constData());
        QCOMPARE(changed->name, u"Lunch"_s);
        const auto gone = waited(m_api->setup.remove(m_workspace, *changed));
        QVERIFY2(gone.has_value(), why(gone).constData());
        QVERIFY(named(waited(m_api->activities.list(m_workspace)), u"Lunch"_s).id.isNull());
    }

    void channelsComeChangeAndGo()
    {
        const TaskChannel fax{ .name = u"Fax"_s, .uniqueName = u"fax"_s, .optimizedRouting = true };

        const auto made = waited(m_api->setup.save(m_workspace, {}, fax));
        QVERIFY2(made.has_value(), why(made).constData());
        QCOMPARE(made->uniqueName, u"fax"_s);
        TaskChannel plain = *made;
        plain.optimizedRouting = false;
        const auto changed = waited(m_api->setup.save(m_workspace, *made, plain));
        QVERIFY2(changed.has_value(), why(changed).constData());
        QVERIFY(!changed->optimizedRouting);
        QVERIFY(waited(m_api->setup.remove(m_workspace, *changed)).has_value());
    }

    void queuesComeChangeAndGo()
    {
        const Activity busy = named(waited(m_api->activities.list(m_workspace)), u"Busy"_s);
        const TaskQueue nobody{ .name = u"Nobody"_s, .targetWorkers = {}, .maxReservedWorkers = 3,
            .order = QueueOrder::Lifo, .assignmentActivity = busy.id };

        const auto made = waited(m_api->setup.save(m_workspace, {}, nobody));
        QVERIFY2(made.has_value(), why(made).constData());
        QCOMPARE(made->targetWorkers, QString()); // nobody, and not everybody as the service has it by default
        QCOMPARE(made->maxReservedWorkers, 3);
        QCOMPARE(int(made->order), int(QueueOrder::Lifo));
        QCOMPARE(made->assignmentActivity, busy.id);
        TaskQueue plain = *made;
        plain.targetWorkers = u"languages HAS 'es'"_s;
        plain.assignmentActivity = {};
        const auto changed = waited(m_api->setup.save(m_workspace, *made, plain));
        QVERIFY2(changed.has_value(), why(changed).constData());
        QCOMPARE(changed->targetWorkers, plain.targetWorkers);
        QVERIFY(changed->assignmentActivity.isNull());
        QCOMPARE(changed->maxReservedWorkers, 3);
        QVERIFY(waited(m_api->setup.remove(m_workspace, *changed)).has_value());
    }

    void workflowsComeChangeAndGo()
    {
        const TaskQueueId queue = waited(m_api->taskQueues.list(m_workspace))->rows.constFirst().id;
        const QByteArray json = "{ \"task_routing\":{\"default_filter\": {\"queue\":\"" + queue.utf8() + "\"}, \"x-note\": 1.50}}";
        const Workflow wanted{ .name = u"Calls"_s,
            .configuration = json,
            .reservationTimeout = 45s,
            .assignmentCallbackUrl = u"https://desk.example/assign?a=1&b=%2B"_s };

        const auto made = waited(m_api->setup.save(m_workspace, {}, wanted));
        QVERIFY2(made.has_value(), why(made).constData());
        QCOMPARE(made->configuration, json);
        QCOMPARE(made->reservationTimeout, 45s);
        QCOMPARE(made->assignmentCallbackUrl, wanted.assignmentCallbackUrl);
        Workflow plain = *made;
        plain.assignmentCallbackUrl.clear();
        const auto changed = waited(m_api->setup.save(m_workspace, *made, plain, true));
        QVERIFY2(changed.has_value(), why(changed).constData());
        QCOMPARE(changed->assignmentCallbackUrl, QString());
        QCOMPARE(changed->configuration, json);
        QVERIFY(waited(m_api->setup.remove(m_workspace, *changed)).has_value());
    }

    void workspacesComeChangeAndGo()
    {
        const auto made = waited(m_api->setup.save({}, Workspace{ .name = u"Night Shift"_s }));
        QVERIFY2(made.has_value(), why(made).constData());
        const auto activities = waited(m_api->activities.list(made->id));
        Workspace changed = *made;
        changed.timeoutActivity = named(activities, u"Unavailable"_s).id;
        changed.prioritizeQueueOrder = QueueOrder::Lifo;
        changed.eventCallbackUrl = u"https://desk.example/events"_s;
        changed.eventsFilter = u"task.created,task.canceled"_s;
        const auto after = waited(m_api->setup.save(*made, changed));
        QVERIFY2(after.has_value(), why(after).constData());
        QCOMPARE(after->timeoutActivity, changed.timeoutActivity);
        QCOMPARE(after->defaultActivity, made->defaultActivity);
        QCOMPARE(int(after->prioritizeQueueOrder), int(QueueOrder::Lifo));
        QCOMPARE(after->eventsFilter, changed.eventsFilter);
        QVERIFY(waited(m_api->setup.remove(*after)).has_value());
        QVERIFY(named(waited(m_api->workspaces.list()), u"Night Shift"_s).id.isNull());
    }

    void aWorkerThatWasChangedMeanwhileIsNotOverwritten()
    {
        const auto made = waited(m_api->setup.save(m_workspace, {}, Worker{ .name = u"Eve"_s, .attributes = "{\"a\":1}" }));
        QVERIFY2(made.has_value(), why(made).constData());
        Worker theirs = *made;
        theirs.attributes = "{\"a\":2}";
        QVERIFY(waited(m_api->setup.save(m_workspace, *made, theirs)).has_value());

        Worker mine = *made;
        mine.name = u"Eva"_s;
        const auto refused = waited(m_api->setup.save(m_workspace, *made, mine));

        QVERIFY(!refused.has_value());
        QCOMPARE(int(refused.error().kind), int(ApiError::Kind::Stale));
        const auto now = waited(m_api->workers.fetch(m_workspace, made->id));
        QCOMPARE(now->name, u"Eve"_s);
        QCOMPARE(now->attributes, theirs.attributes);
        QCOMPARE(int(waited(m_api->setup.remove(m_workspace, *made)).error().kind), int(ApiError::Kind::Stale));
        QVERIFY(waited(m_api->setup.remove(m_workspace, *now)).has_value());
    }

    void sendsOnlyWhatHasChanged()
    {
        const Activity made = *waited(m_api->setup.save(m_workspace, {}, Activity{ .name = u"Break"_s }));
        const TaskQueue queue = *waited(m_api->setup.save(m_workspace, {}, TaskQueue{ .name = u"Mail"_s }));
        TaskQueue theirs = queue;
        theirs.maxReservedWorkers = 7;
        QVERIFY(waited(m_api->setup.save(m_workspace, queue, theirs)).has_value());

        TaskQueue mine = queue;
        mine.reservationActivity = made.id;
        const auto both = waited(m_api->setup.save(m_workspace, queue, mine));

        QVERIFY2(both.has_value(), why(both).constData());
        QCOMPARE(both->maxReservedWorkers, 7);
        QCOMPARE(both->reservationActivity, made.id);
    }

    void whatIsInUseStaysAndTheServiceSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");

        QTest::newRow("an activity with workers") << u"activity"_s << u"workers are in it"_s;
        QTest::newRow("a queue that a workflow leads to") << u"queue"_s << u"a workflow still routes to it"_s;
    }

    void whatIsInUseStaysAndTheServiceSaysWhy()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        const auto activity = named(waited(m_api->activities.list(m_workspace)), u"Offline"_s);
        const auto queue = waited(m_api->taskQueues.list(m_workspace))->rows.constFirst();

        const auto answer = what == "activity"_L1 ? waited(m_api->setup.remove(m_workspace, activity))
                                                  : waited(m_api->setup.remove(m_workspace, queue));

        QVERIFY(!answer.has_value());
        QCOMPARE(int(answer.error().kind), int(ApiError::Kind::Refused));
        QVERIFY2(answer.error().detail.contains(reason), why(answer).constData());
    }
};

QTEST_GUILESS_MAIN(TestSetupApi)
#include "tst_setupapi.moc"
