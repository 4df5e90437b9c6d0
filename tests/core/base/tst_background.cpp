#include "core/base/background.h"

#include <QTest>
#include <QThread>
#include <memory>

#ifdef __linux__
#include <sys/resource.h>
#endif

/// Threads that stand back.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheThreadThatAsksStandsBackAndOnlyOnce()
    {
#ifdef __linux__
        workInBackground();
        const int own = getpriority(PRIO_PROCESS, 0);
        int once = own;
        int twice = own;

        const std::unique_ptr<QThread> worker(QThread::create([&once, &twice] {
            workInBackground();
            once = getpriority(PRIO_PROCESS, 0);
            workInBackground();
            twice = getpriority(PRIO_PROCESS, 0);
        }));
        worker->start();
        QVERIFY(worker->wait());

        constexpr int last = 19;
        QVERIFY2(once > own || own == last, qPrintable(QString::number(once)));
        QCOMPARE(twice, once);
        QCOMPARE(getpriority(PRIO_PROCESS, 0), own);
#else
        QSKIP("ranks of threads cannot be asked for here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
