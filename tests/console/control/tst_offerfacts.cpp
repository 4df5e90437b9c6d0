#include "console/control/offerfacts.h"
#include "console/state/statevalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ConferenceBlock)
Q_DECLARE_METATYPE(OfferEnd)
Q_DECLARE_METATYPE(ReservationStatus)

/// What is known of an offer, from what is known around it.
class TestOfferFacts : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItEnded_data()
    {
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<OfferEnd>("end");

        QTest::newRow("pending") << ReservationStatus::Pending << OfferEnd::None;
        QTest::newRow("accepted") << ReservationStatus::Accepted << OfferEnd::TakenByMe;
        QTest::newRow("wrapping") << ReservationStatus::Wrapping << OfferEnd::TakenByMe;
        QTest::newRow("completed") << ReservationStatus::Completed << OfferEnd::TakenByMe;
        QTest::newRow("rejected") << ReservationStatus::Rejected << OfferEnd::Rejected;
        QTest::newRow("timeout") << ReservationStatus::Timeout << OfferEnd::TimedOut;
        QTest::newRow("canceled") << ReservationStatus::Canceled << OfferEnd::Canceled;
        QTest::newRow("rescinded") << ReservationStatus::Rescinded << OfferEnd::TakenElsewhere;
    }

    void saysHowItEnded()
    {
        QFETCH(ReservationStatus, status);

        const OfferEnd how = endOf(status);

        QTEST(how, "end");
    }

    void saysWhereAMissPutTheWorker_data()
    {
        QTest::addColumn<OfferEnd>("end");
        QTest::addColumn<int>("activity");
        QTest::addColumn<int>("since");
        QTest::addColumn<QString>("moved");

        QTest::newRow("missed") << OfferEnd::TimedOut << 1 << 121 << u"Offline"_s;
        QTest::newRow("was there before") << OfferEnd::TimedOut << 1 << 60 << QString();
        QTest::newRow("somewhere else") << OfferEnd::TimedOut << 2 << 120 << QString();
        QTest::newRow("taken by others") << OfferEnd::TakenElsewhere << 1 << 120 << QString();
    }

    void saysWhereAMissPutTheWorker()
    {
        QFETCH(OfferEnd, end);
        QFETCH(int, activity);
        QFETCH(int, since);
        Offer offer{ .reservation = someReservation(1, ReservationStatus::Timeout, 120) };
        offer.end = end;
        Worker worker = someWorker(1);
        worker.activity = sid<ActivityId>(activity);
        worker.activityName = u"Offline"_s;
        worker.statusChangedAt = atSecond(since);
        Workspace workspace = someWorkspace(1, u"Tutorial"_s);
        workspace.timeoutActivity = sid<ActivityId>(1);

        QTEST(movedByMiss(offer, &worker, workspace), "moved");
        QVERIFY(movedByMiss(offer, nullptr, workspace).isEmpty());
    }

    void saysWhyThereIsNoConference_data()
    {
        QTest::addColumn<QByteArray>("worker");
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<ConferenceBlock>("block");
        const QByteArray reachable = R"({"contact_uri":"client:alice"})";

        QTest::newRow("a call") << reachable << QByteArray(R"({"call_sid":"CA1"})") << ConferenceBlock::None;
        QTest::newRow("somebody to call") << reachable << QByteArray(R"({"outbound_to":"+1555"})") << ConferenceBlock::None;
        QTest::newRow("nobody to ring") << QByteArray("{}") << QByteArray(R"({"call_sid":"CA1"})")
                                        << ConferenceBlock::NoContactUri;
        QTest::newRow("an empty address") << QByteArray(R"({"contact_uri":""})") << QByteArray(R"({"call_sid":"CA1"})")
                                          << ConferenceBlock::NoContactUri;
        QTest::newRow("no call") << reachable << QByteArray(R"({"name":"Ana"})") << ConferenceBlock::NoCall;
        QTest::newRow("the task has not come") << reachable << QByteArray() << ConferenceBlock::TaskUnknown;
        QTest::newRow("the worker has not come") << QByteArray() << QByteArray("{}") << ConferenceBlock::WorkerUnknown;
    }

    void saysWhyThereIsNoConference()
    {
        QFETCH(QByteArray, worker);
        QFETCH(QByteArray, task);
        Worker alice = someWorker(1);
        alice.attributes = worker;
        std::optional<Task> known;
        if (!task.isEmpty()) {
            known = someTask(1);
            known->attributes = task;
        }

        const ConferenceBlock decided = conferenceBlock(known, worker.isEmpty() ? nullptr : &alice);

        QTEST(decided, "block");
    }

    void knowsTheTimeout_data()
    {
        QTest::addColumn<bool>("taskKnown");
        QTest::addColumn<QList<int>>("timeouts");
        QTest::addColumn<int>("seconds"); // -1: not known

        QTest::newRow("the task's workflow") << true << QList{ 30, 60 } << 30;
        QTest::newRow("no task, one workflow") << false << QList{ 45 } << 45;
        QTest::newRow("no task, all the same") << false << QList{ 45, 45 } << 45;
        QTest::newRow("no task, different ones") << false << QList{ 30, 60 } << -1;
        QTest::newRow("no workflows yet") << true << QList<int>{} << -1;
    }

    void knowsTheTimeout()
    {
        QFETCH(bool, taskKnown);
        QFETCH(QList<int>, timeouts);
        QFETCH(int, seconds);
        QList<Workflow> workflows;
        for (const int timeout : timeouts)
            workflows.append(someWorkflow(int(workflows.size()) + 1, std::chrono::seconds(timeout)));

        const auto known = reservationTimeout(taskKnown ? std::optional(someTask(1)) : std::nullopt, workflows);

        QCOMPARE(known.value_or(-1s).count(), seconds);
    }
};

QTEST_GUILESS_MAIN(TestOfferFacts)
#include "tst_offerfacts.moc"
