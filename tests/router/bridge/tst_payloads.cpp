#include "router/bridge/payloads.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

const ActivityId lunch = *ActivityId::fromText(QByteArrayView("WA00000000000000000000000000000003"));

QJsonObject shown(const ReservationPast &past)
{
    const QByteArray text = payload(BridgeReservation{ .past = past }, PayloadFrame{});
    return QJsonDocument::fromJson(text).object();
}

} // namespace

Q_DECLARE_METATYPE(ActivityId)

/// What a reservation's payload tells beyond what every reservation has.
class tst_payloads : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhereTheWorkerWasBefore_data();
    void tellsWhereTheWorkerWasBefore();
    void tellsWhyItWasCanceled_data();
    void tellsWhyItWasCanceled();
};

void tst_payloads::tellsWhereTheWorkerWasBefore_data()
{
    QTest::addColumn<ActivityId>("activity");
    QTest::addColumn<QJsonValue>("told");

    QTest::newRow("in an activity") << lunch << QJsonValue(lunch.text());
    QTest::newRow("not known") << ActivityId() << QJsonValue(QJsonValue::Null);
}

void tst_payloads::tellsWhereTheWorkerWasBefore()
{
    QFETCH(ActivityId, activity);
    QFETCH(QJsonValue, told);

    QCOMPARE(shown({ .workerActivity = activity }).value("worker_previous_activity_sid"_L1), told);
}

void tst_payloads::tellsWhyItWasCanceled_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QJsonValue>("told");

    QTest::newRow("an invalid number") << 13223 << QJsonValue(13223);
    QTest::newRow("no reason: no key") << 0 << QJsonValue(QJsonValue::Undefined);
}

void tst_payloads::tellsWhyItWasCanceled()
{
    QFETCH(int, reason);
    QFETCH(QJsonValue, told);

    const QJsonObject reservation = shown({ .canceledReason = reason });

    QCOMPARE(reservation.value("canceled_reason_code"_L1), told);
}

QTEST_APPLESS_MAIN(tst_payloads)
#include "tst_payloads.moc"
