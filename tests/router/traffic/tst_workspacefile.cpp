#include "router/traffic/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

QByteArray withLine(const QByteArray &line)
{
    return "{\n  \"friendly_name\": \"Shop\",\n  " + line + "\n}";
}

QStringList names(const QJsonObject &schema)
{
    return schema.value("properties"_L1).toObject().keys();
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void readsAWorkspace()
    {
        const auto plan = readWorkspacePlan(R"({
            "friendly_name": "Shop", "multi_task_enabled": false, "prioritize_queue_order": "LIFO",
            "default_activity": "Away", "timeout_activity": "Late",
            "activities": [{"friendly_name": "Away"}, {"friendly_name": "Here", "available": true}],
            "task_channels": [{"friendly_name": "Fax", "unique_name": "fax", "channel_optimized_routing": true}],
            "task_queues": [{"friendly_name": "All", "target_workers": "1 == 1", "max_reserved_workers": 3,
                             "task_order": "LIFO", "reservation_activity": "Away", "assignment_activity": "Here"}],
            "workers": [{"friendly_name": "Ann", "attributes": {"a": 1}, "activity": "Here",
                         "channels": {"voice": 2, "chat": {"capacity": 0, "available": false}}}],
            "workflows": [{"friendly_name": "Main", "task_reservation_timeout": 10,
                           "assignment_callback_url": "first",
                           "fallback_assignment_callback_url": "second", "configuration": {"x": 1}}]
        })");

        QVERIFY(plan);
        QVERIFY(!plan->multitasking);
        QCOMPARE(plan->prioritizeQueueOrder, QueueOrder::Lifo);
        QCOMPARE(plan->defaultActivity.text, u"Away"_s);
        QCOMPARE(plan->timeoutActivity.text, u"Late"_s);
        QVERIFY(plan->activities.at(1).available);
        QVERIFY(plan->channels.at(0).optimizedRouting);
        QCOMPARE(plan->queues.at(0).maxReservedWorkers, 3);
        QCOMPARE(plan->queues.at(0).assignmentActivity.text, u"Here"_s);
        QCOMPARE(plan->workers.at(0).attributes.toJson().toObject(), (QJsonObject{ { u"a"_s, 1 } }));
        QCOMPARE(plan->workers.at(0).channels.at(0).capacity, 2);
        QCOMPARE(plan->workers.at(0).channels.at(1).capacity, 0);
        QVERIFY(!plan->workers.at(0).channels.at(1).available);
        QCOMPARE(plan->workflows.at(0).reservationTimeoutSeconds, 10);
        QCOMPARE(plan->workflows.at(0).fallbackAssignmentCallbackUrl.text, u"second"_s);
    }

    void takesTheDefaults()
    {
        const auto plan = readWorkspacePlan(R"({"friendly_name": "Shop",
            "workers": [{"friendly_name": "Ann"}], "task_queues": [{"friendly_name": "All"}]})");

        QVERIFY(plan);
        QVERIFY(plan->multitasking);
        QCOMPARE(plan->prioritizeQueueOrder, QueueOrder::Fifo);
        QVERIFY(plan->activities.isEmpty());
        QCOMPARE(plan->workers.at(0).attributes.toJson().toObject(), QJsonObject());
        QCOMPARE(plan->queues.at(0).maxReservedWorkers, 1);
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");

        QTest::newRow("no JSON") << QByteArray("{\n\"friendly_name\": Shop}") << 2 << u"expected a value"_s;
        QTest::newRow("a list") << QByteArray("[]") << 1 << u"expected a workspace: an object in braces"_s;
        QTest::newRow("no name") << QByteArray("\n{}") << 2 << u"\"friendly_name\" is missing"_s;
        QTest::newRow("empty name") << QByteArray("{\n\"friendly_name\": \"\"}") << 2
                                    << u"\"friendly_name\" is empty"_s;
        QTest::newRow("number for a name")
            << QByteArray("{\n\"friendly_name\": 7}") << 2 << u"\"friendly_name\" must be a text"_s;
        QTest::newRow("not a flag") << withLine("\"multi_task_enabled\": \"yes\"") << 3
                                    << u"\"multi_task_enabled\" must be true or false"_s;
        QTest::newRow("not an order") << withLine("\"prioritize_queue_order\": \"fifo\"") << 3
                                      << u"\"prioritize_queue_order\" must be \"FIFO\" or \"LIFO\""_s;
        QTest::newRow("not a list") << withLine("\"workers\": {}") << 3 << u"\"workers\" must be a list"_s;
        QTest::newRow("not an object") << withLine("\"workers\": [\n\"Ann\"]") << 4
                                       << u"expected a worker: an object in braces"_s;
        QTest::newRow("fraction") << withLine(
            "\"task_queues\": [{\"friendly_name\": \"a\", \"max_reserved_workers\": 1.5}]")
                                  << 3 << u"\"max_reserved_workers\" must be a whole number, at least 1"_s;
        QTest::newRow("capacity below zero")
            << withLine("\"workers\": [{\"friendly_name\": \"a\", \"channels\": {\n\"voice\": -1}}]") << 4
            << u"\"voice\" must be a whole number, at least 0"_s;
        QTest::newRow("attributes as text")
            << withLine("\"workers\": [{\"friendly_name\": \"a\", \"attributes\": \"{}\"}]") << 3
            << u"\"attributes\" must be an object"_s;
        QTest::newRow("no configuration")
            << withLine("\"workflows\": [{\"friendly_name\": \"a\"}]") << 3 << u"\"configuration\" is missing"_s;
        QTest::newRow("misspelt key") << withLine("\"activities\": [\n{\"friendly_name\": \"a\",\n\"availble\": true}]")
                                      << 5
                                      << u"\"availble\" is not known here; an activity has friendly_name, available"_s;
    }

    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, message);

        const auto plan = readWorkspacePlan(json);

        QVERIFY(!plan);
        QCOMPARE(plan.error().message, message);
        QCOMPARE(plan.error().line, line);
    }

    void namesTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.json"_s);
        const auto missing = readWorkspaceFile(file);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("{\n  \"friendly\": 1\n}");
        made.close();

        const auto wrong = readWorkspaceFile(file);

        QVERIFY(!missing);
        QCOMPARE(missing.error(), QString(file + u": No such file or directory"_s));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().startsWith(QString(file + u", line 2: \"friendly\" is not known here"_s)));
    }

    // The schema in resources/ and the reader must know the same keys.
    void agreesWithTheSchema()
    {
        QFile file(QStringLiteral(CORDBOARD_SOURCE_DIR "/resources/workspace.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject parts = schema.value("properties"_L1).toObject();

        QStringList told = names(schema);
        for (const QString &part :
            { u"activities"_s, u"task_channels"_s, u"task_queues"_s, u"workers"_s, u"workflows"_s })
            told += names(parts.value(part).toObject().value("items"_L1).toObject());
        const auto ask = [](const QByteArray &json) { return readWorkspacePlan(json).error().message; };
        const auto known = [](const QString &message) { return message.section(u" has "_s, 1).split(u", "_s); };
        QStringList read = known(ask(withLine("\"?\": 1")));
        for (const QByteArray part : { "activities", "task_channels", "task_queues", "workers", "workflows" })
            read += known(ask(withLine("\"" + part + "\": [{\"?\": 1}]")));
        told.sort();
        read.sort();

        QCOMPARE(read, told);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
