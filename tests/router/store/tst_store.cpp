#include "router/store/store.h"

#include "router/store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

using Records = QMap<QByteArray, QByteArray>;

Records everythingIn(Store &store)
{
    Records all;
    const auto loaded = store.load([&all](const Change &record) -> Store::Stored {
        if (all.contains(record.key))
            return tl::unexpected(u"told twice"_s);
        all.insert(record.key, record.value);
        return {};
    });
    return loaded ? all : Records{ { "error", loaded.error().toUtf8() } };
}

QList<Change> changes(int from, int to, const QByteArray &value)
{
    QList<Change> all;
    for (int i = from; i < to; ++i)
        all.append({ QByteArray::number(i), value });
    return all;
}

int modeOf(const QString &file)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bringsBackTheNewest_data()
    {
        QTest::addColumn<int>("foldedRows"); // at once, until nothing is left; 0: none

        QTest::newRow("log only") << 0;
        QTest::newRow("folded one by one") << 1;
        QTest::newRow("folded in one") << 1000;
        QTest::newRow("slice cuts between two values of a key") << 3;
    }

    void bringsBackTheNewest()
    {
        QFETCH(int, foldedRows);
        {
            Store store;
            QVERIFY(store.open(file()));
            QVERIFY(store.append({ { "a", "1" }, { "b", "1" }, { "c", "1" } }));
            QVERIFY(store.append({ { "a", "2" }, { "b", QByteArray() } }));
            QVERIFY(store.append({ { "a", "3" }, { "c", QByteArray() }, { "c", "4" } }));
            while (foldedRows > 0 && store.logLength() > 0)
                QVERIFY(store.foldSome(foldedRows));
        }

        Store again;
        QVERIFY(again.open(file()));

        QCOMPARE(everythingIn(again), (Records{ { "a", "3" }, { "c", "4" } }));
    }

    void foldsHalfAndGoesOn()
    {
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append(changes(0, 10, "old")));
        QVERIFY(store.foldSome(7));
        QVERIFY(store.append({ { "0", "new" }, { "1", QByteArray() } }));

        QCOMPARE(store.logLength(), 5);
        QVERIFY(store.isFoldDue()); // begun: goes on until the log is empty
        const Records before = everythingIn(store);
        while (store.logLength() > 0)
            QVERIFY(store.foldSome(2));

        QCOMPARE(before.size(), 9);
        QCOMPARE(before.value("0"), QByteArray("new"));
        QCOMPARE(everythingIn(store), before);
        QVERIFY(!store.isFoldDue());
    }

    // A disk that is full by all but a page takes a little, and then not what it is wanted for.
    void triesOutMoreThanAPage()
    {
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append({ { "a", "1" } }));
        const qint64 before = QFileInfo(file() + u"-wal"_s).size();

        QVERIFY(store.tryOut());

        QVERIFY(QFileInfo(file() + u"-wal"_s).size() - before >= 2 * SqliteFile::pageBytes);
        QCOMPARE(everythingIn(store), (Records{ { "a", "1" } })); // and leaves nothing behind
    }

    void writesInPagesOfItsOwnSize()
    {
        {
            Store store;
            QVERIFY(store.open(file()));
            QVERIFY(store.append({ { "a", "1" } }));
        }
        QFile data(file());
        QVERIFY(data.open(QIODevice::ReadOnly));

        const QByteArray header = data.read(18); // big-endian at byte 16: https://www.sqlite.org/fileformat.html
        QCOMPARE(quint8(header.at(16)) << 8 | quint8(header.at(17)), SqliteFile::pageBytes);
        QCOMPARE(data.size() % SqliteFile::pageBytes, 0);
    }

    // The files as they lie on the disk at a moment when nobody has closed them: what a kill -9 leaves.
    void losesNothingWhenKilled()
    {
        Store store;
        QVERIFY(store.open(file()));
        for (int i = 0; i < 50; ++i)
            QVERIFY(store.append(changes(i * 10, i * 10 + 10, "kept")));

        const QString copy = copyAsLeft();
        Store found;
        QVERIFY(found.open(copy));

        QCOMPARE(everythingIn(found).size(), 500);
    }

    void forgetsAHalfWrittenCommit_data()
    {
        QTest::addColumn<int>("bytesLost");

        QTest::newRow("the last byte") << 1;
        QTest::newRow("half a page") << 2048;
        QTest::newRow("more than a page") << 5000;
    }

    void forgetsAHalfWrittenCommit()
    {
        QFETCH(int, bytesLost);
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append(changes(0, 10, "first")));
        QVERIFY(store.append(changes(10, 500, "second, and long enough for some pages")));

        const QString copy = copyAsLeft();
        QFile wal(copy + u"-wal"_s);
        QVERIFY(wal.resize(wal.size() - bytesLost));
        Store found;
        QVERIFY(found.open(copy));

        QCOMPARE(everythingIn(found).size(), 10);
        QVERIFY(found.append({ { "goes", "on" } }));
    }

    void belongsToItsOwner()
    {
        QFile wide(file());
        QVERIFY(wide.open(QIODevice::WriteOnly));
        wide.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append(changes(0, 100, "value")));

        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);

        QVERIFY(files.contains(u"router.data-wal"_s));
        for (const QString &name : files)
            QCOMPARE(modeOf(m_folder->filePath(name)), 0600);
    }

    void keepsMeta()
    {
        {
            Store store;
            QVERIFY(store.open(file()));
            QVERIFY(store.meta(u"account"_s).isNull());
            QVERIFY(store.setMeta(u"account"_s, "one"));
            QVERIFY(store.setMeta(u"account"_s, "two"));
        }
        Store again;
        QVERIFY(again.open(file()));

        QCOMPARE(again.meta(u"account"_s), QByteArray("two"));
    }

    void keepsNothingInMemory_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("no name") << QString();
        QTest::newRow(":memory:") << u":memory:"_s;
    }

    void keepsNothingInMemory()
    {
        QFETCH(QString, name);
        QDir::setCurrent(m_folder->path());
        Store store;

        QVERIFY(store.open(name));
        QVERIFY(store.append(changes(0, 10, "gone")));
        QVERIFY(store.setMeta(u"account"_s, "gone"));

        QVERIFY(everythingIn(store).isEmpty());
        QVERIFY(store.meta(u"account"_s).isNull());
        QVERIFY(!store.isFoldDue());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void refusesTheSecondRouter()
    {
        Store first;
        QVERIFY(first.open(file()));
        Store second;

        const auto opened = second.open(file());

        QVERIFY(!opened);
        QCOMPARE(opened.error(), u"the data file is in use by another router"_s);
        QVERIFY(first.append(changes(0, 1, "goes on")));
        first.close();
        QVERIFY(second.open(file()));
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");

        QTest::newRow("text") << u"text"_s << u"this is not a Cordboard data file"_s;
        QTest::newRow("somebody else's database") << u"other"_s << u"this is not a Cordboard data file"_s;
        QTest::newRow("no folder") << u"missing"_s << u"cannot open the data file: No such file or directory"_s;
        QTest::newRow("a folder") << u"folder"_s << u"cannot open the data file: Is a directory"_s;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);

        Store store;
        const auto opened = store.open(badFile(kind));

        QVERIFY(!opened);
        QCOMPARE(opened.error(), says);
    }

    void goesOnWhenTheDiskHasRoomAgain()
    {
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append(changes(0, 10, "kept")));
        QVERIFY(store.limitPages(1));

        const auto full = store.append(changes(10, 2000, QByteArray(500, 'x')));
        const Records then = everythingIn(store);
        QVERIFY(store.limitPages(0));
        const auto roomy = store.append(changes(10, 2000, QByteArray(500, 'x')));

        QVERIFY(!full);
        QCOMPARE(full.error(), u"the disk is full"_s);
        QCOMPARE(then.size(), 10);
        QVERIFY(roomy);
        QCOMPARE(everythingIn(store).size(), 2000);
    }

    void stopsAtTheFirstUnreadableRecord()
    {
        Store store;
        QVERIFY(store.open(file()));
        QVERIFY(store.append(changes(0, 10, "value")));
        int visited = 0;

        const auto loaded = store.load([&visited](const Change &) -> Store::Stored {
            return ++visited < 3 ? Store::Stored() : tl::unexpected(u"unreadable"_s);
        });

        QVERIFY(!loaded);
        QCOMPARE(loaded.error(), u"unreadable"_s);
        QCOMPARE(visited, 3);
    }

private:
    QString file() const { return m_folder->filePath(u"router.data"_s); }

    QString copyAsLeft()
    {
        const QString copy = m_folder->filePath(u"left.data"_s);
        QFile::copy(file(), copy);
        QFile::copy(file() + u"-wal"_s, copy + u"-wal"_s);
        return copy;
    }

    QString badFile(const QString &kind)
    {
        if (kind == u"missing"_s)
            return m_folder->filePath(u"nowhere/router.data"_s);
        if (kind == u"folder"_s)
            return m_folder->path();
        if (kind == u"text"_s) {
            QFile text(file());
            text.open(QIODevice::WriteOnly);
            text.write(QByteArray("Dear diary,\n").repeated(200));
            return file();
        }
        // A header of SQLite's own making, changed where the file says whose it is.
        Store().open(file());
        QFile header(file());
        header.open(QIODevice::ReadWrite);
        header.seek(68);
        header.write(QByteArray::fromHex("00000063"));
        return file();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
