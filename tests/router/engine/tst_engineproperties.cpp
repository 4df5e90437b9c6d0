#include "enginechaos.h"
#include "engineinvariants.h"
#include "enginepicture.h"

using namespace router;
using namespace Qt::StringLiterals;

/// What holds whatever is done, in whatever order.
class tst_engineproperties : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsInvariants_data();
    void holdsItsInvariants();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void forgetsWhatIsNotStored_data();
    void forgetsWhatIsNotStored();
    void isDeterministic();

private:
    using Stored = QMap<QByteArray, QByteArray>;
    static void keep(Stored &stored, Engine &engine);
    static void bringBack(Engine &engine, const Stored &stored, Instant now);
};

void tst_engineproperties::keep(Stored &stored, Engine &engine)
{
    const QList<Change> changes = engine.takeChanges();
    for (const Change &change : changes) {
        if (change.value.isNull())
            stored.remove(change.key);
        else
            stored.insert(change.key, change.value);
    }
}

void tst_engineproperties::bringBack(Engine &engine, const Stored &stored, Instant now)
{
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto taken = engine.restore({ it.key(), it.value() });
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error()));
    }
    engine.restored(now);
}

void tst_engineproperties::holdsItsInvariants_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("multitasking");

    for (quint32 seed = 1; seed <= 9; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 != 0);
}

void tst_engineproperties::holdsItsInvariants()
{
    QFETCH(quint32, seed);
    QFETCH(bool, multitasking);
    EngineFixture on(multitasking);
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);
    EngineInvariants rules(on.engine, on.workspace);
    (void)on.engine.takeEvents();

    for (int i = 0; i < 800; ++i) {
        chaos.step();
        (void)on.engine.takeChanges();
        const QByteArray broken = rules.broken(on.engine.takeEvents());
        QVERIFY2(broken.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(QString::fromLatin1(broken))));
    }
}

void tst_engineproperties::comesBackAsItWas_data()
{
    holdsItsInvariants_data();
}

void tst_engineproperties::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    QFETCH(bool, multitasking);
    EngineFixture on(multitasking);
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);
    Stored stored;

    for (int round = 0; round < 8; ++round) {
        for (int i = 0; i < 100; ++i) {
            chaos.step();
            keep(stored, on.engine);
        }
        Engine back(AccountId(), 999);
        bringBack(back, stored, on.engine.now());
        const EnginePicture was(on.engine, on.workspace);
        QCOMPARE(EnginePicture(back, on.workspace).difference(was), "");

        // And it goes on in the same way, SIDs included.
        Engine other(AccountId(), 999);
        bringBack(other, stored, on.engine.now());
        EngineChaos future(on.engine, on.workspace, seed + 1000 + quint32(round));
        EngineChaos sameFuture(other, on.workspace, seed + 1000 + quint32(round));
        for (int i = 0; i < 60; ++i) {
            future.step();
            sameFuture.step();
            const EnginePicture here(on.engine, on.workspace);
            const QByteArray different = EnginePicture(other, on.workspace).difference(here);
            QVERIFY2(different.isEmpty(),
                qPrintable(u"round %1, step %2: %3"_s.arg(round).arg(i).arg(QString::fromLatin1(different))));
        }
        keep(stored, on.engine);
    }
}

void tst_engineproperties::forgetsWhatIsNotStored_data()
{
    holdsItsInvariants_data();
}

void tst_engineproperties::forgetsWhatIsNotStored()
{
    QFETCH(quint32, seed);
    QFETCH(bool, multitasking);
    EngineFixture on(multitasking);
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);
    Stored stored;
    for (int i = 0; i < 100; ++i)
        chaos.step();
    keep(stored, on.engine);
    const Instant then = on.engine.now();
    const EnginePicture was(on.engine, on.workspace);

    for (int i = 0; i < 40; ++i)
        chaos.step();
    on.engine.startOver();
    bringBack(on.engine, stored, then);

    QCOMPARE(EnginePicture(on.engine, on.workspace).difference(was), "");
    QVERIFY(on.engine.takeEvents().isEmpty());
    QVERIFY(on.engine.takeChanges().isEmpty());
}

void tst_engineproperties::isDeterministic()
{
    EngineFixture one;
    EngineFixture two;
    furnish(one);
    furnish(two);
    EngineChaos chaosOne(one.engine, one.workspace, 5);
    EngineChaos chaosTwo(two.engine, two.workspace, 5);
    Stored storedOne;
    Stored storedTwo;
    for (int i = 0; i < 500; ++i) {
        chaosOne.step();
        chaosTwo.step();
        keep(storedOne, one.engine);
        keep(storedTwo, two.engine);
    }

    QCOMPARE(EnginePicture(one.engine, one.workspace).difference(EnginePicture(two.engine, two.workspace)), "");
    QVERIFY(storedOne == storedTwo);
}

QTEST_APPLESS_MAIN(tst_engineproperties)
#include "tst_engineproperties.moc"
