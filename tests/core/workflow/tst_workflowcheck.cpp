#include "core/workflow/workflowcheck.h"

#include "core/workflow/workflowconfiguration.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = WorkflowFault::Kind;

namespace {

const QByteArray known = "WQ" + QByteArray(31, '0') + '1';

/// A filter with these steps.
QByteArray withSteps(const QByteArray &steps)
{
    return "{\"task_routing\":{\"filters\":[{\"expression\":\"a == 1\",\"targets\":" + steps + "}]}}";
}

QByteArray withStep(const QByteArray &members)
{
    return withSteps("[{\"queue\":\"" + known + "\"," + members + "}]");
}

} // namespace

/// What is wrong with a configuration is said before it is sent.
class TestWorkflowCheck : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<WorkflowField>("field");
        QTest::addColumn<int>("kind"); // -1: nothing is wrong
        using Field = WorkflowField;
        const auto row = [](const char *name, const QByteArray &json, const QString &where, Field field,
                             std::optional<Kind> kind) {
            QTest::newRow(name) << json << where << field << (kind ? int(*kind) : -1);
        };
        const QString filter = u"task_routing/filters/0"_s;
        const QString step = filter + u"/targets/0"_s;
        row("fine", withStep("\"timeout\":\"5\",\"priority\":3,\"order_by\":\"worker.rank DESC\",\"skip_if\":\"workers.available == 0\""),
            {}, Field::Others, {});
        row("no JSON", "{\n \"task_routing\": }", {}, Field::Others, Kind::NotJson);
        row("no routing", "{}", {}, Field::Others, Kind::NoRouting);
        row("filters that are no list", "{\"task_routing\":{\"filters\":{}}}", {}, Field::Others, Kind::NotAList);
        row("a filter that is no object", "{\"task_routing\":{\"filters\":[3]}}", filter, Field::Others, Kind::NotAnObject);
        row("no expression", "{\"task_routing\":{\"filters\":[{\"targets\":[{\"queue\":\"" + known + "\"}]}]}}", filter,
            Field::Expression, Kind::Missing);
        row("no steps", withSteps("[]"), filter, Field::Others, Kind::NoSteps);
        row("steps that are no list", withSteps("7"), filter, Field::Others, Kind::NotAList);
        row("a first step without queue", withSteps("[{}]"), step, Field::Queue, Kind::Missing);
        row("a queue that is no SID", withSteps("[{\"queue\":\"Sales\"}]"), step, Field::Queue, Kind::NoSuchQueue);
        row("a queue of nowhere", withSteps("[{\"queue\":\"WQ" + QByteArray(32, '9') + "\"}]"), step, Field::Queue,
            Kind::NoSuchQueue);
        row("half an expression", withStep("\"expression\":\"worker.level >\""), step, Field::Expression,
            Kind::BadExpression);
        row("half a skip_if", withStep("\"skip_if\":\"(1==1\""), step, Field::SkipIf, Kind::BadExpression);
        row("no number", withStep("\"priority\":\"high\""), step, Field::Priority, Kind::NotAWholeNumber);
        row("half a second", withStep("\"timeout\":0.5"), step, Field::Timeout, Kind::NotAWholeNumber);
        row("no time", withStep("\"timeout\":0"), step, Field::Timeout, Kind::NotAboveZero);
        row("an order of tasks", withStep("\"order_by\":\"task.rank\""), step, Field::OrderBy, Kind::BadOrder);
        row("a name, not a reference", withStep("\"known_worker_friendly_name\":\"Alice\""), step, Field::KnownWorkerName,
            Kind::BadReference);
        row("known twice", withStep("\"known_worker_sid\":\"task.a\",\"known_worker_friendly_name\":\"task.b\""), step,
            Field::KnownWorkerName, Kind::TwoKnownWorkers);
        row("a bare name in a step", withStep("\"expression\":\"level > 3\""), step, Field::Expression, Kind::ForeignName);
        row("a worker in skip_if", withStep("\"skip_if\":\"worker.level > 3\""), step, Field::SkipIf, Kind::ForeignName);
        row("behind a step without end", withSteps("[{\"queue\":\"" + known + "\"},{\"timeout\":3}]"),
            filter + u"/targets/1"_s, Field::Others, Kind::NeverReached);
        row("a default filter without queue", "{\"task_routing\":{\"default_filter\":{}}}", u"task_routing/default_filter"_s,
            Field::Queue, Kind::Missing);
        row("too long", withStep("\"x\":\"" + QByteArray(1'038'576, 'x') + "\""), {}, Field::Others, Kind::TooLong);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(WorkflowField, field);
        QFETCH(int, kind);
        const QSet<TaskQueueId> queues{ *TaskQueueId::fromText(QByteArrayView(known)) };

        const QList<WorkflowFault> faults = faultsOfWorkflow(json, queues);

        if (kind < 0) {
            QVERIFY(faults.isEmpty());
            return;
        }
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().path.join(u'/'), where);
        QCOMPARE(int(faults.constFirst().kind), kind);
        QCOMPARE(faults.constFirst().field, field);
    }

    /// What is let through here is taken by the router's own reader, and nothing else.
    void agreesWithTheReader_data() { saysWhatIsWrong_data(); }
    void agreesWithTheReader()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        if (kind == int(Kind::TooLong))
            return;

        QCOMPARE(isUsable(faultsOfWorkflow(json, std::nullopt)), WorkflowConfiguration::fromJson(json).has_value());
    }

    void saysAllAtOnceAndWhere()
    {
        const QByteArray json = "{\"task_routing\":{\"filters\":[{\"expression\":\"a = = 1\",\"targets\":[{\"timeout\":-1}]}]}}";

        const QList<WorkflowFault> faults = faultsOfWorkflow(json, std::nullopt);

        QCOMPARE(faults.size(), 3);
        QCOMPARE(faults.at(0).position, 4);
        QVERIFY(!faults.at(0).detail.isEmpty());
        const WorkflowFault notJson = faultsOfWorkflow("{\n \"ü\": x }", std::nullopt).constFirst();
        QCOMPARE(notJson.line, 2);
        QVERIFY(notJson.column >= 6 && notJson.column <= 7);
    }
};

QTEST_APPLESS_MAIN(TestWorkflowCheck)
#include "tst_workflowcheck.moc"
