// The page of what a workspace is made of, on a console with a real local router.
#include "ui/setup/setuppage.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/control/setupcontroller.h"
#include "console/control/workflowsnapshots.h"
#include "console/state/consolestate.h"
#include "tests/console/routerfixture.h"
#include "ui/setup/setupform.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupsection.h"
#include "ui/setup/setupwords.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// The page in a console that is signed in.
struct Signed
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console;
    std::unique_ptr<SetupPage> page;

    bool begin()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        page = std::make_unique<SetupPage>(*console);
        page->resize(1000, 700);
        page->show();
        console->setWatchFloor(true);
        console->start();
        const auto isReady = [this] {
            return console->session().phase() == SessionPhase::SignedIn && console->state().activities().size() == 4
                && console->state().queues().size() == 2 && console->state().workflows().size() == 1
                && console->state().workers().size() == 2 && !console->state().taskChannels().isEmpty()
                && !console->state().workspaces().isEmpty();
        };
        return QTest::qWaitFor(isReady, 30'000);
    }

    [[nodiscard]] SetupSection &section(SetupKind kind) const
    {
        page->showSection(kind);
        return *page->section(kind);
    }
    /// What was typed into a new workflow of this workspace.
    [[nodiscard]] bool isDraftKept() const
    {
        return !console->snapshots().read({ .workspace = console->state().workspace()->id }).result().isEmpty();
    }
    [[nodiscard]] QString sidOfNamed(SetupKind kind, const QString &name) const
    {
        for (const SetupThing &thing : thingsOf(console->state(), kind)) {
            if (nameOf(thing) == name)
                return sidOf(thing);
        }
        return {};
    }
};

template <typename T> T *in(const QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

void click(const QWidget &widget, const QString &button)
{
    QTest::mouseClick(widget.findChild<QPushButton *>(button), Qt::LeftButton);
}

Banner *question(const SetupSection &section)
{
    return section.findChild<Banner *>(u"question"_s);
}

QString message(const SetupSection &section)
{
    const auto *banner = section.findChild<Banner *>(u"message"_s);
    return banner->isVisible() ? banner->text() : QString();
}

void choose(const SetupSection &section, const QString &name)
{
    auto *view = section.list()->findChild<QListView *>(u"setupView"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() == name)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
}

} // namespace

class TestSetupPage : public QObject
{
    Q_OBJECT

private slots:
    void addsRenamesAndDeletes()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &statuses = s.section(SetupKind::Activity);
        const QList<QLabel *> labels = statuses.findChildren<QLabel *>();
        const auto saysWhere = [](const QLabel *label) { return label->text() == u"Choose one in the list"_s; };
        QVERIFY(std::ranges::any_of(labels, saysWhere)); // wherever that is: on the right in some languages

        click(statuses, u"addButton"_s);
        QTest::keyClicks(in<QLineEdit>(statuses, u"activityName"_s), u"Lunch"_s);
        const auto places = [&statuses] {
            return QList{ in<QLineEdit>(statuses, u"activityName"_s)->mapTo(&statuses, QPoint()),
                in<QPushButton>(statuses, u"saveButton"_s)->mapTo(&statuses, QPoint()) };
        };
        const QList<QPoint> before = places();
        click(statuses, u"saveButton"_s);

        TRY_LONG(!s.sidOfNamed(SetupKind::Activity, u"Lunch"_s).isEmpty());
        QVERIFY2(message(statuses).contains(u"“Lunch” is saved"_s), qPrintable(message(statuses)));
        QCOMPARE(places(), before); // the next click hits what was there
        QTRY_COMPARE(statuses.list()->current(), s.sidOfNamed(SetupKind::Activity, u"Lunch"_s));
        in<QLineEdit>(statuses, u"activityName"_s)->setText(u"Dinner"_s);
        click(statuses, u"saveButton"_s);
        TRY_LONG(!s.sidOfNamed(SetupKind::Activity, u"Dinner"_s).isEmpty());
        QTRY_VERIFY(in<QPushButton>(statuses, u"removeButton"_s)->isEnabled());

        click(statuses, u"removeButton"_s);
        QVERIFY(question(statuses)->isVisible());
        emit question(statuses)->actionRequested();

        TRY_LONG(s.sidOfNamed(SetupKind::Activity, u"Dinner"_s).isEmpty());
        QVERIFY(!statuses.base());
    }

    void aQueueThatAWorkflowLeadsToIsAskedAboutWithItsName()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &queues = s.section(SetupKind::Queue);
        choose(queues, u"Customer Care Requests - Spanish"_s);

        click(queues, u"removeButton"_s);

        QVERIFY(question(queues)->isVisible());
        const QString workflow = s.console->state().workflows().constFirst().name;
        QVERIFY2(question(queues)->text().contains(u'“' + workflow + u'”'), qPrintable(question(queues)->text()));
        QCOMPARE(s.console->state().queues().size(), 2);
    }

    void whatIsInUseStaysAndTheReasonIsSaidWithNames()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &queues = s.section(SetupKind::Queue);
        choose(queues, u"Customer Care Requests - Spanish"_s);

        s.console->setup().remove(*queues.base()); // a workflow that is not known here yet may lead to it

        TRY_LONG(message(queues).contains(u"a workflow still routes to it"_s));
        QVERIFY2(message(queues).contains(u"“Customer Care Requests - Spanish”"_s), qPrintable(message(queues)));
        QVERIFY(!message(queues).contains(u"WQ"_s));
        QCOMPARE(s.console->state().queues().size(), 2);
    }

    void anExpressionIsCheckedAsItIsTyped()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &queues = s.section(SetupKind::Queue);
        choose(queues, u"Customer Care Requests - Spanish"_s);
        auto *line = in<QLineEdit>(queues, u"queueTargetWorkers"_s);
        const auto *note = in<QLabel>(queues, u"queueTargetWorkersNote"_s);

        line->setText(u"languages HAS"_s);
        QVERIFY2(note->text().contains(u"character 14"_s), qPrintable(note->text()));
        click(queues, u"saveButton"_s);
        QVERIFY2(message(queues).contains(u"cannot be saved yet. Agents who serve it: "_s), qPrintable(message(queues)));
        QCOMPARE(queues.focusWidget(), line);
        QCOMPARE(queues.list()->current(), s.sidOfNamed(SetupKind::Queue, u"Customer Care Requests - Spanish"_s));
        QVERIFY(!s.console->setup().isBusy(SetupKind::Queue)); // nothing was sent

        line->setText(u"languages HAS 'es' OR level > 3"_s);
        QVERIFY(!note->text().contains(u"character"_s));
        QCOMPARE(message(queues), QString()); // it is mended
        click(queues, u"saveButton"_s);
        TRY_LONG(message(queues).contains(u"is saved"_s));
    }

    void whatIsWrongInAWorkflowIsSaidAndFound()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &workflows = s.section(SetupKind::Workflow);
        workflows.go(s.console->state().workflows().constFirst().id.text());
        auto *expression = in<QLineEdit>(workflows, u"part_expression"_s);
        in<QTreeWidget>(workflows, u"workflowTree"_s)->setFocus();
        expression->selectAll();
        QTest::keyClicks(expression, u"language == 'es' AND ("_s);
        in<QTabWidget>(workflows, u"workflowTabs"_s)->setCurrentIndex(2);

        click(workflows, u"saveButton"_s);

        QVERIFY2(message(workflows).contains(u"cannot be saved yet. Filter 1"_s), qPrintable(message(workflows)));
        QVERIFY2(message(workflows).contains(u"ends where a value is expected, at character 23."_s), qPrintable(message(workflows)));
        QVERIFY(expression->isVisible());
        QCOMPARE(workflows.focusWidget(), expression);
        QCOMPARE(workflows.list()->current(), sidOf(*workflows.base()));
    }

    void theKeyboardStaysInTheSection()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &statuses = s.section(SetupKind::Activity);
        click(statuses, u"addButton"_s);
        auto *name = in<QLineEdit>(statuses, u"activityName"_s);
        auto *save = in<QPushButton>(statuses, u"saveButton"_s);
        auto *remove = in<QPushButton>(statuses, u"removeButton"_s);
        name->setFocus();
        name->setText(u"Lunch"_s);
        save->setFocus();

        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(s.page->focusWidget(), name);
        TRY_LONG(message(statuses).contains(u"is saved"_s));
        QCOMPARE(s.page->focusWidget(), name);

        QTRY_VERIFY(remove->isEnabled());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        const auto *keep = question(statuses)->findChild<QPushButton *>(u"bannerOtherAction"_s);
        QCOMPARE(s.page->focusWidget(), keep);
        emit question(statuses)->otherActionRequested();
        QCOMPARE(s.page->focusWidget(), name);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        emit question(statuses)->actionRequested();
        TRY_LONG(!statuses.base());
        QVERIFY(statuses.list()->isAncestorOf(s.page->focusWidget()));
        QVERIFY(!statuses.base()); // and none is opened by it
    }

    void unsavedChangesAreAskedAbout_data()
    {
        QTest::addColumn<bool>("saves");
        QTest::newRow("saved, then on") << true;
        QTest::newRow("discarded, then on") << false;
    }

    void unsavedChangesAreAskedAbout()
    {
        QFETCH(bool, saves);
        Signed s;
        QVERIFY(s.begin());
        SetupSection &statuses = s.section(SetupKind::Activity);
        choose(statuses, u"Busy"_s);
        auto *name = in<QLineEdit>(statuses, u"activityName"_s);
        QCOMPARE(name->text(), u"Busy"_s);
        name->setText(u"At work"_s);

        choose(statuses, u"Idle"_s);

        QCOMPARE(name->text(), u"At work"_s); // still there
        QCOMPARE(statuses.list()->current(), s.sidOfNamed(SetupKind::Activity, u"Busy"_s));
        QVERIFY(question(statuses)->isVisible());
        QVERIFY(s.page->findChild<QTabWidget *>()->tabText(2).contains(u'•'));
        if (saves)
            emit question(statuses)->actionRequested();
        else
            emit question(statuses)->otherActionRequested();

        QTRY_COMPARE_WITH_TIMEOUT(name->text(), u"Idle"_s, 30'000);
        QTRY_COMPARE(!s.sidOfNamed(SetupKind::Activity, u"At work"_s).isEmpty(), saves);
        QVERIFY(!statuses.isDirty());
    }

    void aWorkerIsNotOverwritten()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &agents = s.section(SetupKind::Worker);
        QTRY_VERIFY(!s.sidOfNamed(SetupKind::Worker, u"Bob"_s).isEmpty());
        agents.go(s.sidOfNamed(SetupKind::Worker, u"Bob"_s));
        TRY_LONG(agents.base() && std::get<Worker>(agents.base()->value).version > 0);
        in<QLineEdit>(agents, u"workerName"_s)->setText(u"Bobby"_s);
        const Worker bob = std::get<Worker>(agents.base()->value);
        s.router.post("/v1/Workspaces/" + bob.workspace.utf8() + "/Workers/" + bob.id.utf8(), "Attributes=%7B%22a%22%3A1%7D");

        click(agents, u"saveButton"_s);

        TRY_LONG(question(agents)->isVisible());
        QCOMPARE(in<QLineEdit>(agents, u"workerName"_s)->text(), u"Bobby"_s);
        emit question(agents)->otherActionRequested();
        QCOMPARE(in<QLineEdit>(agents, u"workerName"_s)->text(), u"Bob"_s);
        QVERIFY(in<QPlainTextEdit>(agents, u"workerAttributes"_s)->toPlainText().contains(u"\"a\": 1"_s));
    }

    void aWorkflowIsNotOverwritten_data()
    {
        QTest::addColumn<bool>("mine");

        QTest::newRow("mine is saved") << true;
        QTest::newRow("theirs is shown") << false;
    }

    void aWorkflowIsNotOverwritten()
    {
        QFETCH(bool, mine);
        Signed s;
        QVERIFY(s.begin());
        SetupSection &workflows = s.section(SetupKind::Workflow);
        const Workflow flow = s.console->state().workflows().constFirst();
        workflows.go(flow.id.text());
        auto *name = in<QLineEdit>(workflows, u"workflowName"_s);
        auto *timeout = in<QSpinBox>(workflows, u"workflowTimeout"_s);
        name->setText(u"Calls of mine"_s);
        s.router.post("/v1/Workspaces/" + s.console->state().workspace()->id.utf8() + "/Workflows/" + flow.id.utf8(),
            "TaskReservationTimeout=77");

        click(workflows, u"saveButton"_s);

        TRY_LONG(question(workflows)->isVisible());
        QCOMPARE(name->text(), u"Calls of mine"_s);
        if (mine) {
            emit question(workflows)->actionRequested();
            TRY_LONG(s.sidOfNamed(SetupKind::Workflow, u"Calls of mine"_s) == flow.id.text());
        } else {
            emit question(workflows)->otherActionRequested();
            QCOMPARE(name->text(), flow.name);
            QCOMPARE(timeout->value(), 77);
        }
    }

    void aNewWorkflowIsKeptUntilItIsSavedOrDiscarded_data()
    {
        QTest::addColumn<QString>("button");

        QTest::newRow("discarded") << u"discardButton"_s;
        QTest::newRow("saved") << u"saveButton"_s;
    }

    void aNewWorkflowIsKeptUntilItIsSavedOrDiscarded()
    {
        QFETCH(QString, button);
        Signed s;
        QVERIFY(s.begin());
        SetupSection &workflows = s.section(SetupKind::Workflow);
        click(workflows, u"addButton"_s);
        in<QLineEdit>(workflows, u"workflowName"_s)->setText(u"Calls"_s);
        click(workflows, u"addDefault"_s);
        TRY_LONG(s.isDraftKept());

        click(workflows, button);
        if (question(workflows)->isVisible())
            emit question(workflows)->actionRequested(); // its changes have been shown

        TRY_LONG(!s.isDraftKept());
        TRY_LONG(s.sidOfNamed(SetupKind::Workflow, u"Calls"_s).isEmpty() == (button == u"discardButton"_s));
    }

    void whatIsTypedWhileItIsSavedStays()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &statuses = s.section(SetupKind::Activity);
        statuses.go(s.sidOfNamed(SetupKind::Activity, u"Busy"_s));
        auto *name = in<QLineEdit>(statuses, u"activityName"_s);
        name->setText(u"Lunch"_s);

        click(statuses, u"saveButton"_s);
        name->setText(u"Lunch at noon"_s); // the answer is not here yet

        TRY_LONG(message(statuses).contains(u"What you have changed since is not"_s));
        QCOMPARE(name->text(), u"Lunch at noon"_s);
        QVERIFY(statuses.isDirty());
        TRY_LONG(!s.sidOfNamed(SetupKind::Activity, u"Lunch"_s).isEmpty());
        click(statuses, u"saveButton"_s);
        TRY_LONG(!s.sidOfNamed(SetupKind::Activity, u"Lunch at noon"_s).isEmpty());
        QTRY_VERIFY(!statuses.isDirty());
    }

    void whatAnAgentMayHaveAtATimeIsShownAndSet()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &agents = s.section(SetupKind::Worker);
        agents.go(s.sidOfNamed(SetupKind::Worker, u"Bob"_s));
        TRY_LONG(in<QSpinBox>(agents, u"capacity_voice"_s));
        const Worker bob = std::get<Worker>(agents.base()->value);
        const QByteArray path = "/v1/Workspaces/" + bob.workspace.utf8() + "/Workers/" + bob.id.utf8() + "/Channels/";
        QCOMPARE(in<QSpinBox>(agents, u"capacity_voice"_s)->value(), 1);
        QVERIFY(!agents.isDirty());

        in<QSpinBox>(agents, u"capacity_chat"_s)->setValue(5);
        in<QCheckBox>(agents, u"available_voice"_s)->setChecked(false);
        QVERIFY(agents.isDirty());
        click(agents, u"saveButton"_s);

        TRY_LONG(message(agents).contains(u"“Bob” is saved"_s));
        QCOMPARE(s.router.get(path + "chat")["configured_capacity"_L1].toInt(), 5);
        QCOMPARE(s.router.get(path + "voice")["available"_L1].toBool(true), false);
        QCOMPARE(s.router.get(path + "voice")["configured_capacity"_L1].toInt(), 1);
        QTRY_VERIFY(!agents.isDirty());
        in<QLineEdit>(agents, u"workerName"_s)->setText(u"Bobby"_s); // the version has gone on with the channels
        click(agents, u"saveButton"_s);
        TRY_LONG(message(agents).contains(u"“Bobby” is saved"_s));
        QVERIFY(!question(agents)->isVisible());
        QCOMPARE(in<QSpinBox>(agents, u"capacity_chat"_s)->value(), 5);
    }

    void aChannelThatIsGoneIsSaidAndTheRestIsSaved()
    {
        Signed s;
        QVERIFY(s.begin());
        const QByteArray workspace = "/v1/Workspaces/" + s.console->state().workspace()->id.utf8();
        const QByteArray fax = s.router.post(workspace + "/TaskChannels", "FriendlyName=Fax&UniqueName=zfax")["sid"_L1].toString().toUtf8();
        SetupSection &agents = s.section(SetupKind::Worker);
        agents.go(s.sidOfNamed(SetupKind::Worker, u"Bob"_s));
        TRY_LONG(in<QSpinBox>(agents, u"capacity_zfax"_s));
        in<QLineEdit>(agents, u"workerName"_s)->setText(u"Bobby"_s);
        in<QSpinBox>(agents, u"capacity_zfax"_s)->setValue(4);
        s.router.remove(workspace + "/TaskChannels/" + fax);

        click(agents, u"saveButton"_s);

        TRY_LONG(message(agents).contains(u"is saved, but for the channel"_s));
        QVERIFY2(message(agents).contains(u"zfax"_s), qPrintable(message(agents)));
        QCOMPARE(in<QSpinBox>(agents, u"capacity_zfax"_s)->value(), 4); // what was set is not lost
        QVERIFY(agents.isDirty());
        TRY_LONG(!s.sidOfNamed(SetupKind::Worker, u"Bobby"_s).isEmpty());
    }

    void isReadAnewWhenItIsOpenedAgain()
    {
        Signed s;
        QVERIFY(s.begin());
        s.page->hide();
        s.router.post("/v1/Workspaces/" + s.console->state().workspace()->id.utf8() + "/Activities", "FriendlyName=Lunch");
        s.router.post("/v1/Workspaces", "FriendlyName=Branch");

        s.page->show();

        TRY_LONG(!s.sidOfNamed(SetupKind::Activity, u"Lunch"_s).isEmpty());
        TRY_LONG(!s.sidOfNamed(SetupKind::Workspace, u"Branch"_s).isEmpty());
    }

    void whatCannotBeReadAnewIsNotToldInThePage()
    {
        Signed s;
        QVERIFY(s.begin());
        s.page->hide();
        s.router.stop();

        s.page->show();

        TRY_LONG(!s.console->session().isReachable());
        for (const SetupKind kind : { SetupKind::Workspace, SetupKind::Activity, SetupKind::Channel, SetupKind::Queue,
                 SetupKind::Workflow })
            QCOMPARE(message(s.section(kind)), QString());
    }

    void restsWhileOffline()
    {
        Signed s;
        QVERIFY(s.begin());
        SetupSection &statuses = s.section(SetupKind::Activity);
        choose(statuses, u"Busy"_s);
        in<QLineEdit>(statuses, u"activityName"_s)->setText(u"At work"_s);

        s.page->setOnline(false);

        QVERIFY(!in<QPushButton>(statuses, u"saveButton"_s)->isEnabled());
        QVERIFY(!in<QPushButton>(statuses, u"saveButton"_s)->toolTip().isEmpty());
        QCOMPARE(in<QLineEdit>(statuses, u"activityName"_s)->text(), u"At work"_s);
        s.page->setOnline(true);
        QVERIFY(in<QPushButton>(statuses, u"saveButton"_s)->isEnabled());
    }

    void aChannelIsCalledAsEverywhereElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("uniqueName");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("said");

        QTest::newRow("the usual one") << u"Default"_s << u"default"_s << u"General (default)"_s << u"“General”"_s;
        QTest::newRow("sms") << u"SMS"_s << u"sms"_s << u"Text message (sms)"_s << u"“Text message”"_s;
        QTest::newRow("one's own") << u"Fax"_s << u"zfax"_s << u"Fax (zfax)"_s << u"“Fax”"_s;
        QTest::newRow("one name only") << u"zfax"_s << u"zfax"_s << u"zfax"_s << u"“zfax”"_s;
    }

    void aChannelIsCalledAsEverywhereElse()
    {
        QFETCH(QString, name);
        QFETCH(QString, uniqueName);
        TaskChannel channel;
        channel.name = name;
        channel.uniqueName = uniqueName;

        QTEST(setupListText(channel), "listed");
        QTEST(setupNameText(channel), "said");
    }

    void everyControlHasANameOfItsOwn()
    {
        Signed s;
        QVERIFY(s.begin());
        QSet<QString> seen;
        for (const auto *widget : s.page->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QListView *>(widget);
            if (!isControl || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
                || widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("Banner")
                || widget->parentWidget()->parentWidget()->inherits("Banner")
                || widget->parentWidget()->parentWidget()->inherits("QComboBox"))
                continue;
            const auto *button = qobject_cast<const QPushButton *>(widget);
            const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            if (name.isEmpty() || (button && !button->isVisibleTo(button->parentWidget())))
                continue;
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
        QVERIFY(seen.size() > 20);
    }
};

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
