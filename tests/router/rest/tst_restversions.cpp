#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A change that names a version is carried out on that version only.
class RestVersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void heedsTheVersion_data()
    {
        QTest::addColumn<QByteArray>("tag"); // # stands for the current version
        QTest::addColumn<bool>("fits");

        QTest::newRow("bare") << QByteArray("#") << true;
        QTest::newRow("quoted") << QByteArray("\"#\"") << true;
        QTest::newRow("weak") << QByteArray("W/\"#\"") << true;
        QTest::newRow("any") << QByteArray("*") << true;
        QTest::newRow("one of two") << QByteArray("\"77\", \"#\"") << true;
        QTest::newRow("another") << QByteArray("\"77\"") << false;
        QTest::newRow("another, bare") << QByteArray("77") << false;
        QTest::newRow("half quoted") << QByteArray("\"#") << false;
        QTest::newRow("words") << QByteArray("latest") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }

    void heedsTheVersion()
    {
        QFETCH(QByteArray, tag);
        QFETCH(bool, fits);
        RestDesk desk;
        desk.furnish();

        for (const QByteArray &path :
            { desk.in(desk.filled("Tasks/{task}")), desk.in(desk.filled("Workers/{worker}")) }) {
            const QByteArray before = desk.everything();
            const QByteArray version = desk.get(path).header("ETag").replace('"', "");
            const RestReply reply = desk.post(path, { { "Attributes", R"({"new":true})" } },
                { { "If-Match", QByteArray(tag).replace("#", version) } });

            QCOMPARE(reply.status, fits ? 200 : 412);
            QCOMPARE(reply.code(), fits ? 0 : 20412);
            QCOMPARE(desk.everything() == before, !fits);
            QVERIFY(!fits || reply.header("ETag").replace('"', "").toInt() == version.toInt() + 1);
        }
    }

    void deletesOnlyThatVersion()
    {
        RestDesk desk;
        desk.furnish();
        const QByteArray task = desk.in(desk.filled("Tasks/{task}"));

        QCOMPARE(desk.remove(task, { { "If-Match", "\"99\"" } }).status, 412);
        QCOMPARE(desk.get(task).status, 200);
        QCOMPARE(desk.remove(task, { { "If-Match", desk.get(task).header("ETag") } }).status, 204);
        QCOMPARE(desk.remove(task, { { "If-Match", "*" } }).status, 404);
    }
};

QTEST_GUILESS_MAIN(RestVersionsTest)
#include "tst_restversions.moc"
