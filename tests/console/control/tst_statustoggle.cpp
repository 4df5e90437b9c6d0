#include "console/control/statustoggle.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ActivityId busy = sid<ActivityId>(1);
const ActivityId idle = sid<ActivityId>(2);
const ActivityId lunch = sid<ActivityId>(3);
const ActivityId ready = sid<ActivityId>(4);

struct Fixture : ControlFixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };
    WorkerStatusController status{ api, state, nullptr, clock };
    StatusToggle toggle{ status, state, settings };

    Fixture()
    {
        state.applyActivities({ activity(lunch, u"Lunch"_s, false), activity(busy, u"Busy"_s, false),
                                  activity(idle, u"Idle"_s, true), activity(ready, u"Ready"_s, true) },
            clock.now());
    }

    [[nodiscard]] Activity activity(const ActivityId &id, const QString &name, bool available) const
    {
        return { .id = id, .workspace = sid<WorkspaceId>(1), .name = name, .available = available };
    }
    void setIn(const ActivityId &activity)
    {
        clock.advance(1s);
        Worker alice = someWorker(1);
        alice.activity = activity;
        alice.available = activity == idle || activity == ready;
        alice.updatedAt = clock.now();
        state.apply(alice, clock.now());
    }
    [[nodiscard]] ActivityId pending() const { return status.pending(state.ownWorkerId()); }
};

} // namespace

Q_DECLARE_METATYPE(StatusRules)

/// One key for going away and coming back.
class TestStatusToggle : public QObject
{
    Q_OBJECT

private slots:
    void goesWhereTheAgentWasLast_data()
    {
        QTest::addColumn<QList<ActivityId>>("way");
        QTest::addColumn<ActivityId>("next");

        QTest::newRow("back to the one that was left") << QList{ ready, lunch } << ready;
        QTest::newRow("away again as before") << QList{ lunch, idle } << lunch;
        QTest::newRow("the last of several") << QList{ busy, lunch, idle, ready } << lunch;
    }

    void goesWhereTheAgentWasLast()
    {
        QFETCH(QList<ActivityId>, way);
        QFETCH(ActivityId, next);
        Fixture f;
        for (const ActivityId &each : way)
            f.setIn(each);

        f.toggle.toggle();

        QCOMPARE(f.pending(), next);
    }

    void goesByTheRulesTheFirstTime_data()
    {
        QTest::addColumn<ActivityId>("in");
        QTest::addColumn<StatusRules>("rules");
        QTest::addColumn<ActivityId>("next");

        QTest::newRow("away by name") << idle << StatusRules{} << busy;
        QTest::newRow("away by the order") << idle << StatusRules{ .order = { u"Lunch"_s } } << lunch;
        QTest::newRow("not to a hidden one") << idle << StatusRules{ .hidden = { u"Busy"_s } } << lunch;
        QTest::newRow("all are hidden") << idle << StatusRules{ .hidden = { u"Busy"_s, u"Lunch"_s } } << ActivityId();
        QTest::newRow("back as a click would") << busy << StatusRules{} << idle;
    }

    void goesByTheRulesTheFirstTime()
    {
        QFETCH(ActivityId, in);
        QFETCH(StatusRules, rules);
        QFETCH(ActivityId, next);
        Fixture f;
        f.settings.setStatusRules(rules);
        f.setIn(in);
        StatusToggle toggle(f.status, f.state, f.settings); // it has seen no other status yet

        toggle.toggle();

        QCOMPARE(f.pending(), next);
    }

    void pressedTwiceInHasteItGoesOnce()
    {
        Fixture f;
        f.setIn(idle);
        f.toggle.toggle();
        QCOMPARE(f.pending(), busy);

        f.toggle.toggle();

        QCOMPARE(f.pending(), busy);
    }

    void anotherSessionKnowsNothingOfTheOneBefore()
    {
        Fixture f;
        f.setIn(lunch);
        f.setIn(idle);
        QCOMPARE(f.toggle.next(), lunch);

        f.state.clear();

        QVERIFY(f.toggle.next().isNull());
        f.toggle.toggle();
        QVERIFY(f.pending().isNull());
    }
};

QTEST_GUILESS_MAIN(TestStatusToggle)
#include "tst_statustoggle.moc"
