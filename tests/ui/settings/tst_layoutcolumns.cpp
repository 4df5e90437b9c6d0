#include "ui/settings/layoutcolumns.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLayoutColumns : public QObject
{
    Q_OBJECT

private slots:
    void whatNoTableHasIsNamed_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<QStringList>("unknown");

        QTest::newRow("all known") << QByteArray(
            R"("tasks": {"look": {"columns": [{"column": "name"}, {"column": "attribute:tier"}], "sort": {"column": "wait"}}})")
                                   << QStringList();
        QTest::newRow("misspelt") << QByteArray(R"("agents": {"look": {"columns": [{"column": "name"}, {"column": "agent"}]}})")
                                  << QStringList{ u"tables.agents.look.columns[1].column: agent"_s };
        QTest::newRow("another table's") << QByteArray(R"("agents": {"look": {"sort": {"column": "serviceLevel"}}})")
                                         << QStringList{ u"tables.agents.look.sort.column: serviceLevel"_s };
        QTest::newRow("letters in another case, and no column at all")
            << QByteArray(R"("queues": {"look": {"columns": [{"column": "Waiting"}, {"column": "columnCount"}]}})")
            << QStringList{ u"tables.queues.look.columns[0].column: Waiting"_s,
                   u"tables.queues.look.columns[1].column: columnCount"_s };
        QTest::newRow("in a view") << QByteArray(R"("queues": {"views": {"Mine": {"look": {"columns": [{"column": "x"}]}}}})")
                                   << QStringList{ u"tables.queues.views.Mine.look.columns[0].column: x"_s };
        QTest::newRow("a table as usual") << QByteArray(R"("queues": {"look": null})") << QStringList();
    }

    void whatNoTableHasIsNamed()
    {
        QFETCH(QByteArray, tables);
        QFETCH(QStringList, unknown);

        const auto reading = layoutFromJson(R"({"cordboardLayout": 1, "tables": {)" + tables + "}}");

        QVERIFY(reading);
        QCOMPARE(unknownColumns(reading->layout), unknown);
    }
};

QTEST_APPLESS_MAIN(TestLayoutColumns)
#include "tst_layoutcolumns.moc"
