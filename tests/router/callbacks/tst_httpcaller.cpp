#include "router/callbacks/httpcaller.h"

#include "webserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

class TestHttpCaller : public QObject
{
    Q_OBJECT

private slots:
    void postsAForm()
    {
        HttpLoop loop;
        WebServer web(loop);
        web.reply = { .contentType = "application/JSON; charset=utf-8", .body = "{}" };
        HttpCaller caller(loop);

        const CallAnswer answer = post(loop, caller, web.url("/hook?a=1&b=%20"));

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, QByteArray("application/json"));
        QCOMPARE(answer.body, QByteArray("{}"));
        QCOMPARE(answer.trouble, QString());
        const HttpRequest request = web.requests.value(0);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/hook"));
        QCOMPARE(request.query, QByteArray("a=1&b=%20"));
        QCOMPARE(request.body, QByteArray("x=1"));
        QCOMPARE(headerValue(request.headers, "X-Twilio-Signature"), QByteArray("abc="));
        QVERIFY(headerValue(request.headers, "Content-Type").startsWith("application/x-www-form-urlencoded"));
        QVERIFY(web.url("").endsWith(headerValue(request.headers, "Host")));
    }

    void bringsErrorsToo()
    {
        HttpLoop loop;
        WebServer web(loop);
        web.reply = { .status = 500, .body = "no" };
        HttpCaller caller(loop);

        QCOMPARE(post(loop, caller, web.url("")).status, 500);
        QCOMPARE(web.requests.value(0).path, QByteArray("/"));
    }

    void saysWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("trouble");

        QTest::newRow("nobody listens") << QByteArray("http://127.0.0.1:1/") << u"no connection"_s;
        QTest::newRow("no URL") << QByteArray("nonsense") << u"this is not an http or https URL"_s;
        QTest::newRow("other scheme") << QByteArray("ftp://127.0.0.1/") << u"this is not an http or https URL"_s;
        QTest::newRow("no host") << QByteArray("http:///path") << u"this is not an http or https URL"_s;
        QTest::newRow("unknown host") << QByteArray("http://nowhere.invalid/") << u"the host's name is not known"_s;
    }

    void saysWhyThereIsNoAnswer()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, trouble);
        HttpLoop loop;
        HttpCaller caller(loop);

        const CallAnswer answer = post(loop, caller, url);

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.trouble, trouble);
    }

    void doesNotWaitForEver()
    {
        HttpLoop loop;
        WebServer web(loop);
        web.replies = false;
        HttpCaller caller(loop);

        QCOMPARE(post(loop, caller, web.url("/"), 100ms).trouble, u"no answer in time"_s);
    }

    void refusesAnEndlessAnswer()
    {
        HttpLoop loop;
        WebServer web(loop);
        web.reply = { .body = QByteArray(200'000, 'x') };
        HttpCaller caller(loop);

        const CallAnswer answer = post(loop, caller, web.url("/"));

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.trouble, u"the answer is too long"_s);
    }

    void speaksTlsOnlyWithWhomItCanTrust()
    {
        HttpLoop loop;
        WebServer web(loop); // speaks no TLS at all
        HttpCaller caller(loop);

        const CallAnswer answer = post(loop, caller, web.url("/").replace("http:", "https:"));

        QCOMPARE(answer.status, 0);
        QVERIFY(answer.trouble.startsWith(u"no secure connection"_s));
        QVERIFY(web.requests.isEmpty());
    }

    void forgetsItsCallsWhenItGoes()
    {
        HttpLoop loop;
        WebServer web(loop);
        web.replies = false;
        bool answered = false;
        {
            HttpCaller caller(loop);
            caller.post(web.url("/"), "x=1", {}, 200ms, [&answered](const CallAnswer &) { answered = true; });
            QVERIFY(runUntil(loop, [&web] { return !web.requests.isEmpty(); }));
        }
        bool later = false;
        const auto handle = loop.after(400ms, [&later] { later = true; });

        QVERIFY(runUntil(loop, [&later] { return later; }));
        QVERIFY(!answered);
    }

private:
    static CallAnswer post(
        HttpLoop &loop, HttpCaller &caller, const QByteArray &url, std::chrono::milliseconds limit = 3s)
    {
        std::optional<CallAnswer> answer;
        caller.post(url, "x=1", { { "X-Twilio-Signature", "abc=" } }, limit,
            [&answer](const CallAnswer &given) { answer = given; });
        const bool atOnce = answer.has_value();
        runUntil(loop, [&answer] { return answer.has_value(); });
        return atOnce ? CallAnswer{ .trouble = u"answered before post() returned"_s } : answer.value_or(CallAnswer());
    }
};

QTEST_GUILESS_MAIN(TestHttpCaller)
#include "tst_httpcaller.moc"
