// The whole line of a callback: router, signature, responder, policy, and back to the router.
#include "console/console.h"
#include "console/control/callbackresponder.h"
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/receivedcallsmodel.h"
#include "console/routerfixture.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice at the router, with a console that answers its callbacks.
struct CallbackBench
{
    RouterFixture router{};
    SystemClock clock{};
    std::unique_ptr<Console> console{};

    [[nodiscard]] bool begin(bool byKey = false)
    {
        if (!router.start())
            return false;
        ConsoleOptions options = byKey ? router.optionsByKeyFor(u"Alice"_s) : router.optionsFor(u"Alice"_s);
        options.respondPort = 0;
        console = std::make_unique<Console>(options, clock);
        console->start();
        return QTest::qWaitFor([this] { return isReady(); }, 30'000);
    }
    [[nodiscard]] bool isReady() const
    {
        return console->session().phase() == SessionPhase::SignedIn && !console->state().activities().isEmpty()
            && !console->state().workflows().isEmpty() && responder().isListening();
    }
    [[nodiscard]] CallbackResponder &responder() const { return console->responder(); }
    [[nodiscard]] QByteArray path(const QByteArray &rest) const
    {
        return "/v1/Workspaces/" + console->state().workspace()->id.utf8() + rest;
    }
    [[nodiscard]] WorkflowId workflow() const { return console->state().workflows().first().id; }
    void askAt(const QString &url)
    {
        router.post(path("/Workflows/" + workflow().utf8()), "AssignmentCallbackUrl=" + url.toUtf8().toPercentEncoding());
    }
    void goIdle() const
    {
        const auto &all = console->state().activities();
        console->workerStatus().setActivity(std::ranges::find(all, u"Idle"_s, &Activity::name)->id);
    }
    [[nodiscard]] QByteArray makeTask()
    {
        return router.post(path("/Tasks"), "Attributes=%7B%22selected_language%22%3A%22es%22%7D")
            .value("sid"_L1)
            .toString()
            .toLatin1();
    }
    [[nodiscard]] QString statusOf(const QByteArray &task)
    {
        return router.get(path("/Tasks/" + task)).value("assignment_status"_L1).toString();
    }
    [[nodiscard]] QList<ReceivedCall> calls() const { return console->receivedCalls().rows(); }
};

const InstructionOrder accept{ .kind = InstructionKind::Accept };

} // namespace

class TestCallbackLine : public QObject
{
    Q_OBJECT

private slots:
    void theRouterIsAnsweredByThePolicy()
    {
        CallbackBench bench;
        QVERIFY(bench.begin());
        bench.responder().setPolicy({ .forWorkflow = { { bench.workflow(), accept } } });
        bench.askAt(bench.responder().callbackUrl());
        bench.goIdle();

        const QByteArray task = bench.makeTask();

        TRY_LONG(bench.statusOf(task) == u"assigned"_s);
        TRY_LONG(bench.calls().size() == 1);
        const ReceivedCall call = bench.calls().first();
        QCOMPARE(call.signature, CallSignature::Good);
        QCOMPARE(call.value(u"TaskSid"), QString::fromLatin1(task));
        QCOMPARE(call.value(u"WorkflowSid"), bench.workflow().text());
        QCOMPARE(call.answer, u"{\"instruction\":\"accept\"}"_s);
        QVERIFY(call.took < std::chrono::seconds(5));
    }

    void aSignInByKeyCannotCheckAndLeavesTheOfferToTheAgent()
    {
        CallbackBench bench;
        QVERIFY(bench.begin(true));
        QVERIFY(!bench.responder().knowsToken());
        bench.responder().setPolicy({ .forAll = accept });
        bench.askAt(bench.responder().callbackUrl());
        bench.goIdle();

        const QByteArray task = bench.makeTask();

        TRY_LONG(bench.calls().size() == 1);
        QCOMPARE(bench.calls().first().fate, CallFate::Unsure);
        TRY_LONG(bench.statusOf(task) == u"reserved"_s);
    }

    void callbacksAreAnsweredWhileTheServiceIsDown()
    {
        CallbackBench bench;
        QVERIFY(bench.begin());
        QSignalSpy unreachable(bench.console.get(), &Console::reachableChanged);
        bench.router.stop();
        bench.console->nudge();
        TRY_LONG(!unreachable.isEmpty());
        QNetworkAccessManager network;

        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(bench.responder().localUrl() + u"/create_task"_s))));
        TRY_LONG(reply->isFinished());

        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QVERIFY2(status == 502 || status == 504, qPrintable(QString::number(status)));
        TRY_LONG(bench.calls().size() == 1);
        QVERIFY(bench.calls().first().took < std::chrono::seconds(5));
        QVERIFY(bench.responder().isListening());
        QVERIFY(bench.responder().knowsToken());
    }

    void theSwitchOpensAndClosesThePort()
    {
        const SystemClock clock;
        Console console({ .memoryStore = true, .standAlone = true }, clock);
        console.start();
        CallbackResponder &responder = console.responder();
        QVERIFY(!responder.isListening());

        responder.setWish({ .on = true, .port = 0 });
        QVERIFY(responder.isListening());
        QVERIFY(responder.callbackUrl().startsWith(u"http://127.0.0.1:"_s));
        responder.setWish({ .on = true, .port = 0, .publicUrl = u"https://desk.example/"_s });
        QCOMPARE(responder.callbackUrl(), u"https://desk.example/assignment_callback"_s);
        responder.setWish({ .on = false, .port = 0 });

        QVERIFY(!responder.isListening());
        QVERIFY(responder.callbackUrl().isEmpty());
    }

    void aPortThatIsTakenIsToldAndTriedAnewWhenChanged()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const SystemClock clock;
        Console console({ .memoryStore = true, .standAlone = true }, clock);
        console.start();

        console.responder().setWish({ .on = true, .port = other.serverPort() });
        QVERIFY(!console.responder().isListening());
        QVERIFY(!console.responder().trouble().isEmpty());
        console.responder().setWish({ .on = true, .port = 0 });

        QVERIFY(console.responder().isListening());
        QVERIFY(console.responder().trouble().isEmpty());
    }
};

QTEST_MAIN(TestCallbackLine)
#include "tst_callbackline.moc"
