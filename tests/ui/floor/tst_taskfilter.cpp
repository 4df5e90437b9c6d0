// What the filter of the tasks finds, and what it says where it finds nothing.
#include "console/consolefloor.h"
#include "console/control/holderfinder.h"
#include "console/control/sessioncontroller.h"
#include "console/models/tasktablemodel.h"
#include "console/settings/settings.h"
#include "core/wire/encode.h"
#include "pagewords.h"
#include "support/sampleconsole.h"
#include "support/scriptedserver.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/text/statustext.h"
#include "ui/text/translators.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Does what is offered in place of the rows.
void clickInstead(const QWidget &page)
{
    for (auto *action : page.findChildren<QPushButton *>(u"emptyStateAction"_s)) {
        if (action->isVisible())
            action->click();
    }
}

/// Whose tasks Ana (1) and Ben (2) are, is not known; there are the agents Alice and Bob, and a server that may be asked.
struct Floor
{
    ScriptedServer server;
    SampleConsole sample;

    Floor()
    {
        server.answer("GET /v1/Workspaces", { { .body = pageToJson({ .key = "workspaces" }, {}) } });
        sample.console().session().signIn({ .server = { .twilio = false, .url = server.url() },
            .account = sid<AccountId>(1).text(),
            .secret = "hush" });
        const auto isThere = [this] { return sample.console().session().phase() == SessionPhase::ChoosingWorkspace; };
        isReady = QTest::qWaitFor(isThere);
        sample.signIn();
        sample.state().applyWorkers({ sample.agent(2, u"Bob"_s) }, sample.clock().now());
        sample.state().applyTasks({ assigned(1, u"Ana"_s), assigned(2, u"Ben"_s) }, sample.clock().now());
    }
    [[nodiscard]] Task assigned(int number, const QString &who) const
    {
        Task task = sample.task(number, who, TaskStatus::Assigned);
        task.queue = sid<TaskQueueId>(1); // it is told whole, and not asked for
        return task;
    }
    /// Bob has Ben's task in hand.
    [[nodiscard]] ScriptedAnswer inHand(ReservationStatus status = ReservationStatus::Accepted)
    {
        const Reservation held{ .id = sid<ReservationId>(2),
            .workspace = sid<WorkspaceId>(1),
            .task = sid<TaskId>(2),
            .worker = sid<WorkerId>(2),
            .workerName = u"Bob"_s,
            .status = status,
            .createdAt = sample.clock().now(),
            .updatedAt = sample.clock().now() };
        return { .body = pageToJson({ .key = "reservations" }, { toJson(held, ReservationSide::Worker, {}) }) };
    }
    static ScriptedAnswer nothing() { return { .body = pageToJson({ .key = "reservations" }, {}) }; }
    void answer(const ScriptedAnswer &first) { server.answer(ofBob(), { first, nothing() }); }
    static QByteArray of(int agent)
    {
        return "GET /v1/Workspaces/" + sid<WorkspaceId>(1).utf8() + "/Workers/" + sid<WorkerId>(agent).utf8() + "/Reservations";
    }
    static QByteArray ofBob() { return of(2); }
    [[nodiscard]] int asked() const { return server.count(ofBob()); }

    bool isReady = false;
};

} // namespace

class TestTaskFilter : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void findsPartOfACell_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");

        QTest::newRow("a status") << u"status:waiting"_s << 1;
        QTest::newRow("part of it") << u"Status:WAIT"_s << 1;
        QTest::newRow("of another column") << u"queue:waiting"_s << 0;
        QTest::newRow("both") << u"status:waiting queue:span"_s << 1;
        QTest::newRow("by the heading") << u"who:ben"_s << 1;
        QTest::newRow("as the service has it") << u"status:pending"_s << 1;
        QTest::newRow("no column") << u"client:ben"_s << 0;
    }

    void findsPartOfACell()
    {
        QFETCH(QString, filter);
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().applyTasks(
            { sample.task(1, u"Ana"_s), sample.task(2, u"Ben"_s, TaskStatus::Completed) }, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.filter()->setText(filter);

        QFETCH(int, rows);
        QTRY_COMPARE(page.table()->model()->rowCount(), rows);
    }

    void understandsAStatusInEveryLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &locale : { u"en_GB"_s, u"de_DE"_s })
            QTest::newRow(qPrintable(locale)) << locale;
    }

    void understandsAStatusInEveryLanguage()
    {
        QFETCH(QString, locale);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        QList<Task> tasks;
        for (int status = 0; status <= int(TaskStatus::Canceled); ++status)
            tasks.append(sample.task(1 + status, u"Ana"_s, TaskStatus(status)));
        sample.state().applyTasks(tasks, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), int(tasks.size()));

        for (const Task &task : tasks) {
            const QStringList called{ taskStatusText(task.status), taskStatusInEnglish(task.status), QString::fromLatin1(wireName(task.status)) };
            for (const QString &word : called) {
                page.filter()->setText(u"status:\"%1\""_s.arg(word));
                QTRY_COMPARE(page.table()->model()->rowCount(), 1);
                const QModelIndex status = page.table()->model()->index(0, TaskTableModel::Status);
                QCOMPARE(status.data().toString(), taskStatusText(task.status));
            }
        }
    }

    void saysWhichStatusesThereAre_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("says");

        const QString nothing = u"Nothing matches the filter"_s;
        QTest::newRow("in English") << u"en_GB"_s << u"status:wating"_s
                                    << QString(nothing + u"|The column “status” never says “wating”. It can say: Waiting, "
                                                         "\"Being offered\", \"In hand\", \"Wrapping up\", Completed, Canceled."_s);
        QTest::newRow("in German") << u"de_DE"_s << u"Status:\"Warte\""_s
                                   << u"Nichts passt zum Filter|In der Spalte „Status“ steht nie „Warte“. Dort kann stehen: Wartet, "
                                      "\"Wird angeboten\", \"In Arbeit\", Nachbearbeitung, Erledigt, Abgebrochen."_s;
        QTest::newRow("there is one, but no task") << u"en_GB"_s << u"status:wrapping"_s << nothing;
    }

    void saysWhichStatusesThereAre()
    {
        QFETCH(QString, locale);
        QFETCH(QString, filter);
        installTranslators(*qApp, QLocale(locale));
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);

        page.filter()->setText(filter);

        QFETCH(QString, says);
        QTRY_COMPARE(saysInstead(page), says);
    }

    void saysWhichColumnsThereAre()
    {
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);

        page.filter()->setText(u"Foo:\"bar\""_s);

        const QString fault = u"There is no column “Foo” that a filter could ask. "
                              "These can be asked: Agent, Channel, Queue, Status, Who, Workflow."_s;
        QTRY_COMPARE(saysInstead(page), QString(u"Nothing matches the filter|"_s + fault));
        page.filter()->setText(u"foo:bar"_s);
        QTRY_COMPARE(saysInstead(page), u"Nothing matches the filter"_s);
    }

    void saysThatThereAreNoColumnsToAsk()
    {
        SampleConsole sample;
        AgentsPage page(sample.console());
        page.show();
        sample.signIn();
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);

        page.filter()->setText(u"status:\"Offline\""_s);

        QTRY_COMPARE(saysInstead(page),
            u"Nothing matches the filter|There is no column “status” that a filter could ask."_s);
    }

    void findsTheTasksOfAnAgentThatWereNeverSeen_data()
    {
        QTest::addColumn<bool>("isRestored");

        QTest::newRow("as one types") << false;
        QTest::newRow("at the next start") << true;
    }

    void findsTheTasksOfAnAgentThatWereNeverSeen()
    {
        QFETCH(bool, isRestored);
        Floor f;
        QVERIFY(f.isReady);
        f.answer({ .silent = true });
        const QString filter = u"agent:\"bob\""_s;
        if (isRestored)
            f.sample.console().settings().setLastView(u"tasksFilter"_s, filter);
        TasksPage page(f.sample.console());
        page.table()->setColumnHidden(TaskTableModel::Agent, true); // nobody is asked whose the tasks in view are
        page.show();
        if (!isRestored) {
            QTRY_COMPARE(page.table()->model()->rowCount(), 2);
            page.filter()->setText(filter);
        }

        QTRY_COMPARE(saysInstead(page), u"Looking for tasks of Bob…"_s);
        QTRY_COMPARE(f.asked(), 1);
        f.server.answerSilent(f.inHand());
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QCOMPARE(page.table()->model()->index(0, TaskTableModel::Name).data().toString(), u"Ben"_s);
        QTRY_COMPARE(f.asked(), 3); // what is offered, in hand, and wrapped up
        page.hide();
        page.show();
        page.filter()->setText(filter + u" ana"_s);
        QTRY_COMPARE(saysInstead(page), u"Nothing matches the filter"_s);
        QCOMPARE(f.asked(), 3);
    }

    void looksForThemFromElsewhere()
    {
        Floor f;
        QVERIFY(f.isReady);
        f.answer({ .silent = true });
        TasksPage page(f.sample.console());

        page.lookFor(u"agent:\"Bob\""_s); // before anybody has seen the page
        page.show();

        QTRY_COMPARE(saysInstead(page), u"Looking for tasks of Bob…"_s);
        QTRY_COMPARE(f.asked(), 1);
        f.server.answerSilent(Floor::nothing());
        QTRY_COMPARE(saysInstead(page), u"Nothing matches the filter"_s);
        QCOMPARE(f.asked(), 3);
    }

    void findsATaskThatIsOfferedToAnAgent()
    {
        Floor f;
        QVERIFY(f.isReady);
        f.sample.clock().advance(1s);
        Task offered = f.assigned(2, u"Ben"_s);
        offered.status = TaskStatus::Reserved;
        f.sample.state().applyTasks({ f.assigned(1, u"Ana"_s), offered }, f.sample.clock().now());
        f.server.answer(Floor::ofBob(), { f.inHand(ReservationStatus::Pending), Floor::nothing() });
        TasksPage page(f.sample.console());
        page.table()->setColumnHidden(TaskTableModel::Agent, true);
        page.show();
        page.filter()->setText(u"agent:\"Bob\""_s);

        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QCOMPARE(page.table()->model()->index(0, TaskTableModel::Name).data().toString(), u"Ben"_s);
    }

    void saysThatAnAgentCannotBeAsked()
    {
        Floor f;
        QVERIFY(f.isReady);
        f.answer({ .status = 403, .body = errorToJson(403, 20403, u"Not allowed"_s) });
        TasksPage page(f.sample.console());
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.filter()->setText(u"agent:\"Bob\""_s);

        QTRY_VERIFY(seenWords(page).contains(u"What Bob has in hand cannot be read."_s));
        QCOMPARE(saysInstead(page), u"Nothing matches the filter"_s);
        QCOMPARE(f.asked(), 1);
    }

    void saysThatThereIsNoSuchAgent()
    {
        Floor f;
        QVERIFY(f.isReady);
        f.answer(f.inHand());
        TasksPage page(f.sample.console());
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.filter()->setText(u"agent:\"Bo\""_s);

        QTRY_COMPARE(saysInstead(page), u"Nothing matches the filter|There is no agent “Bo”."_s);
        QCOMPARE(f.asked(), 0);
    }

    void saysThatPartOfANameAsksNobody_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isSaid");

        QTest::newRow("without quotes") << u"agent:bob"_s << true;
        QTest::newRow("of another column") << u"queue:bob"_s << false;
        QTest::newRow("no column") << u"bob"_s << false;
    }

    void saysThatPartOfANameAsksNobody()
    {
        QFETCH(QString, filter);
        Floor f;
        QVERIFY(f.isReady);
        TasksPage page(f.sample.console());
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.filter()->setText(filter);

        QFETCH(bool, isSaid);
        const QString hint = u"|Part of a name finds only tasks that have been in view. "
                             "For all tasks of an agent, write the whole name in quotes: agent:\"Alice\"."_s;
        QTRY_COMPARE(saysInstead(page), QString(u"Nothing matches the filter"_s + (isSaid ? hint : QString())));
    }

    void clearsTheFilterAndLeavesStuckTasks_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expression");

        QTest::newRow("words") << u"nobody"_s << QString();
        QTest::newRow("an expression") << QString() << u"rank == 5"_s;
        QTest::newRow("both") << u"nobody"_s << u"rank == 5"_s;
    }

    void clearsTheFilterAndLeavesStuckTasks()
    {
        QFETCH(QString, filter);
        QFETCH(QString, expression);
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().applyTasks(
            { sample.task(1, u"Ana"_s, TaskStatus::Wrapping), sample.task(2, u"Ben"_s) }, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        sample.clock().advance(30min); // as the settings have it
        auto *stuck = page.findChild<QPushButton *>(u"stuckButton"_s);
        stuck->click();
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        page.filter()->setText(filter);
        page.expression()->setText(expression);
        QTRY_COMPARE(saysInstead(page), u"No stuck task matches the filter"_s);

        clickInstead(page);

        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QVERIFY(stuck->isChecked());
        QCOMPARE(page.filter()->text() + page.expression()->text(), QString());
        page.lookFor(u"Ben"_s); // from elsewhere: it has to be seen
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QVERIFY(!stuck->isChecked());
    }

    void asksNobodyWhileOffline()
    {
        Floor f;
        QVERIFY(f.isReady);
        f.answer(f.inHand());
        TasksPage page(f.sample.console());
        page.show();
        page.setOnline(false);
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);

        page.filter()->setText(u"agent:\"Bob\" agent:\"Bo\""_s);
        QTRY_COMPARE(saysInstead(page), u"Nothing matches the filter|There is no agent “Bo”."_s); // it has settled
        f.server.answer(Floor::of(1), { Floor::nothing() });
        HolderFinder &finder = f.sample.console().floor().holderFinder();
        QSignalSpy learned(&finder, &HolderFinder::learned);
        finder.askOf(sid<WorkerId>(1));
        QTRY_COMPARE(learned.count(), 1); // what was asked before has come by then, too
        QCOMPARE(f.asked(), 0);
        page.filter()->setText(u"agent:\"Bob\""_s);
        page.setOnline(true);

        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestTaskFilter)
#include "tst_taskfilter.moc"
