// The router dies between the click on Accept and its answer: a real process, killed, and started again on its data
// file.
#include "routerprocess.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"
#include "ui/offers/offertoast.h"
#include "ui/offers/toaststack.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

/// An Accept is carried out and its answer lost; nothing of Alice's reservations can be read, and nothing is pushed.
const QByteArray neverAnswered
    = "{\"faults\": ["
      "{\"fault\": \"drop\", \"path\": \"/v1/wschannels\"},"
      "{\"fault\": \"drop\", \"path\": \"*/Reservations/WR*\", \"methods\": [\"POST\"], \"carried_out\": true},"
      "{\"fault\": \"server_error\", \"path\": \"*/Workers/*/Reservations*\", \"methods\": [\"GET\"]}]}";

/// Alice at the router with her toasts, and Bob, who is a pair of requests.
struct Floor
{
    RouterProcess router;
    SystemClock clock;
    FakeClock still; // a toast that says how an offer ended stays
    std::unique_ptr<Console> console;
    std::unique_ptr<ToastStack> toasts;

    bool begin()
    {
        if (!router.start())
            return false;
        const SignInRequest alice{ .profile = u"test"_s,
            .server = { .twilio = false, .url = router.url() },
            .account = RouterProcess::account(),
            .secret = RouterProcess::token(),
            .workspace = u"Tutorial"_s,
            .worker = u"Alice"_s,
            .remember = false };
        console = std::make_unique<Console>(
            ConsoleOptions{ .memoryStore = true, .oneRun = alice, .standAlone = true }, clock);
        toasts = std::make_unique<ToastStack>(console->offers(), still);
        console->start();
        return true;
    }
    [[nodiscard]] bool isSignedIn() const { return console->session().phase() == SessionPhase::SignedIn; }
    [[nodiscard]] QByteArray path() const { return "/v1/Workspaces/" + console->state().workspace()->id.utf8(); }
    QByteArray worker(const QByteArray &name)
    {
        return path() + "/Workers/" + router.only(path() + "/Workers?FriendlyName=" + name, u"workers"_s);
    }
    /// Both Alice and Bob are offered a new task; each may answer within `seconds`.
    void offerToBoth(int seconds)
    {
        const QByteArray idle = router.only(path() + "/Activities?FriendlyName=Idle", u"activities"_s);
        const QByteArray workflow = router.only(path() + "/Workflows", u"workflows"_s);
        router.post(path() + "/Workflows/" + workflow, "TaskReservationTimeout=" + QByteArray::number(seconds));
        const QByteArray queue = router.only(
            path() + "/TaskQueues?FriendlyName=Customer%20Care%20Requests%20-%20Spanish", u"task_queues"_s);
        router.post(path() + "/TaskQueues/" + queue, "TargetWorkers=1%3D%3D1&MaxReservedWorkers=2");
        for (const QByteArray name : { "Alice", "Bob" })
            router.post(worker(name), "ActivitySid=" + idle);
        router.post(path() + "/Tasks", "Attributes=%7B%22selected_language%22%3A%22es%22%7D&WorkflowSid=" + workflow);
    }
    [[nodiscard]] bool hasOffer() const { return console->offers().oldest() != nullptr; }
    [[nodiscard]] const Offer &offer() const { return console->offers().offers().constFirst(); }
    [[nodiscard]] OfferToast *toast() const { return toasts->toast(offer().id()); }
    [[nodiscard]] QPushButton *accept() const { return toast()->findChild<QPushButton *>(u"acceptButton"_s); }
    [[nodiscard]] QString said() const { return toast()->findChild<QLabel *>(u"toastNote"_s)->text(); }
    QString statusOf(const QByteArray &reservation)
    {
        return router.get(reservation).value("reservation_status"_L1).toString();
    }
};

} // namespace

class TestFateOfAClick : public QObject
{
    Q_OBJECT

private slots:
    void isTakenThoughTheAnswerNeverCame();
    void isLostToSomebodyElse();
    void isLostToTheClock();
    void mayBeTriedAgain();
};

void TestFateOfAClick::isTakenThoughTheAnswerNeverCame()
{
    Floor floor;
    QVERIFY(floor.begin());
    TRY_LONG(floor.isSignedIn());
    floor.offerToBoth(600);
    TRY_LONG(floor.hasOffer());

    const quint16 port = floor.router.port();
    floor.router.kill();
    TRY_LONG(!floor.accept()->isEnabled());
    QVERIFY(floor.router.start(port, neverAnswered));
    TRY_LONG(floor.accept()->isEnabled());

    floor.accept()->click();
    TRY_LONG(floor.offer().phase == OfferPhase::Uncertain);
    QCOMPARE(floor.said(), u"Connection lost – finding out whether your Accept counted."_s);
    floor.router.kill();
    QVERIFY(floor.router.start(port));

    TRY_LONG(floor.offer().hasEnded());
    QCOMPARE(floor.said(), u"You took it."_s);
}

void TestFateOfAClick::isLostToSomebodyElse()
{
    Floor floor;
    QVERIFY(floor.begin());
    TRY_LONG(floor.isSignedIn());
    floor.offerToBoth(600);
    TRY_LONG(floor.hasOffer());
    const quint16 port = floor.router.port();
    const QByteArray bob = floor.worker("Bob") + "/Reservations";
    const QByteArray reservation = bob + '/' + floor.router.only(bob, u"reservations"_s);

    floor.router.freeze();
    floor.accept()->click();
    floor.router.kill();
    QVERIFY(floor.router.start()); // at another port, where Alice's console does not find it
    QVERIFY(!floor.router.post(reservation, "ReservationStatus=accepted").isEmpty());
    floor.router.kill();
    QVERIFY(floor.router.start(port));

    TRY_LONG(floor.offer().hasEnded());
    TRY_LONG(floor.said() == u"Bob took it."_s);
}

void TestFateOfAClick::isLostToTheClock()
{
    Floor floor;
    QVERIFY(floor.begin());
    TRY_LONG(floor.isSignedIn());
    floor.offerToBoth(20);
    TRY_LONG(floor.hasOffer());
    const quint16 port = floor.router.port();
    const QByteArray reservation = floor.worker("Alice") + "/Reservations/" + floor.offer().id().utf8();

    floor.router.freeze();
    floor.accept()->click();
    floor.router.kill();
    QVERIFY(floor.router.start());
    TRY_LONG(floor.statusOf(reservation) == u"timeout"_s);
    floor.router.kill();
    QVERIFY(floor.router.start(port));

    TRY_LONG(floor.offer().hasEnded());
    QVERIFY2(floor.said().startsWith(u"Too late: the time to answer ran out at "_s), qPrintable(floor.said()));
}

void TestFateOfAClick::mayBeTriedAgain()
{
    Floor floor;
    QVERIFY(floor.begin());
    TRY_LONG(floor.isSignedIn());
    floor.offerToBoth(600);
    TRY_LONG(floor.hasOffer());
    const quint16 port = floor.router.port();

    floor.router.freeze();
    floor.accept()->click();
    QVERIFY(!floor.accept()->isEnabled());
    floor.router.kill();
    TRY_LONG(floor.offer().offlineSince);
    QVERIFY(floor.router.start(port));

    TRY_LONG(floor.accept()->isEnabled());
    QVERIFY2(floor.said().startsWith(u"Your Accept did not get through."_s), qPrintable(floor.said()));
    floor.accept()->click();
    TRY_LONG(floor.said() == u"You took it."_s);
}

QTEST_MAIN(TestFateOfAClick)
#include "tst_fateofaclick.moc"
