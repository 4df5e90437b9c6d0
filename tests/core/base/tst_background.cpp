#include "core/base/background.h"

#include <QTest>
#include <QThread>
#include <memory>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace {

/// How far behind others the thread that asks stands; 0: as usual, or it cannot be asked for here.
int ownRank()
{
#ifdef __linux__
    return getpriority(PRIO_PROCESS, 0);
#else
    return 0;
#endif
}

} // namespace

/// Threads that stand back.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheThreadThatAsksStandsBackAndOnlyOnce()
    {
        workInBackground();
        const int own = ownRank();
        int once = own;
        int twice = own;

        const std::unique_ptr<QThread> worker(QThread::create([&once, &twice] {
            workInBackground();
            once = ownRank();
            workInBackground();
            twice = ownRank();
        }));
        worker->start();
        QVERIFY(worker->wait());

#ifdef __linux__
        constexpr int last = 19;
        QVERIFY2(once > own || own == last, qPrintable(QString::number(once)));
#endif
        QCOMPARE(twice, once);
        QCOMPARE(ownRank(), own);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
