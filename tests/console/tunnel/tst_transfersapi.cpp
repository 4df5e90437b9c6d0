#include "console/tunnel/transfersapi.h"
#include "tests/console/api/apifixture.h"
#include "tunnelfixture.h"

#include <QJsonDocument>

namespace {

const QByteArray toBridge = "POST /v1/wschannels";

struct Fixture : ApiFixture
{
    std::shared_ptr<FixedTokens> tokens = std::make_shared<FixedTokens>();
    BridgeTunnel tunnel{ &client };
    TransfersApi transfers{ &tunnel };

    Fixture() { tunnel.setTokens(tokens); }

    [[nodiscard]] QFuture<ApiResult<Transfer>> start() const
    {
        return transfers.start(
            someReservation(1, ReservationStatus::Accepted), sid<WorkerId>(2).text(), TransferMode::Cold);
    }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(server.requests().constFirst().body).object();
    }
};

} // namespace

class TestTransfersApi : public QObject
{
    Q_OBJECT

private slots:
    void startsByTheDocumentedRequest_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("warm");
        QTest::addColumn<QString>("mode");

        QTest::newRow("cold to a worker") << sid<WorkerId>(2).text() << false << u"COLD"_s;
        QTest::newRow("warm to a worker") << sid<WorkerId>(2).text() << true << u"WARM"_s;
        QTest::newRow("cold to a queue") << sid<TaskQueueId>(3).text() << false << u"COLD"_s;
    }

    void startsByTheDocumentedRequest()
    {
        QFETCH(QString, to);
        QFETCH(bool, warm);
        QFETCH(QString, mode);
        Fixture f;
        const Transfer begun = someTransfer(9, to);
        f.server.answer(toBridge, { bridgeAnswer(begun) });

        const auto answer = f.transfers.start(
            someReservation(1, ReservationStatus::Accepted), to, warm ? TransferMode::Warm : TransferMode::Cold);
        waitFor(answer);

        QVERIFY(answer.result() == begun);
        const QString workspace = u"Workspaces/"_s + sid<WorkspaceId>(1).text();
        const QJsonObject params{ { u"ReservationSid"_s, sid<ReservationId>(1).text() },
            { u"TaskSid"_s, sid<TaskId>(1).text() }, { u"To"_s, to }, { u"Mode"_s, mode } };
        QJsonObject expected;
        expected.insert(u"url"_s, QString(workspace + u"/Workers/"_s + sid<WorkerId>(1).text() + u"/Transfers"_s));
        expected.insert(u"method"_s, u"POST"_s);
        expected.insert(u"token"_s, u"the.workers.token"_s);
        expected.insert(u"params"_s, params);
        QCOMPARE(f.sent(), expected);
        const auto headers = f.server.requests().constFirst().headers;
        QCOMPARE(headers.value("apiversion"), QByteArray("v2"));
        QVERIFY(!headers.value("clientversion").isEmpty());
        QVERIFY(!headers.contains("authorization")); // the account's credential is not for the bridge
    }

    void cancelsByTheDocumentedRequest()
    {
        Fixture f;
        const Transfer running = someTransfer(9, sid<WorkerId>(2).text());
        f.server.answer(toBridge, { bridgeAnswer(someTransfer(9, running.to, TransferStatus::Canceled)) });

        const auto answer = f.transfers.cancel(running);
        waitFor(answer);

        QCOMPARE(answer.result()->status, TransferStatus::Canceled);
        QVERIFY(f.sent()["url"_L1].toString().endsWith(u"/Transfers/"_s + running.id.text()));
        const QJsonObject parameters{ { u"TaskSid"_s, running.task.text() }, { u"TransferStatus"_s, u"canceled"_s } };
        QCOMPARE(f.sent()["params"_L1].toObject(), parameters);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");

        QTest::newRow("not now") << 400 << errorToJson(400, 20001, u"not currently assigned"_s)
                                 << int(ApiError::Kind::NotAllowedNow);
        QTest::newRow("token expired") << 401 << QByteArray("{\"message\":\"expired\"}")
                                       << int(ApiError::Kind::SignedOut);
        QTest::newRow("no right") << 403 << QByteArray("{}") << int(ApiError::Kind::Forbidden);
        QTest::newRow("no payload") << 200 << QByteArray("{}") << int(ApiError::Kind::Unreadable);
        QTest::newRow("trouble") << 503 << QByteArray() << int(ApiError::Kind::Server);
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Fixture f;
        f.server.answer(toBridge, { { .status = status, .body = body } });

        const auto answer = f.start();
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), kind);
        QCOMPARE(f.server.requests().size(), 1); // what may have been done is not done again
    }

    void readsWhatTheOpenReservationsTakePartIn()
    {
        Fixture f;
        const auto row = [](int number, const ReservationTransfers &transfers) {
            return router::payload({ .reservation = someReservation(number, ReservationStatus::Accepted),
                                       .transfers = transfers },
                { sid<AccountId>(1), atSecond(0) });
        };
        QByteArray unreadable = row(4, { .activeOutgoing = someTransfer(7, sid<WorkerId>(2).text()) });
        unreadable.replace(sid<TransferId>(7).utf8(), "WT7");
        const QByteArray rows = row(1, { .activeOutgoing = someTransfer(9, sid<WorkerId>(2).text()) }) + ","
            + row(2, { .incoming = someTransfer(8, sid<WorkerId>(1).text()) }) + "," + row(3, {}) + "," + unreadable
            + ",{\"sid\":\"WR\"}";
        f.server.answer(toBridge, { { .body = "{\"payload\":{\"contents\":[" + rows + "]}}" } });

        const auto answer = f.transfers.open(sid<WorkspaceId>(1), sid<WorkerId>(1));
        waitFor(answer);

        QCOMPARE(answer.result()->size(), 2); // one without, one that cannot be read, and no reservation: the others stand
        QCOMPARE(answer.result()->value(sid<ReservationId>(1)).activeOutgoing->id, sid<TransferId>(9));
        QVERIFY(!answer.result()->value(sid<ReservationId>(1)).incoming);
        QCOMPARE(answer.result()->value(sid<ReservationId>(2)).incoming->id, sid<TransferId>(8));
        QVERIFY(f.sent()["url"_L1].toString().endsWith(sid<WorkerId>(1).text() + u"/Reservations"_s));
        QCOMPARE(f.sent()["method"_L1].toString(), u"GET"_s);
        QCOMPARE(f.sent()["params"_L1]["Active"_L1].toString(), u"true"_s);
    }

    void saysThatTheListCannotBeRead()
    {
        Fixture f;
        f.server.answer(toBridge, { { .body = "{\"payload\":{}}" } });

        const auto answer = f.transfers.open(sid<WorkspaceId>(1), sid<WorkerId>(1));
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), int(ApiError::Kind::Unreadable));
    }

    void keepsTheTokenToItself()
    {
        Fixture f;
        f.server.answer(toBridge, { { .status = 400, .body = errorToJson(400, 1, u"bad the.workers.token here"_s) } });

        const auto answer = f.start();
        waitFor(answer);

        QVERIFY(!answer.result().error().detail.contains(u"the.workers.token"_s));
    }

    void sendsNothingWithoutAToken_data()
    {
        QTest::addColumn<bool>("hasSource");
        QTest::addColumn<int>("kind");

        QTest::newRow("no source") << false << int(ApiError::Kind::Forbidden);
        QTest::newRow("none to be had") << true << int(ApiError::Kind::Unreachable);
    }

    void sendsNothingWithoutAToken()
    {
        QFETCH(bool, hasSource);
        QFETCH(int, kind);
        Fixture f;
        f.tokens->token = tl::make_unexpected(ApiError{});
        if (!hasSource)
            f.tunnel.setTokens({});

        const auto answer = f.start();
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), kind);
        QVERIFY(f.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransfersApi)
#include "tst_transfersapi.moc"
