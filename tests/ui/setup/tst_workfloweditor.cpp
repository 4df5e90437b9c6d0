// A workflow's configuration in its editor.
#include "console/control/workflowsnapshots.h"
#include "support/sampleconsole.h"
#include "ui/text/lefttoright.h"
#include "ui/setup/expressiontester.h"
#include "ui/setup/jsonview.h"
#include "ui/setup/workfloweditor.h"
#include "ui/setup/workflowtree.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray spanish = sid<TaskQueueId>(1).utf8();
const QByteArray english = sid<TaskQueueId>(2).utf8();

/// From another tool, with keys and a layout of its own.
const QByteArray foreign = "{\r\n  \"x-tool\" : 1.50,\r\n  \"task_routing\": { \"filters\": [\r\n"
                           "    { \"filter_friendly_name\": \"Spanish\", \"x-color\": \"red\", \"expression\": \"lang == 'es'\",\r\n"
                           "      \"targets\": [ { \"queue\": \"" + spanish + "\", \"timeout\": \"30\", \"x\": [ 1,2 ] },\r\n"
                           "                   { \"queue\": \"" + english + "\" } ] }\r\n"
                           "  ] }\r\n}\r\n";

const QStringList filterPath{ u"task_routing"_s, u"filters"_s, u"0"_s };
const QStringList stepPath{ u"task_routing"_s, u"filters"_s, u"0"_s, u"targets"_s, u"0"_s };

struct Fixture
{
    QTemporaryDir folder;
    WorkflowSnapshots snapshots{ folder.path() };
    SampleConsole sample;
    std::unique_ptr<WorkflowEditor> editor;

    Fixture()
    {
        sample.signIn(2);
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s, .targetWorkers = u"languages HAS 'es'"_s },
                                       { .id = sid<TaskQueueId>(2), .name = u"English"_s, .targetWorkers = u"languages HAS 'en'"_s } },
            sample.clock().now());
        Worker bob = sample.agent(2, u"Bob"_s);
        bob.attributes = "{\"languages\":[\"en\"]}";
        bob.available = true;
        Worker carl = sample.agent(3, u"Carl"_s);
        carl.attributes = "{\"languages\":[\"es\"],\"level\":1}";
        sample.clock().advance(std::chrono::seconds(1));
        sample.state().applyWorkers({ *sample.state().ownWorker(), bob, carl }, sample.clock().now());
        open(foreign);
    }

    /// A new editor, as after a new start, on the workflow as the server has it.
    void open(const QByteArray &configuration)
    {
        open(Workflow{ .id = sid<WorkflowId>(1), .name = u"Calls"_s, .configuration = configuration });
    }
    void open(const Workflow &workflow)
    {
        editor.reset();
        editor = std::make_unique<WorkflowEditor>(sample.state(), snapshots, sample.clock());
        editor->resize(900, 600);
        editor->setWorkflow(workflow);
        editor->show();
    }
    /// What is kept of it has been read by the editor as well.
    bool waitUntilRead(const Workflow &workflow)
    {
        editor->showTab(WorkflowEditor::Earlier); // reads the same files, later
        const QFuture<QList<WorkflowSnapshot>> known = snapshots.read(workflow);
        const bool isRead = QTest::qWaitFor([&known] { return known.isFinished(); });
        QCoreApplication::processEvents();
        return isRead;
    }

    template <typename T> [[nodiscard]] T *in(const QString &name) const { return editor->findChild<T *>(name); }
    void choose(const QStringList &path) const { in<WorkflowTree>(u"workflowTree"_s)->setCurrentPath(path); }
    void click(const QString &button) const { QTest::mouseClick(in<QPushButton>(button), Qt::LeftButton); }
    void type(const QString &line, const QString &text) const
    {
        auto *edit = in<QLineEdit>(line);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QStringList changes() const
    {
        QStringList texts;
        const auto *list = in<QListWidget>(u"workflowChanges"_s);
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
};

} // namespace

class TestWorkflowEditor : public QObject
{
    Q_OBJECT

private slots:
    void knowsQueuesThatCameWhileNobodyLooked()
    {
        Fixture f;
        f.choose(stepPath);
        const int before = f.in<QComboBox>(u"partQueue"_s)->count();

        f.editor->hide();
        f.sample.clock().advance(std::chrono::seconds(1));
        QList<TaskQueue> queues = f.sample.state().queues();
        queues.append({ .id = sid<TaskQueueId>(3), .name = u"French"_s });
        f.sample.state().applyQueues(queues, f.sample.clock().now());
        f.editor->show();

        QCOMPARE(f.in<QComboBox>(u"partQueue"_s)->count(), before + 1);
    }

    void showsFiltersAndStepsWithQueuesByName()
    {
        Fixture f;

        const auto *tree = f.in<WorkflowTree>(u"workflowTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"Spanish"_s);
        QCOMPARE(tree->topLevelItem(0)->text(1), leftToRight(u"lang == 'es'"_s));
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"Spanish, for 30 s"_s);
        QCOMPARE(tree->topLevelItem(0)->child(1)->text(1), u"English"_s);
    }

    void whatIsNotEditedKeepsEveryByteAndUndoBringsAllBack()
    {
        Fixture f;
        f.choose(stepPath);

        f.type(u"part_timeout"_s, u"45"_s);

        QCOMPARE(f.editor->configuration(), QByteArray(foreign).replace("\"30\"", "\"45\""));
        f.choose(filterPath);
        f.type(u"part_filter_friendly_name"_s, u"Castellano"_s);
        QVERIFY(f.editor->configuration().contains("\"Castellano\", \"x-color\": \"red\""));
        f.click(u"undoPart"_s);
        QCOMPARE(f.editor->configuration(), QByteArray(foreign).replace("\"30\"", "\"45\"")); // what was typed in a row is one
        f.click(u"undoPart"_s);
        QCOMPARE(f.editor->configuration(), foreign);
        f.click(u"redoPart"_s);
        QCOMPARE(f.editor->configuration(), QByteArray(foreign).replace("\"30\"", "\"45\""));
    }

    void queuesAreChosenByName()
    {
        Fixture f;
        f.choose(stepPath);
        auto *queue = f.in<QComboBox>(u"partQueue"_s);
        QCOMPARE(queue->currentText(), u"Spanish"_s);

        queue->setCurrentIndex(queue->findText(u"English"_s));

        QCOMPARE(f.editor->configuration(), QByteArray(foreign).replace(spanish, english));
    }

    void aMistakeIsSaidWithItsPlaceAsOneTypes()
    {
        Fixture f;
        f.choose(stepPath);

        f.type(u"part_expression"_s, u"worker.level >"_s);

        const QString note = f.in<QLabel>(u"part_expressionNote"_s)->text();
        QVERIFY2(note.contains(u"character 15"_s), qPrintable(note));
        QVERIFY2(f.editor->firstFault().contains(u"Filter 1 “Spanish”, step 1"_s), qPrintable(f.editor->firstFault()));
        f.type(u"part_expression"_s, u"worker.level > 2"_s);
        QCOMPARE(f.editor->firstFault(), QString());
    }

    void saysWhatHasBeenChangedBeforeItIsSaved()
    {
        Fixture f;
        QVERIFY(!f.editor->showChanges()); // nothing to show
        f.choose(stepPath);
        f.type(u"part_timeout"_s, u"45"_s);

        QVERIFY(f.editor->showChanges());
        QCOMPARE(f.changes(), QStringList{ u"Filter 1 “Spanish”, step 1: Timeout in seconds was “30”, is “45”."_s });
        QCOMPARE(f.in<QTabWidget>(u"workflowTabs"_s)->currentIndex(), int(WorkflowEditor::Changes));
        QVERIFY(!f.editor->showChanges()); // seen
        f.click(u"addDefault"_s);
        QCOMPARE(f.changes().size(), 2);
        QCOMPARE(f.changes().constLast(), u"Otherwise is new, to “Spanish”."_s);
    }

    void filtersAndStepsComeMoveAndGo()
    {
        Fixture f;
        const auto *tree = f.in<WorkflowTree>(u"workflowTree"_s);
        f.click(u"addFilter"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->currentPath().constLast(), u"1"_s);

        f.click(u"moveUp"_s);
        QCOMPARE(tree->topLevelItem(1)->text(0), u"Spanish"_s);
        QCOMPARE(tree->currentPath().constLast(), u"0"_s);
        f.click(u"addStep"_s);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
        f.click(u"removePart"_s);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
        f.choose(filterPath);
        f.click(u"removePart"_s);

        QCOMPARE(f.editor->configuration(), foreign);
    }

    void jsonIsEditedAndLineEndsStay()
    {
        Fixture f;
        f.editor->showTab(WorkflowEditor::Json);
        auto *text = f.in<JsonView>(u"workflowJson"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(text->toPlainText().indexOf(u"red"_s)));
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 3);
        text->setTextCursor(cursor);

        QTest::keyClicks(text, u"blue"_s);

        QCOMPARE(f.editor->configuration(), QByteArray(foreign).replace("red", "blue"));
        QTest::keyClicks(text, u"\"x"_s);
        QVERIFY2(f.editor->firstFault().startsWith(u"Line 4"_s), qPrintable(f.editor->firstFault()));
        QVERIFY(!f.in<QPushButton>(u"addFilter"_s)->isEnabled());
        f.editor->showTab(WorkflowEditor::Steps);
        f.click(u"undoPart"_s);
        QCOMPARE(f.editor->configuration(), foreign);
    }

    void jsonIsLaidOutInLinesWhenAskedForOnly()
    {
        Fixture f;
        const QByteArray oneLine = R"({"x":1.50,"task_routing":{"filters":[],"a":2}})";
        f.open(oneLine);
        f.editor->showTab(WorkflowEditor::Json);
        const auto *text = f.in<JsonView>(u"workflowJson"_s);
        QCOMPARE(text->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        QCOMPARE(f.editor->configuration(), oneLine);

        f.click(u"formatJson"_s);

        QCOMPARE(f.editor->configuration(),
            QByteArray("{\n  \"x\": 1.50,\n  \"task_routing\": {\n    \"filters\": [],\n    \"a\": 2\n  }\n}\n"));
        f.editor->showTab(WorkflowEditor::Steps);
        f.click(u"undoPart"_s); // one step
        QCOMPARE(f.editor->configuration(), oneLine);
    }

    void tellsWhereATaskWouldGo()
    {
        Fixture f;
        auto *attributes = f.in<JsonView>(u"trialAttributes"_s);
        const auto *verdict = f.in<QLabel>(u"trialVerdict"_s);
        const auto *way = f.in<QListWidget>(u"trialWay"_s);
        f.editor->showTab(WorkflowEditor::Trial);

        QVERIFY2(attributes->toPlainText().contains(u"\"lang\": \"es\""_s), qPrintable(attributes->toPlainText()));
        attributes->setPlainText(u"{\"lang\":\"es\"}"_s);
        QTRY_VERIFY2(verdict->text().contains(u"offered to Bob, in queue “English”"_s), qPrintable(verdict->text()));
        QCOMPARE(way->count(), 3);
        QVERIFY(way->item(1)->text().contains(u"Nobody is available"_s));

        attributes->setPlainText(u"{\"lang\":\"fr\"}"_s);
        QTRY_VERIFY2(verdict->text().contains(u"canceled at once"_s), qPrintable(verdict->text()));
        QVERIFY2(way->item(0)->text().contains(u"lang == 'es' (lang is 'fr')"_s), qPrintable(way->item(0)->text()));
        attributes->setPlainText(u"{\"lang\""_s);
        QTRY_VERIFY2(verdict->text().startsWith(u"Line 1, column "_s), qPrintable(verdict->text())); // as for a new task
        attributes->setPlainText(u"[]"_s);
        QTRY_VERIFY(verdict->text().contains(u"object"_s));
    }

    void earlierOnesComeBack()
    {
        Fixture f;
        f.editor->showTab(WorkflowEditor::Earlier);
        f.click(u"keepSnapshot"_s);
        auto *list = f.in<QListWidget>(u"snapshots"_s);
        QTRY_COMPARE(list->count(), 1);
        f.sample.clock().advance(std::chrono::seconds(1));
        f.editor->showTab(WorkflowEditor::Steps);
        f.choose(stepPath);
        f.type(u"part_timeout"_s, u"45"_s);
        f.editor->showTab(WorkflowEditor::Earlier);
        list->setCurrentRow(list->count() - 1); // what is typed may be kept before it by now

        f.click(u"restoreSnapshot"_s);

        QCOMPARE(f.editor->configuration(), foreign);
    }

    void whatWasTypedAndNotSavedIsFoundAgain()
    {
        Fixture f;
        f.choose(stepPath);
        f.type(u"part_timeout"_s, u"45"_s);
        const QByteArray typed = f.editor->configuration();
        QVERIFY(typed != foreign);

        f.open(foreign);

        auto *found = f.in<Banner>(u"workflowFound"_s);
        QTRY_VERIFY(found->isVisible());
        QCOMPARE(f.editor->configuration(), foreign); // nothing by itself
        emit found->actionRequested();
        QCOMPARE(f.editor->configuration(), typed);
        QVERIFY(!found->isVisible());
        const QFuture<QList<WorkflowSnapshot>> known = f.snapshots.read({ .id = sid<WorkflowId>(1) });
        QTRY_VERIFY(known.isFinished());
        QCOMPARE(known.result().constFirst().at, f.sample.clock().now()); // not by this machine's clock
    }

    void aNewOneIsFoundAgainInItsWorkspace_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<bool>("isFound");

        QTest::newRow("there") << 1 << true;
        QTest::newRow("in another") << 2 << false;
    }

    void aNewOneIsFoundAgainInItsWorkspace()
    {
        QFETCH(int, workspace);
        QFETCH(bool, isFound);
        Fixture f;
        const Workflow empty{ .configuration = R"({"task_routing":{"filters":[]}})" };
        f.open(empty);
        f.click(u"addFilter"_s);
        const QByteArray typed = f.editor->configuration();
        QVERIFY(typed != empty.configuration);
        f.sample.state().begin({ .id = sid<WorkspaceId>(workspace) }, sid<WorkerId>(1));

        f.open(empty);

        auto *found = f.in<Banner>(u"workflowFound"_s);
        if (isFound)
            QTRY_VERIFY(found->isVisible());
        QVERIFY(f.waitUntilRead({ .workspace = sid<WorkspaceId>(workspace) }));
        QCOMPARE(found->isVisible(), isFound);
        QCOMPARE(f.editor->configuration(), empty.configuration);
        emit found->actionRequested();
        QCOMPARE(f.editor->configuration(), isFound ? typed : empty.configuration);
    }

    void nothingIsFoundOfWhatIsNotWanted_data()
    {
        QTest::addColumn<int>("how");

        QTest::newRow("saved, or discarded in the form") << 0;
        QTest::newRow("discarded when it was found") << 1;
        QTest::newRow("taken back by hand") << 2;
        QTest::newRow("the server has the same by now") << 3;
    }

    void nothingIsFoundOfWhatIsNotWanted()
    {
        QFETCH(int, how);
        Fixture f;
        f.choose(stepPath);
        f.type(u"part_timeout"_s, u"45"_s);
        const QByteArray typed = f.editor->configuration();
        if (how == 0)
            f.editor->forgetTyped();
        if (how == 1) {
            f.open(foreign);
            auto *banner = f.in<Banner>(u"workflowFound"_s);
            QTRY_VERIFY(banner->isVisible());
            emit banner->otherActionRequested();
            QVERIFY(!banner->isVisible());
        }
        if (how == 2) {
            while (f.in<QPushButton>(u"undoPart"_s)->isEnabled())
                f.click(u"undoPart"_s);
        }

        f.open(how == 3 ? typed : foreign);

        QVERIFY(f.waitUntilRead({ .id = sid<WorkflowId>(1) }));
        QVERIFY(!f.in<Banner>(u"workflowFound"_s)->isVisible());
    }

    void anExpressionIsTriedOnAllAgents()
    {
        Fixture f;
        ExpressionTester tester(f.sample.state());
        tester.show();
        const auto *verdict = tester.findChild<QLabel *>(u"testerVerdict"_s);
        const auto *agents = tester.findChild<QListWidget *>(u"testerAgents"_s);

        QTest::keyClicks(tester.findChild<QLineEdit *>(u"testerExpression"_s), u"languages HAS 'es' AND level > 0"_s);

        QTRY_VERIFY2(verdict->text().startsWith(u"1 of 3 agent(s)"_s), qPrintable(verdict->text()));
        QCOMPARE(agents->count(), 3);
        QCOMPARE(agents->item(0)->text(), u"Carl (Offline)"_s);
        QVERIFY2(agents->item(2)->text().contains(u"languages HAS 'es' (languages is [\"en\"])"_s), qPrintable(agents->item(2)->text()));
        tester.setExpression(u"languages HAS"_s);
        QTRY_VERIFY(verdict->text().contains(u"character 14"_s));
        QCOMPARE(agents->count(), 0);
    }
};

QTEST_MAIN(TestWorkflowEditor)
#include "tst_workfloweditor.moc"
