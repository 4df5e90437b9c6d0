// All that is typed into a workflow's form.
#include "console/control/workflowsnapshots.h"
#include "support/sampleconsole.h"
#include "ui/setup/workfloweditor.h"
#include "ui/setup/workflowform.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    WorkflowSnapshots snapshots{ folder.path() };
    SampleConsole sample;
    std::unique_ptr<WorkflowForm> form{};

    Fixture() { sample.signIn(2); }

    /// A form as after a new start; what was typed into the one before is kept as that goes.
    void open(const SetupThing &thing)
    {
        form.reset();
        form = std::make_unique<WorkflowForm>(sample.state(), snapshots, sample.clock());
        form->resize(900, 800);
        form->setThing(thing);
        form->show();
    }
    template <typename T> [[nodiscard]] T *in(const QString &name) const { return form->findChild<T *>(name); }
    [[nodiscard]] Banner *found() const { return in<Banner>(u"workflowFound"_s); }
    [[nodiscard]] Workflow typed() const { return std::get<Workflow>(form->thing().value); }
    [[nodiscard]] static Workflow calls()
    {
        return { .id = sid<WorkflowId>(1), .name = u"Calls"_s, .configuration = R"({"task_routing":{"filters":[]}})" };
    }
    void click(const QString &button) const { in<QPushButton>(button)->click(); }
    [[nodiscard]] bool canClick(const QString &button) const { return in<QPushButton>(button)->isEnabled(); }
    [[nodiscard]] QStringList changes() const
    {
        const auto *list = in<QListWidget>(u"workflowChanges"_s);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    /// What is typed into the one of the data row.
    void openTyped()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        open(calls());
        auto *editor = in<QWidget>(field);
        QVERIFY(editor->metaObject()->userProperty().write(editor, value));
    }
    [[nodiscard]] QList<WorkflowSnapshot> kept() { return snapshots.read(calls()).result(); }
    void type()
    {
        in<QLineEdit>(u"workflowName"_s)->setText(u"Hotline"_s);
        in<QSpinBox>(u"workflowTimeout"_s)->setValue(45);
        in<QLineEdit>(u"workflowCallback"_s)->setText(u"https://a.example/offer"_s);
        in<QLineEdit>(u"workflowFallback"_s)->setText(u"https://b.example/offer"_s);
    }
};

} // namespace

class TestWorkflowForm : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsBroughtBackWithAllItsFields_data()
    {
        QTest::addColumn<bool>("addsFilter");

        QTest::newRow("fields alone") << false;
        QTest::newRow("a filter too") << true;
    }

    void aNewOneIsBroughtBackWithAllItsFields()
    {
        QFETCH(bool, addsFilter);
        Fixture f;
        const SetupThing empty = newThing(SetupKind::Workflow);
        f.open(empty);
        f.type();
        if (addsFilter)
            f.in<QPushButton>(u"addFilter"_s)->click();
        const Workflow typed = f.typed();

        f.open(empty);
        QTRY_VERIFY(f.found()->isVisible());
        QCOMPARE(f.typed(), std::get<Workflow>(empty.value)); // nothing by itself
        emit f.found()->actionRequested();

        QCOMPARE(f.typed(), typed);
        QCOMPARE(f.typed().name, u"Hotline"_s);
        QCOMPARE(f.typed().reservationTimeout, std::chrono::seconds(45));
        f.open(empty); // and it is kept on
        QTRY_VERIFY(f.found()->isVisible());
    }

    void whatIsChangedAboveTheTreeIsAmongTheChanges()
    {
        Fixture f;
        Workflow known{ .id = sid<WorkflowId>(1), .name = u"Calls"_s, .configuration = R"({"task_routing":{"filters":[]}})" };
        known.reservationTimeout = std::chrono::seconds(120);
        f.open(known);

        f.type();
        f.in<QPushButton>(u"addFilter"_s)->click();

        const QStringList texts = f.changes();
        QCOMPARE(texts.first(4), QStringList({ u"Name: was “Calls”, is “Hotline”."_s, u"An offer stands for: was “120 s”, is “45 s”."_s,
                                     u"Address asked for each offer: was nothing, is “https://a.example/offer”."_s,
                                     u"Address if that one fails: was nothing, is “https://b.example/offer”."_s }));
        QVERIFY(f.in<QTabWidget>(u"workflowTabs"_s)->tabText(WorkflowEditor::Changes).contains(QString::number(texts.size())));
        f.in<QLineEdit>(u"workflowName"_s)->setText(u"Calls"_s);
        QVERIFY(!f.changes().constFirst().startsWith(u"Name"_s));
    }

    void oneUndoIsForTheFieldsAndTheTree()
    {
        Fixture f;
        f.open(f.calls());
        auto *name = f.in<QLineEdit>(u"workflowName"_s);

        name->selectAll();
        QTest::keyClicks(name, u"Hotline"_s);
        f.click(u"addFilter"_s);
        const Workflow typed = f.typed();

        f.click(u"undoPart"_s);
        QCOMPARE(f.typed().configuration, f.calls().configuration);
        QCOMPARE(f.typed().name, u"Hotline"_s);
        QCOMPARE(f.changes(), QStringList{ u"Name: was “Calls”, is “Hotline”."_s }); // what is left
        f.click(u"undoPart"_s); // what was typed in a row is one
        QCOMPARE(f.typed(), f.calls());
        QCOMPARE(name->selectedText(), u"Calls"_s);
        QCOMPARE(f.changes(), QStringList{ u"Nothing has been changed."_s });
        QVERIFY(!f.canClick(u"undoPart"_s));
        auto *redo = f.in<QPushButton>(u"redoPart"_s);
        redo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(redo, Qt::Key_Space);
        QCOMPARE(f.form->focusWidget(), redo); // and not the field, which the next key would change
        QCOMPARE(f.typed().name, u"Hotline"_s);
        QCOMPARE(f.typed().configuration, f.calls().configuration);
        f.click(u"redoPart"_s);
        QCOMPARE(f.typed(), typed);
        QVERIFY(!f.canClick(u"redoPart"_s));

        f.form->setThing(f.calls()); // discarded
        QVERIFY(!f.canClick(u"undoPart"_s));
        QVERIFY(!f.canClick(u"redoPart"_s));
        QCOMPARE(f.typed(), f.calls());
    }

    void eachFieldIsUndoneByItself()
    {
        Fixture f;
        f.open(f.calls());
        f.type();
        f.in<QCheckBox>(u"workflowReEvaluate"_s)->click();
        f.in<QLineEdit>(u"workflowName"_s)->setText(u"Once more"_s); // after the others: another change
        const Workflow typed = f.typed();

        f.click(u"undoPart"_s);
        QCOMPARE(f.typed().name, u"Hotline"_s);
        f.click(u"undoPart"_s);
        QVERIFY(!f.form->reEvaluates());
        f.click(u"undoPart"_s);
        QVERIFY(f.typed().fallbackAssignmentCallbackUrl.isEmpty());
        QVERIFY(!f.typed().assignmentCallbackUrl.isEmpty());
        f.click(u"undoPart"_s);
        QVERIFY(f.typed().assignmentCallbackUrl.isEmpty());
        f.click(u"undoPart"_s);
        QCOMPARE(f.typed().reservationTimeout, f.calls().reservationTimeout);
        f.click(u"undoPart"_s);
        QCOMPARE(f.typed(), f.calls());
        for (int step = 0; step < 6; ++step)
            f.click(u"redoPart"_s);
        QCOMPARE(f.typed(), typed);
        QVERIFY(f.form->reEvaluates());
    }

    void whatAFieldItselfHasUndoneIsNoChange()
    {
        Fixture f;
        f.open(f.calls());
        auto *name = f.in<QLineEdit>(u"workflowName"_s);
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"s"_s);
        QVERIFY(f.canClick(u"undoPart"_s));

        name->undo(); // Ctrl+Z in there

        QCOMPARE(name->text(), u"Calls"_s);
        QVERIFY(!f.canClick(u"undoPart"_s));
    }

    void whatIsBroughtBackIsUndoneAtOnce()
    {
        Fixture f;
        const SetupThing empty = newThing(SetupKind::Workflow);
        f.open(empty);
        f.type();
        f.in<QPushButton>(u"addFilter"_s)->click();
        f.open(empty);
        QTRY_VERIFY(f.found()->isVisible());
        emit f.found()->actionRequested();

        f.click(u"undoPart"_s);

        QCOMPARE(f.typed(), std::get<Workflow>(empty.value));
        QVERIFY(!f.canClick(u"undoPart"_s));
    }

    void aNewFilterTakesNoTaskAndIsNotSavedBeforeItIsComplete()
    {
        Fixture f;
        const TaskQueue queue{ .id = sid<TaskQueueId>(1), .name = u"All"_s };
        f.sample.state().applyQueues({ queue }, f.sample.clock().now());
        f.open(Workflow{ .id = sid<WorkflowId>(1), .name = u"Calls"_s, .configuration = R"({"task_routing":{"filters":[]}})" });

        f.in<QPushButton>(u"addFilter"_s)->click();

        const auto *tree = f.in<QTreeWidget>(u"workflowTree"_s);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"Not complete yet"_s);
        QVERIFY(!tree->topLevelItem(0)->icon(0).isNull());
        const QList<SetupFault> faults = faultsOf(f.form->thing(), {});
        QCOMPARE(faults.size(), 1);
        const QString said = f.form->namedFault(faults.constFirst());
        QVERIFY2(said.contains(u"“New filter”"_s) && said.contains(u"expression"_s, Qt::CaseInsensitive), qPrintable(said));
        f.in<QLineEdit>(u"part_filter_friendly_name"_s)->setFocus();
        QVERIFY(f.form->goToFault());
        QCOMPARE(f.form->focusWidget(), f.in<QLineEdit>(u"part_expression"_s));
        QTest::keyClicks(f.in<QLineEdit>(u"part_expression"_s), u"vip == true"_s);
        QVERIFY(faultsOf(f.form->thing(), {}).isEmpty());
    }

    void earlierOnesTellWhatWasChangedThen()
    {
        Fixture f;
        const Workflow old{ .id = sid<WorkflowId>(1), .name = u"Calls"_s, .configuration = R"({"task_routing":{"filters":[]}})" };
        Workflow now = old;
        now.name = u"Hotline"_s;
        now.configuration = R"({"task_routing":{"filters":[{"expression":"a"},{"expression":"b"}]}})";
        f.snapshots.keep(old, WorkflowSnapshot::Reason::BeforeSave, f.sample.clock().now()).waitForFinished();
        f.open(now);

        f.form->editor()->showTab(WorkflowEditor::Earlier);

        const auto *list = f.in<QListWidget>(u"snapshots"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().endsWith(u"changed: name, 2 filter(s)"_s), qPrintable(list->item(0)->text()));
        const auto *back = f.in<QPushButton>(u"restoreSnapshot"_s);
        QVERIFY(back->geometry().bottom() < list->geometry().top()); // in view, however long the list
    }

    void theTreeHasRoomAndTheFieldsDoNotScrollInside()
    {
        Fixture f;
        f.open(newThing(SetupKind::Workflow));
        f.in<QPushButton>(u"addFilter"_s)->click();
        auto *tree = f.in<QTreeWidget>(u"workflowTree"_s);
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));

        const QWidget *part = f.in<QLineEdit>(u"part_expression"_s)->parentWidget()->parentWidget();
        const auto *scroll = qobject_cast<QScrollArea *>(part->parentWidget()->parentWidget());
        QVERIFY(scroll);
        QVERIFY(tree->height() >= 240);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QVERIFY(f.in<QTabWidget>(u"workflowTabs"_s)->cornerWidget()->isAncestorOf(f.in<QPushButton>(u"redoPart"_s)));
    }

    void whatIsTakenBackIsNotFound()
    {
        Fixture f;
        const SetupThing empty = newThing(SetupKind::Workflow);
        f.open(empty);
        f.type();
        f.form->forgetTyped();

        f.open(empty);

        const QFuture<QList<WorkflowSnapshot>> known = f.snapshots.read({ .workspace = sid<WorkspaceId>(1) });
        QTRY_VERIFY(known.isFinished());
        QVERIFY(known.result().isEmpty());
        QVERIFY(!f.found()->isVisible());
    }

    void eachFieldOfOneThatTheServerHasIsBroughtBack_data() { fieldsAboveTheTree(); }

    void eachFieldOfOneThatTheServerHasIsBroughtBack()
    {
        Fixture f;
        f.openTyped();
        const Workflow typed = f.typed();
        QVERIFY(typed != f.calls());
        QTRY_COMPARE(f.kept().size(), 1); // on disk, whatever becomes of the program now
        f.in<QCheckBox>(u"workflowReEvaluate"_s)->click(); // a wish for a save, not of the workflow

        f.open(f.calls());
        QTRY_VERIFY(f.found()->isVisible());
        QCOMPARE(f.typed(), f.calls()); // nothing by itself
        emit f.found()->actionRequested();

        QCOMPARE(f.typed(), typed);
        QVERIFY(!f.form->reEvaluates());
        const auto *tabs = f.in<QTabWidget>(u"workflowTabs"_s);
        QCOMPARE(tabs->tabText(WorkflowEditor::Changes), u"Changes (1)"_s);
        QCOMPARE(tabs->currentIndex(), int(WorkflowEditor::Changes));
        f.click(u"undoPart"_s);
        QCOMPARE(f.typed(), f.calls());
        QVERIFY(!f.canClick(u"undoPart"_s)); // it was one step
        f.click(u"redoPart"_s);
        f.open(f.calls()); // and it is kept on
        QTRY_VERIFY(f.found()->isVisible());
    }

    void eachFieldThatIsDiscardedIsForgotten_data() { fieldsAboveTheTree(); }

    void eachFieldThatIsDiscardedIsForgotten()
    {
        Fixture f;
        f.openTyped();
        f.open(f.calls());
        QTRY_VERIFY(f.found()->isVisible());

        emit f.found()->otherActionRequested();

        QVERIFY(!f.found()->isVisible());
        QTRY_VERIFY(f.kept().isEmpty()); // who waits for the answer may read before it is removed
        QCOMPARE(f.typed(), f.calls());
    }

    void whatOthersHaveChangedSinceStays_data()
    {
        QTest::addColumn<bool>("typesName"); // else into the tree

        QTest::newRow("the name was typed, the filters are others now") << true;
        QTest::newRow("a filter was added, it is renamed now") << false;
    }

    void whatOthersHaveChangedSinceStays()
    {
        QFETCH(bool, typesName);
        Fixture f;
        f.open(f.calls());
        if (typesName)
            f.in<QLineEdit>(u"workflowName"_s)->setText(u"Hotline"_s);
        else
            f.click(u"addFilter"_s);
        const Workflow typed = f.typed();
        Workflow theirs = f.calls();
        if (typesName)
            theirs.configuration = R"({"task_routing":{"filters":[{"expression":"a"}]}})";
        else
            theirs.name = u"All calls"_s;

        f.open(theirs);
        QTRY_VERIFY(f.found()->isVisible());
        emit f.found()->actionRequested();

        QCOMPARE(f.typed().name, typesName ? typed.name : theirs.name);
        QCOMPARE(f.typed().configuration, typesName ? theirs.configuration : typed.configuration);
    }

private:
    static void fieldsAboveTheTree()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");

        QTest::newRow("name") << u"workflowName"_s << QVariant(u"Hotline"_s);
        QTest::newRow("how long an offer stands") << u"workflowTimeout"_s << QVariant(45);
        QTest::newRow("address") << u"workflowCallback"_s << QVariant(u"https://a.example/offer"_s);
        QTest::newRow("address if it fails") << u"workflowFallback"_s << QVariant(u"https://b.example/offer"_s);
    }
};

QTEST_MAIN(TestWorkflowForm)
#include "tst_workflowform.moc"
