#include "router/carrier/carrier.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

const Instant morning{ std::chrono::milliseconds{ 1'772'442'651'000 } };

/// A workspace with one worker, whom a task with a call is offered to.
struct Floor
{
    Floor()
        : engine(*AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001")), 1)
    {
        engine.advanceTo(morning);
        workspace = engine.createWorkspace({ .name = u"Floor"_s })->id;
        const auto available = engine.createActivity(workspace, { .name = u"Here"_s, .available = true });
        const auto queue = engine.createTaskQueue(workspace, { .name = u"All"_s, .targetWorkers = u"1 == 1"_s });
        const QByteArray route
            = R"({"task_routing":{"filters":[],"default_filter":{"queue":")" + queue->id.utf8() + R"("}}})";
        const auto workflow = engine.createWorkflow(
            workspace, { .name = u"All"_s, .configuration = route, .reservationTimeoutSeconds = 30 });
        worker = engine
                     .createWorker(workspace,
                         { .name = u"Alice"_s,
                             .attributes = R"({"contact_uri":"client:alice"})",
                             .activity = available->id })
                     ->id;
        task = engine
                   .createTask(workspace,
                       { .attributes = R"({"call_sid":"CA00000000000000000000000000000001",)"
                                       R"("from":"+15550100001","to":"+15550100002"})",
                           .workflow = workflow->id.text() })
                   ->id;
        reservation = engine.reservationsOfTask(workspace, task).value(0).id;
    }

    /// What the router does with time: the engine first, then everybody hears, then the carrier.
    void advance(Carrier &carrier, Instant now)
    {
        engine.advanceTo(now);
        tell(carrier);
        carrier.advanceTo(now);
        tell(carrier);
    }

    void tell(Carrier &carrier)
    {
        for (const EngineEvent &event : engine.takeEvents())
            carrier.take(event);
    }

    [[nodiscard]] ReservationStatus status() const { return engine.reservation(workspace, reservation)->status; }

    Engine engine;
    WorkspaceId workspace;
    WorkerId worker;
    TaskId task;
    ReservationId reservation;
};

} // namespace

class TestCarrier : public QObject
{
    Q_OBJECT

private slots:
    void picksUpAfterTwoSeconds()
    {
        Floor floor;
        Carrier carrier(floor.engine, 7);
        QVERIFY(floor.engine.instruct(floor.workspace, floor.reservation, ConferenceInstruction{}));
        floor.tell(carrier);

        QCOMPARE(carrier.nextDeadline(), std::optional(morning + 2s));
        floor.advance(carrier, morning + 1999ms);
        QCOMPARE(floor.status(), ReservationStatus::Pending);
        floor.advance(carrier, morning + 2s);

        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        QVERIFY(!carrier.nextDeadline());
        const QByteArray attributes = floor.engine.task(floor.workspace, floor.task)->attributes;
        const QJsonObject conference = QJsonDocument::fromJson(attributes).object().value("conference"_L1).toObject();
        QVERIFY(ConferenceId::fromText(QStringView(conference.value("sid"_L1).toString())));
        QVERIFY(CallId::fromText(
            QStringView(conference.value("participants"_L1).toObject().value("worker"_L1).toString())));
    }

    void ringsNoLongerThanItMay()
    {
        Floor floor;
        Carrier carrier(floor.engine, 7);
        QVERIFY(floor.engine.instruct(floor.workspace, floor.reservation, ConferenceInstruction{ .timeout = 1s }));
        floor.tell(carrier);

        QCOMPARE(carrier.nextDeadline(), std::optional(morning + 1s));
        floor.advance(carrier, morning + 1s);

        QCOMPARE(floor.status(), ReservationStatus::Canceled);
        QVERIFY(!carrier.nextDeadline());
    }

    void hangsUpWhenTheOfferEnds()
    {
        Floor floor;
        Carrier carrier(floor.engine, 7);
        QVERIFY(floor.engine.instruct(floor.workspace, floor.reservation, ConferenceInstruction{}));
        floor.tell(carrier);
        QVERIFY(floor.engine.updateTask(floor.workspace, floor.task, { .status = u"canceled"_s }));
        floor.tell(carrier);

        QVERIFY(!carrier.nextDeadline());
        floor.advance(carrier, morning + 5s);

        QCOMPARE(floor.status(), ReservationStatus::Canceled);
    }

    void dialsAgainAfterARestart()
    {
        Floor floor;
        QVERIFY(floor.engine.instruct(floor.workspace, floor.reservation, ConferenceInstruction{}));
        const QList<Change> stored = floor.engine.takeChanges();
        Engine again(*AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001")), 2);
        for (const Change &record : stored) {
            if (!record.value.isNull())
                QVERIFY(again.restore(record));
        }
        again.restored(morning + 10s);
        Carrier carrier(again, 8);

        carrier.takeUpAgain();
        QVERIFY(carrier.nextDeadline());
        carrier.advanceTo(morning + 12s);

        QCOMPARE(again.reservation(floor.workspace, floor.reservation)->status, ReservationStatus::Accepted);
    }

    void minesItsOwnBusiness()
    {
        Floor floor;
        Carrier carrier(floor.engine, 7);

        floor.tell(carrier); // created this and that, reserved somebody

        QVERIFY(!carrier.nextDeadline());
    }
};

QTEST_GUILESS_MAIN(TestCarrier)
#include "tst_carrier.moc"
