// The whole line of an instruction: console, REST, router, simulated phones, reservation, end of the offer.
#include "console/console.h"
#include "console/control/offerfacts.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

using Kind = InstructionKind;

namespace {

const QString callSid = u"CA00000000000000000000000000000001"_s;
const QString url = u"https://a.example/twiml"_s;

const QByteArray callTask
    = "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22to%22%3A%22%2B15550001%22%2C"
      "%22from%22%3A%22%2B15550002%22%2C%22call_sid%22%3A%22CA00000000000000000000000000000001%22%7D";

/// Alice at the router, on real threads and sockets, with one offer of a call.
struct Desk
{
    RouterFixture router{};
    SystemClock clock{};
    std::unique_ptr<Console> console{};
    ReservationId first{};

    [[nodiscard]] bool begin()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        return true;
    }
    [[nodiscard]] bool isReady() const
    {
        return console->session().phase() == SessionPhase::SignedIn && !console->state().activities().isEmpty();
    }
    [[nodiscard]] ActivityId activity(const QString &name) const
    {
        const auto &all = console->state().activities();
        const auto found = std::ranges::find(all, name, &Activity::name);
        return found == all.end() ? ActivityId() : found->id;
    }
    [[nodiscard]] QString status() const
    {
        const Worker *own = console->state().ownWorker();
        return own ? own->activityName : QString();
    }
    /// Remembers the first one: a task that comes back is offered anew.
    [[nodiscard]] bool hasOffer()
    {
        const QList<Offer> &offers = console->offers().offers();
        if (first.isNull() && !offers.isEmpty())
            first = offers.first().id();
        return !first.isNull() && offer().task;
    }
    [[nodiscard]] const Offer &offer() const { return *console->offers().offer(first); }
    [[nodiscard]] QByteArray workspacePath() const
    {
        return "/v1/Workspaces/" + console->state().workspace()->id.utf8();
    }
    void instruct(const InstructionOrder &order) const
    {
        console->offers().instruct(ReservationId(offer().id()), order);
    }
    QString statusAtServer()
    {
        const QByteArray path
            = workspacePath() + "/Tasks/" + offer().reservation.task.utf8() + "/Reservations/" + offer().id().utf8();
        return router.get(path).value("reservation_status"_L1).toString();
    }
};

InstructionOrder order(Kind kind, const QMap<QString, QString> &values = {})
{
    return { .kind = kind, .values = values };
}

} // namespace

#define OFFER_A_CALL(desk)                                                                                             \
    QVERIFY((desk).begin());                                                                                           \
    TRY_LONG((desk).isReady());                                                                                        \
    (desk).console->workerStatus().setActivity((desk).activity(u"Idle"_s));                                            \
    TRY_LONG((desk).status() == u"Idle"_s);                                                                            \
    QVERIFY(!(desk).router.post((desk).workspacePath() + "/Tasks", callTask).isEmpty());                               \
    TRY_LONG((desk).hasOffer())

class TestInstructionLine : public QObject
{
    Q_OBJECT

private slots:
    void comeToTheirEnd_data();
    void comeToTheirEnd();
    void rejectIntoAnActivity();
    void leaveTheAnswerToThePerson_data();
    void leaveTheAnswerToThePerson();
    void endByRejecting();
    void endWhenTheCallerHangsUp();
};

void TestInstructionLine::comeToTheirEnd_data()
{
    QTest::addColumn<InstructionOrder>("asked");
    QTest::addColumn<OfferEnd>("end");
    QTest::addColumn<DialEnd>("dialEnd");
    QTest::addColumn<QString>("atServer");
    const QMap<QString, QString> call{ { u"CallFrom"_s, u"+15550100"_s }, { u"CallUrl"_s, url },
        { u"CallAccept"_s, u"true"_s } };
    const QMap<QString, QString> redirect{ { u"RedirectCallSid"_s, callSid }, { u"RedirectUrl"_s, url },
        { u"RedirectAccept"_s, u"true"_s } };
    const auto taken = [](const char *row, const InstructionOrder &asked, DialEnd dialEnd) {
        QTest::newRow(row) << asked << OfferEnd::TakenByMe << dialEnd << u"accepted"_s;
    };
    const auto failed = [](const char *row, const InstructionOrder &asked, DialEnd dialEnd) {
        QTest::newRow(row) << asked << OfferEnd::Canceled << dialEnd << u"canceled"_s;
    };
    taken("accept", order(Kind::Accept), DialEnd::None);
    taken("conference", order(Kind::Conference), DialEnd::Joined);
    taken("conference, every kind of value",
        order(Kind::Conference,
            { { u"To"_s, u"client:alice?answers=1"_s }, { u"Timeout"_s, u"20"_s }, { u"Muted"_s, u"true"_s },
                { u"StatusCallback"_s, url }, { u"StatusCallbackEvent"_s, u"initiated completed"_s },
                { u"SipAuthPassword"_s, u"hunter2"_s }, { u"Trim"_s, u"do-not-trim"_s } }),
        DialEnd::Joined);
    taken("dequeue", order(Kind::Dequeue, { { u"DequeueFrom"_s, u"+15550100"_s } }), DialEnd::Joined);
    taken("call", order(Kind::Call, call), DialEnd::Joined);
    taken("redirect", order(Kind::Redirect, redirect), DialEnd::Joined);
    failed("busy", order(Kind::Conference, { { u"To"_s, u"client:alice?busy=1"_s } }), DialEnd::NotReached);
    failed(
        "cannot be reached", order(Kind::Conference, { { u"To"_s, u"client:alice?fails=1"_s } }), DialEnd::NotReached);
    failed("no answer", order(Kind::Conference, { { u"To"_s, u"client:alice?silent"_s }, { u"Timeout"_s, u"2"_s } }),
        DialEnd::NoAnswer);
}

void TestInstructionLine::comeToTheirEnd()
{
    QFETCH(InstructionOrder, asked);
    QFETCH(OfferEnd, end);
    QFETCH(DialEnd, dialEnd);
    QFETCH(QString, atServer);
    Desk alice;
    OFFER_A_CALL(alice);

    alice.instruct(asked);

    TRY_LONG(alice.offer().hasEnded());
    QCOMPARE(alice.offer().end, end);
    QCOMPARE(alice.statusAtServer(), atServer);
    QCOMPARE(dialEndOf(alice.offer()), dialEnd);
}

void TestInstructionLine::rejectIntoAnActivity()
{
    Desk alice;
    OFFER_A_CALL(alice);

    alice.instruct(order(Kind::Reject, { { u"WorkerActivitySid"_s, alice.activity(u"Busy"_s).text() } }));

    TRY_LONG(alice.offer().end == OfferEnd::Rejected);
    TRY_LONG(alice.status() == u"Busy"_s);
}

void TestInstructionLine::leaveTheAnswerToThePerson_data()
{
    QTest::addColumn<InstructionOrder>("asked");
    QTest::newRow("call") << order(Kind::Call, { { u"CallFrom"_s, u"+15550100"_s }, { u"CallUrl"_s, url } });
    QTest::newRow("redirect") << order(
        Kind::Redirect, { { u"RedirectCallSid"_s, callSid }, { u"RedirectUrl"_s, url } });
}

void TestInstructionLine::leaveTheAnswerToThePerson()
{
    QFETCH(InstructionOrder, asked);
    Desk alice;
    OFFER_A_CALL(alice);

    alice.instruct(asked);
    TRY_LONG(alice.offer().dial.has_value());
    QVERIFY(alice.offer().canAnswer());
    QCOMPARE(alice.statusAtServer(), u"pending"_s);
    alice.console->offers().acceptOldest();

    TRY_LONG(alice.offer().end == OfferEnd::TakenByMe);
    QCOMPARE(alice.statusAtServer(), u"accepted"_s);
}

void TestInstructionLine::endByRejecting()
{
    Desk alice;
    OFFER_A_CALL(alice);
    alice.instruct(order(Kind::Conference, { { u"To"_s, u"client:alice?silent"_s } }));
    TRY_LONG(alice.offer().phase == OfferPhase::Dialling);

    alice.console->offers().reject(ReservationId(alice.offer().id()));

    TRY_LONG(alice.offer().end == OfferEnd::Rejected);
    QCOMPARE(dialEndOf(alice.offer()), DialEnd::Stopped);
    QCOMPARE(alice.statusAtServer(), u"rejected"_s);
}

void TestInstructionLine::endWhenTheCallerHangsUp()
{
    Desk alice;
    OFFER_A_CALL(alice);
    alice.instruct(order(Kind::Conference, { { u"To"_s, u"client:alice?silent"_s } }));
    TRY_LONG(alice.offer().phase == OfferPhase::Dialling);
    const QByteArray account = alice.router.optionsFor(u"Alice"_s).oneRun->account.toLatin1();

    QVERIFY(!alice.router
                 .post("/2010-04-01/Accounts/" + account + "/Calls/" + callSid.toLatin1() + ".json", "Status=completed")
                 .isEmpty());

    TRY_LONG(alice.offer().end == OfferEnd::Canceled);
    TRY_LONG(dialEndOf(alice.offer()) == DialEnd::CallerGone);
}

QTEST_GUILESS_MAIN(TestInstructionLine)
#include "tst_instructionline.moc"
