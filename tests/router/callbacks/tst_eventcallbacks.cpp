#include "router/callbacks/eventcallbacks.h"

#include "core/signing/webhooksignature.h"
#include "router/callbacks/eventform.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "support/fakeclock.h"
#include "webserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

const QByteArray token("secret");

/// A workspace that tells `url` what happens.
struct TellingFloor
{
    explicit TellingFloor(const QByteArray &url, const QString &filter = {})
    {
        engine.advanceTo(Instant{ 1'772'442'651'118ms });
        WorkspaceDraft draft{ .name = u"Riverside"_s };
        draft.eventCallbackUrl = QString::fromLatin1(url);
        draft.eventsFilter = filter;
        workspace = engine.createWorkspace(draft)->id;
        (void)engine.takeEvents();
    }

    ActivityId addActivity(const QString &name)
    {
        return engine.createActivity(workspace, { .name = name, .available = true })->id;
    }
    void tell(EventCallbacks &callbacks)
    {
        for (const EngineEvent &event : engine.takeEvents())
            callbacks.take(log.take(event, {}).value());
    }

    Engine engine{ sid<AccountId>(1), 1 };
    WorkspaceId workspace;
    MemoryShelf shelf;
    EventLog log{ engine, shelf };
};

QMap<QByteArray, QByteArray> formIn(const HttpRequest &request)
{
    FormFields fields;
    QMap<QByteArray, QByteArray> form;
    if (readForm(request.body, fields)) {
        for (const auto &[name, value] : fields)
            form.insert(name, value);
    }
    return form;
}

} // namespace

class TestEventCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_web.reset(); // before the loop it is on
        m_loop = std::make_unique<HttpLoop>();
        m_web = std::make_unique<WebServer>(*m_loop);
        m_web->reply = { .status = 204, .contentType = {} };
    }

    void tellsWithASignedForm()
    {
        const QByteArray url = m_web->url("/told?x=1");
        TellingFloor floor(url);
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token);
        const ActivityId lunch = floor.addActivity(u"Lünch & more"_s);

        floor.tell(callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        const HttpRequest request = m_web->requests.value(0);
        const QMap<QByteArray, QByteArray> form = formIn(request);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path + '?' + request.query, QByteArray("/told?x=1"));
        QCOMPARE(form.keys(),
            (QByteArrayList{ "AccountSid", "ActivityAvailable", "ActivityName", "ActivitySid", "EventDescription",
                "EventType", "ResourceSid", "ResourceType", "Sid", "Timestamp", "TimestampMs", "WorkspaceName",
                "WorkspaceSid" }));
        QCOMPARE(form.value("EventType"), QByteArray("activity.created"));
        QCOMPARE(form.value("ActivitySid"), lunch.utf8());
        QCOMPARE(form.value("ActivityName"), u"Lünch & more"_s.toUtf8());
        QCOMPARE(form.value("ResourceSid"), lunch.utf8());
        QCOMPARE(form.value("ResourceType"), QByteArray("activity"));
        QCOMPARE(form.value("Timestamp"), QByteArray("1772442651"));
        QCOMPARE(form.value("TimestampMs"), QByteArray("1772442651118"));
        QCOMPARE(form.value("WorkspaceName"), QByteArray("Riverside"));
        QVERIFY(form.value("Sid").startsWith("EV"));
        FormFields fields;
        QVERIFY(readForm(request.body, fields));
        QCOMPARE(headerValue(request.headers, "X-Twilio-Signature"), webhookSignature(token, url, fields));
    }

    void heedsTheFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("through");

        QTest::newRow("empty") << u""_s << true;
        QTest::newRow("blank") << u"  "_s << true;
        QTest::newRow("named") << u"activity.created"_s << true;
        QTest::newRow("one of them") << u"task.created, activity.created"_s << true;
        QTest::newRow("another") << u"activity.updated"_s << false;
        QTest::newRow("a part of it") << u"activity"_s << false;
        QTest::newRow("nothing but a comma") << u","_s << false;
    }

    void heedsTheFilter()
    {
        QFETCH(QString, filter);
        QFETCH(bool, through);

        QCOMPARE(letsThrough(filter, "activity.created"), through);
    }

    void tellsOnlyWhatIsAskedFor()
    {
        TellingFloor floor(m_web->url("/"), u"activity.deleted"_s);
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token);
        const ActivityId lunch = floor.addActivity(u"Lunch"_s);
        QVERIFY(floor.engine.deleteActivity(floor.workspace, lunch));

        floor.tell(callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        QCOMPARE(formIn(m_web->requests.value(0)).value("EventType"), QByteArray("activity.deleted"));
    }

    void tellsOfTheEndOfAWorkspace()
    {
        TellingFloor floor(m_web->url("/"), u"workspace.deleted"_s);
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token);
        QVERIFY(floor.engine.deleteWorkspace(floor.workspace));

        floor.tell(callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        QCOMPARE(formIn(m_web->requests.value(0)).value("WorkspaceSid"), floor.workspace.utf8());
    }

    void doesNotTellAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("lost");

        QTest::newRow("no content") << 204 << 0;
        QTest::newRow("fine") << 200 << 0;
        QTest::newRow("moved") << 302 << 1;
        QTest::newRow("broken") << 500 << 1;
    }

    // The second event is told when the first has been answered: there is room for one call only.
    void doesNotTellAgain()
    {
        QFETCH(int, status);
        QFETCH(int, lost);
        TellingFloor floor(m_web->url("/"));
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token, { .underWay = 1 });
        m_web->reply.status = status;
        floor.addActivity(u"One"_s);
        floor.addActivity(u"Two"_s);

        floor.tell(callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 2; }));
        QCOMPARE(formIn(m_web->requests.at(0)).value("ActivityName"), QByteArray("One"));
        QCOMPARE(formIn(m_web->requests.at(1)).value("ActivityName"), QByteArray("Two"));
        QCOMPARE(callbacks.lost(), lost);
    }

    // A server that never answers has its few calls and its line; others are told meanwhile, and the router waits for
    // nobody.
    void aDeadServerHarmsNobody()
    {
        WebServer dead(*m_loop);
        dead.replies = false;
        TellingFloor floor(dead.url("/"));
        EventCallbacks callbacks(
            *m_loop, floor.engine, sid<AccountId>(1), token, { .answer = 15s, .underWay = 9, .waiting = 100 });
        for (int i = 0; i < 90; ++i)
            floor.addActivity(QString::number(i));
        floor.tell(callbacks);
        QVERIFY(runUntil(*m_loop, [&dead] { return dead.requests.size() == 8; }));
        WorkspaceDraft other{ .name = u"Other"_s };
        other.eventCallbackUrl = QString::fromLatin1(m_web->url("/"));
        QVERIFY(floor.engine.createWorkspace(other));

        floor.tell(callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        QCOMPARE(formIn(m_web->requests.value(0)).value("EventType"), QByteArray("workspace.created"));
        QCOMPARE(dead.requests.size(), 8);
        QCOMPARE(callbacks.lost(), 0);
    }

    void dropsTheOldestThatWait()
    {
        TellingFloor floor(m_web->url("/"));
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token, { .underWay = 1, .waiting = 2 });
        for (const QString &name : { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s })
            floor.addActivity(name);

        floor.tell(callbacks);

        QCOMPARE(callbacks.lost(), 2);
        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 3; }));
        QByteArrayList told;
        for (const HttpRequest &request : m_web->requests)
            told.append(formIn(request).value("ActivityName"));
        QCOMPARE(told, (QByteArrayList{ "0", "3", "4" }));
    }

    void tellsNobodyWithoutAUrl()
    {
        TellingFloor floor({});
        EventCallbacks callbacks(*m_loop, floor.engine, sid<AccountId>(1), token);
        floor.addActivity(u"Lunch"_s);

        floor.tell(callbacks);

        QCOMPARE(callbacks.lost(), 0);
    }

private:
    std::unique_ptr<HttpLoop> m_loop;
    std::unique_ptr<WebServer> m_web;
};

QTEST_GUILESS_MAIN(TestEventCallbacks)
#include "tst_eventcallbacks.moc"
