#include "bridgebench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QtTest>

using namespace router;
using namespace Qt::StringLiterals;

class tst_Bridge : public QObject
{
    Q_OBJECT

private slots:
    void greets();
    void refusesBeforeTheUpgrade_data();
    void refusesBeforeTheUpgrade();
    void tellsOfWork();
    void tellsOfTheWorkerItself_data();
    void tellsOfTheWorkerItself();
    void tellsOfTransfers_data();
    void tellsOfTransfers();
    void tellsOnlyTheWorkerMeant();
    void tellsEverySession();
    void tellsNothingThatIsNotStored();
    void saysThatATaskDidNotComeToItsWorker_data();
    void saysThatATaskDidNotComeToItsWorker();
    void beats();
    void endsWithItsToken();
    void livesOnlyAsLongAsTheTokenItWasOpenedWith();
    void replacesOtherSessions();
    void dismissesWhoIsDeleted_data();
    void dismissesWhoIsDeleted();
    void dismissesWhoIsDeletedWhileTheSocketOpens();
    void goesOfflineWithTheLastSocket_data();
    void goesOfflineWithTheLastSocket();
    void goesOfflineOnceThatCanBeKept();
    void staysWhereItIsWhenTheRouterEnds();
    void isNoOrdinaryPage();
};

void tst_Bridge::greets()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));

    QTRY_COMPARE(alice.names(), QStringList{ u"init"_s });
    const QJsonObject init = alice.payload(0);
    QCOMPARE(init.value("channel_id"_L1).toString(), bench.alice.text());
    QCOMPARE(init.value("account_sid"_L1).toString(), u"AC00000000000000000000000000000001"_s);
    QVERIFY(init.value("workspace_sid"_L1).toString().startsWith(u"WS"_s));
    QCOMPARE(init.value("token_lifetime"_L1).toInt(), 3'600'000);
}

void tst_Bridge::refusesBeforeTheUpgrade_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("no token") << u"none"_s << 401;
    QTest::newRow("an expired one") << u"expired"_s << 401;
    QTest::newRow("a broken one") << u"broken"_s << 403;
    QTest::newRow("nobody's") << u"stranger"_s << 403;
    QTest::newRow("an administrator's") << u"admin"_s << 403;
}

void tst_Bridge::refusesBeforeTheUpgrade()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    BridgeBench bench;
    const QByteArray token = kind == "none"_L1 ? QByteArray()
        : kind == "expired"_L1                 ? bench.token(bench.alice, -1s)
        : kind == "broken"_L1                  ? bench.token(bench.alice).chopped(3)
        : kind == "stranger"_L1                ? bench.token(sid<WorkerId>(9))
                                               : bench.token({});
    QUrl url = bench.url(token);
    url.setScheme(u"http"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Connection", "Upgrade");
    request.setRawHeader("Upgrade", "websocket");
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);

    QTRY_COMPARE(finished.size(), 1);

    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    QVERIFY(reply->readAll().contains("\"message\":"));
}

void tst_Bridge::tellsOfWork()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);

    TaskId task;
    bench.act([&](EngineFixture &floor) { task = floor.task("{\"from\":\"+1\"}"); });
    bench.act([&](EngineFixture &floor) { floor.accept(task); });
    bench.act([&](EngineFixture &floor) {
        (void)floor.engine.updateTask(floor.workspace, task, { .attributes = "{\"from\":\"+2\"}" });
    });
    bench.act([&](EngineFixture &floor) { (void)floor.setTask(task, u"wrapping"_s); });
    bench.act([&](EngineFixture &floor) { (void)floor.setTask(task, u"completed"_s, u"done"_s); });

    QTRY_VERIFY(alice.names().contains(u"reservation.completed"_s));
    const QStringList names = alice.names();
    QCOMPARE(names.first(4),
        QStringList({ u"init"_s, u"reservation.created"_s, u"reservation.accepted"_s, u"task.updated"_s }));
    QVERIFY(names.contains(u"task.wrapup"_s) && names.contains(u"reservation.wrapup"_s));
    QVERIFY(names.contains(u"task.completed"_s));
    const QJsonObject created = alice.payload(1);
    QCOMPARE(created.value("reservation_status"_L1).toString(), u"pending"_s);
    QCOMPARE(created.value("task"_L1).toObject().value("assignment_status"_L1).toString(), u"reserved"_s);
    QCOMPARE(created.value("reservation_timeout"_L1).toInt(), 120);
    const QJsonObject accepted = alice.payload(2);
    QCOMPARE(accepted.value("task"_L1).toObject().value("assignment_status"_L1).toString(), u"assigned"_s);
    QCOMPARE(accepted.value("version"_L1).toInt(), created.value("version"_L1).toInt() + 1);
    QCOMPARE(alice.payload(3).value("attributes"_L1).toString(), u"{\"from\":\"+2\"}"_s);
}

void tst_Bridge::tellsOfTheWorkerItself_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("key");
    QTest::newRow("worker.activity.update") << u"activity"_s << u"date_status_changed"_s;
    QTest::newRow("worker.attributes.update") << u"attributes"_s << u"attributes"_s;
    QTest::newRow("worker.capacity.update") << u"capacity"_s << u"configured_capacity"_s;
    QTest::newRow("worker.channel.availability.update") << u"availability"_s << u"last_reserved_time"_s;
}

void tst_Bridge::tellsOfTheWorkerItself()
{
    QFETCH(QString, change);
    QFETCH(QString, key);
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);

    bench.act([&](EngineFixture &floor) {
        const auto channel = floor.engine.workerChannel(floor.workspace, bench.alice, u"default"_s);
        if (change == "activity"_L1)
            floor.move(bench.alice, floor.unavailable);
        else if (change == "attributes"_L1)
            (void)floor.engine.updateWorker(floor.workspace, bench.alice, { .attributes = "{\"a\":1}" });
        else if (change == "capacity"_L1)
            floor.capacity(bench.alice, 3);
        else
            (void)floor.engine.updateWorkerChannel(floor.workspace, bench.alice, channel->id, { .available = false });
    });

    QTRY_COMPARE(alice.names(), QStringList({ u"init"_s, QString::fromLatin1(QTest::currentDataTag()) }));
    QVERIFY(alice.payload(1).contains(key));
}

void tst_Bridge::tellsOfTransfers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("toBob");
    QTest::newRow("task.transfer-completed") << u"accepted"_s << u"complete"_s << u"reservation.accepted"_s;
    QTest::newRow("task.transfer-failed") << u"rejected"_s << u"failed"_s << u"reservation.rejected"_s;
    QTest::newRow("task.transfer-canceled") << u"cancel"_s << u"canceled"_s << u"reservation.canceled"_s;
}

void tst_Bridge::tellsOfTransfers()
{
    QFETCH(QString, answer);
    QFETCH(QString, status);
    QFETCH(QString, toBob);
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    Listener bob(bench.url(bench.token(bench.bob)));
    QTRY_COMPARE(alice.names().size() + bob.names().size(), 2);
    TransferId transfer;
    TaskId task;

    bench.act([&](EngineFixture &floor) {
        task = floor.task("{\"conference\":{\"sid\":\"CF1\"}}");
        floor.accept(task);
        floor.move(bench.bob, floor.available);
        const auto started = floor.engine.startTransfer(floor.workspace,
            { .worker = bench.alice, .reservation = floor.offer(task), .task = task, .to = bench.bob.text() });
        transfer = started ? started->id : TransferId();
    });
    bench.act([&](EngineFixture &floor) {
        if (answer == "cancel"_L1)
            (void)floor.engine.updateTransfer(floor.workspace, bench.alice, transfer, u"canceled"_s);
        else
            (void)floor.set(floor.offer(task), answer);
    });

    QTRY_VERIFY(alice.names().contains(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_VERIFY(bob.names().contains(toBob));
    const QJsonObject ended = alice.payload(alice.names().indexOf(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(ended.value("transfer_status"_L1).toString(), status);
    QCOMPARE(ended.value("sid"_L1).toString(), transfer.text());
    QCOMPARE(ended.contains("transfer_failed_reason"_L1), status == "failed"_L1);
    const QJsonObject offer = bob.payload(bob.names().indexOf(u"reservation.created"_s));
    QCOMPARE(offer.value("task_transfer"_L1).toObject().value("transfer_status"_L1).toString(), u"initiated"_s);
    const QJsonObject last = bob.payload(bob.names().indexOf(toBob));
    QCOMPARE(last.value("task_transfer"_L1).toObject().value("transfer_status"_L1).toString(), status);
}

void tst_Bridge::tellsOnlyTheWorkerMeant()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    Listener bob(bench.url(bench.token(bench.bob)));
    QTRY_COMPARE(alice.names().size() + bob.names().size(), 2);

    bench.act([](EngineFixture &floor) { (void)floor.task("{}"); });
    bench.act([&](EngineFixture &floor) {
        (void)floor.engine.updateWorker(floor.workspace, bench.bob, { .attributes = "{\"a\":1}" });
    });

    QTRY_COMPARE(bob.names(), QStringList({ u"init"_s, u"worker.attributes.update"_s }));
    QTRY_COMPARE(alice.names(), QStringList({ u"init"_s, u"reservation.created"_s }));
}

void tst_Bridge::tellsEverySession()
{
    BridgeBench bench;
    Listener one(bench.url(bench.token(bench.alice)));
    Listener other(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(one.names().size() + other.names().size(), 2);

    bench.act([](EngineFixture &floor) { (void)floor.task("{}"); });

    QTRY_COMPARE(one.names().size(), 2);
    QTRY_COMPARE(other.names().size(), 2);
}

void tst_Bridge::tellsNothingThatIsNotStored()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);

    bench.actUnstored([](EngineFixture &floor) { (void)floor.task("{}"); });
    bench.advance(20ms);
    QTRY_VERIFY(alice.beats() > 0);
    QCOMPARE(alice.names().size(), 1);
    bench.act([](EngineFixture &) {}); // now it is

    QTRY_COMPARE(alice.names(), QStringList({ u"init"_s, u"reservation.created"_s }));
}

void tst_Bridge::saysThatATaskDidNotComeToItsWorker_data()
{
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("never offered") << false << QStringList{ u"reservation.failed"_s };
    QTest::newRow("rejected") << true
                              << QStringList{ u"reservation.created"_s, u"reservation.rejected"_s,
                                     u"reservation.failed"_s, u"task.canceled"_s };
}

void tst_Bridge::saysThatATaskDidNotComeToItsWorker()
{
    QFETCH(bool, offered);
    QFETCH(QStringList, names);
    BridgeBench bench;
    Listener bob(bench.url(bench.token(bench.bob)));
    QTRY_COMPARE(bob.names().size(), 1);

    bench.act([&](EngineFixture &floor) {
        const TaskId task
            = floor.task({ .timeoutSeconds = 5, .routingTarget = bench.bob.text(), .ignoreCapacity = offered });
        if (offered)
            floor.reject(task);
        floor.advance(6s);
    });

    QTRY_COMPARE(bob.names().mid(1), names);
    const QJsonObject task = bob.payload(1 + names.indexOf(u"reservation.failed"_s));
    QCOMPARE(task.value("assignment_status"_L1).toString(), u"canceled"_s);
    QCOMPARE(task.value("routing_target"_L1).toString(), bench.bob.text());
}

void tst_Bridge::beats()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);

    bench.advance(20ms);
    QTRY_COMPARE(alice.beats(), 1);
    bench.advance(20ms);
    QTRY_COMPARE(alice.beats(), 2);
}

void tst_Bridge::endsWithItsToken()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice, 10s)));
    QTRY_COMPARE(alice.names().size(), 1);

    bench.advance(10s);

    QTRY_VERIFY(alice.isClosed());
    QCOMPARE(alice.closeCode(), 1008);
}

void tst_Bridge::livesOnlyAsLongAsTheTokenItWasOpenedWith()
{
    BridgeBench bench;
    Listener first(bench.url(bench.token(bench.alice, 10s)));
    Listener renewed(bench.url(bench.token(bench.alice, 3600s)));
    QTRY_COMPARE(first.names().size() + renewed.names().size(), 2);

    bench.advance(10s);

    QTRY_VERIFY(first.isClosed());
    QTRY_VERIFY(renewed.beats() > 0);
    QVERIFY(!renewed.isClosed());
}

void tst_Bridge::replacesOtherSessions()
{
    BridgeBench bench;
    Listener old(bench.url(bench.token(bench.alice)));
    Listener bob(bench.url(bench.token(bench.bob)));
    QTRY_COMPARE(old.names().size() + bob.names().size(), 2);

    Listener next(bench.url(bench.token(bench.alice), "&closeExistingSessions=true"));

    QTRY_VERIFY(old.isClosed());
    QCOMPARE(old.closeCode(), 4001);
    QTRY_COMPARE(next.names(), QStringList{ u"init"_s });
    QVERIFY(!bob.isClosed() && !next.isClosed());
    QCOMPARE(bench.activityOf(bench.alice), u"Available"_s);
}

void tst_Bridge::dismissesWhoIsDeleted_data()
{
    QTest::addColumn<bool>("workspace");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("aliceGoes");
    QTest::addColumn<bool>("bobGoes");
    QTest::newRow("a worker") << false << true << true << false;
    QTest::newRow("the workspace") << true << true << true << true;
    QTest::newRow("a worker, but it was not stored") << false << false << false << false;
}

void tst_Bridge::dismissesWhoIsDeleted()
{
    QFETCH(bool, workspace);
    QFETCH(bool, kept);
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    Listener bob(bench.url(bench.token(bench.bob)));
    QTRY_COMPARE(alice.names().size() + bob.names().size(), 2);
    const auto remove = [&bench, workspace](EngineFixture &floor) {
        if (workspace)
            QVERIFY(floor.engine.deleteWorkspace(floor.workspace).has_value());
        else
            QVERIFY(floor.engine.deleteWorker(floor.workspace, bench.alice).has_value());
    };

    bench.failToKeep(!kept);
    bench.act(remove);
    bench.failToKeep(false);
    bench.act([](EngineFixture &) {}); // whatever was not told by now is told with this

    bench.advance(20ms);
    QTRY_COMPARE(alice.isClosed() || alice.beats() > 0, true);
    QTRY_COMPARE(bob.isClosed() || bob.beats() > 0, true);
    QTEST(alice.isClosed(), "aliceGoes");
    QTEST(bob.isClosed(), "bobGoes");
    if (alice.isClosed())
        QCOMPARE(alice.closeCode(), 1008);
}

void tst_Bridge::dismissesWhoIsDeletedWhileTheSocketOpens()
{
    BridgeBench bench;
    const QUrl url = bench.url(bench.token(bench.alice));
    bench.whenAdmitted([&bench](EngineFixture &floor) {
        QVERIFY(floor.engine.deleteWorker(floor.workspace, bench.alice).has_value());
    });

    Listener alice(url);

    QTRY_VERIFY(alice.isClosed());
    QCOMPARE(alice.closeCode(), 1008);
    QCOMPARE(alice.names(), QStringList());
}

void tst_Bridge::goesOfflineWithTheLastSocket_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<int>("sockets");
    QTest::addColumn<QString>("activity");
    QTest::newRow("by default") << QByteArray() << 1 << u"Offline"_s;
    QTest::newRow("asked for") << QByteArray("&setWorkerOfflineIfDisconnected=true") << 1 << u"Offline"_s;
    QTest::newRow("not wanted") << QByteArray("&setWorkerOfflineIfDisconnected=false") << 1 << u"Available"_s;
    QTest::newRow("not the last") << QByteArray() << 2 << u"Available"_s;
}

void tst_Bridge::goesOfflineWithTheLastSocket()
{
    QFETCH(QByteArray, option);
    QFETCH(int, sockets);
    QFETCH(QString, activity);
    BridgeBench bench;
    Listener first(bench.url(bench.token(bench.alice), option));
    const QUrl url = bench.url(bench.token(sockets > 1 ? bench.alice : bench.bob));
    Listener second(url);
    QTRY_COMPARE(first.names().size() + second.names().size(), 2);

    first.socket().close();
    QTRY_VERIFY(first.isClosed());

    if (activity == "Offline"_L1)
        QTRY_COMPARE(bench.activityOf(bench.alice), activity);
    bench.advance(20ms);
    QTRY_VERIFY(second.beats() > 0);
    QCOMPARE(bench.activityOf(bench.alice), activity);
}

void tst_Bridge::goesOfflineOnceThatCanBeKept()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);
    bench.failToKeep(true);
    alice.socket().close();
    QTRY_VERIFY(alice.isClosed());
    QCOMPARE(bench.activityOf(bench.alice), u"Available"_s);

    bench.failToKeep(false);

    QTRY_COMPARE(bench.activityOf(bench.alice), u"Offline"_s);
}

void tst_Bridge::staysWhereItIsWhenTheRouterEnds()
{
    BridgeBench bench;
    Listener alice(bench.url(bench.token(bench.alice)));
    QTRY_COMPARE(alice.names().size(), 1);

    bench.endBridge();

    QTRY_VERIFY(alice.isClosed());
    QCOMPARE(alice.closeCode(), 1001);
    QCOMPARE(bench.activityOf(bench.alice), u"Available"_s);
}

void tst_Bridge::isNoOrdinaryPage()
{
    BridgeBench bench;
    QUrl url = bench.url(bench.token(bench.alice));
    url.setScheme(u"http"_s);
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);

    QTRY_COMPARE(finished.size(), 1);

    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 426);
}

QTEST_GUILESS_MAIN(tst_Bridge)

#include "tst_bridge.moc"
