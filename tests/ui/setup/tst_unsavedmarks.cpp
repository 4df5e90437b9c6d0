// Which workflows are marked in the list of Setup, as something was typed into them that is not saved.
#include "ui/setup/unsavedmarks.h"

#include "console/control/setupcontroller.h"
#include "console/models/setuplistmodel.h"
#include "support/sampleconsole.h"
#include "support/waited.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setuppage.h"
#include "ui/setup/setupsection.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using Reason = WorkflowSnapshot::Reason;

namespace {

const QString toOpen = u"Typed and not saved: open it to bring it back."_s;
const QString opened = u"Typed and not saved."_s;

Workflow flow(int number, const QString &name)
{
    return { .id = sid<WorkflowId>(number), .name = name, .configuration = R"({"task_routing":{"filters":[]}})" };
}

struct Fixture
{
    SampleConsole sample;
    std::unique_ptr<SetupPage> page{};

    Fixture() { signIn(); }

    void signIn()
    {
        sample.signIn(2);
        setWorkflows({ calls(), mail() });
    }
    /// As the server has them now.
    void setWorkflows(const QList<Workflow> &workflows)
    {
        sample.clock().advance(std::chrono::seconds(1));
        sample.state().applyWorkflows(workflows, sample.clock().now());
    }
    [[nodiscard]] static Workflow calls() { return flow(1, u"Calls"_s); }
    [[nodiscard]] static Workflow mail() { return flow(2, u"Mail"_s); }
    [[nodiscard]] static Workflow hotline() { return flow(1, u"Hotline"_s); }
    [[nodiscard]] static Workflow begun()
    {
        auto it = std::get<Workflow>(newThing(SetupKind::Workflow).value);
        it.workspace = sid<WorkspaceId>(1);
        it.name = u"Hot"_s;
        return it;
    }
    [[nodiscard]] WorkflowSnapshots &snapshots() { return sample.console().snapshots(); }
    bool keep(const Workflow &workflow, Reason reason)
    {
        sample.clock().advance(std::chrono::seconds(1));
        return waited(snapshots().keep(workflow, reason, sample.clock().now(), WorkflowSnapshot::Name));
    }
    [[nodiscard]] bool isKept(const Workflow &workflow)
    {
        return waited(snapshots().lastUnsaved(workflow)).has_value();
    }
    void open()
    {
        page = std::make_unique<SetupPage>(sample.console());
        page->resize(1000, 700);
        page->show();
    }
    [[nodiscard]] SetupSection &section() const { return *page->section(SetupKind::Workflow); }
    void choose(const Workflow &workflow) const { section().go(workflow.id.text()); }
    /// What is told of its row.
    [[nodiscard]] QString noteOf(const Workflow &workflow) const
    {
        const SetupListModel *model = section().list()->model();
        return model->index(model->rowOf(workflow.id.text())).data(Qt::ToolTipRole).toString();
    }
    [[nodiscard]] QLabel *addNote() const { return section().findChild<QLabel *>(u"addNote"_s); }
    [[nodiscard]] Banner *found() const { return section().findChild<Banner *>(u"workflowFound"_s); }
    /// The server has saved what is in the form.
    void save(const Workflow &saved)
    {
        section().save();
        emit sample.console().setup().saved(saved);
        setWorkflows({ saved, mail() });
    }
};

} // namespace

class TestUnsavedMarks : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasTypedAndNotSavedIsMarked_data()
    {
        QTest::addColumn<QList<int>>("reasons");
        QTest::addColumn<bool>("isAtServer");
        QTest::addColumn<bool>("isMarked");

        QTest::newRow("nothing is kept") << QList<int>{} << false << false;
        QTest::newRow("as it was before it was saved") << QList{ int(Reason::BeforeSave) } << false << false;
        QTest::newRow("kept by hand") << QList{ int(Reason::ByHand) } << false << false;
        QTest::newRow("typed") << QList{ int(Reason::Unsaved) } << false << true;
        QTest::newRow("typed, and an earlier one kept after that")
            << QList{ int(Reason::Unsaved), int(Reason::BeforeSave) } << false << true;
        QTest::newRow("typed, and the server has it so by now") << QList{ int(Reason::Unsaved) } << true << false;
    }

    void onlyWhatWasTypedAndNotSavedIsMarked()
    {
        QFETCH(QList<int>, reasons);
        QFETCH(bool, isAtServer);
        QFETCH(bool, isMarked);
        Fixture f;
        for (const int reason : reasons)
            QVERIFY(f.keep(f.hotline(), Reason(reason)));
        QVERIFY(f.keep(flow(2, u"Post"_s), Reason::Unsaved));
        if (isAtServer)
            f.setWorkflows({ f.hotline(), f.mail() });

        f.open();

        QTRY_COMPARE(f.noteOf(f.mail()), toOpen); // by then the other one is read, too
        QCOMPARE(f.noteOf(f.calls()), isMarked ? toOpen : QString());
        QVERIFY(!f.addNote()->isVisible());
    }

    void theMarkStaysUntilItIsSavedOrDiscarded_data() { waysToEndIt(); }

    void theMarkStaysUntilItIsSavedOrDiscarded()
    {
        QFETCH(bool, bringsBack);
        QFETCH(bool, saves);
        Fixture f;
        QVERIFY(f.keep(f.hotline(), Reason::Unsaved));
        f.open();
        QTRY_COMPARE(f.noteOf(f.calls()), toOpen);
        f.choose(f.calls());
        QTRY_VERIFY(f.found()->isVisible());
        QCOMPARE(f.noteOf(f.calls()), opened); // it is open
        f.choose(f.mail());
        QCOMPARE(f.noteOf(f.calls()), toOpen); // nothing was done about it
        f.choose(f.calls());
        QTRY_VERIFY(f.found()->isVisible());

        endIt(f, bringsBack, saves, f.hotline());

        QTRY_COMPARE(f.noteOf(f.calls()), QString());
        QVERIFY(!f.isKept(f.calls()));
    }

    void aNewOneIsToldOfUntilItIsSavedOrDiscarded_data() { waysToEndIt(); }

    void aNewOneIsToldOfUntilItIsSavedOrDiscarded()
    {
        QFETCH(bool, bringsBack);
        QFETCH(bool, saves);
        Fixture f;
        QVERIFY(f.keep(f.begun(), Reason::Unsaved));
        f.open();
        QTRY_VERIFY(f.addNote()->isVisible());
        QCOMPARE(f.addNote()->text(), u"A new workflow was begun and not saved: “Add Workflow” offers it again."_s);
        QCOMPARE(f.section().findChild<QPushButton *>(u"addButton"_s)->accessibleDescription(), f.addNote()->text());
        QCOMPARE(f.noteOf(f.calls()), QString());

        f.section().add();
        QVERIFY(!f.addNote()->isVisible()); // it is offered there
        QTRY_VERIFY(f.found()->isVisible());
        f.choose(f.calls());
        QVERIFY(f.addNote()->isVisible());
        f.section().add();
        QTRY_VERIFY(f.found()->isVisible());
        endIt(f, bringsBack, saves, flow(3, u"Hot"_s));
        f.choose(f.mail());

        QVERIFY(!f.addNote()->isVisible()); // also before it is gone from the disk
        QVERIFY(!f.isKept(f.begun()));
        QVERIFY(!f.addNote()->isVisible());
    }

    void whatIsBeingTypedIsMarkedAsLongAsItDiffers()
    {
        Fixture f;
        f.open();
        f.choose(f.calls());
        auto *name = f.section().findChild<QLineEdit *>(u"workflowName"_s);

        name->setText(u"Hotline"_s);
        QTRY_COMPARE(f.noteOf(f.calls()), opened);
        name->setText(u"Calls"_s);

        QTRY_COMPARE(f.noteOf(f.calls()), QString());
    }

    void whatWasLostWithTheSessionIsMarkedInTheNext()
    {
        Fixture f;
        f.open();
        f.choose(f.calls());
        f.section().findChild<QLineEdit *>(u"workflowName"_s)->setText(u"Hotline"_s);
        QTRY_COMPARE(f.noteOf(f.calls()), opened);

        f.sample.state().clear();
        f.signIn();

        QTRY_COMPARE(f.noteOf(f.calls()), toOpen);
    }

    void aNewOneOfAnotherWorkspaceIsNotToldOf()
    {
        Fixture f;
        QVERIFY(f.keep(f.begun(), Reason::Unsaved));
        f.open();
        QTRY_VERIFY(f.addNote()->isVisible());

        f.sample.state().begin({ .id = sid<WorkspaceId>(2), .name = u"There"_s }, sid<WorkerId>(1));
        f.setWorkflows({ flow(4, u"Chats"_s) });
        QVERIFY(f.keep(flow(4, u"Talks"_s), Reason::Unsaved));

        QTRY_COMPARE(f.noteOf(flow(4, {})), toOpen); // by then all is read
        QVERIFY(!f.addNote()->isVisible());
        f.signIn();
        QTRY_VERIFY(f.addNote()->isVisible());
    }

private:
    static void waysToEndIt()
    {
        QTest::addColumn<bool>("bringsBack");
        QTest::addColumn<bool>("saves");

        QTest::newRow("brought back and saved") << true << true;
        QTest::newRow("brought back and discarded") << true << false;
        QTest::newRow("discarded where it is offered") << false << false;
    }
    static void endIt(Fixture &f, bool bringsBack, bool saves, const Workflow &saved)
    {
        if (!bringsBack) {
            emit f.found()->otherActionRequested();
            return;
        }
        emit f.found()->actionRequested();
        if (saves)
            f.save(saved);
        else
            f.section().discard();
    }
};

QTEST_MAIN(TestUnsavedMarks)
#include "tst_unsavedmarks.moc"
