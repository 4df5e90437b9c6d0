#include "tunneldesk.h"

#include <QJsonDocument>
#include <QtTest>

using namespace router;
using namespace Qt::StringLiterals;

class tst_Tunnel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheSdkDemands_data();
    void showsWhatTheSdkDemands();
    void tellsDatesInSeconds();
    void changes_data();
    void changes();
    void createsATaskForItself();
    void handsATaskOn();
    void answersAChangeWithoutTransfers();
    void reachesThePhones_data();
    void reachesThePhones();
    void handsNothingOn_data();
    void handsNothingOn();
};

namespace {

const QByteArray worker = "/Workers/{alice}";
const QByteArray reservation = "/Workers/{alice}/Reservations/{reservation}";

QByteArrayList words(const char *text)
{
    return QByteArray(text).split(' ');
}

} // namespace

void tst_Tunnel::showsWhatTheSdkDemands_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("keys");

    const QByteArrayList workerKeys = words("account_sid activity_name activity_sid attributes available date_created "
                                            "date_status_changed date_updated friendly_name sid workspace_sid version");
    const QByteArrayList taskKeys = words(
        "addons age attributes date_created date_updated priority queue_name queue_sid reason routing_target sid "
        "assignment_status task_channel_unique_name task_channel_sid timeout workflow_name workflow_sid version "
        "virtual_start_time account_sid workspace_sid counter");
    const QByteArrayList queueKeys = words(
        "friendly_name reservation_activity_name assignment_activity_name target_workers max_reserved_workers "
        "task_order reservation_activity_sid assignment_activity_sid workspace_sid account_sid sid date_created "
        "date_updated lifo_queue");
    const QByteArrayList reservationKeys = words("account_sid date_created date_updated reservation_status sid task "
                                                 "reservation_timeout worker_sid workspace_sid version");
    QTest::newRow("worker") << worker << workerKeys;
    QTest::newRow("workers") << QByteArray("/Workers") << workerKeys;
    QTest::newRow("activities") << QByteArray(
        "/Activities") << words("account_sid available date_created date_updated friendly_name sid workspace_sid");
    QTest::newRow("channels") << QByteArray(worker + "/WorkerChannels")
                              << words("account_sid assigned_tasks available available_capacity_percentage "
                                       "configured_capacity date_created date_updated last_reserved_time sid "
                                       "task_channel_sid task_channel_unique_name worker_sid workspace_sid");
    QTest::newRow("reservation") << reservation << reservationKeys;
    QTest::newRow("reservations") << QByteArray(worker + "/Reservations") << reservationKeys;
    QTest::newRow("task") << QByteArray("/Tasks/{task}") << taskKeys;
    QTest::newRow("queue") << QByteArray("/TaskQueues/{queue}") << queueKeys;
    QTest::newRow("queues") << QByteArray("/TaskQueues") << queueKeys;
}

void tst_Tunnel::showsWhatTheSdkDemands()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, keys);
    TunnelDesk desk;
    desk.role = TokenRole::Supervisor;
    desk.offerTask();

    const TunnelReply reply = desk.get(path);

    QCOMPARE(reply.status, 200);
    const QJsonObject payload = reply.payload();
    const bool isList = payload.contains("contents"_L1);
    const QJsonObject row = isList ? payload.value("contents"_L1).toArray().at(0).toObject() : payload;
    for (const QByteArray &key : keys)
        QVERIFY2(row.contains(QString::fromLatin1(key)), key.constData());
    QVERIFY(!row.contains("url"_L1) && !row.contains("links"_L1));
}

void tst_Tunnel::tellsDatesInSeconds()
{
    TunnelDesk desk;
    desk.offerTask();
    const double now = double(desk.floor.engine.now().time_since_epoch().count()) / 1000;

    const QJsonObject offer = desk.get(reservation).payload();
    const QJsonObject channel
        = desk.get(worker + "/WorkerChannels").payload().value("contents"_L1).toArray().at(0).toObject();

    QCOMPARE(offer.value("date_created"_L1).toDouble(), now);
    QCOMPARE(offer.value("reservation_timeout"_L1).toInt(), 120);
    QCOMPARE(offer.value("task"_L1).toObject().value("virtual_start_time"_L1).toDouble(), now);
    QCOMPARE(offer.value("task"_L1).toObject().value("assignment_status"_L1).toString(), u"reserved"_s);
    QCOMPARE(channel.value("last_reserved_time"_L1).toDouble(), now * 1000);
    QVERIFY(channel.value("available"_L1) == QJsonValue(1));
}

void tst_Tunnel::changes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const QJsonObject attributes{ { u"languages"_s, QJsonArray{ u"en"_s } } };
    const auto status = [](const QString &value) { return QJsonObject{ { u"ReservationStatus"_s, value } }; };
    const auto work = [](const QString &value) {
        return QJsonObject{ { u"AssignmentStatus"_s, value }, { u"Reason"_s, u"done"_s } };
    };
    QTest::newRow("activity") << worker << QJsonObject{ { u"ActivitySid"_s, u"{offline}"_s } } << u"activity_name"_s
                              << u"Offline"_s;
    QTest::newRow("activity, rejecting offers")
        << worker << QJsonObject{ { u"ActivitySid"_s, u"{offline}"_s }, { u"RejectPendingReservations"_s, true } }
        << u"activity_name"_s << u"Offline"_s;
    QTest::newRow("attributes") << worker << QJsonObject{ { u"Attributes"_s, attributes } } << u"attributes"_s
                                << u"{\"languages\":[\"en\"]}"_s;
    QTest::newRow("accept") << reservation << status(u"accepted"_s) << u"reservation_status"_s << u"accepted"_s;
    QTest::newRow("reject") << reservation << status(u"rejected"_s) << u"reservation_status"_s << u"rejected"_s;
    QTest::newRow("task's attributes") << QByteArray("/Tasks/{task}") << QJsonObject{ { u"Attributes"_s, attributes } }
                                       << u"attributes"_s << u"{\"languages\":[\"en\"]}"_s;
    QTest::newRow("cancel") << QByteArray("/Tasks/{task}") << work(u"canceled"_s) << u"assignment_status"_s
                            << u"canceled"_s;
}

void tst_Tunnel::changes()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, key);
    QFETCH(QString, value);
    TunnelDesk desk;
    desk.offerTask();

    const TunnelReply reply = desk.post(path, parameters);

    QCOMPARE(reply.message(), QString());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.text(key), value);
}

void tst_Tunnel::createsATaskForItself()
{
    TunnelDesk desk;
    const QJsonObject parameters{ { u"WorkflowSid"_s, u"{workflow}"_s }, { u"TaskQueueSid"_s, u"{queue}"_s },
        { u"RoutingTarget"_s, u"{alice}"_s }, { u"TaskChannelUniqueName"_s, u"voice"_s },
        { u"Attributes"_s, QJsonObject{ { u"outbound_to"_s, u"+2"_s } } } };

    const TunnelReply reply = desk.post("/Tasks", parameters);

    QCOMPARE(reply.message(), QString());
    QCOMPARE(reply.text(u"task_channel_unique_name"_s), u"voice"_s);
    QCOMPARE(reply.text(u"routing_target"_s), desk.alice.text());
    QCOMPARE(reply.text(u"assignment_status"_s), u"reserved"_s);
}

void tst_Tunnel::handsATaskOn()
{
    TunnelDesk desk;
    desk.offerTask();
    desk.floor.accept(desk.task);
    desk.floor.move(desk.bob, desk.floor.available);
    const QJsonObject parameters{ { u"ReservationSid"_s, u"{reservation}"_s }, { u"TaskSid"_s, u"{task}"_s },
        { u"To"_s, u"{bob}"_s }, { u"Mode"_s, u"WARM"_s }, { u"Priority"_s, 5 },
        { u"Attributes"_s, QJsonObject{ { u"note"_s, u"angry"_s } } } };

    const TunnelReply started = desk.post(worker + "/Transfers", parameters);
    QCOMPARE(started.message(), QString());
    for (const QByteArray &key : words("date_created date_updated initiating_reservation_sid initiating_worker_sid "
                                       "initiating_queue_sid initiating_workflow_sid sid transfer_mode transfer_to "
                                       "transfer_type transfer_status account_sid workspace_sid task_sid"))
        QVERIFY2(started.payload().contains(QString::fromLatin1(key)), key.constData());
    QCOMPARE(started.text(u"transfer_status"_s), u"initiated"_s);
    QCOMPARE(started.text(u"transfer_type"_s), u"WORKER"_s);

    const QByteArray path = worker + "/Transfers/" + started.text(u"sid"_s).toLatin1();
    const QJsonObject cancel{ { u"TaskSid"_s, u"{task}"_s }, { u"TransferStatus"_s, u"canceled"_s } };
    QCOMPARE(desk.post(path, cancel).text(u"transfer_status"_s), u"canceled"_s);
    const TunnelReply again = desk.post(path, cancel);
    QCOMPARE(again.status, 400);
    QVERIFY(again.message().contains(u"is already canceled . Cannot cancel transfer."_s));
}

/// The SDK reads the answer to a change without a task, and fails where there is a transfer to go with it.
void tst_Tunnel::answersAChangeWithoutTransfers()
{
    TunnelDesk desk;
    desk.offerTask();
    desk.floor.accept(desk.task);
    desk.floor.move(desk.bob, desk.floor.available);
    const QJsonObject parameters{ { u"ReservationSid"_s, u"{reservation}"_s }, { u"TaskSid"_s, u"{task}"_s },
        { u"To"_s, u"{bob}"_s } };
    QCOMPARE(desk.post(worker + "/Transfers", parameters).status, 200);
    const QByteArray offer = "/Workers/{bob}/Reservations/{reservation}";
    const QByteArray bobs = desk.token(TokenRole::Worker, desk.bob);

    QVERIFY(desk.ask(bobs, "GET", offer).payload().contains("task_transfer"_L1));
    const TunnelReply taken = desk.ask(bobs, "POST", offer, { { u"ReservationStatus"_s, u"accepted"_s } });

    QCOMPARE(taken.text(u"reservation_status"_s), u"accepted"_s);
    QVERIFY(!taken.payload().contains("task_transfer"_L1));
}

void tst_Tunnel::reachesThePhones_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("asked");

    const QJsonObject task{ { u"TaskSid"_s, u"{task}"_s } };
    const auto with = [](QJsonObject parameters, const QString &name, const QJsonValue &value) {
        parameters.insert(name, value);
        return parameters;
    };
    const QJsonObject held = with(task, u"Hold"_s, true);
    const QJsonObject own{ { u"ReservationSid"_s, u"{reservation}"_s }, { u"Mute"_s, true },
        { u"EndConferenceOnExit"_s, false } };
    QTest::newRow("own leg") << QByteArray("/WorkerParticipant") << own << 200 << QStringList{ u"Alice +?-"_s };
    QTest::newRow("customer") << QByteArray("/CustomerParticipant") << held << 200 << QStringList{ u"customer ?+?"_s };
    QTest::newRow("a colleague") << QByteArray("/HoldWorkerParticipant") << with(held, u"TargetWorkerSid"_s, u"{bob}"_s)
                                 << 200 << QStringList{ u"Bob ?+?"_s };
    QTest::newRow("nobody to kick") << QByteArray("/KickWorkerParticipant")
                                    << with(task, u"TargetWorkerSid"_s, u"{bob}"_s) << 404 << QStringList();
    QTest::newRow("no worker") << QByteArray("/KickWorkerParticipant") << with(task, u"TargetWorkerSid"_s, u"Bob"_s)
                               << 400 << QStringList();
    QTest::newRow("neither true nor false")
        << QByteArray("/CustomerParticipant") << with(task, u"Hold"_s, u"maybe"_s) << 400 << QStringList();
    QTest::newRow("another's task") << QByteArray("/CustomerParticipant")
                                    << QJsonObject{ { u"TaskSid"_s, u"WTffffffffffffffffffffffffffffffff"_s } } << 403
                                    << QStringList();
}

void tst_Tunnel::reachesThePhones()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, parameters);
    QFETCH(int, status);
    QFETCH(QStringList, asked);
    TunnelDesk desk;
    desk.offerTask();
    desk.floor.accept(desk.task);

    const TunnelReply reply = desk.post(worker + path, parameters);

    QCOMPARE(reply.status, status);
    QCOMPARE(desk.phones, asked);
    QCOMPARE(reply.payload().isEmpty(), status != 200);
}

void tst_Tunnel::handsNothingOn_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("status");

    const QString nobody = u"WKffffffffffffffffffffffffffffffff"_s;
    const QJsonObject right{ { u"ReservationSid"_s, u"{reservation}"_s }, { u"TaskSid"_s, u"{task}"_s },
        { u"To"_s, u"{bob}"_s } };
    const auto with = [&right](const QString &name, const QString &value) {
        QJsonObject changed = right;
        changed.insert(name, value);
        return changed;
    };
    const QByteArray transfers = worker + "/Transfers";
    QTest::newRow("to nobody") << transfers << with(u"To"_s, nobody) << 400;
    QTest::newRow("to somebody who is offline") << transfers << right << 400;
    QTest::newRow("to no SID") << transfers << with(u"To"_s, u"Bob"_s) << 400;
    QTest::newRow("in no mode") << transfers << with(u"Mode"_s, u"TEPID"_s) << 400;
    QTest::newRow("no reservation") << transfers << with(u"ReservationSid"_s, u"five"_s) << 400;
    QTest::newRow("in another's name") << QByteArray("/Workers/{bob}/Transfers") << right << 403;
    QTest::newRow("a transfer that is not there") << QByteArray(transfers + "/TTffffffffffffffffffffffffffffffff")
                                                  << QJsonObject{ { u"TransferStatus"_s, u"canceled"_s } } << 404;
}

void tst_Tunnel::handsNothingOn()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, parameters);
    QFETCH(int, status);
    TunnelDesk desk;
    desk.offerTask();
    desk.floor.accept(desk.task);

    const TunnelReply reply = desk.post(path, parameters);

    QCOMPARE(reply.status, status);
    QVERIFY(!reply.message().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Tunnel)

#include "tst_tunnel.moc"
