#include "ui/start/onlyone.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// Claims from another thread, as another program would: it waits for the first one's answer.
bool claimElsewhere(const QString &folder, const QString &profile)
{
    bool first = true;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        OnlyOne second(folder, profile);
        first = second.claim();
    }));
    thread->start();
    const bool ended = QTest::qWaitFor([&thread] { return thread->isFinished(); });
    return ended && first;
}

} // namespace

class TestOnlyOne : public QObject
{
    Q_OBJECT

private slots:
    void secondStartRaisesTheFirst();
    void profilesStandBesideEachOther();
    void theNextMayComeWhenTheFirstHasGone();
    void makesItsFolder();
};

void TestOnlyOne::secondStartRaisesTheFirst()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path(), u"Work"_s);
    QSignalSpy raised(&first, &OnlyOne::raiseAsked);

    QVERIFY(first.claim());
    QVERIFY(!claimElsewhere(folder.path(), u"Work"_s));

    QTRY_COMPARE(raised.count(), 1);
}

void TestOnlyOne::profilesStandBesideEachOther()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path(), u"Work"_s);
    OnlyOne other(folder.path(), u"../Other / ü"_s);

    QVERIFY(first.claim());
    QVERIFY(other.claim());
}

void TestOnlyOne::theNextMayComeWhenTheFirstHasGone()
{
    QTemporaryDir folder;
    {
        OnlyOne first(folder.path(), {});
        QVERIFY(first.claim());
    }

    OnlyOne next(folder.path(), {});

    QVERIFY(next.claim());
}

void TestOnlyOne::makesItsFolder()
{
    QTemporaryDir folder;
    const QString deeper = folder.filePath(u"a/b"_s);

    OnlyOne first(deeper, {});

    QVERIFY(first.claim());
    QVERIFY(QDir(deeper).exists());
}

QTEST_GUILESS_MAIN(TestOnlyOne)
#include "tst_onlyone.moc"
