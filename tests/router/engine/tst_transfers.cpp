#include "transferfloor.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// How a task that Alice has accepted is handed on to Bob, or to a queue that Bob and Carol serve.
class tst_transfers : public QObject
{
    Q_OBJECT

private slots:
    void endsAsItsOfferEnds_data();
    void endsAsItsOfferEnds();
    void tellsInOrder_data();
    void tellsInOrder();
    void asksTheNextOfAQueue();
    void waitsForSomebodyInTheQueue();
    void refusesWhatIsNotInOrder_data();
    void refusesWhatIsNotInOrder();
    void isCanceledOnce();
    void mayBeTriedAgain();
    void givesUpAQueueAfterAThousandOffers();
    void isKnownToItsReservations();
};

void tst_transfers::endsAsItsOfferEnds_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("transfer");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("reason");

    const QString rejected = u"Transfer failed because the reservation was rejected"_s;
    const QString timedOut = u"Transfer failed because the reservation timed out"_s;
    QTest::newRow("warm, offered") << u"WARM"_s << QByteArray() << QByteArray("initiated")
                                   << QByteArray("reserved Alice Bob") << QString();
    QTest::newRow("warm, accepted") << u"WARM"_s << QByteArray("accepted") << QByteArray("complete")
                                    << QByteArray("assigned Alice Bob") << QString();
    QTest::newRow("warm, rejected") << u"WARM"_s << QByteArray("rejected") << QByteArray("failed")
                                    << QByteArray("assigned Alice") << rejected;
    QTest::newRow("warm, timed out") << u"WARM"_s << QByteArray("timeout") << QByteArray("failed")
                                     << QByteArray("assigned Alice") << timedOut;
    QTest::newRow("cold, accepted") << u"COLD"_s << QByteArray("accepted") << QByteArray("complete")
                                    << QByteArray("assigned Alice Bob") << QString();
    // Without an owner it goes back to its queue, and from there to whoever has been idle longest.
    QTest::newRow("cold, rejected") << u"COLD"_s << QByteArray("rejected") << QByteArray("failed")
                                    << QByteArray("reserved Alice Carol") << rejected;
    QTest::newRow("cold, timed out") << u"COLD"_s << QByteArray("timeout") << QByteArray("failed")
                                     << QByteArray("reserved Alice Carol") << timedOut;
}

void tst_transfers::endsAsItsOfferEnds()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, transfer);
    QFETCH(QByteArray, where);
    QFETCH(QString, reason);
    TransferFloor on;
    const auto started = on.hand(on.bob.text(), mode);
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QCOMPARE(started->status, TransferStatus::Initiated);
    QCOMPARE(on.offerStatus(on.first), mode == "WARM"_L1 ? "accepted" : "wrapping");

    if (!answer.isEmpty())
        on.answer(answer);

    QCOMPARE(on.transferStatus(started->id), transfer);
    QCOMPARE(on.where(on.handed), where);
    QCOMPARE(on.engine.transfer(on.workspace, started->id)->failedReason, reason);
    QCOMPARE(on.offerStatus(on.first), mode == "WARM"_L1 ? "accepted" : "wrapping");
}

void tst_transfers::tellsInOrder_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QList<Type>>("told");

    const Type initiated = Type::TaskTransferInitiated;
    QTest::newRow("warm") << u"WARM"_s << QByteArray() << QList<Type>{ initiated, Type::ReservationCreated };
    QTest::newRow("cold") << u"COLD"_s << QByteArray()
                          << QList<Type>{ initiated, Type::ReservationCreated, Type::ReservationWrapup };
    QTest::newRow("accepted") << u"WARM"_s << QByteArray("accepted")
                              << QList<Type>{ initiated, Type::ReservationCreated, Type::ReservationAccepted,
                                     Type::TaskTransferCompleted };
    QTest::newRow("rejected") << u"WARM"_s << QByteArray("rejected")
                              << QList<Type>{ initiated, Type::ReservationCreated, Type::ReservationRejected,
                                     Type::TaskTransferFailed, Type::TaskUpdated };
    QTest::newRow("timed out") << u"WARM"_s << QByteArray("timeout")
                               << QList<Type>{ initiated, Type::ReservationCreated, Type::ReservationTimeout,
                                      Type::TaskTransferFailed, Type::TaskUpdated, Type::WorkerActivityUpdate };
    QTest::newRow("canceled") << u"WARM"_s << QByteArray("cancel")
                              << QList<Type>{ initiated, Type::ReservationCreated, Type::TaskTransferCanceled,
                                     Type::ReservationCanceled, Type::TaskUpdated };
}

void tst_transfers::tellsInOrder()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, answer);
    QFETCH(QList<Type>, told);
    TransferFloor on;
    const auto started = on.hand(on.bob.text(), mode);

    if (answer == "cancel")
        QVERIFY(on.cancel(started->id));
    else if (!answer.isEmpty())
        on.answer(answer);

    QCOMPARE(on.events(), told);
}

void tst_transfers::asksTheNextOfAQueue()
{
    TransferFloor on;
    const TransferId id = on.hand(on.others.text())->id;
    QCOMPARE(on.where(on.handed), "reserved Alice Bob");

    (void)on.events();
    QVERIFY(on.reject(on.handed));
    QCOMPARE(on.transferStatus(id), "initiated");
    QCOMPARE(on.engine.transfer(on.workspace, id)->failedReason,
        u"Transfer attempt failed on reservation reject because there are no more pending reservations"_s);
    QCOMPARE(on.events(),
        (QList<Type>{ Type::ReservationRejected, Type::TaskTransferAttemptFailed, Type::ReservationCreated }));
    QCOMPARE(on.where(on.handed), "reserved Alice Carol");

    QVERIFY(on.accept(on.handed));
    QCOMPARE(on.transferStatus(id), "complete");
    QCOMPARE(on.taskNow(on.handed).queue, on.others);
}

void tst_transfers::waitsForSomebodyInTheQueue()
{
    TransferFloor on;
    on.move(on.bob, on.offline);
    on.move(on.carol, on.offline);
    const TransferId id = on.hand(on.others.text(), u"COLD"_s)->id;
    QCOMPARE(on.where(on.handed), "pending Alice");
    QVERIFY(on.set(on.first, u"completed"_s));
    QCOMPARE(on.where(on.handed), "pending");

    on.move(on.bob, on.available);

    QCOMPARE(on.where(on.handed), "reserved Bob");
    QCOMPARE(on.transferStatus(id), "initiated");
}

void tst_transfers::refusesWhatIsNotInOrder_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("message");

    QTest::newRow("somebody offline") << QByteArray("offline") << u"the worker is not available."_s;
    QTest::newRow("somebody busy") << QByteArray("busy") << u"the worker is not available."_s;
    QTest::newRow("nobody") << QByteArray("nobody") << u"does not exist in workspace"_s;
    QTest::newRow("no SID") << QByteArray("no SID") << u"the SID of a worker or a task queue"_s;
    QTest::newRow("no mode") << QByteArray("mode") << u"Mode 'TEPID' is not valid"_s;
    QTest::newRow("attributes") << QByteArray("attributes") << u"Attributes"_s;
    QTest::newRow("priority") << QByteArray("priority") << u"Priority"_s;
    QTest::newRow("another's reservation") << QByteArray("owner") << u"Reservation WR"_s;
    QTest::newRow("wrapping") << QByteArray("wrapping") << u"the reservation is not currently accepted."_s;
    QTest::newRow("twice") << QByteArray("twice") << u"it is not currently assigned."_s;
}

void tst_transfers::refusesWhatIsNotInOrder()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, message);
    TransferFloor on;
    TransferDraft draft{ .worker = on.alice, .reservation = on.first, .task = on.handed, .to = on.bob.text() };
    if (what == "offline")
        on.move(on.bob, on.offline);
    if (what == "busy")
        on.capacity(on.bob, 0);
    if (what == "nobody")
        draft.to = u"WK"_s + QString(32, u'a');
    if (what == "no SID")
        draft.to = u"Bob"_s;
    if (what == "mode")
        draft.mode = u"TEPID"_s;
    if (what == "attributes")
        draft.attributes = "[]";
    if (what == "priority")
        draft.priority = -1;
    if (what == "owner")
        draft.worker = on.bob;
    if (what == "wrapping")
        QVERIFY(on.set(on.first, u"wrapping"_s));
    if (what == "twice")
        QVERIFY(on.hand(on.carol.text()));
    (void)on.engine.takeChanges();
    (void)on.events();

    const auto refused = on.engine.startTransfer(on.workspace, draft);

    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, 400);
    QVERIFY2(refused.error().message.contains(message), qPrintable(refused.error().message));
    QVERIFY(on.engine.takeChanges().isEmpty());
    QVERIFY(on.events().isEmpty());
}

void tst_transfers::isCanceledOnce()
{
    TransferFloor on;
    const TransferId id = on.hand(on.bob.text())->id;
    const ReservationId second = on.offer(on.handed);
    QVERIFY(!on.engine.updateTransfer(on.workspace, on.bob, id, u"canceled"_s)); // not his
    QVERIFY(!on.engine.updateTransfer(on.workspace, on.alice, id, u"complete"_s));

    QVERIFY(on.cancel(id));

    QCOMPARE(on.where(on.handed), "assigned Alice");
    QCOMPARE(on.offerStatus(second), "canceled");
    const auto again = on.cancel(id);
    QVERIFY(!again);
    QCOMPARE(again.error().httpStatus, 400);
    QCOMPARE(again.error().message, u"Transfer "_s + id.text() + u" is already canceled . Cannot cancel transfer."_s);
}

void tst_transfers::mayBeTriedAgain()
{
    TransferFloor on;
    const TransferId one = on.hand(on.bob.text())->id;
    const ReservationId second = on.offer(on.handed);
    QVERIFY(on.cancel(one));

    const auto two = on.hand(on.bob.text());

    QVERIFY(two);
    QVERIFY(two->id != one);
    QVERIFY(on.offer(on.handed) != second);
    QVERIFY(on.accept(on.handed));
    QCOMPARE(on.transferStatus(two->id), "complete");
    QCOMPARE(on.transferStatus(one), "canceled");
}

void tst_transfers::givesUpAQueueAfterAThousandOffers()
{
    TransferFloor on;
    const TransferId id = on.hand(on.others.text())->id;

    for (int i = 0; i < 999; ++i)
        QVERIFY2(on.reject(on.handed), qPrintable(QString::number(i)));

    QCOMPARE(on.transferStatus(id), "failed");
    QCOMPARE(on.where(on.handed), "assigned Alice");
}

void tst_transfers::isKnownToItsReservations()
{
    TransferFloor on;
    const Transfer started = *on.hand(on.bob.text());
    QCOMPARE(started.initiatingQueue, on.all);
    QCOMPARE(started.initiatingWorkflow, on.workflow);
    QCOMPARE(started.type, TransferType::Worker);

    const ReservationTransfers outgoing = on.engine.transfersOf(on.workspace, on.first);
    const ReservationTransfers incoming = on.engine.transfersOf(on.workspace, on.offer(on.handed));
    QCOMPARE(outgoing, (ReservationTransfers{ .activeOutgoing = started }));
    QCOMPARE(incoming, (ReservationTransfers{ .incoming = started }));

    QVERIFY(on.accept(on.handed));
    QVERIFY(!on.engine.transfersOf(on.workspace, on.first).activeOutgoing);
    QCOMPARE(on.engine.transfersOf(on.workspace, on.offer(on.handed)).incoming->status, TransferStatus::Complete);
}

QTEST_APPLESS_MAIN(tst_transfers)
#include "tst_transfers.moc"
