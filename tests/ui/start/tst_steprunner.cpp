#include "ui/start/steprunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStepRunner : public QObject
{
    Q_OBJECT

private slots:
    void doesStepsInTheirOrder();
    void waitsUntilAStepIsSeen();
    void aGlimpseIsNotEnough();
    void stopsAtTheFirstThatIsMissed();
    void hasSeenNothingToDo();
};

void TestStepRunner::doesStepsInTheirOrder()
{
    StepRunner runner;
    QStringList done;
    QSignalSpy all(&runner, &StepRunner::allSeen);
    connect(&runner, &StepRunner::stepSeen, this, [&done](const QString &name) { done.append(u"seen "_s + name); });

    runner.run({ { u"one"_s, [&done] { done.append(u"act one"_s); }, [] { return true; } },
        { u"two"_s, [&done] { done.append(u"act two"_s); }, [] { return true; } } });

    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(done, (QStringList{ u"act one"_s, u"seen one"_s, u"act two"_s, u"seen two"_s }));
}

void TestStepRunner::waitsUntilAStepIsSeen()
{
    StepRunner runner;
    int looks = 0;
    int acts = 0;
    QSignalSpy all(&runner, &StepRunner::allSeen);

    runner.run({ { u"slow"_s, [&acts] { ++acts; }, [&looks] { return ++looks >= 4; } } });

    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(looks, 5); // once more: it has settled
    QCOMPARE(acts, 1);
}

void TestStepRunner::aGlimpseIsNotEnough()
{
    StepRunner runner;
    int looks = 0;
    QSignalSpy all(&runner, &StepRunner::allSeen);

    runner.run({ { u"flickers"_s, {}, [&looks] { return ++looks != 2; } } });

    QTRY_COMPARE(all.count(), 1);
    QCOMPARE(looks, 4); // yes, no, yes, yes
}

void TestStepRunner::stopsAtTheFirstThatIsMissed()
{
    StepRunner runner;
    bool later = false;
    QSignalSpy all(&runner, &StepRunner::allSeen);
    QSignalSpy missed(&runner, &StepRunner::stepMissed);

    runner.run({ { u"never"_s, {}, [] { return false; }, 1ms },
        { u"later"_s, [&later] { later = true; }, [] { return true; } } });

    QTRY_COMPARE(missed.count(), 1);
    QCOMPARE(missed.constFirst().constFirst().toString(), u"never"_s);
    QCOMPARE(all.count(), 0);
    QVERIFY(!later);
}

void TestStepRunner::hasSeenNothingToDo()
{
    StepRunner runner;
    QSignalSpy all(&runner, &StepRunner::allSeen);

    runner.run({});

    QTRY_COMPARE(all.count(), 1);
}

QTEST_GUILESS_MAIN(TestStepRunner)
#include "tst_steprunner.moc"
