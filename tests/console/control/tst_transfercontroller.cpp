#include "console/control/transfercontroller.h"
#include "console/journal/journal.h"
#include "console/tunnel/bridgetunnel.h"
#include "controlfixture.h"
#include "core/base/onfinished.h"
#include "tests/console/tunnel/tunnelfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ScriptedAnswer)
Q_DECLARE_METATYPE(Transfer)

namespace {

const QByteArray toBridge = "POST /v1/wschannels";
const ReservationId mine = sid<ReservationId>(1);
const QString bob = sid<WorkerId>(2).text();
const QString support = sid<TaskQueueId>(3).text();

/// Alice with one task in hand, Bob, and a queue.
struct Fixture : ControlFixture
{
    std::shared_ptr<FixedTokens> tokens = std::make_shared<FixedTokens>();
    BridgeTunnel tunnel{ &client };
    Journal journal{ QString() };
    TransferController transfers{ api, TransfersApi(&tunnel), state, &journal, clock };
    QSignalSpy ended{ &transfers, &TransferController::ended };
    QSignalSpy startFailed{ &transfers, &TransferController::startFailed };
    QSignalSpy cancelFailed{ &transfers, &TransferController::cancelFailed };

    Fixture()
    {
        tunnel.setTokens(tokens);
        transfers.setHasToken(true);
        Worker other = someWorker(2);
        other.name = u"Bob"_s;
        state.apply(other, clock.now());
        const TaskQueue queue{ .id = sid<TaskQueueId>(3), .workspace = sid<WorkspaceId>(1), .name = u"Support"_s };
        state.applyQueues({ queue }, clock.now());
        state.apply(someReservation(1, ReservationStatus::Accepted), clock.now());
    }

    /// A transfer to `to` that the server has begun.
    [[nodiscard]] bool begin(const QString &to)
    {
        server.answer(toBridge, { bridgeAnswer(someTransfer(1, to)) });
        transfers.start(mine, to, TransferMode::Cold);
        return QTest::qWaitFor([this] { return now().phase == TransferPhase::Running; });
    }
    [[nodiscard]] OutgoingTransfer now() const
    {
        const OutgoingTransfer *known = transfers.transfer(mine);
        return known ? *known : OutgoingTransfer{};
    }
    /// What the task's reservations are from now on: Alice's, and the one that the transfer led to.
    void sayOffer(ReservationStatus status)
    {
        Reservation offer = someReservation(7, status, 20);
        offer.worker = sid<WorkerId>(2);
        offer.workerName = u"Bob"_s;
        offer.createdAt = atSecond(1);
        const LinkBase nowhere{};
        server.answer("GET " + taskPath(1) + "/Reservations",
            { list("reservations",
                { toJson(someReservation(1, ReservationStatus::Wrapping), ReservationSide::Task, nowhere),
                    toJson(offer, ReservationSide::Task, nowhere) }) });
    }
};

Transfer withReason(Transfer transfer, const QString &reason)
{
    transfer.failedReason = reason;
    transfer.updatedAt = atSecond(20);
    return transfer;
}

} // namespace

/// Tasks on their way to somebody else.
class TestTransferController : public QObject
{
    Q_OBJECT

private slots:
    void recordsWhenItWasAsked()
    {
        Fixture f;
        const Instant asked = f.clock.now();
        f.server.answer(toBridge, { bridgeAnswer(someTransfer(1, bob)) });

        f.transfers.start(mine, bob, TransferMode::Cold);
        f.clock.advance(3s);
        QTRY_COMPARE(f.now().phase, TransferPhase::Running);

        std::optional<QList<OwnAction>> kept;
        onFinished(f.journal.lastActions(9), &f.transfers, {}, [&kept](const QList<OwnAction> &actions) { kept = actions; });
        QTRY_VERIFY(kept.has_value());
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().at, asked);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("underWay");
        QTest::addColumn<int>("block");

        QTest::newRow("can") << true << int(ReservationStatus::Accepted) << false << int(TransferBlock::None);
        QTest::newRow("no token") << false << int(ReservationStatus::Accepted) << false << int(TransferBlock::NoToken);
        QTest::newRow("wrapping up") << true << int(ReservationStatus::Wrapping) << false
                                     << int(TransferBlock::NotMine);
        QTest::newRow("under way") << true << int(ReservationStatus::Accepted) << true << int(TransferBlock::UnderWay);
        QTest::newRow("completed") << true << int(ReservationStatus::Completed) << false << int(TransferBlock::NotMine);
    }

    void saysWhyNot()
    {
        QFETCH(bool, hasToken);
        QFETCH(int, status);
        QFETCH(bool, underWay);
        QFETCH(int, block);
        Fixture f;
        f.transfers.setHasToken(hasToken);
        if (underWay)
            f.state.apply(someTransfer(1, bob));
        f.state.apply(someReservation(1, ReservationStatus(status), 5), f.clock.now());

        QCOMPARE(int(f.transfers.block(mine)), block);
    }

    void sendsNothingThatIsBlocked_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("hasToken");

        QTest::newRow("to oneself") << sid<WorkerId>(1).text() << true;
        QTest::newRow("without a token") << bob << false;
    }

    void sendsNothingThatIsBlocked()
    {
        QFETCH(QString, to);
        QFETCH(bool, hasToken);
        Fixture f;
        f.transfers.setHasToken(hasToken);

        f.transfers.start(mine, to, TransferMode::Warm);

        QVERIFY(!f.transfers.transfer(mine));
        QVERIFY(f.server.requests().isEmpty());
    }

    void asksOnceAndRuns()
    {
        Fixture f;
        f.server.answer(toBridge, { bridgeAnswer(someTransfer(1, bob)) });

        f.transfers.start(mine, bob, TransferMode::Cold);
        f.transfers.start(mine, bob, TransferMode::Cold);
        QCOMPARE(f.now().phase, TransferPhase::Asking);

        QTRY_COMPARE(f.now().phase, TransferPhase::Running);
        QCOMPARE(f.now().toName, u"Bob"_s);
        QCOMPARE(f.server.count(toBridge), 1);
    }

    void followsItsFate_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<Transfer>("told");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("takenBy");
        const auto failed = [](const QString &to) { return someTransfer(1, to, TransferStatus::Failed); };
        const QString because = u"Transfer failed because the reservation "_s;

        QTest::newRow("worker took it") << bob << someTransfer(1, bob, TransferStatus::Complete)
                                        << int(TransferEnd::Taken) << u"Bob"_s;
        QTest::newRow("somebody of the queue took it")
            << support << someTransfer(1, support, TransferStatus::Complete) << int(TransferEnd::Taken) << u"Bob"_s;
        QTest::newRow("rejected") << bob << withReason(failed(bob), because + u"was rejected"_s)
                                  << int(TransferEnd::Rejected) << QString();
        QTest::newRow("timed out") << bob << withReason(failed(bob), because + u"timed out"_s)
                                   << int(TransferEnd::TimedOut) << QString();
        QTest::newRow("failed otherwise")
            << support << withReason(failed(support), u"no more offers"_s) << int(TransferEnd::Failed) << QString();
        QTest::newRow("canceled") << bob << someTransfer(1, bob, TransferStatus::Canceled) << int(TransferEnd::Canceled)
                                  << QString();
    }

    void followsItsFate()
    {
        QFETCH(QString, to);
        QFETCH(Transfer, told);
        QFETCH(int, end);
        QFETCH(QString, takenBy);
        Fixture f;
        f.sayOffer(ReservationStatus::Accepted);
        QVERIFY(f.begin(to));

        f.state.apply(told);

        QCOMPARE(f.ended.count(), 1);
        QCOMPARE(int(f.now().end), end);
        QTRY_COMPARE(f.now().takenBy, takenBy);
        QCOMPARE(f.now().lasted(), 20s);
        f.transfers.dismiss(mine);
        QVERIFY(!f.transfers.transfer(mine));
    }

    void goesOnInAQueue_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("attempt");

        QTest::newRow("rejected") << u"Transfer attempt failed on reservation reject because there are no more"_s
                                  << int(TransferEnd::Rejected);
        QTest::newRow("timed out") << u"Transfer attempt failed on reservation timeout because there are no more"_s
                                   << int(TransferEnd::TimedOut);
    }

    void goesOnInAQueue()
    {
        QFETCH(QString, reason);
        QFETCH(int, attempt);
        Fixture f;
        QVERIFY(f.begin(support));

        f.state.apply(withReason(someTransfer(1, support), reason));

        QCOMPARE(f.now().phase, TransferPhase::Running);
        QCOMPARE(int(f.now().lastAttempt), attempt);
        QCOMPARE(f.ended.count(), 0);
    }

    void cancels()
    {
        Fixture f;
        QVERIFY(f.begin(bob));
        f.server.answer(toBridge, { bridgeAnswer(someTransfer(1, bob, TransferStatus::Canceled)) });

        f.transfers.cancel(mine);
        f.transfers.cancel(mine);
        QCOMPARE(f.now().phase, TransferPhase::Canceling);

        QTRY_COMPARE(f.ended.count(), 1);
        QCOMPARE(f.now().end, TransferEnd::Canceled);
        QCOMPARE(f.server.count(toBridge), 2);
    }

    void tellsThatItCameTooLateToCancel()
    {
        Fixture f;
        QVERIFY(f.begin(bob));
        f.server.answer(toBridge, { Fixture::no(400) });
        f.sayOffer(ReservationStatus::Accepted);

        f.transfers.cancel(mine);

        QTRY_COMPARE(f.cancelFailed.count(), 1);
        QTRY_COMPARE(f.now().end, TransferEnd::Taken); // learnt from the task's reservations
    }

    void tellsWhyItDidNotStart_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("unclear");

        QTest::newRow("not available") << Fixture::no(400) << false;
        QTest::newRow("token not taken") << Fixture::no(401) << false;
        QTest::newRow("hung up") << ScriptedAnswer{ .hangUp = true } << true;
        QTest::newRow("server's trouble") << Fixture::no(500) << true;
    }

    void tellsWhyItDidNotStart()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, unclear);
        Fixture f;
        f.server.answer(toBridge, { answer });

        f.transfers.start(mine, bob, TransferMode::Warm);

        QTRY_COMPARE(f.startFailed.count(), 1);
        QCOMPARE(f.now().end, unclear ? TransferEnd::Unknown : TransferEnd::None);
        QCOMPARE(f.transfers.transfer(mine) != nullptr, unclear);
    }

    void followsWhatBeganWithoutAnAnswer()
    {
        Fixture f;
        f.server.answer(toBridge, { { .hangUp = true } });
        f.transfers.start(mine, bob, TransferMode::Warm);
        QTRY_COMPARE(f.startFailed.count(), 1);

        f.state.apply(someTransfer(1, bob));

        QCOMPARE(f.now().phase, TransferPhase::Running);
        QCOMPARE(f.now().end, TransferEnd::None);
    }

    void learnsTheFateThatWasNotPushed_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("offer");
        QTest::addColumn<int>("end");

        QTest::newRow("still asked") << bob << int(ReservationStatus::Pending) << int(TransferEnd::None);
        QTest::newRow("taken") << bob << int(ReservationStatus::Wrapping) << int(TransferEnd::Taken);
        QTest::newRow("rejected") << bob << int(ReservationStatus::Rejected) << int(TransferEnd::Rejected);
        QTest::newRow("timed out") << bob << int(ReservationStatus::Timeout) << int(TransferEnd::TimedOut);
        QTest::newRow("canceled") << bob << int(ReservationStatus::Canceled) << int(TransferEnd::Unknown);
        QTest::newRow("the next of the queue is asked")
            << support << int(ReservationStatus::Rejected) << int(TransferEnd::None);
    }

    void learnsTheFateThatWasNotPushed()
    {
        QFETCH(QString, to);
        QFETCH(int, offer);
        QFETCH(int, end);
        Fixture f;
        QVERIFY(f.begin(to));
        f.sayOffer(ReservationStatus(offer));

        f.transfers.reconcile();

        QTRY_COMPARE(f.server.count("GET " + Fixture::taskPath(1) + "/Reservations"), 1);
        QTRY_COMPARE(int(f.now().end), end);
    }

    void forgetsWithTheReservation()
    {
        Fixture f;
        QVERIFY(f.begin(bob));
        f.state.apply(someTransfer(1, bob, TransferStatus::Complete));

        f.state.apply(someReservation(1, ReservationStatus::Completed, 30), f.clock.now());

        QVERIFY(!f.transfers.transfer(mine));
    }
};

QTEST_GUILESS_MAIN(TestTransferController)
#include "tst_transfercontroller.moc"
