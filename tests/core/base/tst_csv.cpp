#include "core/base/csv.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Values as spreadsheets write them.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cutsIntoCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::addColumn<QList<int>>("lines");

        const QList<QStringList> two{ { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
        QTest::newRow("lf") << QByteArray("a,b\n1,2\n") << two << QList<int>{ 1, 2 };
        QTest::newRow("cr lf, no last end") << QByteArray("a,b\r\n1,2") << two << QList<int>{ 1, 2 };
        QTest::newRow("cr alone") << QByteArray("a,b\r1,2\r") << two << QList<int>{ 1, 2 };
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << two << QList<int>{ 1, 2 };
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << two << QList<int>{ 1, 2 };
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,2\n\n") << two << QList<int>{ 3, 5 };
        QTest::newRow("quotes") << QByteArray("a,b\n\"1\n,\"\"x\"\"\",2\n3,4\n")
                                << QList<QStringList>{ { u"a"_s, u"b"_s }, { u"1\n,\"x\""_s, u"2"_s }, { u"3"_s, u"4"_s } }
                                << QList<int>{ 1, 2, 4 };
        QTest::newRow("empty cells") << QByteArray("a,,b\n,,\n")
                                     << QList<QStringList>{ { u"a"_s, {}, u"b"_s }, { {}, {}, {} } } << QList<int>{ 1, 2 };
        QTest::newRow("nothing") << QByteArray() << QList<QStringList>{} << QList<int>{};
    }

    void cutsIntoCells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, cells);
        QFETCH(QList<int>, lines);

        const CsvFile file = readCsv(bytes);

        QCOMPARE(file.rows.size(), cells.size());
        for (qsizetype row = 0; row < cells.size(); ++row) {
            QCOMPARE(file.rows.at(row).cells, cells.at(row));
            QCOMPARE(file.rows.at(row).line, lines.at(row));
        }
        QCOMPARE(file.openQuote, 0);
    }

    void knowsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");

        QTest::newRow("utf-8") << QByteArray("Zoë,x") << int(CsvFile::Encoding::Utf8);
        QTest::newRow("utf-8 with a byte order mark") << QByteArray("\xEF\xBB\xBFZoë,x") << int(CsvFile::Encoding::Utf8);
        QTest::newRow("utf-16, low byte first") << "\xFF\xFE" + QByteArray("Z\0o\0\xEB\0,\0x\0\r\0\n\0", 14)
                                                << int(CsvFile::Encoding::Utf16);
        QTest::newRow("utf-16, high byte first") << "\xFE\xFF" + QByteArray("\0Z\0o\0\xEB\0,\0x", 10)
                                                 << int(CsvFile::Encoding::Utf16);
        QTest::newRow("latin-1") << QByteArray("Zo\xEB,x") << int(CsvFile::Encoding::Latin1);
        QTest::newRow("latin-1 at the end") << QByteArray("x,Zo\xEB") << int(CsvFile::Encoding::Latin1);
    }

    void knowsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);

        const CsvFile file = readCsv(bytes);

        QCOMPARE(int(file.encoding), encoding);
        QVERIFY(file.rows.constFirst().cells.contains(u"Zoë"_s));
        QVERIFY(file.rows.constFirst().cells.contains(u"x"_s));
    }

    void tellsOfAQuoteThatIsNeverClosed()
    {
        const CsvFile file = readCsv("a,b\n1,2\n3,\"4\n5,6\n");

        QCOMPARE(file.openQuote, 3);
        QCOMPARE(file.rows.size(), 2); // what stands before it is there
    }

    void readsFifteenThousandLinesInAMoment()
    {
        QByteArray bytes = "agent,attributes\n";
        for (int row = 0; row < 15'000; ++row)
            bytes += "agent " + QByteArray::number(row) + ",\"{\"\"team\"\":\"\"north\"\"}\"\n";
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(readCsv(bytes).rows.size(), 15'001);

        QVERIFY2(timer.elapsed() < 5'000, "reading must grow with the file, not with its square");
    }
};

QTEST_MAIN(TestCsv)
#include "tst_csv.moc"
