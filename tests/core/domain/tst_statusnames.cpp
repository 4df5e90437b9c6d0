#include "core/domain/ids.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_StatusNames : public QObject
{
    Q_OBJECT

private slots:
    void namesReservations_data();
    void namesReservations();
    void namesTasks_data();
    void namesTasks();
    void knowsNoOthers_data();
    void knowsNoOthers();
    void prefixesIds_data();
    void prefixesIds();
};

void tst_StatusNames::namesReservations_data()
{
    using enum ReservationStatus;
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<int>("howFar");
    QTest::addColumn<bool>("isInHand");

    QTest::newRow("pending") << Pending << 0 << false;
    QTest::newRow("accepted") << Accepted << 1 << true;
    QTest::newRow("wrapping") << Wrapping << 2 << true;
    QTest::newRow("completed") << Completed << 3 << false;
    QTest::newRow("rejected") << Rejected << 3 << false;
    QTest::newRow("timeout") << Timeout << 3 << false;
    QTest::newRow("canceled") << Canceled << 3 << false;
    QTest::newRow("rescinded") << Rescinded << 3 << false;
}

void tst_StatusNames::namesReservations()
{
    QFETCH(ReservationStatus, status);
    QFETCH(int, howFar);
    QFETCH(bool, isInHand);
    const QByteArray name = QTest::currentDataTag();
    const Reservation reservation{ .status = status };

    QCOMPARE(wireName(status), name);
    QCOMPARE(reservationStatusFromName(QString::fromLatin1(name)), status);
    QCOMPARE(progress(status), howFar);
    QCOMPARE(reservation.isOpen(), howFar == 0);
    QCOMPARE(reservation.isInHand(), isInHand);
    QCOMPARE(reservation.hasEnded(), howFar == 3);
}

void tst_StatusNames::namesTasks_data()
{
    using enum TaskStatus;
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<bool>("hasEnded");

    QTest::newRow("pending") << Pending << false;
    QTest::newRow("reserved") << Reserved << false;
    QTest::newRow("assigned") << Assigned << false;
    QTest::newRow("wrapping") << Wrapping << false;
    QTest::newRow("completed") << Completed << true;
    QTest::newRow("canceled") << Canceled << true;
}

void tst_StatusNames::namesTasks()
{
    QFETCH(TaskStatus, status);
    QFETCH(bool, hasEnded);
    const QByteArray name = QTest::currentDataTag();

    QCOMPARE(wireName(status), name);
    QCOMPARE(taskStatusFromName(QString::fromLatin1(name)), status);
    QCOMPARE(Task{ .status = status }.hasEnded(), hasEnded);
}

void tst_StatusNames::knowsNoOthers_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing") << QString();
    QTest::newRow("upper case") << u"Pending"_s;
    QTest::newRow("a blank behind") << u"pending "_s;
    QTest::newRow("the British spelling") << u"cancelled"_s;
    QTest::newRow("a past tense") << u"timedout"_s;
}

void tst_StatusNames::knowsNoOthers()
{
    QFETCH(QString, name);

    QVERIFY(!reservationStatusFromName(name));
    QVERIFY(!taskStatusFromName(name));
}

void tst_StatusNames::prefixesIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const QString digits = u"0123456789abcdef0123456789abcdef"_s;
    const auto row = [&digits](const char *prefix, const auto &readAndWrite) {
        const QString text = QString::fromLatin1(prefix) + digits;
        QTest::newRow(prefix) << text << readAndWrite(text);
    };

    row("AC", [](const QString &text) { return AccountId::fromText(text)->text(); });
    row("WS", [](const QString &text) { return WorkspaceId::fromText(text)->text(); });
    row("WA", [](const QString &text) { return ActivityId::fromText(text)->text(); });
    row("WK", [](const QString &text) { return WorkerId::fromText(text)->text(); });
    row("WQ", [](const QString &text) { return TaskQueueId::fromText(text)->text(); });
    row("WW", [](const QString &text) { return WorkflowId::fromText(text)->text(); });
    row("WT", [](const QString &text) { return TaskId::fromText(text)->text(); });
    row("WR", [](const QString &text) { return ReservationId::fromText(text)->text(); });
    row("TC", [](const QString &text) { return TaskChannelId::fromText(text)->text(); });
    row("WC", [](const QString &text) { return WorkerChannelId::fromText(text)->text(); });
    row("SK", [](const QString &text) { return ApiKeyId::fromText(text)->text(); });
    row("CA", [](const QString &text) { return CallId::fromText(text)->text(); });
    row("CF", [](const QString &text) { return ConferenceId::fromText(text)->text(); });
    row("EV", [](const QString &text) { return EventId::fromText(text)->text(); });
}

void tst_StatusNames::prefixesIds()
{
    QFETCH(QString, text);
    QFETCH(QString, written);

    QCOMPARE(written, text);
}

QTEST_GUILESS_MAIN(tst_StatusNames)
#include "tst_statusnames.moc"
