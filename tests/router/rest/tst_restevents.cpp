#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The Events resource: what has happened, found by everything the reference names.
class RestEventsTest : public QObject
{
    Q_OBJECT

private:
    RestDesk m_desk;
    QByteArray m_alice;
    QByteArray m_task; ///< 20 minutes ago.
    QByteArray m_second; ///< 5 minutes ago.
    QByteArray m_offer;
    Instant m_secondAt{};

    QByteArray filled(QByteArray query)
    {
        const auto minutesFromSecond
            = [this](int minutes) { return isoSeconds(m_secondAt + std::chrono::minutes(minutes)); };
        return m_desk.filled(query.replace("{second}", m_second)
                                 .replace("{first}", m_task)
                                 .replace("{alice}", m_alice)
                                 .replace("{offer}", m_offer)
                                 .replace("{before}", minutesFromSecond(-1))
                                 .replace("{after}", minutesFromSecond(1))
                                 .replace("{then}", minutesFromSecond(0)));
    }

    QStringList typesAt(const QByteArray &query)
    {
        return m_desk.get(m_desk.in("Events?PageSize=1000&" + filled(query))).column(u"events"_s, u"event_type"_s);
    }

private slots:
    void initTestCase()
    {
        m_alice = m_desk.addWorker("Alice");
        m_task = m_desk.addTask(R"({"n":1})");
        m_offer = m_desk.pendingOf(m_task);
        m_desk.keepEvents();
        m_desk.post(m_desk.in("Tasks/" + m_task + "/Reservations/" + m_offer), { { "ReservationStatus", "accepted" } });
        m_desk.advance(std::chrono::minutes(15));
        m_second = m_desk.addTask(R"({"n":2})");
        m_secondAt = m_desk.engine.now();
        m_desk.keepEvents();
        m_desk.advance(std::chrono::minutes(5));
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("created"); // events of type task.created

        QTest::newRow("the last 15 minutes") << QByteArray("") << 1;
        QTest::newRow("30 minutes") << QByteArray("Minutes=30") << 2;
        QTest::newRow("4 minutes") << QByteArray("Minutes=4") << 0;
        QTest::newRow("30 days") << QByteArray("Minutes=43200") << 2;
        QTest::newRow("from") << QByteArray("StartDate={before}") << 1;
        QTest::newRow("from the very second") << QByteArray("StartDate={then}") << 1;
        QTest::newRow("from later") << QByteArray("StartDate={after}") << 0;
        QTest::newRow("until") << QByteArray("EndDate={before}") << 1;
        QTest::newRow("between") << QByteArray("StartDate={before}&EndDate={after}") << 1;
        QTest::newRow("type") << QByteArray("Minutes=30&EventType=task.created") << 2;
        QTest::newRow("another type") << QByteArray("Minutes=30&EventType=task.deleted") << 0;
        QTest::newRow("task") << QByteArray("Minutes=30&TaskSid={first}") << 1;
        QTest::newRow("queue") << QByteArray("Minutes=30&TaskQueueSid={queue}") << 2;
        QTest::newRow("workflow") << QByteArray("Minutes=30&WorkflowSid={workflow}") << 2;
        QTest::newRow("another workflow")
            << QByteArray("Minutes=30&WorkflowSid=WW000000000000000000000000000000ff") << 0;
        QTest::newRow("worker") << QByteArray("Minutes=30&WorkerSid={alice}") << 0;
        QTest::newRow("reservation") << QByteArray("Minutes=30&ReservationSid={offer}") << 0;
        QTest::newRow("channel by name") << QByteArray("Minutes=30&TaskChannel=default") << 2;
        QTest::newRow("another channel") << QByteArray("Minutes=30&TaskChannel=voice") << 0;
        QTest::newRow("everything") << QByteArray(
            "Minutes=30&TaskChannel=default&TaskSid={second}&TaskQueueSid={queue}&EventType=task.created")
                                    << 1;
    }

    void finds()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, created);

        QCOMPARE(typesAt(query).count(u"task.created"_s), created);
    }

    void findsWhatAWorkerWasOffered()
    {
        const QStringList wanted{ u"reservation.accepted"_s, u"reservation.created"_s };

        QCOMPARE(typesAt("Minutes=30&ReservationSid={offer}"), wanted);
        QVERIFY(typesAt("Minutes=30&WorkerSid={alice}").contains(u"reservation.created"_s));
        QVERIFY(typesAt("Minutes=30&TaskSid={first}").contains(u"reservation.accepted"_s));
    }

    void findsBySid()
    {
        const RestReply all = m_desk.get(m_desk.in("Events?Minutes=30"));
        const QStringList sids = all.column(u"events"_s, u"sid"_s);
        const QByteArray oldest = sids.last().toLatin1();

        QCOMPARE(m_desk.get(m_desk.in("Events?Sid=" + oldest)).column(u"events"_s, u"sid"_s), QStringList(sids.last()));
        QCOMPARE(m_desk.get(m_desk.in("Events/" + oldest)).json, all.json.value(u"events"_s).toArray().last());
        QCOMPARE(m_desk.get(m_desk.in("Events/EV000000000000000000000000000000ff")).status, 404);
        QCOMPARE(m_desk.get(m_desk.in("Events/nonsense")).status, 404);
        QCOMPARE(m_desk.remove(m_desk.in("Events/" + oldest)).status, 405);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");

        QTest::newRow("minutes and start") << QByteArray("Minutes=5&StartDate={before}") << 20001;
        QTest::newRow("minutes and end") << QByteArray("Minutes=5&EndDate={before}") << 20001;
        QTest::newRow("end before start") << QByteArray("StartDate={after}&EndDate={before}") << 20001;
        QTest::newRow("no minutes") << QByteArray("Minutes=0") << 20001;
        QTest::newRow("minutes no number") << QByteArray("Minutes=x") << 20001;
        QTest::newRow("too many minutes") << QByteArray("Minutes=50000") << 14241;
        QTest::newRow("too long ago") << QByteArray("StartDate=2020-01-01T00:00:00Z") << 14241;
        QTest::newRow("no date") << QByteArray("StartDate=yesterday") << 20001;
        QTest::newRow("no SID") << QByteArray("TaskSid=WK1") << 20001;
        QTest::newRow("no event") << QByteArray("Sid=WT00000000000000000000000000000001") << 20001;
        QTest::newRow("no channel") << QByteArray("TaskChannel=smoke") << 20001;
        QTest::newRow("page without token") << QByteArray("Page=1") << 40153;
    }

    void refuses()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);

        const RestReply reply = m_desk.get(m_desk.in("Events?" + filled(query)));

        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), code);
    }

    void pagesNewestFirst()
    {
        const QStringList all = m_desk.get(m_desk.in("Events?Minutes=30&PageSize=1000")).column(u"events"_s, u"sid"_s);
        QStringList byPage;
        QByteArray url = m_desk.in("Events?Minutes=30&PageSize=3");
        QByteArray back;

        while (!url.isEmpty()) {
            const RestReply page = m_desk.get(url);
            QCOMPARE(page.status, 200);
            byPage += page.column(u"events"_s, u"sid"_s);
            back = page.meta().value(u"previous_page_url"_s).toString().toUtf8();
            url = page.meta().value(u"next_page_url"_s).toString().toUtf8();
        }

        QVERIFY(all.size() > 6);
        QCOMPARE(byPage, all);
        QCOMPARE(m_desk.get(back).column(u"events"_s, u"sid"_s).size(), 3);
        QStringList sorted = all;
        std::ranges::sort(sorted, std::ranges::greater());
        QCOMPARE(all, sorted);
    }

    void tellsEveryProperty()
    {
        const RestReply list = m_desk.get(m_desk.in("Events?Minutes=30&EventType=reservation.created"));
        const QJsonObject event = list.json.value(u"events"_s).toArray().at(0).toObject();
        const QString workspace = u"http://127.0.0.1:8787"_s + QString::fromLatin1(m_desk.workspace());
        const QString account = QString::fromLatin1(deskAccount().utf8());

        QCOMPARE(event.keys(),
            u"account_sid actor_sid actor_type actor_url description event_data event_date event_date_ms event_type "
            "resource_sid resource_type resource_url sid source source_ip_address url workspace_sid"_s.split(u' '));
        QCOMPARE(event.value(u"account_sid"_s).toString(), account);
        QCOMPARE(event.value(u"actor_type"_s).toString(), u"account"_s);
        QCOMPARE(event.value(u"actor_sid"_s).toString(), account);
        QCOMPARE(event.value(u"actor_url"_s).toString(), u"http://127.0.0.1:8787/2010-04-01/Accounts/"_s + account);
        QCOMPARE(event.value(u"source_ip_address"_s).toString(), u"192.0.2.7"_s);
        QCOMPARE(event.value(u"source"_s).toString(), u"twilio"_s);
        QCOMPARE(event.value(u"resource_type"_s).toString(), u"reservation"_s);
        QCOMPARE(event.value(u"resource_url"_s).toString(),
            workspace + u"/Tasks/%1/Reservations/%2"_s.arg(QString::fromLatin1(m_task), QString::fromLatin1(m_offer)));
        QCOMPARE(event.value(u"url"_s).toString(), workspace + u"/Events/"_s + event.value(u"sid"_s).toString());
        QCOMPARE(event.value(u"event_date_ms"_s).toInteger() / 1000,
            QDateTime::fromString(event.value(u"event_date"_s).toString(), Qt::ISODate).toSecsSinceEpoch());
        const QJsonObject data = event.value(u"event_data"_s).toObject();
        QVERIFY(std::ranges::all_of(data, [](const QJsonValue &value) { return value.isString(); }));
        QCOMPARE(data.value(u"task_attributes"_s).toString(), u"{\"n\":1}"_s);
    }

    void forgetsAfter30Days()
    {
        RestDesk desk;
        desk.addTask();
        desk.keepEvents();
        desk.advance(std::chrono::days(30) + std::chrono::minutes(1));

        QCOMPARE(desk.get(desk.in("Events?Minutes=43200")).json.value(u"events"_s).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(RestEventsTest)
#include "tst_restevents.moc"
