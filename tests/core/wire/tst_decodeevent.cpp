#include "core/wire/decodeevent.h"
#include "core/wire/encode.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Event accepted()
{
    return { .id = sid<EventId>(1),
        .workspace = sid<WorkspaceId>(1),
        .at = FakeClock().now() + std::chrono::milliseconds(123),
        .type = "reservation.accepted",
        .description = u"Reservation accepted"_s,
        .resourceType = "reservation",
        .resource = sid<ReservationId>(1).utf8(),
        .actorType = "worker",
        .actor = sid<WorkerId>(1).utf8(),
        .sourceAddress = "203.0.113.9",
        .data = { { "task_sid", sid<TaskId>(1).utf8() }, { "worker_name", "Zo\xC3\xAB" } } };
}

QByteArray pageOf(const QList<QByteArray> &rows)
{
    return pageToJson({ .key = "events" }, rows);
}

} // namespace

/// The whole of an event, as the Events list tells it.
class TestDecodeEvent : public QObject
{
    Q_OBJECT

private slots:
    void readsAllThatIsWritten()
    {
        const auto page = eventsPage(pageOf({ toJson(accepted(), {}) }));

        QVERIFY(page);
        QCOMPARE(page->rows, QList{ accepted() });
    }

    void anUnreadableRowLeavesTheOthers_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("told");

        QTest::newRow("no SID") << QByteArray(R"({"event_type":"a","event_date_ms":1})") << u"row 2: sid"_s;
        QTest::newRow("no date") << QByteArray(R"({"sid":"EV00000000000000000000000000000001","event_type":"a"})")
                                 << u"row 2: event_date"_s;
        QTest::newRow("no type") << QByteArray(R"({"sid":"EV00000000000000000000000000000001","event_date_ms":1})")
                                 << u"row 2: event_type"_s;
    }

    void anUnreadableRowLeavesTheOthers()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, told);

        const auto page = eventsPage(pageOf({ toJson(accepted(), {}), row, toJson(accepted(), {}) }));

        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->unreadable, QStringList{ told });
    }

    void dataOfOtherKindsIsKeptAsText()
    {
        const auto page = eventsPage(pageOf({ R"({"sid":"EV00000000000000000000000000000001","event_type":"a",)"
                                              R"("event_date_ms":1,"event_data":{"n":3,"b":true,"o":{},"z":null}})" }));

        QVERIFY(page);
        QCOMPARE(page->rows.first().value("n"), QByteArray("3"));
        QCOMPARE(page->rows.first().value("b"), QByteArray("true"));
        QVERIFY(page->rows.first().value("o").isNull());
    }
};

QTEST_APPLESS_MAIN(TestDecodeEvent)
#include "tst_decodeevent.moc"
