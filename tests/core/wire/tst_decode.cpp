#include "core/wire/decode.h"
#include "core/wire/decodestatistics.h"
#include "core/wire/encodestatistics.h"

#include "wiresamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace wiresamples;
using namespace std::chrono_literals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Reads `row`'s text anew and says whether the same value came out; else the unreadable key or "differs".
template <typename T> QString comesBack(const T &row, const QByteArray &json, Decoded<T> (*read)(const QJsonObject &))
{
    const Decoded<T> decoded = read(parsed(json));
    if (!decoded)
        return decoded.error().key;
    return *decoded == row ? u"same"_s : u"differs"_s;
}

/// One resource with `key` set to `value` (undefined: left out), read: the unreadable key or "".
using Reader = std::function<QString(const QString &key, const QJsonValue &value)>;

template <typename T> Reader readerOf(const QByteArray &json, Decoded<T> (*read)(const QJsonObject &))
{
    return [json, read](const QString &key, const QJsonValue &value) {
        QJsonObject object = parsed(json);
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const auto decoded = read(object);
        return decoded ? QString() : decoded.error().key;
    };
}

} // namespace

Q_DECLARE_METATYPE(Reader)

class TestDecode : public QObject
{
    Q_OBJECT
private slots:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<QString>("outcome");
        const Task bare{ .id = sid<TaskId>(1), .workspace = sid<WorkspaceId>(2) };

        QTest::newRow("workspace") << comesBack(workspace(), toJson(workspace(), base), &workspaceFromJson);
        QTest::newRow("activity") << comesBack(activity(), toJson(activity(), base), &activityFromJson);
        QTest::newRow("task channel") << comesBack(taskChannel(), toJson(taskChannel(), base), &taskChannelFromJson);
        QTest::newRow("task queue") << comesBack(taskQueue(), toJson(taskQueue(), base), &taskQueueFromJson);
        QTest::newRow("workflow") << comesBack(workflow(), toJson(workflow(), base), &workflowFromJson);
        QTest::newRow("worker") << comesBack(worker(), toJson(worker(), base), &workerFromJson);
        QTest::newRow("worker channel") << comesBack(
            workerChannel(), toJson(workerChannel(), base), &workerChannelFromJson);
        QTest::newRow("task") << comesBack(task(), toJson(task(), morning, base), &taskFromJson);
        QTest::newRow("task with nulls") << comesBack(bare, toJson(bare, morning, base), &taskFromJson);
        QTest::newRow("reservation") << comesBack(
            reservation(), toJson(reservation(), ReservationSide::Worker, base), &reservationFromJson);
    }

    void whatWasWrittenIsRead()
    {
        QFETCH(QString, outcome);

        QCOMPARE(outcome, u"same"_s);
    }

    void namesTheKeyItCannotRead_data()
    {
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("readable");
        const Reader taskReader = readerOf(toJson(task(), morning, base), &taskFromJson);
        const Reader reservationReader
            = readerOf(toJson(reservation(), ReservationSide::Task, base), &reservationFromJson);
        const Reader queueReader = readerOf(toJson(taskQueue(), base), &taskQueueFromJson);
        const QJsonValue gone(QJsonValue::Undefined);
        const QJsonValue null(QJsonValue::Null);

        QTest::newRow("sid missing") << taskReader << u"sid"_s << gone << false;
        QTest::newRow("sid null") << taskReader << u"sid"_s << null << false;
        QTest::newRow("sid of another kind") << taskReader << u"sid"_s << QJsonValue(sid<WorkerId>(1).text()) << false;
        QTest::newRow("sid too short") << taskReader << u"sid"_s << QJsonValue(u"WT12"_s) << false;
        QTest::newRow("sid a number") << taskReader << u"sid"_s << QJsonValue(12) << false;
        QTest::newRow("status unknown") << taskReader << u"assignment_status"_s << QJsonValue(u"frozen"_s) << false;
        QTest::newRow("status missing") << taskReader << u"assignment_status"_s << gone << false;
        QTest::newRow("priority as text") << taskReader << u"priority"_s << QJsonValue(u"5"_s) << false;
        QTest::newRow("priority broken") << taskReader << u"priority"_s << QJsonValue(1.5) << false;
        QTest::newRow("priority too large") << taskReader << u"priority"_s << QJsonValue(1e12) << false;
        QTest::newRow("date is none") << taskReader << u"date_created"_s << QJsonValue(u"yesterday"_s) << false;
        QTest::newRow("date impossible") << taskReader << u"date_created"_s << QJsonValue(u"2026-02-30T00:00:00Z"_s)
                                         << false;
        QTest::newRow("date with a fraction")
            << taskReader << u"date_created"_s << QJsonValue(u"2026-02-20T00:00:00.250Z"_s) << true;
        QTest::newRow("attributes an object") << taskReader << u"attributes"_s << QJsonValue(QJsonObject()) << false;
        QTest::newRow("attributes null") << taskReader << u"attributes"_s << null << true;
        QTest::newRow("queue missing") << taskReader << u"task_queue_sid"_s << gone << true;
        QTest::newRow("an unknown key") << taskReader << u"brand_new"_s << QJsonValue(QJsonArray{ 1 }) << true;
        QTest::newRow("reservation unknown status")
            << reservationReader << u"reservation_status"_s << QJsonValue(u"paused"_s) << false;
        QTest::newRow("reservation without task") << reservationReader << u"task_sid"_s << null << false;
        QTest::newRow("reservation without date") << reservationReader << u"date_updated"_s << gone << false;
        QTest::newRow("queue order unknown") << queueReader << u"task_order"_s << QJsonValue(u"RANDOM"_s) << false;
    }

    void namesTheKeyItCannotRead()
    {
        QFETCH(Reader, reader);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, readable);

        QCOMPARE(reader(key, value), readable ? QString() : key);
    }

    void readsAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("unreadableKey");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("unreadable");
        QTest::addColumn<QString>("next");
        const QByteArray row = toJson(activity(), base);
        const QByteArray nameless = QByteArray(row).replace("\"sid\"", "\"sad\"");
        const PageMeta last{ .key = "activities", .url = "http://x/" };
        const PageMeta more{ .key = "activities", .url = "http://x/", .nextPageUrl = "http://x/?Page=1" };
        const QStringList none;

        QTest::newRow("last") << pageToJson(last, { row, row }) << QString() << 2 << none << QString();
        QTest::newRow("more") << pageToJson(more, { row }) << QString() << 1 << none << u"http://x/?Page=1"_s;
        QTest::newRow("empty") << pageToJson(last, {}) << QString() << 0 << none << QString();
        QTest::newRow("one unreadable row") << pageToJson(last, { row, nameless, row }) << QString() << 2
                                            << QStringList{ u"row 2: sid"_s } << QString();
        QTest::newRow("a row that is none")
            << pageToJson(last, { "7", row }) << QString() << 1 << QStringList{ u"row 1: "_s } << QString();
        QTest::newRow("another list") << QByteArray(R"({"meta":{},"tasks":[]})") << u"activities"_s << 0 << none
                                      << QString();
        QTest::newRow("no meta") << QByteArray(R"({"activities":[]})") << u"meta"_s << 0 << none << QString();
        QTest::newRow("strange link") << QByteArray(R"({"meta":{"next_page_url":7},"activities":[]})")
                                      << u"meta.next_page_url"_s << 0 << none << QString();
        QTest::newRow("no json") << QByteArray("<html>") << u""_s << -1 << none << QString();
        QTest::newRow("nothing") << QByteArray() << u""_s << -1 << none << QString();
    }

    void readsAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, unreadableKey);
        QFETCH(int, rows);
        QFETCH(QStringList, unreadable);
        QFETCH(QString, next);

        const auto page = pageFromJson(body, u"activities"_s, &activityFromJson);

        QCOMPARE(page.has_value(), rows >= 0 && unreadableKey.isEmpty());
        if (!page) {
            QCOMPARE(page.error().key, unreadableKey);
            return;
        }
        QCOMPARE(page->rows.size(), rows);
        QCOMPARE(page->unreadable, unreadable);
        QCOMPARE(page->nextPageUrl, next);
    }

    void readsFigures()
    {
        QueueFigures quiet;
        quiet.queue = sid<TaskQueueId>(60);
        const QList<QueueFigures> all{ figures(), quiet };

        const auto read = queueFiguresFromJson(toJson(sid<WorkspaceId>(2), all, base));

        QVERIFY(read.has_value());
        QCOMPARE(*read, all);
    }

    void refusesFigures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("key");

        QTest::newRow("no json") << QByteArray("x") << QString();
        QTest::newRow("no data") << QByteArray("{}") << u"task_queue_data"_s;
        QTest::newRow("no queue") << QByteArray(R"({"task_queue_data":[{}]})") << u"task_queue_sid"_s;
        QTest::newRow("count as text") << QByteArray(toJson(sid<WorkspaceId>(2), QList{ figures() }, base))
                                              .replace("\"total_tasks\":10", "\"total_tasks\":\"10\"")
                                       << u"total_tasks"_s;
    }

    void refusesFigures()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, key);

        const auto read = queueFiguresFromJson(body);

        QVERIFY(!read.has_value());
        QCOMPARE(read.error().key, key);
    }

    void readsAWhile()
    {
        PeriodFigures past{ .of = PeriodFigures::Of::TaskQueue,
            .from = Instant{ 60s },
            .to = Instant{ 960s },
            .reservations = { 19, 14, 2, 1, 1, 3 },
            .tasksEntered = 17,
            .tasksMoved = 2,
            .tasksCanceled = 1,
            .tasksCompleted = 11,
            .tasksDeleted = 5,
            .untilAccepted = { 14, 322, 2, 88 },
            .untilCanceled = { 1, 140, 140, 140 },
            .inQueueUntilAccepted = { 14, 266, 2, 61 },
            .splits = { { 5, 0, 1, 12, 2 }, { 20, 1, 0, 5, 9 }, { 100, 1, 0, 1, 13 } } };
        const StatisticsFrame frame{ .base = base, .workspace = sid<WorkspaceId>(2), .queue = sid<TaskQueueId>(60) };
        const QByteArray row = toJson(frame, past, figures());

        const auto read = queuePeriodFromJson(QJsonDocument::fromJson(row).object());

        QVERIFY(read.has_value());
        QCOMPARE(read->queue, sid<TaskQueueId>(60));
        QCOMPARE(read->figures, past);
    }

    void refusesAWhile_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("key");

        const QByteArray queue = "\"task_queue_sid\":\"" + sid<TaskQueueId>(60).utf8() + '"';
        QTest::newRow("no queue") << QByteArray("{}") << u"task_queue_sid"_s;
        QTest::newRow("no figures") << QByteArray('{' + queue + '}') << u"cumulative"_s;
        QTest::newRow("a count as text") << QByteArray('{' + queue + R"(,"cumulative":{"tasks_canceled":"1"}})")
                                         << u"tasks_canceled"_s;
    }

    void refusesAWhile()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, key);

        const auto read = queuePeriodFromJson(QJsonDocument::fromJson(row).object());

        QVERIFY(!read.has_value());
        QCOMPARE(read.error().key, key);
    }

    void readsErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");

        QTest::newRow("the service's") << errorToJson(404, 20404, u"was not found"_s) << 20404 << u"was not found"_s;
        QTest::newRow("a proxy's page") << QByteArray("<html>502</html>") << 0 << QString();
        QTest::newRow("nothing") << QByteArray() << 0 << QString();
        QTest::newRow("another shape") << QByteArray(R"({"code":"x","message":7})") << 0 << QString();
    }

    void readsErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, message);

        const WireError error = errorFromJson(body);

        QCOMPARE(error.code, code);
        QCOMPARE(error.message, message);
    }
};

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
