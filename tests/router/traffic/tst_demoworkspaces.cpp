#include "floor.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

template <typename List> QStringList namesOf(const List &list)
{
    QStringList names;
    for (const auto &part : list)
        names.append(part.name);
    return names;
}

} // namespace

class TestDemoWorkspaces : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_floor = std::make_unique<DemoFloor>();
        m_tutorial = m_floor->engine.workspaces().value(0);
    }

    void tutorialComesFirst()
    {
        QCOMPARE(namesOf(m_floor->engine.workspaces()), (QStringList{ u"Tutorial"_s, u"Contact Center"_s }));
        QVERIFY(!m_tutorial.multitasking);
        QCOMPARE(m_tutorial.defaultActivityName, u"Offline"_s);
        QCOMPARE(m_tutorial.timeoutActivityName, u"Offline"_s);
    }

    void tutorialHasFourActivities()
    {
        const QList<Activity> activities = m_floor->engine.activities(m_tutorial.id);

        QCOMPARE(namesOf(activities), (QStringList{ u"Offline"_s, u"Idle"_s, u"Busy"_s, u"Reserved"_s }));
        for (const Activity &activity : activities)
            QCOMPARE(activity.available, activity.name == "Idle"_L1);
    }

    void tutorialHasAliceAndBob()
    {
        QMap<QString, QByteArray> workers;
        m_floor->engine.forEachWorker(m_tutorial.id, [&workers](const Worker &worker) {
            workers.insert(worker.name + u' ' + worker.activityName, worker.attributes);
            return true;
        });

        QCOMPARE(workers.keys(), (QStringList{ u"Alice Offline"_s, u"Bob Offline"_s }));
        const auto attributes = [](const QByteArray &json) { return QJsonDocument::fromJson(json); };
        QCOMPARE(attributes(workers.first()), attributes(R"({"languages":["es"],"contact_uri":"client:alice"})"));
        QCOMPARE(attributes(workers.last()), attributes(R"({"languages":["en"],"contact_uri":"client:bob"})"));
    }

    void tutorialReservesAndAssigns()
    {
        const QList<TaskQueue> queues = m_floor->engine.taskQueues(m_tutorial.id);

        QCOMPARE(namesOf(queues),
            (QStringList{ u"Customer Care Requests - Spanish"_s, u"Customer Care Requests - English"_s }));
        QCOMPARE(queues.at(0).targetWorkers, u"languages HAS 'es'"_s);
        for (const TaskQueue &queue : queues) {
            QCOMPARE(queue.reservationActivityName, u"Reserved"_s);
            QCOMPARE(queue.assignmentActivityName, u"Busy"_s);
        }
    }

    void tutorialHasOneWorkflow()
    {
        const QList<Workflow> workflows = m_floor->engine.workflows(m_tutorial.id);

        QCOMPARE(workflows.size(), 1);
        QCOMPARE(workflows.at(0).reservationTimeout, std::chrono::seconds(120));
    }

    void contactCenterIsBusy()
    {
        int workers = 0;
        m_floor->engine.forEachWorker(m_floor->workspace, [&workers](const Worker &) { return ++workers > 0; });

        QVERIFY(m_floor->engine.workspace(m_floor->workspace)->multitasking);
        QCOMPARE(workers, 40);
        QCOMPARE(m_floor->engine.taskQueues(m_floor->workspace).size(), 6);
        QVERIFY(m_floor->workerNamed(u"Alice"_s)->attributes.contains("client:alice"));
        for (const TaskQueue &queue : m_floor->engine.taskQueues(m_floor->workspace))
            QVERIFY(m_floor->engine.queueFigures(m_floor->workspace, queue.id).eligibleWorkers > 0);
    }

    void areMadeOnce()
    {
        const auto again = addDemoWorkspaces(m_floor->engine);

        QVERIFY(again);
        QCOMPARE(*again, m_floor->workspace);
        QCOMPARE(m_floor->engine.workspaces().size(), 2);
    }

private:
    std::unique_ptr<DemoFloor> m_floor;
    Workspace m_tutorial;
};

QTEST_GUILESS_MAIN(TestDemoWorkspaces)
#include "tst_demoworkspaces.moc"
