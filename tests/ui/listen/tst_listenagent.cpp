// A supervisor who begins with an agent, not with a task; and one who looks at nothing of the floor.
#include "console/consolefloor.h"
#include "console/control/agentlistening.h"
#include "console/control/helpwatch.h"
#include "console/models/roles.h"
#include "listenfloor.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/floortable.h"
#include "ui/listen/helpbanner.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// The page of agents with this one chosen, and its menu's "Listen In".
QMenu *listenMenu(const AgentsPage &page, const QString &agent)
{
    FloorTable *table = page.table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == agent)
            table->selectRow(row);
    }
    emit table->menuAsked(table->currentIndex(), page.mapToGlobal(QPoint(5, 5)));
    for (const auto *menu : page.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (action->text() == u"&Listen In"_s)
                return action->menu();
        }
    }
    return nullptr;
}

bool saysIn(const AgentsPage &page, const QString &words)
{
    const auto banners = page.findChildren<Banner *>();
    return std::ranges::any_of(
        banners, [&](const Banner *banner) { return banner->isVisible() && banner->text().contains(words); });
}

} // namespace

class TestListenAgent : public QObject
{
    Q_OBJECT

private slots:
    void hearsWhateverCallTheAgentIsIn()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        AgentsPage page(*floor.ben);
        page.show();
        QVERIFY(floor.aliceTalks());
        QMenu *ways = nullptr;
        TRY_LONG((ways = listenMenu(page, u"Alice"_s)) && ways->isEnabled());

        ways->actions().constFirst()->trigger();

        QVERIFY(floor.benIs(true, false));
        TRY_LONG(floor.said() == u"You hear the call of Alice with Ana. Nobody hears you."_s);
        QVERIFY(!listenMenu(page, u"Alice"_s)->isEnabled()); // one call at a time
    }

    void saysThatTheAgentIsInNoCall()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        AgentsPage page(*floor.ben);
        page.show();
        const QMenu *ways = nullptr;
        TRY_LONG((ways = listenMenu(page, u"Alice"_s)) && !ways->isEnabled()); // once it is known what she has in hand
        QCOMPARE(ways->menuAction()->toolTip(), u"This agent has no task in hand."_s);

        const QString alice = page.table()->currentIndex().data(ModelRole::Id).toString();
        const auto id = WorkerId::fromText(QStringView(alice));
        QVERIFY(id);
        floor.ben->floor().agentListening().start(*id, SupervisorMode::Monitor); // as before that is known

        TRY_LONG(saysIn(page, u"Alice is in no call in a conference just now."_s));
        QVERIFY(!floor.ben->listenIn().view());
    }

    void doesNotListenToOneself()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        AgentsPage page(*floor.ben);
        page.show();

        TRY_LONG(listenMenu(page, u"Alice"_s));

        const QMenu *ways = listenMenu(page, u"Ben Carter"_s);

        QVERIFY(ways && !ways->isEnabled());
        QCOMPARE(ways->menuAction()->toolTip(), u"This is your own call."_s);
    }

    void helpIsToldWhileNothingOfTheFloorIsInView_data()
    {
        QTest::addColumn<QByteArray>("roles");
        QTest::addColumn<bool>("hasLooked");
        QTest::addColumn<bool>("tells");

        QTest::newRow("a supervisor by role") << QByteArray("[\"supervisor\"]") << false << true;
        QTest::newRow("an admin by role") << QByteArray("[\"agent\",\"admin\"]") << false << true;
        QTest::newRow("who has looked at the floor") << QByteArray("[\"agent\"]") << true << true;
        QTest::newRow("an agent") << QByteArray("[\"agent\"]") << false << false;
    }

    void helpIsToldWhileNothingOfTheFloorIsInView()
    {
        QFETCH(QByteArray, roles);
        QFETCH(bool, hasLooked);
        QFETCH(bool, tells);
        ListenFloor floor;
        floor.watchesFloor = false;
        QVERIFY(floor.open());
        HelpWatch &watch = floor.ben->floor().helpWatch();
        watch.setInterval(std::chrono::milliseconds(100));
        HelpBanner banner(*floor.ben);
        const QByteArray ben = floor.workspacePath() + "/Workers/" + floor.ben->state().ownWorkerId().utf8();
        const QByteArray attributes = "{\"contact_uri\":\"client:ben\",\"roles\":" + roles + "}";
        floor.router.post(ben, "Attributes=" + attributes.toPercentEncoding());
        if (hasLooked) {
            floor.ben->setWatchFloor(true);
            floor.ben->setWatchFloor(false);
        }
        QVERIFY(floor.aliceTalks());
        floor.askForHelp(true);
        floor.ben->nudge(); // the own attributes are read

        TRY_LONG(floor.ben->state().ownWorker()->attributes.contains("roles"));
        QCOMPARE(watch.isWatching(), tells);
        if (!tells)
            return;
        TRY_LONG(banner.isVisible());
        QCOMPARE(banner.text(), u"Help is asked for in the task of Ana."_s);
        floor.askForHelp(false);
        TRY_LONG(!banner.isVisible()); // also what has ended is noticed

        floor.ben->setWatchFloor(true);
        QVERIFY(!watch.isWatching()); // the floor's own lists tell
    }
};

QTEST_MAIN(TestListenAgent)
#include "tst_listenagent.moc"
