#include "router/store/dataformat.h"
#include "router/store/sqlitefile.h"
#include "router/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

constexpr int kept = 500; ///< Records, more than one page of them.

Store::Stored addRecords(Store &store)
{
    QList<Change> changes;
    for (int i = 0; i < kept; ++i)
        changes.append({ QByteArray::number(i), "a record of another format" });
    return store.append(changes);
}

int recordsIn(Store &store)
{
    int found = 0;
    const auto loaded = store.load([&found](const Change &record) -> Store::Stored {
        found += record.value == "a record of another format" ? 1 : 0;
        return {};
    });
    return loaded ? found : -1;
}

QByteArray bytesOf(const QString &file)
{
    QFile whole(file);
    return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
}

/// Writes it where SQLite keeps a file's own version: https://www.sqlite.org/fileformat.html, offset 60.
void setFormat(const QString &file, int format)
{
    QFile header(file);
    if (header.open(QIODevice::ReadWrite) && header.seek(60))
        header.write(QByteArray("\0\0\0", 3) + char(format));
}

} // namespace

/// A file that another version of the program has written is neither read wrongly nor changed.
class tst_dataformat : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsItsOwnFormat();
    void leavesAFileOfAnotherFormatAsItIs_data();
    void leavesAFileOfAnotherFormatAsItIs();
    void keepsTheRecordsOfAFileItRefuses();
    void keepsWhatTheOtherProgramHadOnlyInItsLog();

private:
    QString file() const { return m_folder->filePath(u"router.data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_dataformat::readsItsOwnFormat()
{
    Store store;
    QVERIFY(store.open(file()));
    QVERIFY(addRecords(store));
    store.close();

    QVERIFY(store.open(file()));

    QCOMPARE(recordsIn(store), kept);
}

void tst_dataformat::leavesAFileOfAnotherFormatAsItIs_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("says");

    const auto row = [](int format, const QString &writer) {
        QTest::addRow("format %d", format)
            << format
            << u"the data file has format %1, and this program reads format %2: start the %3 program that wrote it, or "
               "give another file with --data; this file is left as it is"_s.arg(
                   QString::number(format), QString::number(dataFormat), writer);
    };
    row(dataFormat - 1, u"older"_s);
    row(dataFormat + 1, u"newer"_s);
    row(99, u"newer"_s);
}

void tst_dataformat::leavesAFileOfAnotherFormatAsItIs()
{
    QFETCH(int, format);
    QFETCH(QString, says);
    Store store;
    QVERIFY(store.open(file()));
    QVERIFY(addRecords(store));
    store.close();
    setFormat(file(), format);
    const QByteArray before = bytesOf(file());

    const auto opened = store.open(file());

    QVERIFY(!opened);
    QCOMPARE(opened.error(), says);
    QCOMPARE(bytesOf(file()), before);
}

void tst_dataformat::keepsTheRecordsOfAFileItRefuses()
{
    Store store;
    QVERIFY(store.open(file()));
    QVERIFY(addRecords(store));
    QVERIFY(store.foldSome(kept / 2));
    store.close();
    setFormat(file(), dataFormat + 1);
    QVERIFY(!store.open(file()));

    setFormat(file(), dataFormat);
    QVERIFY(store.open(file()));

    QCOMPARE(recordsIn(store), kept);
}

// Killed, it has left its last commits beside the file, its format among them.
void tst_dataformat::keepsWhatTheOtherProgramHadOnlyInItsLog()
{
    const QString left = m_folder->filePath(u"left.data"_s);
    Store store;
    QVERIFY(store.open(file()));
    QVERIFY(addRecords(store));
    store.close();
    SqliteFile other;
    QVERIFY(other.open(file()));
    QVERIFY(other.run(u"INSERT INTO change (key, value) VALUES ('last', 'a record of another format')"_s));
    QVERIFY(other.run(u"PRAGMA user_version = 99"_s));
    QVERIFY(QFile::copy(file(), left) && QFile::copy(file() + u"-wal"_s, left + u"-wal"_s));

    const auto opened = store.open(left);
    setFormat(left, dataFormat);

    QVERIFY(!opened);
    QVERIFY2(opened.error().startsWith("the data file has format 99,"_L1), qPrintable(opened.error()));
    QVERIFY(store.open(left));
    QCOMPARE(recordsIn(store), kept + 1);
}

QTEST_GUILESS_MAIN(tst_dataformat)
#include "tst_dataformat.moc"
