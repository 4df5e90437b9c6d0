// How requests through the tunnel are read, and what is refused.
#include "tunneldesk.h"

#include <QJsonDocument>
#include <QtTest>

using namespace router;
using namespace Qt::StringLiterals;

class tst_TunnelRequests : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyTheVersionMeant_data();
    void changesOnlyTheVersionMeant();
    void passesRefusalsOn_data();
    void passesRefusalsOn();
    void readsOnlyRequests_data();
    void readsOnlyRequests();
    void writesParametersAsAFormDoes_data();
    void writesParametersAsAFormDoes();
    void letsOtherOriginsAsk();
};

namespace {

const QByteArray worker = "/Workers/{alice}";
const QByteArray reservation = "/Workers/{alice}/Reservations/{reservation}";

} // namespace

void tst_TunnelRequests::changesOnlyTheVersionMeant_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<int>("status");
    QTest::newRow("the version") << QByteArray("0") << 200;
    QTest::newRow("an old one") << QByteArray("77") << 412;
}

void tst_TunnelRequests::changesOnlyTheVersionMeant()
{
    QFETCH(QByteArray, tag);
    QFETCH(int, status);
    TunnelDesk desk;
    desk.offerTask();
    const int version = desk.get(reservation).payload().value("version"_L1).toInt();
    const QByteArray match = tag == "0" ? QByteArray::number(version) : tag;

    const TunnelReply reply
        = desk.post(reservation, { { u"ReservationStatus"_s, u"accepted"_s } }, { { "If-Match", match } });

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.message().isEmpty(), status == 200);
}

void tst_TunnelRequests::passesRefusalsOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");

    const QString noSid = u"WAffffffffffffffffffffffffffffffff"_s;
    QTest::newRow("an unknown activity") << QByteArray("POST") << worker << QJsonObject{ { u"ActivitySid"_s, noSid } }
                                         << 400 << noSid;
    QTest::newRow("a status that is none")
        << QByteArray("POST") << reservation << QJsonObject{ { u"ReservationStatus"_s, u"taken"_s } } << 400
        << u"taken"_s;
    QTest::newRow("nobody's task") << QByteArray("GET") << QByteArray("/Tasks/WTffffffffffffffffffffffffffffffff")
                                   << QJsonObject() << 404 << u"WTffffffff"_s;
    QTest::newRow("nobody's worker") << QByteArray("GET") << QByteArray("/Workers/WKffffffffffffffffffffffffffffffff")
                                     << QJsonObject() << 404 << u"WKffffffff"_s;
    QTest::newRow("another worker's reservation")
        << QByteArray("GET") << QByteArray("/Workers/{bob}/Reservations/{reservation}") << QJsonObject() << 404
        << u"WR"_s;
    QTest::newRow("no such path") << QByteArray("GET") << QByteArray("/Nothing") << QJsonObject() << 404
                                  << u"Nothing"_s;
    QTest::newRow("not this method") << QByteArray("POST") << QByteArray("/Activities") << QJsonObject() << 405
                                     << u"not allowed"_s;
}

void tst_TunnelRequests::passesRefusalsOn()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, parameters);
    QFETCH(int, status);
    QFETCH(QString, part);
    TunnelDesk desk;
    desk.offerTask();

    const TunnelReply reply = desk.ask(desk.token(TokenRole::Supervisor, desk.alice), method, path, parameters);

    QCOMPARE(reply.status, status);
    QVERIFY2(reply.message().contains(part), qPrintable(reply.message()));
}

void tst_TunnelRequests::readsOnlyRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a form") << QByteArray("url=Workspaces&method=GET");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no url") << QByteArray("{\"method\":\"GET\"}");
    QTest::newRow("an origin") << QByteArray("{\"url\":\"https://a/b\",\"method\":\"GET\"}");
    QTest::newRow("a query") << QByteArray("{\"url\":\"Workspaces?x=1\",\"method\":\"GET\"}");
    QTest::newRow("DELETE") << QByteArray("{\"url\":\"Workspaces\",\"method\":\"DELETE\"}");
    QTest::newRow("no method") << QByteArray("{\"url\":\"Workspaces\"}");
    QTest::newRow("parameters in a list") << QByteArray("{\"url\":\"Workspaces\",\"method\":\"GET\",\"params\":[1]}");
}

void tst_TunnelRequests::readsOnlyRequests()
{
    QFETCH(QByteArray, body);
    TunnelDesk desk;

    const TunnelReply reply = desk.send(body);

    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(u"malformed"_s));
}

void tst_TunnelRequests::writesParametersAsAFormDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("text") << QByteArray("{\"A\":\"x y&z\"}") << QByteArray("A=x%20y%26z");
    QTest::newRow("truth") << QByteArray("{\"A\":true,\"B\":false}") << QByteArray("A=true&B=false");
    QTest::newRow("numbers") << QByteArray("{\"A\":5,\"B\":0.5,\"C\":9007199254740993}")
                             << QByteArray("A=5&B=0.5&C=9007199254740993");
    QTest::newRow("an object") << QByteArray("{\"A\":{\"b\":[1]}}") << QByteArray("A=%7B%22b%22%3A%5B1%5D%7D");
    QTest::newRow("a list") << QByteArray("{\"A\":[\"x\",\"y\"]}") << QByteArray("A=x&A=y");
    QTest::newRow("null") << QByteArray("{\"A\":null}") << QByteArray();
    QTest::newRow("a channel by name") << QByteArray("{\"TaskChannelUniqueName\":\"voice\"}")
                                       << QByteArray("TaskChannel=voice");
    QTest::newRow("events of dequeuing") << QByteArray("{\"DequeueStatusCallbackEvents\":[\"ringing\"]}")
                                         << QByteArray("DequeueStatusCallbackEvent=ringing");
}

void tst_TunnelRequests::writesParametersAsAFormDoes()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, form);

    QCOMPARE(formText(formFields(QJsonDocument::fromJson(json).object())), form);
}

void tst_TunnelRequests::letsOtherOriginsAsk()
{
    TunnelDesk desk;

    const TunnelReply reply = desk.send("{}");

    QCOMPARE(reply.status, 400);
    QCOMPARE(headerValue(reply.headers, "Access-Control-Allow-Origin"), QByteArray("*"));
    const QByteArray allowed = headerValue(reply.headers, "Access-Control-Allow-Headers");
    for (const char *name : { "apiVersion", "clientVersion", "If-Match", "Content-Type" })
        QVERIFY2(allowed.contains(name), name);
}

QTEST_GUILESS_MAIN(tst_TunnelRequests)

#include "tst_tunnelrequests.moc"
