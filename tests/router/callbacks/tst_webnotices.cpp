#include "router/callbacks/webnotices.h"

#include "core/signing/webhooksignature.h"
#include "webserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

/// What web servers are told of calls.
class TestWebNotices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_web.reset(); // before the loop it is on
        m_loop = std::make_unique<HttpLoop>();
        m_web = std::make_unique<WebServer>(*m_loop);
    }

    void signsWhatItPosts()
    {
        WebNotices notices(*m_loop, "secret");
        const FormFields fields{ { "CallStatus", "ringing" }, { "From", "+1 & ü" } };
        notices.send(QString::fromLatin1(m_web->url("/told?x=1")), true, fields);
        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));

        const HttpRequest request = m_web->requests.value(0);
        FormFields sent;
        QVERIFY(readForm(request.body, sent));
        QCOMPARE(request.method, "POST");
        QCOMPARE(sent, fields);
        QCOMPARE(headerValue(request.headers, "X-Twilio-Signature"),
            webhookSignature("secret", m_web->url("/told?x=1"), fields));
    }

    void putsItIntoTheQueryOfAGet_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("called");

        QTest::newRow("no query") << QByteArray("/told") << QByteArray("/told?CallStatus=ringing");
        QTest::newRow("a query") << QByteArray("/told?x=1") << QByteArray("/told?x=1&CallStatus=ringing");
    }

    void putsItIntoTheQueryOfAGet()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, called);
        WebNotices notices(*m_loop, "secret");
        notices.send(QString::fromLatin1(m_web->url(path)), false, { { "CallStatus", "ringing" } });
        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));

        const HttpRequest request = m_web->requests.value(0);
        QCOMPARE(request.method, "GET");
        QCOMPARE(QByteArray(request.path + '?' + request.query), called);
        QCOMPARE(
            headerValue(request.headers, "X-Twilio-Signature"), webhookSignature("secret", m_web->url(called), {}));
    }

    void waitsInLineAndDropsTheOldest()
    {
        WebNotices notices(*m_loop, "secret", { .underWay = 1, .waiting = 2 });
        for (const QByteArray number : { "1", "2", "3", "4" })
            notices.send(QString::fromLatin1(m_web->url("/told")), true, { { "Number", number } });
        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 3; }));

        QByteArrayList told;
        for (const HttpRequest &request : std::as_const(m_web->requests))
            told.append(request.body);
        const QByteArrayList expected{ "Number=1", "Number=3", "Number=4" };
        QCOMPARE(told, expected);
    }

private:
    std::unique_ptr<HttpLoop> m_loop;
    std::unique_ptr<WebServer> m_web;
};

QTEST_GUILESS_MAIN(TestWebNotices)
#include "tst_webnotices.moc"
