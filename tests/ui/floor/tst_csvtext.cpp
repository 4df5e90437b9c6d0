#include "ui/floor/csvtext.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// Tables as text for spreadsheets.
class TestCsvText : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("plain") << u"Ana"_s << QByteArray("Ana");
        QTest::newRow("a comma") << u"en, es"_s << QByteArray("\"en, es\"");
        QTest::newRow("quotes") << u"the \"big\" one"_s << QByteArray("\"the \"\"big\"\" one\"");
        QTest::newRow("two lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("letters of all kinds") << u"Zoë 日"_s << QByteArray("Zoë 日");
        QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("a formula with a comma") << u"@SUM(1,2)"_s << QByteArray("\"'@SUM(1,2)\"");
        QTest::newRow("below zero") << u"-5"_s << QByteArray("-5");
        QTest::newRow("a phone number") << u"+15550100"_s << QByteArray("+15550100");
        QTest::newRow("nothing") << QString() << QByteArray();
    }

    void quotes()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, text);

        QCOMPARE(csvLine({ cell, u"x"_s }), text + ",x\r\n");
    }

    void writesWhatIsSeen()
    {
        QStandardItemModel model(2, 3);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1.%2"_s.arg(row).arg(column)));
        }
        model.setHorizontalHeaderLabels({ u"A"_s, u"B"_s, u"C"_s });
        QTableView table;
        table.setModel(&model);
        table.setColumnHidden(1, true);
        table.horizontalHeader()->moveSection(2, 0);

        const CsvSheet sheet(table);
        QCOMPARE(sheet.rows(), 2);
        QCOMPARE(sheet.heading() + sheet.line(0) + sheet.line(1), QByteArray("\xEF\xBB\xBF" "C,A\r\n0.2,0.0\r\n1.2,1.0\r\n"));
    }
};

QTEST_MAIN(TestCsvText)
#include "tst_csvtext.moc"
