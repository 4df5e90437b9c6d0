#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Lists keep what the documented filters ask for, in the documented order, page by page.
class RestListsTest : public QObject
{
    Q_OBJECT

private:
    RestDesk m_desk;
    QByteArray m_spanish;
    QByteArray m_alice;
    QByteArray m_second; // a second workflow

    /// A query's value may hold a SID by name: {queue}, {alice}, {available}, {workflow}.
    QByteArray filled(QByteArray query)
    {
        return query.replace("{queue}", m_spanish)
            .replace("{alice}", m_alice)
            .replace("{workflow}", m_second)
            .replace("{available}", m_desk.sidOf("Activities", u"Available"_s));
    }

    /// Four tasks: Alice, the only one available, is offered the first; their `n` is 1 to 4.
    void addTasks()
    {
        m_desk.addTask(R"({"n":1,"kind":"call"})");
        m_desk.advance(std::chrono::seconds(1));
        m_desk.addTask(R"({"n":2,"kind":"mail"})", { { "Priority", "5" } });
        m_desk.advance(std::chrono::seconds(1));
        m_desk.post(m_desk.in("Tasks"),
            { { "WorkflowSid", m_second }, { "Attributes", R"({"n":3,"kind":"call"})" }, { "Priority", "9" } });
        m_desk.advance(std::chrono::seconds(1));
        m_desk.addTask(R"({"n":4})", { { "VirtualStartTime", "2026-01-01T00:00:00Z" } });
    }

private slots:
    void initTestCase()
    {
        m_spanish = m_desk
                        .post(m_desk.in("TaskQueues"),
                            { { "FriendlyName", "Spanish" }, { "TargetWorkers", "languages HAS 'es'" } })
                        .sid();
        m_desk.post(m_desk.in("TaskQueues"), { { "FriendlyName", "Nobody" }, { "TargetWorkers", "" } });
        m_alice = m_desk.addWorker("Alice", R"({"languages":["es"],"rank":7})");
        m_desk.advance(std::chrono::seconds(5));
        m_desk.post(
            m_desk.in("Workers"), { { "FriendlyName", "Bob" }, { "Attributes", R"({"languages":["en"],"rank":2})" } });
        m_desk.advance(std::chrono::seconds(5));
        m_desk.post(
            m_desk.in("Workers"), { { "FriendlyName", "Carla" }, { "Attributes", R"({"languages":["es","en"]})" } });
        const QByteArray configuration = filled(R"({"task_routing":{"filters":[],"default_filter":{"queue":"{queue}"}}})");
        m_second
            = m_desk.post(m_desk.in("Workflows"), { { "FriendlyName", "Second" }, { "Configuration", configuration } })
                  .sid();
        addTasks();
    }

    void filters_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("names");

        const QString workers = u"Workers"_s;
        QTest::newRow("all workers") << workers << QByteArray("") << QStringList{ u"Alice"_s, u"Bob"_s, u"Carla"_s };
        QTest::newRow("by name") << workers << QByteArray("FriendlyName=Bob") << QStringList{ u"Bob"_s };
        QTest::newRow("by another name") << workers << QByteArray("FriendlyName=bob") << QStringList{};
        QTest::newRow("by activity") << workers << QByteArray("ActivitySid={available}") << QStringList{ u"Alice"_s };
        QTest::newRow("by activity's name")
            << workers << QByteArray("ActivityName=Offline") << QStringList{ u"Bob"_s, u"Carla"_s };
        QTest::newRow("available") << workers << QByteArray("Available=yes") << QStringList{ u"Alice"_s };
        QTest::newRow("unavailable") << workers << QByteArray("Available=whatever")
                                     << QStringList{ u"Bob"_s, u"Carla"_s };
        QTest::newRow("by queue") << workers << QByteArray("TaskQueueSid={queue}")
                                  << QStringList{ u"Alice"_s, u"Carla"_s };
        QTest::newRow("by queue's name") << workers << QByteArray("TaskQueueName=Spanish")
                                         << QStringList{ u"Alice"_s, u"Carla"_s };
        QTest::newRow("by the name of no queue") << workers << QByteArray("TaskQueueName=French") << QStringList{};
        QTest::newRow("by expression") << workers << QByteArray("TargetWorkersExpression=rank%20%3E%201")
                                       << QStringList{ u"Alice"_s, u"Bob"_s };
        QTest::newRow("by a built-in field")
            << workers << QByteArray("TargetWorkersExpression=friendly_name+%3D%3D+'Carla'")
            << QStringList{ u"Carla"_s };
        QTest::newRow("by SID in an expression")
            << workers << QByteArray("TargetWorkersExpression=sid+IN+['{alice}']") << QStringList{ u"Alice"_s };
        QTest::newRow("all must hold") << workers << QByteArray("TaskQueueSid={queue}&Available=false")
                                       << QStringList{ u"Carla"_s };
        QTest::newRow("an unknown one is ignored")
            << workers << QByteArray("Mood=good") << QStringList{ u"Alice"_s, u"Bob"_s, u"Carla"_s };
        QTest::newRow("latest change first") << workers << QByteArray("Ordering=DateStatusChanged:desc")
                                             << QStringList{ u"Carla"_s, u"Bob"_s, u"Alice"_s };

        const QString queues = u"TaskQueues"_s;
        QTest::newRow("queues") << queues << QByteArray("")
                                << QStringList{ u"Sample Queue"_s, u"Spanish"_s, u"Nobody"_s };
        QTest::newRow("queue by name") << queues << QByteArray("FriendlyName=Spanish") << QStringList{ u"Spanish"_s };
        QTest::newRow("queues of a worker")
            << queues << QByteArray("WorkerSid={alice}") << QStringList{ u"Sample Queue"_s, u"Spanish"_s };
        QTest::newRow("queues for attributes")
            << queues << QByteArray("EvaluateWorkerAttributes={\"languages\":[\"fr\"]}")
            << QStringList{ u"Sample Queue"_s };

        QTest::newRow("activities") << u"Activities"_s << QByteArray("Available=1") << QStringList{ u"Available"_s };
        QTest::newRow("activity by name")
            << u"Activities"_s << QByteArray("FriendlyName=Offline") << QStringList{ u"Offline"_s };
        QTest::newRow("workflow by name")
            << u"Workflows"_s << QByteArray("FriendlyName=Second") << QStringList{ u"Second"_s };
    }

    void filters()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, query);
        QFETCH(QStringList, names);

        const RestReply reply = m_desk.get(m_desk.in(list.toLatin1() + '?' + filled(query)));

        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.column(reply.meta().value(u"key"_s).toString(), u"friendly_name"_s), names);
    }

    void filtersTasks_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("found"); // the tasks' numbers

        QTest::newRow("all, as created") << QByteArray("") << u"1234"_s;
        QTest::newRow("priority") << QByteArray("Priority=5") << u"2"_s;
        QTest::newRow("status") << QByteArray("AssignmentStatus=reserved") << u"1"_s;
        QTest::newRow("two statuses") << QByteArray("AssignmentStatus=reserved&AssignmentStatus=pending") << u"1234"_s;
        QTest::newRow("a status that none has") << QByteArray("AssignmentStatus=completed") << u""_s;
        QTest::newRow("workflow") << QByteArray("WorkflowSid={workflow}") << u"3"_s;
        QTest::newRow("workflow's name") << QByteArray("WorkflowName=Default+Fifo+Workflow") << u"124"_s;
        QTest::newRow("queue") << QByteArray("TaskQueueSid={queue}") << u"3"_s;
        QTest::newRow("queue's name") << QByteArray("TaskQueueName=Sample+Queue") << u"124"_s;
        QTest::newRow("attributes") << QByteArray("EvaluateTaskAttributes=kind+%3D%3D+'call'") << u"13"_s;
        QTest::newRow("target") << QByteArray("RoutingTarget={alice}") << u""_s;
        QTest::newRow("with add-ons") << QByteArray("HasAddons=true") << u""_s;
        QTest::newRow("without add-ons") << QByteArray("HasAddons=false") << u"1234"_s;
        QTest::newRow("two filters") << QByteArray("EvaluateTaskAttributes=kind+!%3D+null&AssignmentStatus=pending")
                                     << u"23"_s;
        QTest::newRow("priority first") << QByteArray("Ordering=Priority:desc,DateCreated:asc") << u"3214"_s;
        QTest::newRow("newest first") << QByteArray("Ordering=DateCreated:desc") << u"4321"_s;
        QTest::newRow("virtual start") << QByteArray("Ordering=VirtualStartTime:asc") << u"4123"_s;
    }

    void filtersTasks()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, found);

        const RestReply reply = m_desk.get(m_desk.in("Tasks?" + filled(query)));
        QString numbers;
        for (const QString &attributes : reply.column(u"tasks"_s, u"attributes"_s))
            numbers += attributes.at(attributes.indexOf(u":"_s) + 1);

        QCOMPARE(reply.status, 200);
        QCOMPARE(numbers, found);
    }

    void refusesAFilterThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("parameter");

        QTest::newRow("priority") << QByteArray("Tasks?Priority=high") << u"Priority"_s;
        QTest::newRow("status") << QByteArray("Tasks?AssignmentStatus=pending&AssignmentStatus=lost")
                                << u"AssignmentStatus"_s;
        QTest::newRow("workflow") << QByteArray("Tasks?WorkflowSid=first") << u"WorkflowSid"_s;
        QTest::newRow("attributes") << QByteArray("Tasks?EvaluateTaskAttributes=kind+%3D%3D")
                                    << u"EvaluateTaskAttributes"_s;
        QTest::newRow("add-ons") << QByteArray("Tasks?HasAddons=maybe") << u"HasAddons"_s;
        QTest::newRow("order") << QByteArray("Tasks?Ordering=Age:asc") << u"Ordering"_s;
        QTest::newRow("page size") << QByteArray("Tasks?PageSize=5000") << u"PageSize"_s;
        QTest::newRow("token") << QByteArray("Tasks?Page=1&PageToken=xyz") << u"PageToken"_s;
        QTest::newRow("activity") << QByteArray("Workers?ActivitySid=WQ00000000000000000000000000000001")
                                  << u"ActivitySid"_s;
        QTest::newRow("expression") << QByteArray("Workers?TargetWorkersExpression=skill-level+%3D%3D+1")
                                    << u"TargetWorkersExpression"_s;
        QTest::newRow("hypothetical worker")
            << QByteArray("TaskQueues?EvaluateWorkerAttributes=[]") << u"EvaluateWorkerAttributes"_s;
        QTest::newRow("worker") << QByteArray("TaskQueues?WorkerSid=Alice") << u"WorkerSid"_s;
        QTest::newRow("reservation status")
            << QByteArray("Workers/{alice}/Reservations?ReservationStatus=open") << u"ReservationStatus"_s;
        QTest::newRow("broken escape") << QByteArray("Tasks?Priority=%4") << u"not well formed"_s;
    }

    void refusesAFilterThatCannotBeRead()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, parameter);

        const RestReply reply = m_desk.get(m_desk.in(filled(query)));

        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), 20001);
        QVERIFY2(reply.message().contains(parameter), qPrintable(reply.message()));
    }

    void filtersReservations()
    {
        const QByteArray task
            = m_desk.get(m_desk.in("Tasks?AssignmentStatus=reserved")).column(u"tasks"_s, u"sid"_s).value(0).toLatin1();
        const QByteArray byTask = m_desk.in("Tasks/" + task + "/Reservations?");
        const QByteArray byWorker = m_desk.in("Workers/" + m_alice + "/Reservations?");
        const auto count
            = [this](const QByteArray &path) { return m_desk.get(path).column(u"reservations"_s, u"sid"_s).size(); };

        QCOMPARE(count(byTask), 1);
        QCOMPARE(count(byTask + "ReservationStatus=pending&WorkerSid=" + m_alice), 1);
        QCOMPARE(count(byTask + "WorkerSid=" + sid<WorkerId>(1).utf8()), 0);
        QCOMPARE(count(byWorker + "ReservationStatus=pending"), 1);
        QCOMPARE(count(byWorker + "ReservationStatus=accepted"), 0);
    }

    void walksManyRowsInBothDirections_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("pages");

        QTest::newRow("as created") << QByteArray("PageSize=25") << 5;
        QTest::newRow("the default size") << QByteArray("") << 3;
        QTest::newRow("ordered") << QByteArray("PageSize=25&Ordering=Priority:desc") << 5;
        QTest::newRow("filtered") << QByteArray("PageSize=25&Priority=1") << 2;
        QTest::newRow("one page") << QByteArray("PageSize=1000") << 1;
    }

    void walksManyRowsInBothDirections()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, pages);
        RestDesk desk;
        for (int i = 0; i < 120; ++i)
            desk.addTask("{}", { { "Priority", QByteArray::number(i % 3) } });

        const QStringList whole = desk.get(desk.in("Tasks?PageSize=1000&" + query.mid(query.indexOf('&') + 1)))
                                      .column(u"tasks"_s, u"sid"_s);
        RestReply page = desk.get(desk.in("Tasks?" + query));
        QStringList forth = page.column(u"tasks"_s, u"sid"_s);
        int count = 1;
        for (; page.meta().value(u"next_page_url"_s).isString(); ++count) {
            page = desk.get(page.meta().value(u"next_page_url"_s).toString().toUtf8());
            QCOMPARE(page.meta().value(u"page"_s).toInt(), count);
            forth += page.column(u"tasks"_s, u"sid"_s);
        }
        QStringList back = page.column(u"tasks"_s, u"sid"_s);
        while (page.meta().value(u"previous_page_url"_s).isString()) {
            page = desk.get(page.meta().value(u"previous_page_url"_s).toString().toUtf8());
            back = page.column(u"tasks"_s, u"sid"_s) + back;
        }

        QCOMPARE(count, pages);
        QCOMPARE(QSet<QString>(forth.begin(), forth.end()).size(), forth.size());
        QCOMPARE(forth.size(), query.contains("Priority=1") ? 40 : 120);
        QCOMPARE(back, forth);
        QCOMPARE(page.meta().value(u"page"_s).toInt(), 0);
        QVERIFY(!query.contains("Ordering") || forth == whole);
    }

    void echoesTheFiltersInItsLinks()
    {
        const RestReply reply = m_desk.get(m_desk.in("Tasks?EvaluateTaskAttributes=kind+%3D%3D+'call'&PageSize=1"));
        const QString next = reply.meta().value(u"next_page_url"_s).toString();

        QVERIFY(next.startsWith(QString(u"http://127.0.0.1:8787"_s + QString::fromLatin1(m_desk.in("Tasks?")))));
        QVERIFY(next.contains(u"EvaluateTaskAttributes=kind%20%3D%3D%20%27call%27&PageSize=1&Page=1&PageToken=PAWT"_s));
        QVERIFY(reply.meta().value(u"url"_s).toString().endsWith(u"&PageSize=1&Page=0"_s));
        QVERIFY(reply.meta().value(u"previous_page_url"_s).isNull());
    }

    void goesOnAfterARowThatHasGone()
    {
        RestDesk desk;
        for (int i = 0; i < 6; ++i)
            desk.addTask();
        const RestReply first = desk.get(desk.in("Tasks?PageSize=2"));
        const QStringList all = desk.get(desk.in("Tasks")).column(u"tasks"_s, u"sid"_s);

        desk.remove(desk.in("Tasks/" + all.at(1).toLatin1()));
        const RestReply next = desk.get(first.meta().value(u"next_page_url"_s).toString().toUtf8());

        QCOMPARE(next.status, 200);
        QVERIFY(next.column(u"tasks"_s, u"sid"_s).contains(all.at(3)));
    }

    void refusesAbsolutePaging()
    {
        const RestReply reply = m_desk.get(m_desk.in("Workers?Page=1&PageSize=1"));

        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), 40153);
    }
};

QTEST_GUILESS_MAIN(RestListsTest)
#include "tst_restlists.moc"
