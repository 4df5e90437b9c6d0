#include "console/state/statevalues.h"
#include "console/state/supersedes.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Precedence)
Q_DECLARE_METATYPE(ReservationStatus)

/// Who wins of two copies.
class TestSupersedes : public QObject
{
    Q_OBJECT

private slots:
    void decidesBetweenReservations_data()
    {
        using Status = ReservationStatus;
        QTest::addColumn<Status>("known");
        QTest::addColumn<int>("knownSecond");
        QTest::addColumn<int>("knownVersion");
        QTest::addColumn<Status>("candidate");
        QTest::addColumn<int>("candidateSecond");
        QTest::addColumn<int>("candidateVersion");
        QTest::addColumn<Precedence>("verdict");

        QTest::newRow("told twice") << Status::Pending << 1 << 0 << Status::Pending << 1 << 0 << Precedence::Same;
        QTest::newRow("later") << Status::Pending << 1 << 0 << Status::Accepted << 2 << 0 << Precedence::Newer;
        QTest::newRow("earlier") << Status::Accepted << 2 << 0 << Status::Pending << 1 << 0 << Precedence::Older;
        QTest::newRow("same second, further on")
            << Status::Pending << 1 << 0 << Status::Accepted << 1 << 0 << Precedence::Newer;
        QTest::newRow("same second, further back")
            << Status::Wrapping << 1 << 0 << Status::Accepted << 1 << 0 << Precedence::Older;
        QTest::newRow("same second, end states are equally far")
            << Status::Timeout << 1 << 0 << Status::Canceled << 1 << 0 << Precedence::Same;
        QTest::newRow("higher version, earlier time")
            << Status::Pending << 2 << 1 << Status::Accepted << 1 << 2 << Precedence::Newer;
        QTest::newRow("lower version, later time")
            << Status::Accepted << 1 << 2 << Status::Pending << 2 << 1 << Precedence::Older;
        QTest::newRow("one without a version: time decides")
            << Status::Pending << 1 << 9 << Status::Accepted << 2 << 0 << Precedence::Newer;
        QTest::newRow("only the version is learnt anew")
            << Status::Pending << 1 << 3 << Status::Pending << 1 << 0 << Precedence::Same;
    }

    void decidesBetweenReservations()
    {
        QFETCH(ReservationStatus, known);
        QFETCH(int, knownSecond);
        QFETCH(int, knownVersion);
        QFETCH(ReservationStatus, candidate);
        QFETCH(int, candidateSecond);
        QFETCH(int, candidateVersion);
        Reservation first = someReservation(1, known, knownSecond);
        first.version = knownVersion;
        Reservation second = someReservation(1, candidate, candidateSecond);
        second.version = candidateVersion;

        const Precedence decided = precedence(second, first);

        QTEST(decided, "verdict");
    }

    void decidesBetweenTasks_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("version");
        QTest::addColumn<Precedence>("verdict");

        QTest::newRow("the same") << 0 << u""_s << 0 << Precedence::Same;
        QTest::newRow("later") << 1 << u""_s << 0 << Precedence::Newer;
        QTest::newRow("earlier") << -1 << u"x"_s << 0 << Precedence::Older;
        QTest::newRow("a tie, yet different: ask") << 0 << u"x"_s << 0 << Precedence::Unclear;
        QTest::newRow("the same with a version learnt") << 0 << u""_s << 3 << Precedence::Newer;
    }

    void decidesBetweenTasks()
    {
        QFETCH(int, secondsLater);
        QFETCH(QString, reason);
        QFETCH(int, version);
        Task candidate = someTask(1, secondsLater);
        candidate.reason = reason;
        candidate.version = version;

        const Precedence decided = precedence(candidate, someTask(1));

        QTEST(decided, "verdict");
    }

    void keepsWhatAnEventDoesNotTell()
    {
        Task known = someTask(1);
        known.queue = sid<TaskQueueId>(3);
        known.queueEnteredAt = atSecond(2);
        known.timeout = std::chrono::minutes(5);
        known.routingTarget = u"WK1"_s;
        Task event{ .id = known.id, .status = TaskStatus::Assigned, .timeout = std::chrono::seconds(0) };

        const Task filled = filledFrom(event, known);

        QCOMPARE(filled.status, TaskStatus::Assigned);
        QCOMPARE(filled.timeout, known.timeout);
        QCOMPARE(filled.routingTarget, known.routingTarget);
        QCOMPARE(filled.queueName, known.queueName);
        QCOMPARE(filled.queueEnteredAt, known.queueEnteredAt);
        QCOMPARE(filled.workflowName, known.workflowName);
    }

    void keepsSinceWhenAWorkerIsWhatItIs()
    {
        Worker known = someWorker(1);
        known.createdAt = atSecond(1);
        known.statusChangedAt = atSecond(2);

        QCOMPARE(filledFrom(Worker{ .id = known.id }, known).statusChangedAt, atSecond(2));
        QCOMPARE(filledFrom(Worker{ .id = known.id, .statusChangedAt = atSecond(9) }, known).statusChangedAt, atSecond(9));
        QCOMPARE(filledFrom(Worker{ .id = known.id }, known).createdAt, atSecond(1));
    }

    void asksAnewForWorkersThatTie()
    {
        Worker candidate = someWorker(1);
        candidate.activityName = u"Busy"_s;

        QCOMPARE(precedence(candidate, someWorker(1)), Precedence::Unclear);
        QVERIFY(!supersedes(candidate, someWorker(1)));
        QVERIFY(supersedes(someWorker(1, 1), candidate));
    }
};

QTEST_GUILESS_MAIN(TestSupersedes)
#include "tst_supersedes.moc"
