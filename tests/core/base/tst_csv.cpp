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
        QVERIFY(file.openQuotes.isEmpty());
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

    void goesOnAfterAQuoteThatIsNeverClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("open");
        QTest::addColumn<QList<int>>("lines");

        QTest::newRow("to the end") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n") << QList<int>{ 3 } << QList<int>{ 1, 2, 4, 5 };
        QTest::newRow("cr lf") << QByteArray("a,b\r\n3,\"4\r\n5,6\r\n") << QList<int>{ 2 } << QList<int>{ 1, 3 };
        QTest::newRow("cr alone") << QByteArray("a,b\r3,\"4\r5,6\r") << QList<int>{ 2 } << QList<int>{ 1, 3 };
        QTest::newRow("to the next cell in quotes") << QByteArray("a,b\n3,\"4\n5,\"6\"\n7,8\n") << QList<int>{ 2 }
                                                    << QList<int>{ 1, 3, 4 };
        QTest::newRow("doubled ones below") << QByteArray("a,b\n3,\"{\n5,\"{\"\"x\"\":1}\"\n") << QList<int>{ 2 }
                                            << QList<int>{ 1, 3 };
        QTest::newRow("twice") << QByteArray("a,b\n3,\"4\n5,\"6\n7,8\n") << QList<int>{ 2, 3 } << QList<int>{ 1, 4 };
        QTest::newRow("below a cell of two lines") << QByteArray("a,b\n\"1\n1\",\"4\n5,6\n") << QList<int>{ 3 }
                                                   << QList<int>{ 1, 4 };
        QTest::newRow("in the last line") << QByteArray("a,b\n3,4\n5,\"") << QList<int>{ 3 } << QList<int>{ 1, 2 };
        QTest::newRow("in the first line") << QByteArray("a,\"b\n3,4\n") << QList<int>{ 1 } << QList<int>{ 2 };
    }

    void goesOnAfterAQuoteThatIsNeverClosed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, open);
        QFETCH(QList<int>, lines);

        const CsvFile file = readCsv(bytes);

        QCOMPARE(file.openQuotes, open);
        QList<int> read;
        for (const CsvRow &row : file.rows)
            read.append(row.line);
        QCOMPARE(read, lines);
    }

    void keepsWhatStandsBehindAClosingQuote()
    {
        const CsvFile file = readCsv("a,b\n1,\"2\"3\n\"1\n1\" ,2\n");

        QVERIFY(file.openQuotes.isEmpty());
        QCOMPARE(file.rows.at(1).cells, (QStringList{ u"1"_s, u"23"_s }));
        QCOMPARE(file.rows.size(), 3);
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
