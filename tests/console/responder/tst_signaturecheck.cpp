#include "console/responder/signaturecheck.h"
#include "core/signing/webhooksignature.h"

#include <QTest>

namespace {

const QByteArray token("12345");
const FormFields form{ { "TaskSid", "WT1" }, { "WorkerAttributes", "{\"a\":\"b c\"}" } };

HttpRequest requestTo(const QByteArray &origin, const HttpHeaders &headers = {})
{
    return { .method = "POST",
        .path = "/assignment_callback",
        .query = "desk=1",
        .headers = headers,
        .localOrigin = origin,
        .peerAddress = "127.0.0.1" };
}

} // namespace

/// Who is the service, and who is somebody at this machine.
class TestSignatureCheck : public QObject
{
    Q_OBJECT

private slots:
    void believesTheToken_data()
    {
        QTest::addColumn<QByteArray>("signedUrl");
        QTest::addColumn<QByteArray>("publicUrl");
        QTest::addColumn<CallSignature>("found");
        const auto row = [](const char *name, const QByteArray &signedUrl, const QByteArray &publicUrl, CallSignature found) {
            QTest::newRow(name) << signedUrl << publicUrl << found;
        };

        row("as called", "http://desk.example:5000/assignment_callback?desk=1", "", CallSignature::Good);
        row("without the query", "http://desk.example:5000/assignment_callback", "", CallSignature::Bad);
        row("another path", "http://desk.example:5000/create_task?desk=1", "", CallSignature::Bad);
        row("another host", "http://other.example:5000/assignment_callback?desk=1", "", CallSignature::Bad);
        row("behind a proxy", "https://a.example/assignment_callback?desk=1", "https://a.example", CallSignature::Good);
        row("behind a proxy, with a slash", "https://a.example/assignment_callback?desk=1", "https://a.example/",
            CallSignature::Good);
        row("behind a proxy with a path", "https://a.example/x/assignment_callback?desk=1", "https://a.example/x",
            CallSignature::Good);
        row("with the standard port", "https://a.example:443/assignment_callback?desk=1", "https://a.example",
            CallSignature::Good);
        row("without the standard port", "https://a.example/assignment_callback?desk=1", "https://a.example:443",
            CallSignature::Good);
        row("the other scheme's port", "https://a.example:80/assignment_callback?desk=1", "https://a.example",
            CallSignature::Bad);
        row("version 6", "http://[::1]:80/assignment_callback?desk=1", "http://[::1]", CallSignature::Good);
        row("what the request says, behind a proxy", "http://desk.example:5000/assignment_callback?desk=1",
            "https://a.example", CallSignature::Bad);
    }

    void believesTheToken()
    {
        QFETCH(QByteArray, signedUrl);
        QFETCH(QByteArray, publicUrl);
        QFETCH(CallSignature, found);
        const QByteArray signature = webhookSignature(token, signedUrl, form);

        const auto request = requestTo("http://desk.example:5000", { { "X-Twilio-Signature", signature } });

        QCOMPARE(checkSignature(request, form, { .authToken = token, .publicUrl = publicUrl }), found);
    }

    void saysWhyItBelievesNothing_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<bool>("checks");
        QTest::addColumn<CallSignature>("found");
        const HttpHeaders made{ { "X-Twilio-Signature", "bm9uc2Vuc2U=" } };

        QTest::newRow("no signature") << HttpHeaders{} << token << true << CallSignature::Missing;
        QTest::newRow("a made up one") << made << token << true << CallSignature::Bad;
        QTest::newRow("no token") << made << QByteArray() << true << CallSignature::NoToken;
        QTest::newRow("switched off") << HttpHeaders{} << token << false << CallSignature::NotAsked;
    }

    void saysWhyItBelievesNothing()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(QByteArray, known);
        QFETCH(bool, checks);
        QFETCH(CallSignature, found);

        const auto request = requestTo("http://desk.example:5000", headers);

        QCOMPARE(checkSignature(request, form, { .checksSignatures = checks, .authToken = known }), found);
    }

    void knowsAHandAtThisMachine_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<bool>("isHand");
        const QByteArray here("http://127.0.0.1:5000");
        const QByteArray self("127.0.0.1");

        QTest::newRow("curl") << here << self << HttpHeaders{} << true;
        QTest::newRow("by name") << QByteArray("http://localhost:5000") << self << HttpHeaders{} << true;
        QTest::newRow("version 6") << QByteArray("http://[::1]:5000") << QByteArray("::1") << HttpHeaders{} << true;
        QTest::newRow("typed into a browser") << here << self << HttpHeaders{ { "Sec-Fetch-Site", "none" } } << true;
        QTest::newRow("another machine") << here << QByteArray("10.0.0.7") << HttpHeaders{} << false;
        QTest::newRow("a name that was pointed here")
            << QByteArray("http://evil.example:5000") << self << HttpHeaders{} << false;
        QTest::newRow("a picture in somebody's page")
            << here << self << HttpHeaders{ { "Sec-Fetch-Site", "cross-site" } } << false;
        QTest::newRow("a form in somebody's page")
            << here << self << HttpHeaders{ { "Origin", "https://evil.example" } } << false;
        QTest::newRow("through a tunnel") << here << self << HttpHeaders{ { "x-forwarded-for", "203.0.113.9" } } << false;
        QTest::newRow("the service itself") << here << self << HttpHeaders{ { "X-Twilio-Signature", "x" } } << false;
    }

    void knowsAHandAtThisMachine()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, peer);
        QFETCH(HttpHeaders, headers);
        QFETCH(bool, isHand);
        HttpRequest request = requestTo(origin, headers);
        request.peerAddress = peer;

        QCOMPARE(isByHand(request), isHand);
    }
};

QTEST_APPLESS_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
