#include "console/console.h"
#include "console/control/callcontroller.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/taskcontroller.h"
#include "console/control/transfercontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/tasksinhandmodel.h"
#include "console/companyfixture.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

struct Desk
{
    HastyClock clock;
    Console console;
    QSignalSpy troubled{ &console, &Console::pollingTroubled };
    QSignalSpy runsOut{ &console, &Console::signInRunsOut };
    QSignalSpy goesOn{ &console, &Console::signInGoesOn };

    explicit Desk(const ConsoleOptions &options)
        : console(options, clock)
    {
        console.start();
    }
    template <typename Condition> [[nodiscard]] static bool soon(Condition condition)
    {
        return QTest::qWaitFor(condition, 30'000);
    }
    [[nodiscard]] bool isLive() const
    {
        return soon([this] { return console.push() == Push::Live && !console.state().activities().isEmpty(); });
    }
    [[nodiscard]] bool goIdle()
    {
        if (!isLive())
            return false;
        console.workerStatus().returnToReady();
        return soon([this] { return console.state().ownWorker()->available; });
    }
    [[nodiscard]] bool isOffered() const
    {
        return soon([this] { return console.offers().oldest() != nullptr; });
    }
    [[nodiscard]] bool accept()
    {
        console.offers().acceptOldest();
        return soon([this] { return console.tasksInHandModel().rowCount() == 1; });
    }
    [[nodiscard]] Reservation inHand() const { return console.tasksInHandModel().taskAt(0).reservation; }
    void later(std::chrono::milliseconds by)
    {
        clock.advance(by);
        console.resume();
    }
};

} // namespace

/// Working at a real router with nothing but a worker's token.
class TestTokenLine : public QObject
{
    Q_OBJECT

private slots:
    void worksFromSignInToTheEndOfATask()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        Console &console = desk.console;
        QVERIFY(desk.goIdle());
        QCOMPARE(console.session().reach(), Reach::Worker);
        QCOMPARE(console.session().workspace()->name, u"Here"_s);
        QCOMPARE(console.state().ownWorkerId().utf8(), company.alice);

        company.makeTask();
        QVERIFY(desk.isOffered());
        const Offer &offer = *console.offers().oldest();
        QVERIFY(offer.task && !offer.task->attributes.isEmpty());
        QCOMPARE(offer.reservation.timeout, 120s);
        QVERIFY(desk.accept());
        const Reservation mine = desk.inHand();
        console.tasks().complete(mine.id, u"done"_s);
        TRY_LONG(console.tasksInHandModel().rowCount() == 0);

        QCOMPARE(company.statusOf(mine.task), u"completed"_s);
        QCOMPARE(desk.troubled.count(), 0); // what a token cannot read is not asked for
        QCOMPARE(company.asked(), 1);
    }

    void rejectsAndGoesAway()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        QVERIFY(desk.goIdle());
        company.makeTask();
        QVERIFY(desk.isOffered());
        const ReservationId offer = desk.console.offers().oldest()->id();

        desk.console.workerStatus().leaveAndReject(desk.console.state().activities().constFirst().id);

        TRY_LONG(!desk.console.state().ownWorker()->available);
        const QByteArray path = company.path("/Workers/" + company.alice + "/Reservations/" + offer.utf8());
        TRY_LONG(company.router.get(path).value("reservation_status"_L1).toString() == u"rejected"_s);
    }

    void renewsTheToken()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        QVERIFY(desk.goIdle());

        desk.later(49min);

        TRY_LONG(company.asked() == 2);
        QVERIFY(desk.isLive());
        company.makeTask();
        QVERIFY(desk.isOffered() && desk.accept());
        QCOMPARE(desk.runsOut.count(), 0);
    }

    void saysUntilWhenTheOldTokenHolds()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        QVERIFY(desk.goIdle());
        company.service.goAway();

        desk.later(49min);
        TRY_LONG(desk.runsOut.count() == 1);
        QCOMPARE(desk.console.session().phase(), SessionPhase::SignedIn);
        desk.later(12min);
        TRY_LONG(!desk.console.session().isReachable()); // nothing lets it in any more
        company.makeTask();
        company.service.comeBack();
        company.giveTokens(1h);
        desk.later(1min);

        TRY_LONG(desk.goesOn.count() == 1);
        TRY_LONG(desk.console.session().isReachable());
        QVERIFY(desk.isOffered());
    }

    void endsOnceTheLoginIsRefused()
    {
        Company company;
        QVERIFY(company.begin());
        Desk desk(company.options());
        QVERIFY(desk.goIdle());
        company.answer({ .status = 403, .body = "{\"message\":\"no longer an agent\"}" });

        desk.later(49min);
        TRY_LONG(desk.runsOut.count() == 1);
        QCOMPARE(desk.console.session().phase(), SessionPhase::SignedIn);
        desk.later(12min);

        TRY_LONG(desk.console.session().phase() == SessionPhase::Failed);
        QVERIFY(desk.console.session().failedAtTokenService());
        QVERIFY(desk.console.session().error()->detail.contains(u"no longer an agent"_s));
    }

    void isAskedAboutASecondSignIn()
    {
        Company company;
        QVERIFY(company.begin());
        Desk first(company.options());
        QVERIFY(first.goIdle());

        Desk second(company.options());

        TRY_LONG(first.console.push() == Push::Replaced);
        QVERIFY(second.isLive());
        first.console.takeOver();
        QVERIFY(first.isLive());
        TRY_LONG(second.console.push() == Push::Replaced);
    }

    void handsATaskOn()
    {
        Company company;
        QVERIFY(company.begin());
        Desk alice(company.options());
        Desk bob(company.router.optionsByKeyFor(u"Bob"_s));
        QVERIFY(alice.goIdle() && bob.goIdle());
        company.makeTask();
        QVERIFY(alice.isOffered() && alice.accept());
        QSignalSpy ended(&alice.console.transfers(), &TransferController::ended);

        alice.console.transfers().start(
            alice.inHand().id, QString::fromLatin1(company.bob), TransferMode::Warm);

        QVERIFY(bob.isOffered() && bob.accept());
        TRY_LONG(ended.count() == 1);
        QCOMPARE(ended.constFirst().constFirst().value<OutgoingTransfer>().end, TransferEnd::Taken);
    }

    void holdsAndMutesInACall()
    {
        Company company;
        QVERIFY(company.begin("Contact Center"));
        Desk desk(company.options());
        QVERIFY(desk.goIdle());
        const QByteArray caller = "CA0000000000000000000000000000ca11";
        const QJsonObject task{ { u"language"_s, u"es"_s }, { u"name"_s, u"Ana"_s }, { u"to"_s, u"+15550100001"_s },
            { u"call_sid"_s, QString::fromLatin1(caller) } };
        const QJsonArray workflows = company.router.get(company.path("/Workflows")).value("workflows"_L1).toArray();
        const auto calls = std::ranges::find_if(
            workflows, [](const QJsonValue &each) { return each["friendly_name"_L1].toString() == "Calls"_L1; });
        company.router.post(company.path("/Tasks"),
            "TaskChannel=voice&WorkflowSid=" + (*calls)["sid"_L1].toString().toLatin1()
                + "&Attributes=" + QJsonDocument(task).toJson().toPercentEncoding());
        QVERIFY(desk.isOffered());
        desk.console.offers().conference(desk.console.offers().oldest()->id());
        TRY_LONG(desk.console.tasksInHandModel().rowCount() == 1);
        CallController &call = desk.console.calls();
        const auto look = [&] {
            call.watch(desk.inHand().task);
            return call.call() && call.call()->parties.size() == 2;
        };
        TRY_LONG(look());

        call.ask(CallDeed::Hold, call.call()->party(CallParty::Role::Customer)->id());
        call.ask(CallDeed::Mute, call.call()->party(CallParty::Role::Self)->id());

        const CallView &shown = *call.call();
        TRY_LONG(shown.party(CallParty::Role::Customer)->participant.hold);
        TRY_LONG(shown.party(CallParty::Role::Self)->participant.muted);
        const QByteArray place = "/2010-04-01/Accounts/" + shown.place.account.utf8() + "/Conferences/"
            + shown.place.id.utf8() + "/Participants/";
        QVERIFY(company.router.get(place + caller + ".json").value("hold"_L1).toBool());
        const QByteArray self = shown.party(CallParty::Role::Self)->id().utf8();
        QVERIFY(company.router.get(place + self + ".json").value("muted"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestTokenLine)
#include "tst_tokenline.moc"
