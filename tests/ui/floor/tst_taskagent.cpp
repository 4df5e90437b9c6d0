// Who has which task, in their table and from the agent's side.
#include "console/models/roles.h"
#include "console/models/tasktablemodel.h"
#include "support/sampleconsole.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/csvtext.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/taskspage.h"
#include "ui/widgets/searchline.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Ana waits, Bo is offered to Alice, who has Cy in hand; whose Di is, is not known.
struct Floor
{
    SampleConsole sample;
    TasksPage page{ sample.console() };

    Floor()
    {
        page.show();
        sample.signIn();
        sample.reserve(2, u"Bo"_s, ReservationStatus::Pending);
        sample.reserve(3, u"Cy"_s, ReservationStatus::Accepted);
        sample.state().applyTasks({ sample.task(1, u"Ana"_s), sample.task(2, u"Bo"_s, TaskStatus::Reserved),
                                      sample.task(3, u"Cy"_s, TaskStatus::Assigned), sample.task(4, u"Di"_s, TaskStatus::Assigned) },
            sample.clock().now());
        page.table()->sortByColumn(TaskTableModel::Name, Qt::AscendingOrder);
    }
    [[nodiscard]] QVariant agent(int row, int role = Qt::DisplayRole) const
    {
        return page.table()->model()->index(row, TaskTableModel::Agent).data(role);
    }
    [[nodiscard]] int rows() const { return page.table()->model()->rowCount(); }
};

/// Tasks of the chosen agent.
QAction *tasksItem(const AgentsPage &page)
{
    emit page.table()->menuAsked(page.table()->currentIndex(), page.mapToGlobal(QPoint(5, 5)));
    for (const auto *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == u"Tasks of This Agent")
                return action;
        }
    }
    return nullptr;
}

} // namespace

class TestTaskAgent : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoHasATask_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("inFile");
        QTest::addColumn<bool>("muted");

        QTest::newRow("waits") << 0 << QString() << QString() << false;
        QTest::newRow("offered") << 1 << u"offered to Alice"_s << u"Alice"_s << true;
        QTest::newRow("in hand") << 2 << u"Alice"_s << u"Alice"_s << false;
        QTest::newRow("not known") << 3 << u"unknown"_s << QString() << true;
    }

    void saysWhoHasATask()
    {
        QFETCH(int, row);
        QFETCH(QString, words);
        const Floor f;
        QTRY_COMPARE(f.rows(), 4);

        QTRY_COMPARE(f.agent(row).toString(), words);
        QTEST(f.agent(row, fileRole).toString(), "inFile");
        QTEST(f.agent(row, FloorWords::MutedRole).toBool(), "muted");
    }

    void standsBehindTheStatus()
    {
        const Floor f;
        const QHeaderView *header = f.page.table()->horizontalHeader();
        const auto *words = qobject_cast<const FloorWords *>(f.page.table()->model());

        QVERIFY(!header->isSectionHidden(TaskTableModel::Agent));
        QCOMPARE(header->visualIndex(TaskTableModel::Agent), header->visualIndex(TaskTableModel::Status) + 1);
        QCOMPARE(words->columnKey(TaskTableModel::Agent), u"agent"_s);
    }

    void findsTheTasksOfAnAgent()
    {
        Floor f;
        QTRY_COMPARE(f.rows(), 4);

        f.page.filter()->setText(u"alice"_s);

        QTRY_COMPARE(f.rows(), 2);
    }

    void goesToTheTasksOfOneAgent_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("filter");

        QTest::newRow("a name") << u"Agent 12"_s << u"agent:\"Agent 12\""_s;
        QTest::newRow("a name with quotes in it") << u"Bob \"Bo\" Lee"_s << u"agent:\"Bob \"\"Bo\"\" Lee\""_s;
    }

    void goesToTheTasksOfOneAgent()
    {
        QFETCH(QString, agent);
        SampleConsole sample;
        AgentsPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().apply(sample.agent(2, agent), sample.clock().now());
        QSignalSpy asked(&page, &AgentsPage::tasksAsked);

        choose(page, 2);

        QCOMPARE(asked.count(), 1);
        QTEST(asked.constFirst().constFirst().toString(), "filter");
    }

    void asksForTheTasksOfOneChosenAgent()
    {
        SampleConsole sample;
        AgentsPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.table()->selectRow(0);
        const QAction *ofOne = tasksItem(page);
        QVERIFY(ofOne && ofOne->isEnabled());
        page.setOnline(false);
        QVERIFY(!tasksItem(page)->isEnabled());
        page.setOnline(true);
        page.table()->selectAll();
        QVERIFY(!tasksItem(page)->isEnabled());
    }

private:
    /// Wishes to see the tasks of the agent of that number, of Alice and one more.
    static void choose(const AgentsPage &page, int number)
    {
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        const QModelIndexList rows = page.table()->model()->match(
            page.table()->model()->index(0, 0), ModelRole::Id, sid<WorkerId>(number).text());
        QCOMPARE(rows.size(), 1);
        page.table()->selectRow(rows.constFirst().row());
        QAction *ofOne = tasksItem(page);
        QVERIFY(ofOne && ofOne->isEnabled());
        ofOne->trigger();
    }
};

QTEST_MAIN(TestTaskAgent)
#include "tst_taskagent.moc"
