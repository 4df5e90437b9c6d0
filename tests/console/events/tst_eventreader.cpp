#include "console/events/eventreader.h"
#include "router/bridge/payloads.h"
#include "tests/core/wire/wiresamples.h"

#include <QJsonDocument>
#include <QTest>

namespace {

const router::PayloadFrame frame{ sid<AccountId>(1), wiresamples::morning };

QString message(const QByteArray &type, const QByteArray &payload)
{
    return QString::fromUtf8(router::socketMessage(type, payload));
}

/// The event that a frame holds; an empty one, if it holds something else.
PushedEvent eventIn(const QString &text)
{
    const auto read = readEventFrame(text);
    const auto *found = read ? std::get_if<PushedEvent>(&*read) : nullptr;
    return found ? *found : PushedEvent{};
}

template <typename T> T versioned(T value)
{
    value.version = 4;
    return value;
}

QByteArray without(const QByteArray &payload, const QString &key)
{
    QJsonObject object = QJsonDocument::fromJson(payload).object();
    object.remove(key);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Transfer someTransfer(TransferStatus status, bool toQueue)
{
    return { .id = sid<TransferId>(8),
        .workspace = sid<WorkspaceId>(2),
        .task = sid<TaskId>(1),
        .status = status,
        .mode = TransferMode::Cold,
        .type = toQueue ? TransferType::Queue : TransferType::Worker,
        .to = toQueue ? sid<TaskQueueId>(6).text() : sid<WorkerId>(11).text(),
        .initiatingReservation = sid<ReservationId>(3),
        .initiatingWorker = sid<WorkerId>(10),
        .initiatingQueue = sid<TaskQueueId>(6),
        .initiatingWorkflow = sid<WorkflowId>(7),
        .createdAt = wiresamples::morning,
        .updatedAt = wiresamples::morning + std::chrono::seconds{ 20 } };
}

Reservation reservation()
{
    Reservation sample = versioned(wiresamples::reservation());
    sample.timeout = std::chrono::seconds(30);
    return sample;
}

} // namespace

class TestEventReader : public QObject
{
    Q_OBJECT
private slots:
    void readsHeartbeats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \r\n\t"_s;
    }

    void readsHeartbeats()
    {
        QFETCH(QString, text);

        QVERIFY(readEventFrame(text) == EventFrame(Heartbeat{}));
    }

    void readsTheGreeting()
    {
        const auto read = readEventFrame(message("init",
            "{\"channel_id\":\"" + sid<WorkerId>(10).utf8() + "\",\"workspace_sid\":\"" + sid<WorkspaceId>(2).utf8()
                + "\",\"account_sid\":\"AC1\",\"token_lifetime\":3600000}"));

        const BridgeGreeting expected{ sid<WorkerId>(10), sid<WorkspaceId>(2), std::chrono::hours(1) };
        QVERIFY(read == EventFrame(expected));
    }

    void readsAReservationWithItsTask()
    {
        const Reservation offered = reservation();
        const Task task = versioned(wiresamples::task());
        const QByteArray payload
            = router::payload(router::BridgeReservation{ offered, router::BridgeTask{ task }, {} }, frame);

        const PushedEvent read = eventIn(message("reservation.created", payload));

        QCOMPARE(read.type, QByteArray("reservation.created"));
        QCOMPARE(read.reservation, std::optional(offered));
        QCOMPARE(read.task, std::optional(task));
    }

    void fillsInWhatIsToldOnce()
    {
        const Reservation offered = reservation();
        Task task = versioned(wiresamples::task());
        QJsonObject payload = QJsonDocument::fromJson(
            router::payload(router::BridgeReservation{ offered, router::BridgeTask{ task }, {} }, frame))
                                  .object();
        QJsonObject inner = payload.value("task"_L1).toObject();
        for (const QString &key :
            { u"workspace_sid"_s, u"account_sid"_s, u"task_queue_entered_date"_s, u"ignore_capacity"_s })
            inner.remove(key); // the service's own frames have none of these
        payload.insert("task"_L1, inner);
        payload.remove("task_sid"_L1);
        task.queueEnteredAt = {};
        task.ignoreCapacity = false;

        const PushedEvent read
            = eventIn(message("reservation.created", QJsonDocument(payload).toJson(QJsonDocument::Compact)));

        QCOMPARE(read.reservation, std::optional(offered));
        QCOMPARE(read.task, std::optional(task));
    }

    void readsTasks()
    {
        const Task task = versioned(wiresamples::task());

        const PushedEvent read = eventIn(message("task.updated", router::payload(router::BridgeTask{ task }, frame)));

        QCOMPARE(read.task, std::optional(task));
        QVERIFY(!read.reservation);
    }

    void readsTheWorker()
    {
        const Worker worker = versioned(wiresamples::worker());

        QCOMPARE(
            eventIn(message("worker.activity.update", router::payload(worker, frame))).worker, std::optional(worker));
    }

    void readsAChannel()
    {
        const WorkerChannel channel = wiresamples::workerChannel();

        QCOMPARE(eventIn(message("worker.capacity.update", router::payload(channel, frame))).channel,
            std::optional(channel));
    }

    void readsTransfers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("toQueue");
        QTest::addColumn<QString>("reason");

        QTest::newRow("initiated") << int(TransferStatus::Initiated) << false << QString();
        QTest::newRow("attempt-failed") << int(TransferStatus::Initiated) << true << u"was rejected"_s;
        QTest::newRow("failed") << int(TransferStatus::Failed) << false << u"timed out"_s;
        QTest::newRow("completed") << int(TransferStatus::Complete) << true << QString();
        QTest::newRow("canceled") << int(TransferStatus::Canceled) << false << QString();
    }

    void readsTransfers()
    {
        QFETCH(int, status);
        QFETCH(bool, toQueue);
        QFETCH(QString, reason);
        const QByteArray type = QByteArray("task.transfer-") + QTest::currentDataTag();
        Transfer transfer = someTransfer(TransferStatus(status), toQueue);
        transfer.failedReason = reason;

        const PushedEvent read = eventIn(message(type, router::payload(transfer, frame)));

        QVERIFY(read.transfer == std::optional(transfer));
        QVERIFY(!read.reservation && !read.task);
    }

    void readsTheTransferThatLedToAnOffer_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("readable");
        QTest::newRow("whole") << QString() << true;
        QTest::newRow("without its task") << u"task_sid"_s << true;
        QTest::newRow("without its workspace") << u"workspace_sid"_s << true;
        QTest::newRow("unreadable: the offer counts") << u"transfer_mode"_s << false;
    }

    void readsTheTransferThatLedToAnOffer()
    {
        QFETCH(QString, missing);
        QFETCH(bool, readable);
        const Reservation offered = reservation();
        Transfer transfer = someTransfer(TransferStatus::Initiated, false);
        transfer.task = offered.task;
        QJsonObject payload = QJsonDocument::fromJson(
            router::payload(router::BridgeReservation{ offered, router::BridgeTask{ wiresamples::task() }, {} }, frame))
                                  .object();
        QJsonObject inner = QJsonDocument::fromJson(router::payload(transfer, frame)).object();
        inner.remove(missing);
        payload.insert("task_transfer"_L1, inner);

        const PushedEvent read
            = eventIn(message("reservation.created", QJsonDocument(payload).toJson(QJsonDocument::Compact)));

        QCOMPARE(read.reservation, std::optional(offered));
        QCOMPARE(read.transfer.has_value(), readable);
        if (readable)
            QVERIFY(*read.transfer == transfer);
    }

    void passesOverWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a new kind") << u"{\"event_type\":\"worker.mood.update\",\"payload\":{\"a\":[1]}}"_s;
        QTest::newRow("no payload") << u"{\"event_type\":\"queue.moved\"}"_s;
        QTest::newRow("payload null") << u"{\"event_type\":\"queue.moved\",\"payload\":null}"_s;
    }

    void passesOverWhatItDoesNotKnow()
    {
        QFETCH(QString, text);

        const PushedEvent read = eventIn(text);

        QVERIFY(!read.type.isEmpty());
        QCOMPARE(read, PushedEvent{ .type = read.type });
    }

    void saysWhereItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const QByteArray offered = router::payload(router::BridgeReservation{ reservation(), {}, {} }, frame);
        const QByteArray worker = router::payload(wiresamples::worker(), frame);
        QTest::newRow("no JSON") << u"oops"_s << QString();
        QTest::newRow("a list") << u"[1]"_s << QString();
        QTest::newRow("no kind") << u"{\"payload\":{}}"_s << u"event_type"_s;
        QTest::newRow("payload no object") << u"{\"event_type\":\"init\",\"payload\":7}"_s << u"payload"_s;
        QTest::newRow("init for nobody") << u"{\"event_type\":\"init\",\"payload\":{}}"_s << u"init: channel_id"_s;
        QTest::newRow("reservation without SID")
            << message("reservation.created", without(offered, u"sid"_s)) << u"reservation.created: sid"_s;
        QTest::newRow("reservation without task")
            << message("reservation.created", without(offered, u"task_sid"_s)) << u"reservation.created: task"_s;
        QTest::newRow("a date in words") << message("worker.activity.update",
            QByteArray(worker).replace("\"date_updated\":", "\"date_updated\":\"noon\",\"x\":"))
                                         << u"worker.activity.update: date_updated"_s;
        QTest::newRow("task that is a reservation")
            << message("task.updated", offered) << u"task.updated: assignment_status"_s;
    }

    void saysWhereItCannotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);

        const auto read = readEventFrame(text);

        QVERIFY(!read);
        QCOMPARE(read.error().key, key);
    }
};

QTEST_GUILESS_MAIN(TestEventReader)
#include "tst_eventreader.moc"
