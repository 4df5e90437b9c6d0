#include "callfixture.h"
#include "tests/console/tunnel/tunnelfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray toBridge = "POST /v1/wschannels";

/// The call of task 1 as a worker's token sees it.
struct ByTokenCall : CallFixture
{
    QSignalSpy done{ &calls, &CallController::done };
    QSignalSpy failed{ &calls, &CallController::failed };

    ByTokenCall()
    {
        tunnel.setTokens(std::make_shared<FixedTokens>());
        server.answer(toBridge, { ok(R"({"payload":{}})") });
        calls.setReach(Reach::Worker);
        calls.watch(sid<TaskId>(1));
    }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(server.requests().constLast().body).object();
    }
    /// The task is Bob's (worker 2) as well, whose leg the task names now.
    void handOn()
    {
        Task task = *state.task(sid<TaskId>(1));
        task.attributes.replace(sid<CallId>(self).utf8(), sid<CallId>(other).utf8());
        task.version += 1;
        task.updatedAt += 1s;
        Transfer transfer = someTransfer(1, sid<WorkerId>(2).text(), TransferStatus::Complete);
        state.apply(transfer);
        state.apply(task, clock.now());
        calls.watch(sid<TaskId>(1));
    }
};

} // namespace

class TestCallByToken : public QObject
{
    Q_OBJECT
private slots:
    void showsWhomTheTaskNames()
    {
        ByTokenCall f;

        const CallView *call = f.calls.call();
        QVERIFY(call && call->limited);
        QCOMPARE(call->phase, CallView::Phase::Live);
        QCOMPARE(call->parties.size(), 2);
        QCOMPARE(f.party(CallFixture::customer)->role, CallParty::Role::Customer);
        QCOMPARE(f.party(CallFixture::self)->role, CallParty::Role::Self);
        QVERIFY(f.server.requests().isEmpty()); // there is nobody to ask
    }

    void asksByTheDocumentedRequest_data()
    {
        QTest::addColumn<CallDeed>("deed");
        QTest::addColumn<int>("leg");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QJsonObject>("parameters");
        const QString task = sid<TaskId>(1).text();
        const QString bob = sid<WorkerId>(2).text();

        QTest::newRow("mute oneself") << CallDeed::Mute << CallFixture::self << u"WorkerParticipant"_s
                                      << QJsonObject{ { u"ReservationSid"_s, sid<ReservationId>(1).text() },
                                             { u"Mute"_s, true } };
        QTest::newRow("hold the customer")
            << CallDeed::Hold << CallFixture::customer << u"CustomerParticipant"_s
            << QJsonObject{ { u"TaskSid"_s, task }, { u"Hold"_s, true } };
        QTest::newRow("hold the colleague")
            << CallDeed::Hold << CallFixture::other << u"HoldWorkerParticipant"_s
            << QJsonObject{ { u"TaskSid"_s, task }, { u"TargetWorkerSid"_s, bob }, { u"Hold"_s, true } };
        QTest::newRow("take the colleague out")
            << CallDeed::End << CallFixture::other << u"KickWorkerParticipant"_s
            << QJsonObject{ { u"TaskSid"_s, task }, { u"TargetWorkerSid"_s, bob } };
    }

    void asksByTheDocumentedRequest()
    {
        QFETCH(CallDeed, deed);
        QFETCH(int, leg);
        QFETCH(QString, route);
        QFETCH(QJsonObject, parameters);
        ByTokenCall f;
        if (leg == CallFixture::other)
            f.handOn();

        f.calls.ask(deed, sid<CallId>(leg));
        QCOMPARE(f.party(leg)->pending, std::optional(deed));
        QTRY_COMPARE(f.done.count(), 1);

        QCOMPARE(f.sent()["params"_L1].toObject(), parameters);
        QCOMPARE(f.sent()["url"_L1].toString(),
            QString(u"Workspaces/"_s + sid<WorkspaceId>(1).text() + u"/Workers/"_s + sid<WorkerId>(1).text() + u'/'
                + route));
        QVERIFY(deed == CallDeed::End ? !f.party(leg) : !f.party(leg)->pending);
    }

    void remembersHowOneLeftThem()
    {
        ByTokenCall f;
        f.calls.ask(CallDeed::Hold, sid<CallId>(CallFixture::customer));
        QTRY_COMPARE(f.done.count(), 1);
        QVERIFY(f.party(CallFixture::customer)->participant.hold);

        f.handOn(); // the task is told anew

        QVERIFY(f.party(CallFixture::customer)->participant.hold);
        QCOMPARE(f.party(CallFixture::self)->role, CallParty::Role::Self);
        QCOMPARE(f.party(CallFixture::other)->role, CallParty::Role::Other);
        f.calls.ask(CallDeed::Resume, sid<CallId>(CallFixture::customer));
        QTRY_COMPARE(f.done.count(), 2);
        QVERIFY(!f.party(CallFixture::customer)->participant.hold);
    }

    void staysAsItWasWhereItFails()
    {
        ByTokenCall f;
        f.server.answer(toBridge, { { .status = 404, .body = "{}" } });

        f.calls.ask(CallDeed::Hold, sid<CallId>(CallFixture::customer));

        QTRY_COMPARE(f.failed.count(), 1);
        QVERIFY(!f.party(CallFixture::customer)->participant.hold);
        QVERIFY(!f.party(CallFixture::customer)->pending);
    }

    void doesNothingElse_data()
    {
        QTest::addColumn<CallDeed>("deed");
        QTest::addColumn<int>("leg");

        QTest::newRow("leave") << CallDeed::End << CallFixture::self;
        QTest::newRow("take the customer out") << CallDeed::End << CallFixture::customer;
        QTest::newRow("mute the customer") << CallDeed::Mute << CallFixture::customer;
        QTest::newRow("end all") << CallDeed::EndAll << 0;
        QTest::newRow("call in") << CallDeed::Add << 0;
        QTest::newRow("recording") << CallDeed::PauseRecording << 0;
    }

    void doesNothingElse()
    {
        QFETCH(CallDeed, deed);
        QFETCH(int, leg);
        ByTokenCall f;

        if (deed == CallDeed::EndAll)
            f.calls.endAll();
        else if (deed == CallDeed::Add)
            f.calls.callIn(u"client:bob"_s, false);
        else if (deed == CallDeed::PauseRecording)
            f.calls.setRecordingPaused(true);
        else
            f.calls.ask(deed, sid<CallId>(leg));

        QVERIFY(f.server.requests().isEmpty());
        QVERIFY(f.calls.call()->pending.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallByToken)
#include "tst_callbytoken.moc"
