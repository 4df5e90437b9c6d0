#include "router/faults/faultfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(router::Fault)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

QByteArray withFault(const QByteArray &members)
{
    return "{\"faults\": [\n{" + members + "}]}";
}

} // namespace

class TestFaultFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Fault>("fault");

        QTest::newRow("429") << QByteArray("\"fault\": \"too_many_requests\", \"retry_after\": 9")
                             << Fault{ .kind = FaultKind::TooManyRequests, .retryAfter = 9s };
        QTest::newRow("500") << QByteArray("\"fault\": \"server_error\", \"status\": 502, \"carried_out\": true")
                             << Fault{ .kind = FaultKind::ServerError, .carriedOut = true, .status = 502 };
        QTest::newRow("401") << QByteArray("\"fault\": \"token_withdrawn\", \"probability\": 0.25")
                             << Fault{ .kind = FaultKind::TokenWithdrawn, .probability = 0.25 };
        QTest::newRow("slow") << QByteArray("\"fault\": \"slow\", \"least\": 0.5, \"most\": 2")
                              << Fault{ .kind = FaultKind::Slow, .least = 500ms, .most = 2s };
        QTest::newRow("always as slow") << QByteArray("\"fault\": \"slow\", \"least\": 3")
                                        << Fault{ .kind = FaultKind::Slow, .least = 3s, .most = 3s };
        QTest::newRow("drop") << QByteArray("\"fault\": \"drop\", \"methods\": [\"POST\", \"DELETE\"]")
                              << Fault{ .kind = FaultKind::Drop, .methods = { "POST", "DELETE" } };
        QTest::newRow("half") << QByteArray("\"fault\": \"half_answer\", \"path\": \"/v1/*\"")
                              << Fault{ .kind = FaultKind::HalfAnswer, .path = "/v1/*" };
        QTest::newRow("bad JSON") << QByteArray("\"fault\": \"bad_json\", \"from\": 1.5, \"until\": 3, \"every\": 10")
                                  << Fault{ .kind = FaultKind::BadJson, .from = 1500ms, .until = 3s, .every = 10s };
        QTest::newRow("clock") << QByteArray("\"fault\": \"clock_skew\", \"seconds\": -300")
                               << Fault{ .kind = FaultKind::ClockSkew, .skew = -300s };
        QTest::newRow("socket drop") << QByteArray("\"fault\": \"socket_drop\", \"worker\": \"Al*\"")
                                     << Fault{ .kind = FaultKind::SocketDrop, .worker = "Al*" };
        QTest::newRow("socket close") << QByteArray("\"fault\": \"socket_close\", \"code\": 4001, \"reason\": \"new\"")
                                      << Fault{ .kind = FaultKind::SocketClose, .code = 4001, .reason = "new" };
        QTest::newRow("half a frame") << QByteArray("\"fault\": \"half_frame\", \"events\": [\"init\", \"task.*\"]")
                                      << Fault{ .kind = FaultKind::HalfFrame, .events = { "init", "task.*" } };
        QTest::newRow("no heartbeat") << QByteArray("\"fault\": \"no_heartbeat\", \"from\": 2")
                                      << Fault{ .kind = FaultKind::NoHeartbeat, .from = 2s };
        QTest::newRow("late events") << QByteArray("\"fault\": \"late_events\", \"least\": 1, \"most\": 2")
                                     << Fault{ .kind = FaultKind::LateEvents, .least = 1s, .most = 2s };
    }

    void readsEveryKind()
    {
        QFETCH(QByteArray, members);
        QFETCH(Fault, fault);

        const auto script = readFaultScript(withFault(members));

        QVERIFY2(script, qPrintable(script ? QString() : script.error().message));
        QCOMPARE(script->seed, 1U);
        QCOMPARE(script->faults, QList<Fault>{ fault });
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        QTest::newRow("no JSON") << QByteArray("{\n\"faults\": [}") << 2 << u"expected a value"_s;
        QTest::newRow("a list") << QByteArray("[]") << 1 << u"expected a fault script: an object in braces"_s;
        QTest::newRow("misspelt") << QByteArray("{\n\"fault\": []}") << 2
                                  << u"\"fault\" is not known here; a fault script has"_s;
        QTest::newRow("no list") << QByteArray("{\"faults\":\n{}}") << 2 << u"\"faults\" must be a list"_s;
        QTest::newRow("no object") << QByteArray("{\"faults\": [\n3]}") << 2 << u"expected a fault of this kind"_s;
        QTest::newRow("no kind") << withFault("\"path\": \"*\"") << 2 << u"\"fault\" is missing: one of"_s;
        QTest::newRow("unknown kind") << withFault("\n\"fault\": \"fire\"") << 3
                                      << u"\"fault\" must be one of too_many_requests, server_error"_s;
        QTest::newRow("another kind's") << withFault("\"fault\": \"drop\",\n\"retry_after\": 1") << 3
                                        << u"\"retry_after\" is not known here"_s;
        QTest::newRow("no server error") << withFault("\"fault\": \"server_error\", \"status\": 600") << 2
                                         << u"\"status\" must be from 500 to 599"_s;
        QTest::newRow("client error") << withFault("\"fault\": \"server_error\",\n\"status\": 404") << 3
                                      << u"\"status\" must be a whole number, at least 500"_s;
        QTest::newRow("more than certain") << withFault("\"fault\": \"drop\",\n\"probability\": 1.5") << 3
                                           << u"\"probability\" must be a number from 0 to 1"_s;
        QTest::newRow("window turned round") << withFault("\"fault\": \"drop\", \"from\": 5, \"until\": 5") << 2
                                             << u"\"until\" must be later than \"from\""_s;
        QTest::newRow("windows overlap") << withFault("\"fault\": \"drop\", \"until\": 5, \"every\": 4") << 2
                                         << u"\"every\" needs an \"until\""_s;
        QTest::newRow("not slow") << withFault("\"fault\": \"slow\"") << 2 << u"\"most\" must be more than nothing"_s;
        QTest::newRow("not late") << withFault("\"fault\": \"late_events\"") << 2
                                  << u"\"most\" must be more than nothing"_s;
        QTest::newRow("a socket's path") << withFault("\"fault\": \"socket_drop\",\n\"path\": \"*\"") << 3
                                         << u"\"path\" is not known here"_s;
        QTest::newRow("a request's worker")
            << withFault("\"fault\": \"drop\",\n\"worker\": \"*\"") << 3 << u"\"worker\" is not known here"_s;
        for (const char *code : { "999", "1005", "1006", "1015", "2999", "5000", "70000" })
            QTest::addRow("code %s", code)
                << withFault("\"fault\": \"socket_close\",\n\"code\": " + QByteArray(code)) << 3
                << u"\"code\" must be from 1000 to 1003, 1007 to 1014 or 3000 to 4999"_s;
        QTest::newRow("code in words") << withFault("\"fault\": \"socket_close\",\n\"code\": \"1001\"") << 3
                                       << u"\"code\" must be a whole number"_s;
        QTest::newRow("long reason") << withFault("\"fault\": \"socket_close\",\n\"reason\": \"" + QByteArray(124, 'x')
            + '"') << 3 << u"\"reason\" must not be longer than 123 bytes"_s;
        QTest::newRow("event") << withFault("\"fault\": \"half_frame\", \"events\": [\n1]") << 3
                               << u"\"events\" must be a list of texts"_s;
        QTest::newRow("method") << withFault("\"fault\": \"drop\", \"methods\": [\n1]") << 3
                                << u"\"methods\" must be a list of texts"_s;
    }

    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, says);

        const auto script = readFaultScript(json);

        QVERIFY(!script);
        QVERIFY2(script.error().message.startsWith(says), qPrintable(script.error().message));
        QCOMPARE(script.error().line, line);
    }

    // The schema in resources/ and the reader must know the same kinds and keys.
    void agreesWithTheSchema()
    {
        QFile file(QStringLiteral(CORDBOARD_SOURCE_DIR "/resources/faults.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject item = QJsonDocument::fromJson(file.readAll())
                                     .object()["properties"_L1]["faults"_L1]["items"_L1]["properties"_L1]
                                     .toObject();
        QSet<QString> read;
        for (const QJsonValue kind : item["fault"_L1].toObject()["enum"_L1].toArray()) {
            const QByteArray members = "\"fault\": \"" + kind.toString().toUtf8() + "\", \"?\": 1";
            const QString message = readFaultScript(withFault(members)).error().message;
            for (const QString &key : message.section(u" has "_s, 1).split(u", "_s))
                read.insert(key);
        }
        const QStringList told = item.keys();

        QCOMPARE(read, QSet<QString>(told.begin(), told.end()));
    }
};

QTEST_GUILESS_MAIN(TestFaultFile)
#include "tst_faultfile.moc"
