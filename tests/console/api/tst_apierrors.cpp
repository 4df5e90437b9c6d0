#include "console/api/apierrors.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestApiErrors : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatHelps_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");

        QTest::newRow("the service's") << QByteArray(R"({"code":20404,"message":"was not found","status":404})")
                                       << QByteArray("application/json") << 20404
                                       << u"HTTP 404, 20404: was not found"_s;
        QTest::newRow("a message alone") << QByteArray(R"({"message":"odd"})") << QByteArray("application/json") << 0
                                         << u"HTTP 404, 0: odd"_s;
        QTest::newRow("a proxy's page") << QByteArray("<html>\n  <b>Bad\tGateway</b>\x07\n</html>")
                                        << QByteArray("text/html; charset=utf-8") << 0
                                        << u"HTTP 404, text/html; charset=utf-8: <html> <b>Bad Gateway</b> </html>"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << 0 << u"HTTP 404, : "_s;
        QTest::newRow("bytes") << QByteArray("\x00\x01\x02", 3) << QByteArray("image/png") << 0
                               << u"HTTP 404, image/png: "_s;
    }

    void keepsWhatHelps()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, code);
        QFETCH(QString, detail);

        const ApiError error = apiErrorFrom({ .httpStatus = 404, .contentType = type, .body = body }, {});

        QCOMPARE(error.kind, ApiError::Kind::NotFound);
        QCOMPARE(error.httpStatus, 404);
        QCOMPARE(error.code, code);
        QCOMPARE(error.detail, detail);
    }

    void isNeverLong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("most");

        QTest::newRow("a long page") << QByteArray(1'000'000, 'x') << 250;
        QTest::newRow("a long message") << QByteArray(R"({"code":1,"message":")" + QByteArray(100'000, 'x') + R"("})")
                                        << 550;
    }

    void isNeverLong()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, most);

        QVERIFY(
            apiErrorFrom({ .httpStatus = 500, .contentType = "text/plain", .body = body }, {}).detail.size() < most);
    }

    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QByteArray>>("secrets");
        QTest::addColumn<QString>("clean");
        using Secrets = QList<QByteArray>;

        QTest::newRow("none") << u"plain"_s << Secrets{ "abc" } << u"plain"_s;
        QTest::newRow("twice") << u"abc and abc"_s << Secrets{ "abc" } << u"… and …"_s;
        QTest::newRow("two") << u"abc:xyz"_s << Secrets{ "abc", "xyz" } << u"…:…"_s;
        QTest::newRow("no secret yet") << u"plain"_s << Secrets{ "" } << u"plain"_s;
    }

    void takesSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QList<QByteArray>, secrets);
        QFETCH(QString, clean);

        QCOMPARE(redacted(text, secrets), clean);
    }
};

QTEST_APPLESS_MAIN(TestApiErrors)
#include "tst_apierrors.moc"
