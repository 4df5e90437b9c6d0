#include "core/wire/encode.h"

#include "wiresamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace wiresamples;

namespace {

/// The keys of the outermost object in the order of the text.
QStringList keysInOrder(const QByteArray &json)
{
    QStringList keys;
    int depth = 0;
    const QRegularExpression token(u"\"((?:[^\"\\\\]|\\\\.)*)\"(:?)|[{}\\[\\]]"_s);
    for (const auto &match : token.globalMatch(QString::fromUtf8(json))) {
        const QString text = match.captured();
        if (text == "{"_L1 || text == "["_L1)
            ++depth;
        else if (text == "}"_L1 || text == "]"_L1)
            --depth;
        else if (depth == 1 && match.captured(2) == ":"_L1)
            keys.append(match.captured(1));
    }
    return keys;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning().noquote() << error.errorString() << json;
    return document.object();
}

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT
private slots:
    void hasEveryPropertyInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("links");
        const QByteArray task = toJson(wiresamples::task(), morning, base);

        QTest::newRow("workspace")
            << toJson(workspace(), base)
            << u"account_sid date_created date_updated default_activity_name default_activity_sid event_callback_url "
               "events_filter friendly_name multi_task_enabled sid timeout_activity_name timeout_activity_sid "
               "prioritize_queue_order url links"_s
            << u"activities statistics real_time_statistics cumulative_statistics task_queues tasks workers workflows "
               "task_channels events"_s;
        QTest::newRow("activity") << toJson(activity(), base)
                                  << u"account_sid available date_created date_updated friendly_name sid "
                                     "workspace_sid url links"_s
                                  << u"workspace"_s;
        QTest::newRow("task channel") << toJson(taskChannel(), base)
                                      << u"account_sid date_created date_updated friendly_name sid unique_name "
                                         "workspace_sid channel_optimized_routing url links"_s
                                      << u"workspace"_s;
        QTest::newRow("task queue")
            << toJson(taskQueue(), base)
            << u"account_sid assignment_activity_sid assignment_activity_name date_created date_updated friendly_name "
               "max_reserved_workers reservation_activity_sid reservation_activity_name sid target_workers task_order "
               "url workspace_sid links"_s
            << u"assignment_activity reservation_activity workspace statistics real_time_statistics "
               "cumulative_statistics list_statistics bulk_real_time_statistics"_s;
        QTest::newRow("workflow")
            << toJson(workflow(), base)
            << u"account_sid assignment_callback_url configuration date_created date_updated document_content_type "
               "fallback_assignment_callback_url friendly_name sid task_reservation_timeout workspace_sid url links"_s
            << u"statistics real_time_statistics cumulative_statistics"_s;
        QTest::newRow("worker")
            << toJson(worker(), base)
            << u"account_sid activity_name activity_sid attributes available date_created date_status_changed "
               "date_updated friendly_name sid workspace_sid url links"_s
            << u"channels activity workspace statistics real_time_statistics cumulative_statistics worker_statistics "
               "worker_channels reservations"_s;
        QTest::newRow("worker channel")
            << toJson(workerChannel(), base)
            << u"account_sid assigned_tasks available available_capacity_percentage configured_capacity date_created "
               "date_updated sid task_channel_sid task_channel_unique_name worker_sid workspace_sid url"_s
            << QString();
        QTest::newRow("task")
            << task
            << u"account_sid age assignment_status attributes addons date_created date_updated "
               "task_queue_entered_date priority reason sid task_queue_sid task_queue_friendly_name task_channel_sid "
               "task_channel_unique_name timeout workflow_sid workflow_friendly_name workspace_sid url links "
               "virtual_start_time ignore_capacity routing_target"_s
            << u"task_queue workflow workspace reservations"_s;
        QTest::newRow("reservation")
            << toJson(reservation(), ReservationSide::Task, base)
            << u"account_sid date_created date_updated reservation_status sid task_sid worker_name worker_sid "
               "workspace_sid url links"_s
            << u"task worker workspace"_s;
        QTest::newRow("bulk figures") << toJson(sid<WorkspaceId>(2), QList{ figures() }, base)
                                      << u"account_sid workspace_sid task_queue_data task_queue_response_count url"_s
                                      << QString();
        QTest::newRow("error") << errorToJson(404, 20404, u"gone"_s) << u"code message more_info status"_s << QString();
    }

    void hasEveryPropertyInItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, keys);
        QFETCH(QString, links);

        const QJsonObject object = parsed(json);

        QCOMPARE(keysInOrder(json).join(u' '), keys);
        QStringList found = object["links"_L1].toObject().keys();
        QStringList wanted = links.split(u' ', Qt::SkipEmptyParts);
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
        QVERIFY(!json.contains(": ") && !json.contains('\n'));
    }

    void writesAnEmptyValueAsItIsDocumented_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue none(QJsonValue::Null);
        const QByteArray task = toJson(Task{ .id = sid<TaskId>(1) }, morning, base);
        const QByteArray queue = toJson(TaskQueue{ .id = sid<TaskQueueId>(1) }, base);

        QTest::newRow("event callback") << toJson(Workspace{}, base) << u"event_callback_url"_s << none;
        QTest::newRow("events filter") << toJson(Workspace{}, base) << u"events_filter"_s << none;
        QTest::newRow("assignment callback") << toJson(Workflow{}, base) << u"assignment_callback_url"_s << none;
        QTest::newRow("queue activity") << queue << u"assignment_activity_sid"_s << none;
        QTest::newRow("queue expression") << queue << u"target_workers"_s << QJsonValue(u""_s);
        QTest::newRow("reason") << task << u"reason"_s << none;
        QTest::newRow("no queue") << task << u"task_queue_sid"_s << none;
        QTest::newRow("never entered a queue") << task << u"task_queue_entered_date"_s << none;
        QTest::newRow("routing target") << task << u"routing_target"_s << none;
        QTest::newRow("attributes") << task << u"attributes"_s << QJsonValue(u"{}"_s);
        QTest::newRow("addons") << task << u"addons"_s << QJsonValue(u"{}"_s);
    }

    void writesAnEmptyValueAsItIsDocumented()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);

        QCOMPARE(parsed(json).value(key), value);
    }

    void linksAreBelowTheOrigin_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("below");
        const QString ws = u"/v1/Workspaces/"_s + sid<WorkspaceId>(2).text();
        const QString wk = ws + u"/Workers/"_s + sid<WorkerId>(10).text();
        const QString wt = ws + u"/Tasks/"_s + sid<TaskId>(12).text();
        const QString wr = u"/Reservations/"_s + sid<ReservationId>(13).text();

        QTest::newRow("worker") << toJson(worker(), base) << u"url"_s << wk;
        QTest::newRow("workers' statistics")
            << toJson(worker(), base) << u"links.statistics"_s << QString(ws + "/Workers/Statistics"_L1);
        QTest::newRow("worker's statistics")
            << toJson(worker(), base) << u"links.worker_statistics"_s << QString(wk + "/Statistics"_L1);
        QTest::newRow("worker channel") << toJson(workerChannel(), base) << u"url"_s
                                        << QString(wk + "/Channels/"_L1 + sid<WorkerChannelId>(11).text());
        QTest::newRow("task's reservation")
            << toJson(reservation(), ReservationSide::Task, base) << u"url"_s << QString(wt + wr);
        QTest::newRow("worker's reservation")
            << toJson(reservation(), ReservationSide::Worker, base) << u"url"_s << QString(wk + wr);
        QTest::newRow("queue bulk") << toJson(taskQueue(), base) << u"links.bulk_real_time_statistics"_s
                                    << QString(ws + "/TaskQueues/RealTimeStatistics"_L1);
    }

    void linksAreBelowTheOrigin()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, link);
        QFETCH(QString, below);
        const QJsonObject object = parsed(json);

        const QString found = link.startsWith("links."_L1)
            ? object["links"_L1].toObject().value(link.sliced(6)).toString()
            : object.value(link).toString();

        QCOMPARE(found, QString(QString::fromUtf8(base.origin) + below));
    }

    void agesATask_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("age");

        QTest::newRow("new") << 0 << 0;
        QTest::newRow("a part of a second") << 1999 << 1;
        QTest::newRow("clock behind") << -5000 << 0;
    }

    void agesATask()
    {
        QFETCH(int, milliseconds);
        QFETCH(int, age);

        const QByteArray json = toJson(task(), morning + std::chrono::milliseconds{ milliseconds }, base);

        QCOMPARE(parsed(json).value("age"_L1).toInt(), age);
    }

    void wrapsRowsInAPage()
    {
        const PageMeta meta{ .key = "tasks",
            .page = 1,
            .pageSize = 2,
            .url = "http://x/T?Name=a\"b&Page=1",
            .firstPageUrl = "http://x/T?Page=0",
            .previousPageUrl = "http://x/T?Page=0&PageToken=PB" };

        const QByteArray json = pageToJson(meta, { "{\"sid\":1}", "{\"sid\":2}" });

        const QJsonObject page = parsed(json);
        QCOMPARE(page.keys(), QStringList({ u"meta"_s, u"tasks"_s }));
        QCOMPARE(page["tasks"_L1].toArray().size(), 2);
        QCOMPARE(page["meta"_L1]["url"_L1].toString(), QString::fromUtf8(meta.url));
        QVERIFY(page["meta"_L1]["next_page_url"_L1].isNull());
        QCOMPARE(page["meta"_L1]["key"_L1].toString(), u"tasks"_s);
    }
};

QTEST_APPLESS_MAIN(TestEncode)
#include "tst_encode.moc"
