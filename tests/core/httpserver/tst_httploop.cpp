#include "core/httpserver/httploop.h"

#include <QList>
#include <QTest>
#include <thread>

using namespace std::chrono_literals;

class tst_HttpLoop : public QObject
{
    Q_OBJECT

private slots:
    void runsTasksInOrder();
    void waits();
    void forgetsDroppedTimers();
    void forgetsTimersDroppedInTheirTurn();
    void isStoppedFromAnotherThread();
};

void tst_HttpLoop::runsTasksInOrder()
{
    HttpLoop loop;
    QList<int> ran;

    loop.post([&] {
        ran.append(1);
        loop.post([&] {
            ran.append(3);
            loop.stop();
        });
    });
    loop.post([&] { ran.append(2); });
    loop.run();

    QCOMPARE(ran, QList({ 1, 2, 3 }));
}

void tst_HttpLoop::waits()
{
    HttpLoop loop;
    QList<int> ran;

    const auto later = loop.after(20ms, [&] {
        ran.append(2);
        loop.stop();
    });
    const auto sooner = loop.after(1ms, [&] { ran.append(1); });
    loop.run();

    QCOMPARE(ran, QList({ 1, 2 }));
}

void tst_HttpLoop::forgetsDroppedTimers()
{
    HttpLoop loop;
    bool ran = false;

    auto dropped = loop.after(1ms, [&] { ran = true; });
    dropped.reset();
    const auto end = loop.after(10ms, [&] { loop.stop(); });
    loop.run();

    QVERIFY(!ran);
}

void tst_HttpLoop::forgetsTimersDroppedInTheirTurn()
{
    HttpLoop loop;
    bool ran = false;
    std::shared_ptr<void> second;

    // Both are due in the same turn of the loop; the first one takes the second back.
    const auto first = loop.after(0ms, [&] { second.reset(); });
    second = loop.after(0ms, [&] { ran = true; });
    const auto end = loop.after(10ms, [&] { loop.stop(); });
    loop.run();

    QVERIFY(!ran);
}

void tst_HttpLoop::isStoppedFromAnotherThread()
{
    HttpLoop loop;

    std::thread thread([&loop] { loop.run(); });
    loop.stop();
    thread.join();

    QVERIFY(!thread.joinable());
}

QTEST_GUILESS_MAIN(tst_HttpLoop)
#include "tst_httploop.moc"
