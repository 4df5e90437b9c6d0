#include "core/expression/cborscope.h"
#include "core/workflow/workflowconfiguration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_WorkflowConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void readsFilters();
    void readsTargets();
    void inheritsQueues();
    void readsTheDefaultFilter();
    void namesItsQueues();
    void readsNumbers_data();
    void readsNumbers();
    void readsOrder_data();
    void readsOrder();
    void takesBlankForAbsent_data();
    void takesBlankForAbsent();
    void acceptsEmptyRouting_data();
    void acceptsEmptyRouting();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
};

namespace {

const QByteArray first = "WQ00000000000000000000000000000001";
const QByteArray second = "WQ00000000000000000000000000000002";

TaskQueueId queue(const QByteArray &text)
{
    return *TaskQueueId::fromText(QByteArrayView(text));
}

/// A configuration with one filter that has these targets.
QByteArray withTargets(const QByteArray &targets)
{
    return R"({"task_routing":{"filters":[{"expression":"1==1","targets":[)" + targets + R"(]}]}})";
}

/// One target with a queue and these other members.
QByteArray withMembers(const QByteArray &members)
{
    return withTargets(R"({"queue":")" + first + R"(",)" + members + "}");
}

RoutingTarget onlyTarget(const QByteArray &json)
{
    const auto configuration = WorkflowConfiguration::fromJson(json);
    if (!configuration) {
        qWarning("%s: %s", qPrintable(configuration.error().where), qPrintable(configuration.error().message));
        return {};
    }
    return configuration->filters.first().targets.first();
}

const QByteArray whole = R"({ "task_routing": { "filters": [
    { "filter_friendly_name": "Bikes", "expression": "kind == 'bike' AND wheels >= 2", "targets": [
        { "queue": "WQ00000000000000000000000000000001", "priority": "10", "timeout": 60,
          "expression": "task.brand IN worker.brands", "order_by": "worker.level DESC, worker.seniority.years",
          "skip_if": "workers.available == 0" },
        { "timeout": "120", "priority": 20, "skip_me_never": [1, 2] },
        { "queue": "WQ00000000000000000000000000000002" },
        { "known_worker_friendly_name": "task.mechanic.name" } ] },
    { "friendly_name": "Regulars", "expression": "mechanic != null", "targets": [
        { "queue": "WQ00000000000000000000000000000001", "known_worker_sid": "task.mechanic" } ] } ],
    "default_filter": { "queue": "WQ00000000000000000000000000000002", "priority": 1, "timeout": "ignored" },
    "note": "unknown keys are nobody's business" } })";

} // namespace

void tst_WorkflowConfiguration::readsFilters()
{
    const auto configuration = WorkflowConfiguration::fromJson(whole);

    QVERIFY(configuration);
    QCOMPARE(configuration->filters.size(), 2);
    QCOMPARE(configuration->filters.at(0).name, u"Bikes"_s);
    QCOMPARE(configuration->filters.at(1).name, u"Regulars"_s);
    QVERIFY(configuration->filters.at(0).expression.holds(CborScope(*objectFromJson(R"({"kind":"bike","wheels":2})"))));
    QVERIFY(
        !configuration->filters.at(0).expression.holds(CborScope(*objectFromJson(R"({"kind":"bike","wheels":1})"))));
}

void tst_WorkflowConfiguration::readsTargets()
{
    const auto configuration = WorkflowConfiguration::fromJson(whole);
    const RoutingTarget &target = configuration->filters.at(0).targets.at(0);

    QCOMPARE(configuration->filters.at(0).targets.size(), 4);
    QCOMPARE(target.queue, queue(first));
    QCOMPARE(target.priority, 10);
    QCOMPARE(target.timeout, 60s);
    QCOMPARE(target.expression->text(), u"task.brand IN worker.brands"_s);
    QCOMPARE(target.skipIf->text(), u"workers.available == 0"_s);
    QCOMPARE(target.orderBy.size(), 2);
    QVERIFY(target.knownWorkerSid.isEmpty());
    QCOMPARE(configuration->filters.at(0).targets.at(3).knownWorkerName, QStringList({ u"mechanic"_s, u"name"_s }));
    QCOMPARE(configuration->filters.at(1).targets.at(0).knownWorkerSid, QStringList({ u"mechanic"_s }));
}

void tst_WorkflowConfiguration::inheritsQueues()
{
    const auto configuration = WorkflowConfiguration::fromJson(whole);
    const QList<RoutingTarget> &targets = configuration->filters.at(0).targets;

    QCOMPARE(targets.at(1).queue, queue(first));
    QCOMPARE(targets.at(2).queue, queue(second));
    QCOMPARE(targets.at(3).queue, queue(second));
    QVERIFY(!targets.at(1).expression);
    QVERIFY(targets.at(1).orderBy.isEmpty());
    QVERIFY(!targets.at(2).timeout);
}

void tst_WorkflowConfiguration::readsTheDefaultFilter()
{
    const auto configuration = WorkflowConfiguration::fromJson(whole);

    QVERIFY(configuration->defaultFilter);
    QCOMPARE(configuration->defaultFilter->queue, queue(second));
    QCOMPARE(configuration->defaultFilter->priority, 1);
    QVERIFY(!configuration->defaultFilter->timeout);
}

void tst_WorkflowConfiguration::namesItsQueues()
{
    QCOMPARE(WorkflowConfiguration::fromJson(whole)->queues(), QSet({ queue(first), queue(second) }));
    QCOMPARE(WorkflowConfiguration::fromJson(R"({"task_routing":{}})")->queues(), QSet<TaskQueueId>());
}

void tst_WorkflowConfiguration::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("priority");

    QTest::newRow("number") << QByteArray("7") << 7;
    QTest::newRow("text") << QByteArray("\"7\"") << 7;
    QTest::newRow("text with blanks") << QByteArray("\" 7 \"") << 7;
    QTest::newRow("number with a point") << QByteArray("7.0") << 7;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("below zero") << QByteArray("\"-3\"") << -3;
}

void tst_WorkflowConfiguration::readsNumbers()
{
    QFETCH(QByteArray, written);
    QFETCH(int, priority);

    QCOMPARE(onlyTarget(withMembers("\"priority\":" + written)).priority, priority);
}

void tst_WorkflowConfiguration::readsOrder_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QList<bool>>("descending");

    QTest::newRow("worker.rank") << QStringList{ u"rank"_s } << QList{ false };
    QTest::newRow("worker.rank ASC") << QStringList{ u"rank"_s } << QList{ false };
    QTest::newRow("worker.rank desc") << QStringList{ u"rank"_s } << QList{ true };
    QTest::newRow(" worker.a.b[1]  DESC ,worker.c") << QStringList{ u"a.b.1"_s, u"c"_s } << QList{ true, false };
}

void tst_WorkflowConfiguration::readsOrder()
{
    QFETCH(QStringList, paths);
    QFETCH(QList<bool>, descending);

    const RoutingTarget target
        = onlyTarget(withMembers("\"order_by\":\"" + QByteArray(QTest::currentDataTag()) + "\""));

    QStringList readPaths;
    QList<bool> readDescending;
    for (const OrderClause &clause : target.orderBy) {
        readPaths.append(clause.path.join(u'.'));
        readDescending.append(clause.descending);
    }
    QCOMPARE(readPaths, paths);
    QCOMPARE(readDescending, descending);
}

void tst_WorkflowConfiguration::takesBlankForAbsent_data()
{
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("blanks") << QByteArray("\"  \"");
}

void tst_WorkflowConfiguration::takesBlankForAbsent()
{
    QFETCH(QByteArray, written);
    QByteArray members;
    for (const char *key : { "priority", "timeout", "expression", "skip_if", "order_by", "known_worker_sid" })
        members += QByteArray(members.isEmpty() ? "\"" : ",\"") + key + "\":" + written;

    const RoutingTarget target = onlyTarget(withMembers(members));

    QCOMPARE(target.queue, queue(first));
    QVERIFY(!target.priority && !target.timeout && !target.expression && !target.skipIf);
    QVERIFY(target.orderBy.isEmpty() && target.knownWorkerSid.isEmpty());
}

void tst_WorkflowConfiguration::acceptsEmptyRouting_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing in it") << QByteArray(R"({"task_routing":{}})");
    QTest::newRow("no filters") << QByteArray(R"({"task_routing":{"filters":[]}})");
    QTest::newRow("all null") << QByteArray(R"({"task_routing":{"filters":null,"default_filter":null}})");
}

void tst_WorkflowConfiguration::acceptsEmptyRouting()
{
    QFETCH(QByteArray, json);

    const auto configuration = WorkflowConfiguration::fromJson(json);

    QVERIFY(configuration);
    QVERIFY(configuration->filters.isEmpty());
    QVERIFY(!configuration->defaultFilter);
}

void tst_WorkflowConfiguration::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const char *where, const char *message) {
        QTest::newRow(name) << json << QString::fromUtf8(where) << QString::fromUtf8(message);
    };
    const QByteArray good = R"({"queue":")" + first + R"("})";
    const QByteArray filter = R"({"task_routing":{"filters":[%1]}})";
    const auto inFilter = [filter](const char *json) { return QByteArray(filter).replace("%1", json); };

    row("no JSON", "{\"task_routing\":", "", "not JSON: unterminated object at byte 16");
    row("nothing", "", "", "not JSON: illegal value at byte 0");
    row("a list", "[]", "task_routing", "must be an object");
    row("no routing", "{}", "task_routing", "must be an object");
    row("routing is a list", R"({"task_routing":[]})", "task_routing", "must be an object");
    row("filters is an object", R"({"task_routing":{"filters":{}}})", "task_routing.filters", "must be a list");
    row("filter is text", inFilter(R"("x")"), "task_routing.filters[0]", "must be an object");
    row("filter without expression", inFilter(R"({"targets":[]})"), "task_routing.filters[0].expression", "is missing");
    row("filter with an empty one", inFilter(R"({"expression":" "})"), "task_routing.filters[0].expression",
        "is missing");
    row("filter with a number", inFilter(R"({"expression":1})"), "task_routing.filters[0].expression", "must be text");
    row("filter with a broken one", inFilter(R"({"expression":"a-b == 1"})"), "task_routing.filters[0].expression",
        "at character 2: token recognition error at: '-b'");
    row("filter without targets", inFilter(R"({"expression":"1==1"})"), "task_routing.filters[0].targets",
        "must be a list");
    row("no target", withTargets(""), "task_routing.filters[0].targets", "must not be empty");
    row("target is a number", withTargets("1"), "task_routing.filters[0].targets[0]", "must be an object");
    row("first target without queue", withTargets("{}"), "task_routing.filters[0].targets[0].queue",
        "is missing: a first target must name its queue");
    row("another's SID", withTargets(R"({"queue":"WW00000000000000000000000000000001"})"),
        "task_routing.filters[0].targets[0].queue", "must be the SID of a task queue");
    row("a queue's name", withTargets(good + R"(,{"queue":"Sales"})"), "task_routing.filters[0].targets[1].queue",
        "must be the SID of a task queue");
    row("second target's expression", withTargets(good + R"(,{"expression":"task.a =="})"),
        "task_routing.filters[0].targets[1].expression", "at character 10: mismatched input '<EOF>' expecting VALUE");
    row("skip_if", withMembers(R"("skip_if":"workers")"), "task_routing.filters[0].targets[0].skip_if",
        "at character 8: mismatched input '<EOF>' expecting OPERATOR");
    row("priority with a fraction", withMembers(R"("priority":1.5)"), "task_routing.filters[0].targets[0].priority",
        "must be a whole number");
    row("priority in words", withMembers(R"("priority":"high")"), "task_routing.filters[0].targets[0].priority",
        "must be a whole number");
    row("priority too large", withMembers(R"("priority":3000000000)"), "task_routing.filters[0].targets[0].priority",
        "must be a whole number");
    row("timeout 0", withMembers(R"("timeout":0)"), "task_routing.filters[0].targets[0].timeout", "must be above 0");
    row("timeout below 0", withMembers(R"("timeout":"-5")"), "task_routing.filters[0].targets[0].timeout",
        "must be above 0");
    row("timeout is a truth value", withMembers(R"("timeout":true)"), "task_routing.filters[0].targets[0].timeout",
        "must be a whole number");
    const char *orderWords = "must be a list like 'worker.rank DESC, worker.level ASC'";
    row("order without worker", withMembers(R"("order_by":"rank DESC")"), "task_routing.filters[0].targets[0].order_by",
        orderWords);
    row("order with a gap", withMembers(R"("order_by":"worker.a,,worker.b")"),
        "task_routing.filters[0].targets[0].order_by", orderWords);
    row("order in no direction", withMembers(R"("order_by":"worker.a UP")"),
        "task_routing.filters[0].targets[0].order_by", orderWords);
    row("order with two directions", withMembers(R"("order_by":"worker.a ASC DESC")"),
        "task_routing.filters[0].targets[0].order_by", orderWords);
    row("order is a number", withMembers(R"("order_by":5)"), "task_routing.filters[0].targets[0].order_by", orderWords);
    row("known worker is a SID", withMembers(R"("known_worker_sid":"WK00000000000000000000000000000001")"),
        "task_routing.filters[0].targets[0].known_worker_sid", "must be a reference like 'task.agent'");
    row("known worker is the task", withMembers(R"("known_worker_friendly_name":"task")"),
        "task_routing.filters[0].targets[0].known_worker_friendly_name", "must be a reference like 'task.agent'");
    row("known worker twice", withMembers(R"("known_worker_sid":"task.a","known_worker_friendly_name":"task.b")"),
        "task_routing.filters[0].targets[0]", "must not have both known_worker_sid and known_worker_friendly_name");
    row("default filter is a list", R"({"task_routing":{"default_filter":[]}})", "task_routing.default_filter",
        "must be an object");
    row("default filter without queue", R"({"task_routing":{"default_filter":{}}})",
        "task_routing.default_filter.queue", "is missing");
}

void tst_WorkflowConfiguration::saysWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, message);

    const auto configuration = WorkflowConfiguration::fromJson(json);

    QVERIFY(!configuration);
    QCOMPARE(configuration.error().where, where);
    QCOMPARE(configuration.error().message, message);
}

QTEST_GUILESS_MAIN(tst_WorkflowConfiguration)
#include "tst_workflowconfiguration.moc"
