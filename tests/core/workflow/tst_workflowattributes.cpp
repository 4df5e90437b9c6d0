#include "core/workflow/workflowattributes.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray someQueue = "WQ" + QByteArray(32, '1');

QByteArray filter(const QByteArray &expression, const QByteArray &more = {})
{
    return "{\"expression\":\"" + expression + "\",\"targets\":[{\"queue\":\"" + someQueue + "\"" + more + "}]}";
}

} // namespace

/// What a task needs to be tried on a workflow.
class TestWorkflowAttributes : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatExpressionsAskFor_data()
    {
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<QByteArray>("attributes");

        QTest::newRow("a value of the first that wants one")
            << QByteArray(filter("lang == 'es'") + ',' + filter("lang == 'en'")) << QByteArray(R"({"lang":"es"})");
        QTest::newRow("with or without the word task")
            << QByteArray(filter("task.vip == true AND lang != 'es'")) << QByteArray(R"({"lang":"","vip":true})");
        QTest::newRow("within") << filter("customer.tier == 3") << QByteArray(R"({"customer":{"tier":3}})");
        QTest::newRow("a value stays where another filter looks below it")
            << QByteArray(filter("customer == 'Bob'") + ',' + filter("customer.tier == 3")) << QByteArray(R"({"customer":"Bob"})");
        QTest::newRow("where no value is wanted, what lies below comes first")
            << QByteArray(filter("customer != 'Bob'") + ',' + filter("customer.tier != 3"))
            << QByteArray(R"({"customer":{"tier":""}})");
        QTest::newRow("of a step, but not the worker's")
            << filter("1 == 1", R"(,"expression":"worker.level > task.level")") << QByteArray(R"({"level":""})");
        QTest::newRow("a known worker") << filter("1 == 1", R"(,"known_worker_sid":"task.agent")")
                                        << QByteArray(R"({"agent":""})");
        QTest::newRow("nothing") << filter("1 == 1") << QByteArray("{}");
    }

    void namesWhatExpressionsAskFor()
    {
        QFETCH(QByteArray, filters);
        const QByteArray json = R"({"task_routing":{"filters":[)" + filters + "]}}";
        const auto workflow = WorkflowConfiguration::fromJson(json);
        QVERIFY2(workflow, json.constData());

        const QJsonObject named = namedAttributes(*workflow);

        QTEST(QJsonDocument(named).toJson(QJsonDocument::Compact), "attributes");
    }
};

QTEST_APPLESS_MAIN(TestWorkflowAttributes)
#include "tst_workflowattributes.moc"
