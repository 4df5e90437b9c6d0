#include "router/store/gathering.h"

#include <QTest>

using namespace router;
using namespace std::chrono_literals;

class TestGathering : public QObject
{
    Q_OBJECT

private slots:
    void letsALoneWriteGoAtOnce()
    {
        Gathering gathering;
        QVERIFY(!gathering.goesOn(m_now));

        gathering.add(m_now);

        QVERIFY(!gathering.goesOn(m_now));
    }

    void looksOnceMoreWhileWritesFollow()
    {
        Gathering gathering;
        commit(gathering, 1);
        add(gathering, 2);
        QVERIFY(gathering.goesOn(m_now));
        gathering.add(m_now);
        QVERIFY(gathering.goesOn(m_now));

        QVERIFY(!gathering.goesOn(m_now)); // nobody came since the look before
    }

    void waitsForAsManyAsLastTime()
    {
        Gathering gathering;
        commit(gathering, 5);
        add(gathering, 4);
        QVERIFY(gathering.goesOn(m_now));
        QVERIFY(gathering.goesOn(m_now));

        gathering.add(m_now);

        QVERIFY(gathering.goesOn(m_now)); // it has just grown
        QVERIFY(!gathering.goesOn(m_now));
    }

    void waitsNoLongerThanTheLastCommitTook()
    {
        QFETCH(std::chrono::microseconds, took);
        QFETCH(std::chrono::microseconds, patience);
        Gathering gathering;
        add(gathering, 5);
        gathering.end(took);
        add(gathering, 2);
        (void)gathering.goesOn(m_now);

        QVERIFY(gathering.goesOn(m_now + patience - 1us));
        QVERIFY(!gathering.goesOn(m_now + patience));
    }

    void waitsNoLongerThanTheLastCommitTook_data()
    {
        QTest::addColumn<std::chrono::microseconds>("took");
        QTest::addColumn<std::chrono::microseconds>("patience");

        QTest::newRow("quick disk") << 300us << 300us;
        QTest::newRow("slow disk") << 4000us << 4000us;
        QTest::newRow("disk that hangs") << 2000000us << std::chrono::microseconds(Gathering::longest);
    }

    void neverHoldsMoreThanItsMost()
    {
        Gathering gathering;
        commit(gathering, 1);
        add(gathering, Gathering::most - 1);
        QVERIFY(gathering.goesOn(m_now));

        gathering.add(m_now);

        QVERIFY(!gathering.goesOn(m_now));
    }

private:
    void add(Gathering &gathering, int writes) const
    {
        for (int i = 0; i < writes; ++i)
            gathering.add(m_now);
    }

    void commit(Gathering &gathering, int writes) const
    {
        add(gathering, writes);
        gathering.end(1ms);
    }

    const Gathering::Moment m_now{ 1h };
};

QTEST_GUILESS_MAIN(TestGathering)
#include "tst_gathering.moc"
