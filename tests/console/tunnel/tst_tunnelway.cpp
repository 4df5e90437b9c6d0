#include "console/tunnel/tunnelway.h"
#include "core/domain/ids.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray place = "Workspaces/" + sid<WorkspaceId>(1).utf8();
const QByteArray me = place + "/Workers/" + sid<WorkerId>(1).utf8();
const QByteArray task = place + "/Tasks/" + sid<TaskId>(1).utf8();
const QByteArray offer = me + "/Reservations/" + sid<ReservationId>(1).utf8();

ApiRequest get(const QByteArray &path)
{
    return { .path = "/v1/" + path };
}

ApiRequest post(const QByteArray &path, const QByteArray &form)
{
    return { .method = ApiRequest::Method::Post, .path = "/v1/" + path, .body = form };
}

} // namespace

class TestTunnelWay : public QObject
{
    Q_OBJECT
private slots:
    void asksAsTheBridgeWants_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QJsonObject>("parameters");
        const QJsonObject none;

        QTest::newRow("own worker") << get(me) << me << QByteArray("v1") << none;
        QTest::newRow("activities") << get(place + "/Activities?PageSize=1000") << QByteArray(place + "/Activities")
                                    << QByteArray("v1") << QJsonObject{ { u"PageSize"_s, 1000 } };
        QTest::newRow("own channels") << get(me + "/Channels?PageSize=1000") << QByteArray(me + "/WorkerChannels")
                                      << QByteArray("v1") << QJsonObject{ { u"PageSize"_s, 1000 } };
        QTest::newRow("open reservations")
            << get(me + "/Reservations?PageSize=1000&ReservationStatus=pending") << QByteArray(me + "/Reservations")
            << QByteArray("v2") << QJsonObject{ { u"PageSize"_s, 1000 }, { u"Active"_s, u"true"_s } };
        QTest::newRow("next page") << get(me + "/Reservations?PageSize=1000&AfterSid=WR1")
                                   << QByteArray(me + "/Reservations") << QByteArray("v2")
                                   << QJsonObject{
                                          { u"PageSize"_s, 1000 }, { u"AfterSid"_s, u"WR1"_s }, { u"Active"_s, u"true"_s }
                                      };
        QTest::newRow("reservation") << get(offer) << offer << QByteArray("v1") << none;
        QTest::newRow("task") << get(task) << task << QByteArray("v1") << none;
        QTest::newRow("status") << post(me, "ActivitySid=WA1&RejectPendingReservations=true") << me
                                << QByteArray("v1")
                                << QJsonObject{ { u"ActivitySid"_s, u"WA1"_s },
                                       { u"RejectPendingReservations"_s, true } };
        QTest::newRow("complete, in words") << post(task, "AssignmentStatus=completed&Reason=true%20%26%2012") << task
                                            << QByteArray("v1")
                                            << QJsonObject{ { u"AssignmentStatus"_s, u"completed"_s },
                                                   { u"Reason"_s, u"true & 12"_s } };
        QTest::newRow("a reason that looks like a number")
            << post(task, "Reason=12") << task << QByteArray("v1") << QJsonObject{ { u"Reason"_s, u"12"_s } };
        QTest::newRow("attributes") << post(task, "Attributes=%7B%22a%22%3A1%7D") << task << QByteArray("v1")
                                    << QJsonObject{ { u"Attributes"_s, QJsonObject{ { u"a"_s, 1 } } } };
        QTest::newRow("conference") << post(offer,
            "Instruction=conference&To=%2B4930&Timeout=20&Muted=true&Beep=onEnter&StatusCallbackEvent=ringing"
            "&StatusCallbackEvent=answered")
                                    << offer << QByteArray("v1")
                                    << QJsonObject{ { u"Instruction"_s, u"conference"_s }, { u"To"_s, u"+4930"_s },
                                           { u"Timeout"_s, 20 }, { u"Muted"_s, true }, { u"Beep"_s, u"onEnter"_s },
                                           { u"StatusCallbackEvent"_s, QJsonArray{ u"ringing"_s, u"answered"_s } } };
        QTest::newRow("dequeue") << post(offer, "Instruction=dequeue&DequeueStatusCallbackEvent=ringing") << offer
                                 << QByteArray("v1")
                                 << QJsonObject{ { u"Instruction"_s, u"dequeue"_s },
                                        { u"DequeueStatusCallbackEvents"_s, QJsonArray{ u"ringing"_s } } };
    }

    void asksAsTheBridgeWants()
    {
        QFETCH(ApiRequest, request);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, version);
        QFETCH(QJsonObject, parameters);

        const auto call = tunnelWay(request, false);

        QVERIFY(call.has_value());
        QCOMPARE(call->url, url);
        QCOMPARE(call->version, version);
        QCOMPARE(call->parameters, parameters);
        QCOMPARE(call->method, request.method == ApiRequest::Method::Get ? QByteArray("GET") : QByteArray("POST"));
    }

    void passesOnWhichVersionIsMeant()
    {
        ApiRequest request = post(task, "Attributes=%7B%7D");
        request.ifMatch = "\"7\"";

        QCOMPARE(tunnelWay(request, false)->ifMatch, QByteArray("7"));
    }

    void saysWhatTheBridgeHasNot_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<bool>("seesOthers");
        const auto row = [](const char *name, const ApiRequest &request, bool seesOthers = true) {
            QTest::newRow(name) << request << seesOthers;
        };
        row("workspaces", get("Workspaces"));
        row("the workspace", get(place));
        row("workflows", get(place + "/Workflows?PageSize=1000"));
        row("all tasks", get(place + "/Tasks"));
        row("all offers of a task", get(task + "/Reservations"));
        row("a new activity", post(place + "/Activities", "FriendlyName=x"));
        row("a new task", post(place + "/Tasks", "WorkflowSid=WW1"));
        row("workers, for a worker", get(place + "/Workers?PageSize=1000"), false);
        row("queues, for a worker", get(place + "/TaskQueues?PageSize=1000"), false);
        row("participants", { .path = "/2010-04-01/Accounts/AC1/Conferences/CF1/Participants.json" });
        row("figures",
            { .method = ApiRequest::Method::Post,
                .path = "/v1/" + place + "/TaskQueues/RealTimeStatistics",
                .body = "{}",
                .contentType = "application/json" });
        row("to remove a task", { .method = ApiRequest::Method::Delete, .path = "/v1/" + task });
    }

    void saysWhatTheBridgeHasNot()
    {
        QFETCH(ApiRequest, request);
        QFETCH(bool, seesOthers);

        const auto call = tunnelWay(request, seesOthers);

        QVERIFY(!call.has_value());
        QVERIFY(isBeyond(call.error()));
    }

    void looksAtOthersForWhoMay_data()
    {
        QTest::addColumn<QByteArray>("path");

        QTest::newRow("workers") << QByteArray(place + "/Workers");
        QTest::newRow("queues") << QByteArray(place + "/TaskQueues");
    }

    void looksAtOthersForWhoMay()
    {
        QFETCH(QByteArray, path);

        QCOMPARE(tunnelWay(get(path), true)->url, path);
    }
};

QTEST_APPLESS_MAIN(TestTunnelWay)
#include "tst_tunnelway.moc"
