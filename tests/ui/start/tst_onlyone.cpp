#include "ui/remote/remotecall.h"
#include "ui/start/onlyone.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOnlyOne : public QObject
{
    Q_OBJECT

private slots:
    void secondStartFindsTheProfileTaken();
    void secondStartReachesTheFirst();
    void profilesStandBesideEachOther();
    void oneCopyMayHoldSeveral();
    void theNextMayComeWhenTheFirstHasGone();
    void makesItsFolder();
};

void TestOnlyOne::secondStartFindsTheProfileTaken()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path());
    OnlyOne second(folder.path());

    QVERIFY(first.claim(u"Work"_s));

    QVERIFY(!second.claim(u"Work"_s));
}

void TestOnlyOne::secondStartReachesTheFirst()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path());
    QVERIFY(first.claim(u"Work"_s));
    int shown = 0;
    first.setHandler([&shown](const RemoteRequest &request, const RemoteAnswer &answer) {
        shown += request.kind == RemoteRequest::Kind::Show ? 1 : 0;
        answer({ .done = true });
    });
    bool reached = false;
    std::unique_ptr<QThread> second(QThread::create(
        [&] { reached = askRunningCopy(OnlyOne::socketPath(folder.path(), u"Work"_s), {}, 20s).has_value(); }));

    second->start();

    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 30'000);
    QVERIFY(reached);
    QCOMPARE(shown, 1);
}

void TestOnlyOne::profilesStandBesideEachOther()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path());
    OnlyOne other(folder.path());

    QVERIFY(first.claim(u"Work"_s));
    QVERIFY(other.claim(u"../Other / ü"_s));
}

void TestOnlyOne::oneCopyMayHoldSeveral()
{
    QTemporaryDir folder;
    OnlyOne first(folder.path());
    OnlyOne second(folder.path());

    QVERIFY(first.claim({}));
    QVERIFY(first.claim(u"Work"_s));
    QVERIFY(first.claim(u"Work"_s)); // it has it already

    QVERIFY(!second.claim({}));
    QVERIFY(!second.claim(u"Work"_s));
}

void TestOnlyOne::theNextMayComeWhenTheFirstHasGone()
{
    QTemporaryDir folder;
    {
        OnlyOne first(folder.path());
        QVERIFY(first.claim({}));
    }

    OnlyOne next(folder.path());

    QVERIFY(next.claim({}));
}

void TestOnlyOne::makesItsFolder()
{
    QTemporaryDir folder;
    const QString deeper = folder.filePath(u"a/b"_s);

    OnlyOne first(deeper);

    QVERIFY(first.claim({}));
    QVERIFY(QDir(deeper).exists());
}

QTEST_GUILESS_MAIN(TestOnlyOne)
#include "tst_onlyone.moc"
