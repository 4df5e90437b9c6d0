#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/taskcontroller.h"
#include "console/control/transfercontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/tasksinhandmodel.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

template <typename Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// One agent who is pushed what happens.
struct Agent
{
    SystemClock clock;
    Console console;
    QSignalSpy ended{ &console.transfers(), &TransferController::ended };

    explicit Agent(const ConsoleOptions &options)
        : console(options, clock)
    {
        console.start();
    }

    [[nodiscard]] bool goIdle()
    {
        if (!soon([this] { return console.push() == Push::Live && !console.state().activities().isEmpty(); }))
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
    [[nodiscard]] QString sid() const { return console.state().ownWorkerId().text(); }
    [[nodiscard]] OutgoingTransfer told() const
    {
        return ended.isEmpty() ? OutgoingTransfer{} : ended.constFirst().constFirst().value<OutgoingTransfer>();
    }
};

/// Alice with a task in hand and Bob, who is free, at one router.
struct Desks
{
    RouterFixture router;
    std::unique_ptr<Agent> alice;
    std::unique_ptr<Agent> bob;

    [[nodiscard]] bool begin(bool byKey)
    {
        if (!router.start())
            return false;
        alice = std::make_unique<Agent>(byKey ? router.optionsByKeyFor(u"Alice"_s) : router.optionsFor(u"Alice"_s));
        bob = std::make_unique<Agent>(byKey ? router.optionsByKeyFor(u"Bob"_s) : router.optionsFor(u"Bob"_s));
        return alice->goIdle() && bob->goIdle()
            && !router.post(path("/Tasks"), "Attributes=%7B%22selected_language%22%3A%22es%22%7D").isEmpty()
            && alice->isOffered() && alice->accept();
    }
    void startAnew(const QString &name)
    {
        std::unique_ptr<Agent> &agent = name == u"Bob"_s ? bob : alice;
        agent.reset();
        agent = std::make_unique<Agent>(router.optionsByKeyFor(name));
    }
    [[nodiscard]] QByteArray path(const QByteArray &below) const
    {
        return "/v1/Workspaces/" + alice->console.state().workspace()->id.utf8() + below;
    }
    [[nodiscard]] QJsonObject task() { return router.get(path("/Tasks/" + alice->inHand().task.utf8())); }
};

} // namespace

/// Two consoles hand a task from one to the other at a real router.
class TestTransferLine : public QObject
{
    Q_OBJECT

private slots:
    void handsATaskOn_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<bool>("warm");

        QTest::newRow("cold, Auth Token") << false << false;
        QTest::newRow("cold, API key") << true << false;
        QTest::newRow("warm, API key") << true << true;
    }

    void handsATaskOn()
    {
        QFETCH(bool, byKey);
        QFETCH(bool, warm);
        Desks desks;
        QVERIFY(desks.begin(byKey));
        const Reservation mine = desks.alice->inHand();

        desks.alice->console.transfers().start(
            mine.id, desks.bob->sid(), warm ? TransferMode::Warm : TransferMode::Cold);
        QVERIFY(desks.bob->isOffered());
        const ReservationId offer = desks.bob->console.offers().oldest()->id();
        QVERIFY(desks.bob->accept());

        TRY_LONG(desks.alice->ended.count() == 1);
        QCOMPARE(desks.alice->told().end, TransferEnd::Taken);
        const auto *known = desks.bob->console.state().transfers().incoming(offer);
        QVERIFY(known && known->initiatingWorker.text() == desks.alice->sid());
        QCOMPARE(desks.task().value("assignment_status"_L1).toString(), u"assigned"_s);
        TRY_LONG(desks.alice->inHand().status == (warm ? ReservationStatus::Accepted : ReservationStatus::Wrapping));

        desks.alice->console.tasks().complete(mine.id, u"handed on"_s);
        TRY_LONG(desks.alice->console.tasksInHandModel().rowCount() == 0);
        const QByteArray path = desks.path("/Tasks/" + mine.task.utf8());
        QCOMPARE(desks.router.get(path).value("assignment_status"_L1).toString(), u"assigned"_s); // it is Bob's now
        QCOMPARE(desks.bob->inHand().status, ReservationStatus::Accepted);
    }

    void tellsThatItWasRejected()
    {
        Desks desks;
        QVERIFY(desks.begin(true));

        desks.alice->console.transfers().start(desks.alice->inHand().id, desks.bob->sid(), TransferMode::Warm);
        QVERIFY(desks.bob->isOffered());
        desks.bob->console.offers().rejectOldest();

        TRY_LONG(desks.alice->ended.count() == 1);
        QCOMPARE(desks.alice->told().end, TransferEnd::Rejected);
        QCOMPARE(desks.task().value("assignment_status"_L1).toString(), u"assigned"_s);
        QCOMPARE(desks.alice->inHand().status, ReservationStatus::Accepted);
    }

    void followsOnThatRanWhenTheProgramWasStarted()
    {
        Desks desks;
        QVERIFY(desks.begin(true));
        const ReservationId mine = desks.alice->inHand().id;
        desks.alice->console.transfers().start(mine, desks.bob->sid(), TransferMode::Warm);
        QVERIFY(desks.bob->isOffered());

        desks.startAnew(u"Alice"_s);
        desks.startAnew(u"Bob"_s);

        TRY_LONG(desks.alice->console.transfers().transfer(mine) != nullptr);
        QCOMPARE(desks.alice->console.transfers().transfer(mine)->phase, TransferPhase::Running);
        TRY_LONG(desks.bob->console.offers().oldest() && desks.bob->console.offers().oldest()->handedOnBy == u"Alice"_s);
        QVERIFY(desks.bob->accept());
        TRY_LONG(desks.alice->ended.count() == 1);
        QCOMPARE(desks.alice->told().end, TransferEnd::Taken);
    }

    void takesItBack()
    {
        Desks desks;
        QVERIFY(desks.begin(true));
        const ReservationId mine = desks.alice->inHand().id;
        desks.alice->console.transfers().start(mine, desks.bob->sid(), TransferMode::Warm);
        QVERIFY(desks.bob->isOffered());
        TRY_LONG(desks.alice->console.transfers().transfer(mine)->phase == TransferPhase::Running);

        desks.alice->console.transfers().cancel(mine);

        TRY_LONG(desks.alice->ended.count() == 1);
        QCOMPARE(desks.alice->told().end, TransferEnd::Canceled);
        QVERIFY(soon([&desks] { return desks.bob->console.offers().oldest() == nullptr; }));
        QCOMPARE(desks.task().value("assignment_status"_L1).toString(), u"assigned"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransferLine)
#include "tst_transferline.moc"
