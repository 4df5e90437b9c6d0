#include "tunneldesk.h"

#include <QtTest>

using namespace router;
using namespace Qt::StringLiterals;

class tst_BridgeLists : public QObject
{
    Q_OBJECT

private slots:
    void goesFromPageToPage_data();
    void goesFromPageToPage();
    void goesOnWhereAnOrderedRowStood();
    void filters_data();
    void filters();
    void refuses_data();
    void refuses();
    void tellsWhereItIs();
};

namespace {

/// Alice and Bob are there already; these come later, a second apart.
void hire(TunnelDesk &desk)
{
    desk.role = TokenRole::Supervisor;
    for (const char *name : { "Carol", "Dave", "Eve" }) {
        desk.floor.advance(1s);
        (void)desk.floor.worker(QString::fromLatin1(name), "{\"team\":\"b\"}");
    }
}

} // namespace

void tst_BridgeLists::goesFromPageToPage_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("ordering");
    QTest::addColumn<QStringList>("names");

    const QStringList all{ u"Alice"_s, u"Bob"_s, u"Carol"_s, u"Dave"_s, u"Eve"_s };
    QTest::newRow("order of creation") << QByteArray("/Workers") << QString() << all;
    QTest::newRow("ascending") << QByteArray("/Workers") << u"DateStatusChanged:asc"_s << all;
    QTest::newRow("descending") << QByteArray("/Workers") << u"DateStatusChanged:desc"_s
                                << QStringList{ u"Eve"_s, u"Dave"_s, u"Carol"_s, u"Alice"_s, u"Bob"_s };
    QTest::newRow("activities") << QByteArray("/Activities") << QString()
                                << QStringList{ u"Offline"_s, u"Unavailable"_s, u"Available"_s };
}

void tst_BridgeLists::goesFromPageToPage()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, ordering);
    QFETCH(QStringList, names);
    TunnelDesk desk;
    hire(desk);
    QJsonObject parameters{ { u"PageSize"_s, 1 } };
    if (!ordering.isEmpty())
        parameters.insert(u"Ordering"_s, ordering);

    QStringList seen;
    for (int page = 0; page < 20; ++page) {
        const TunnelReply reply = desk.get(path, parameters);
        QCOMPARE(reply.status, 200);
        seen += reply.column(u"friendly_name"_s);
        const QJsonValue after = reply.payload().value("after_sid"_L1);
        const QJsonValue token = reply.payload().value("meta"_L1).toObject().value("next_token"_L1);
        if (after.isNull() && token.isNull())
            break;
        QCOMPARE(after.isNull(), !ordering.isEmpty());
        parameters.insert(ordering.isEmpty() ? u"AfterSid"_s : u"NextToken"_s, ordering.isEmpty() ? after : token);
    }

    QCOMPARE(seen, names);
}

void tst_BridgeLists::goesOnWhereAnOrderedRowStood()
{
    TunnelDesk desk;
    hire(desk);
    QJsonObject parameters{ { u"PageSize"_s, 3 }, { u"Ordering"_s, u"DateStatusChanged:asc"_s } };
    const TunnelReply first = desk.get("/Workers", parameters);
    const auto carol = WorkerId::fromText(
        first.payload().value("contents"_L1).toArray().at(2).toObject().value("sid"_L1).toString());
    desk.floor.advance(1s);
    desk.floor.move(*carol, desk.floor.offline);

    parameters.insert(u"NextToken"_s, first.payload().value("meta"_L1).toObject().value("next_token"_L1));
    const TunnelReply second = desk.get("/Workers", parameters);

    QCOMPARE(second.column(u"friendly_name"_s), QStringList({ u"Dave"_s, u"Eve"_s, u"Carol"_s }));
}

void tst_BridgeLists::filters_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("by name") << QByteArray("/Workers") << QJsonObject{ { u"FriendlyName"_s, u"Dave"_s } }
                             << QStringList{ u"Dave"_s };
    QTest::newRow("by activity") << QByteArray("/Workers") << QJsonObject{ { u"ActivityName"_s, u"Offline"_s } }
                                 << QStringList{ u"Bob"_s };
    QTest::newRow("by attributes") << QByteArray("/Workers")
                                   << QJsonObject{ { u"TargetWorkersExpression"_s, u"languages HAS 'es'"_s } }
                                   << QStringList{ u"Alice"_s };
    QTest::newRow("by worker") << QByteArray("/TaskQueues") << QJsonObject{ { u"WorkerSid"_s, u"{alice}"_s } }
                               << QStringList{ u"Queue 1==1"_s };
}

void tst_BridgeLists::filters()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, parameters);
    QFETCH(QStringList, names);
    TunnelDesk desk;
    hire(desk);

    QCOMPARE(desk.get(path, parameters).column(u"friendly_name"_s), names);
}

void tst_BridgeLists::refuses_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("part");
    QTest::newRow("no SID") << QJsonObject{ { u"AfterSid"_s, u"five"_s } } << u"AfterSid"_s;
    QTest::newRow("another kind") << QJsonObject{ { u"AfterSid"_s, u"{queue}"_s } } << u"AfterSid"_s;
    QTest::newRow("nobody") << QJsonObject{ { u"AfterSid"_s, u"WKffffffffffffffffffffffffffffffff"_s } }
                            << u"WKffffffff"_s;
    QTest::newRow("a token of nothing") << QJsonObject{ { u"Ordering"_s, u"DateStatusChanged:asc"_s },
        { u"NextToken"_s, u"{alice}"_s } }
                                        << u"NextToken"_s;
    QTest::newRow("an ordering that is none") << QJsonObject{ { u"Ordering"_s, u"Name:asc"_s } } << u"Ordering"_s;
    QTest::newRow("too large a page") << QJsonObject{ { u"PageSize"_s, 1001 } } << u"PageSize"_s;
    QTest::newRow("an expression that is none")
        << QJsonObject{ { u"TargetWorkersExpression"_s, u"=="_s } } << u"TargetWorkersExpression"_s;
}

void tst_BridgeLists::refuses()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, part);
    TunnelDesk desk;
    hire(desk);

    const TunnelReply reply = desk.get("/Workers", parameters);

    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.message().contains(part), qPrintable(reply.message()));
}

void tst_BridgeLists::tellsWhereItIs()
{
    TunnelDesk desk;
    hire(desk);

    const QJsonObject list = desk.get("/Workers", { { u"PageSize"_s, 2 }, { u"AfterSid"_s, u"{alice}"_s } }).payload();

    QCOMPARE(list.value("total"_L1).toInt(), 5);
    QCOMPARE(list.value("start"_L1).toInt(), 1);
    QCOMPARE(list.value("end"_L1).toInt(), 3);
    QCOMPARE(list.value("before_sid"_L1).toString(), desk.bob.text());
    QVERIFY(list.value("nextPage"_L1).toBool() && !list.value("lastPage"_L1).toBool());
    QCOMPARE(list.value("meta"_L1).toObject().value("list_key"_L1).toString(), u"contents"_s);
}

QTEST_GUILESS_MAIN(tst_BridgeLists)

#include "tst_bridgelists.moc"
