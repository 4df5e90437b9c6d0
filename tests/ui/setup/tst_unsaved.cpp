// What is typed in Setup and not saved, when one is about to leave: in the real window, at a real router.
#include "tests/ui/mainwindow/windowatrouter.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setuppage.h"
#include "ui/setup/setupsection.h"
#include "ui/setup/unsavedquestion.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

Q_DECLARE_METATYPE(SetupLeaving)

namespace {

/// Alice on the page of Setup.
struct Desk : WindowAtRouter
{
    std::unique_ptr<QSignalSpy> quits;

    bool begin()
    {
        if (!open())
            return false;
        quits = std::make_unique<QSignalSpy>(window.get(), &MainWindow::quitRequested);
        console->start();
        const auto isReady = [this] {
            return console->session().phase() == SessionPhase::SignedIn && console->state().activities().size() == 4
                && console->state().queues().size() == 2 && console->state().workflows().size() == 1;
        };
        if (!QTest::qWaitFor(isReady, 30'000))
            return false;
        window->shell()->setPage(Shell::Setup);
        return true;
    }
    [[nodiscard]] SetupPage &page() const { return *window->findChild<SetupPage *>(); }
    [[nodiscard]] SetupSection &section(SetupKind kind) const
    {
        page().showSection(kind);
        return *page().section(kind);
    }
    [[nodiscard]] QLineEdit &field(const QString &name) const { return *page().findChild<QLineEdit *>(name); }
    /// Busy gets another name, in the form only.
    void renameBusy(const QString &name) const
    {
        section(SetupKind::Activity).go(sidOfStatus(u"Busy"_s));
        field(u"activityName"_s).setText(name);
    }
    [[nodiscard]] QString sidOfStatus(const QString &name) const
    {
        for (const Activity &activity : console->state().activities()) {
            if (activity.name == name)
                return activity.id.text();
        }
        return {};
    }
    /// As the server has it.
    bool hasStatus(const QString &name)
    {
        const QByteArray path = "/v1/Workspaces/" + workspace + "/Activities";
        return QJsonDocument(router.get(path)).toJson().contains(QByteArray('"' + name.toUtf8() + '"'));
    }
    void leave(SetupLeaving how)
    {
        workspace = console->state().workspace()->id.utf8();
        if (how == SetupLeaving::Quit)
            return trigger(u"&Quit"_s, window->findChildren<QAction *>());
        if (how == SetupLeaving::SignOut)
            return trigger(u"Sign &Out"_s, window->findChildren<QAction *>());
        trigger(u"Contact Center"_s, switcher()->choices()->actions());
        QCoreApplication::processEvents(); // the menu tells it later
    }
    static void trigger(const QString &text, const QList<QAction *> &actions)
    {
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
    }
    [[nodiscard]] bool hasLeft(SetupLeaving how) const
    {
        if (how == SetupLeaving::Quit)
            return quits->count() == 1;
        if (how == SetupLeaving::SignOut)
            return console->session().phase() == SessionPhase::SignedOut;
        return console->state().workspace() && console->state().workspace()->name == u"Contact Center"_s;
    }
    [[nodiscard]] UnsavedQuestion *question() const { return window->findChild<UnsavedQuestion *>(); }
    void answer(const QString &button) const
    {
        for (QAbstractButton *each : question()->buttons()) {
            if (each->text() == button)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
    }

    QByteArray workspace{};
};

Banner *inPage(const SetupSection &section)
{
    return section.findChild<Banner *>(u"question"_s);
}

} // namespace

class TestUnsaved : public QObject
{
    Q_OBJECT

private slots:
    void oneIsAskedBeforeItIsLost_data()
    {
        QTest::addColumn<SetupLeaving>("leaving");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isSaved");
        QTest::addColumn<bool>("leaves");

        const std::pair<const char *, SetupLeaving> ways[] = { { "quit", SetupLeaving::Quit }, { "sign-out", SetupLeaving::SignOut },
            { "other workspace", SetupLeaving::Workspace } };
        for (const auto &[name, leaving] : ways) {
            QTest::addRow("%s, saved", name) << leaving << u"&Save"_s << true << true;
            QTest::addRow("%s, discarded", name) << leaving << u"&Discard"_s << false << true;
            QTest::addRow("%s, cancelled", name) << leaving << u"&Cancel"_s << false << false;
        }
    }

    void oneIsAskedBeforeItIsLost()
    {
        QFETCH(SetupLeaving, leaving);
        QFETCH(QString, button);
        QFETCH(bool, isSaved);
        QFETCH(bool, leaves);
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(u"At work"_s);

        desk.leave(leaving);

        QVERIFY(desk.question() && desk.question()->isVisible());
        QVERIFY(!desk.hasLeft(leaving));
        QCOMPARE(desk.question()->informativeText(), u"Status “At work”"_s);
        desk.answer(button);
        if (leaves)
            TRY_LONG(desk.hasLeft(leaving));
        QCOMPARE(desk.hasStatus(u"At work"_s), isSaved);
        QCOMPARE(desk.hasStatus(u"Busy"_s), !isSaved);
        QCOMPARE(desk.hasLeft(leaving), leaves);
        if (!leaves)
            QCOMPARE(desk.field(u"activityName"_s).text(), u"At work"_s);
    }

    void nothingIsAskedWhereNothingWouldBeLost()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.section(SetupKind::Activity).go(desk.sidOfStatus(u"Busy"_s));

        desk.leave(SetupLeaving::Quit);

        QVERIFY(!desk.question());
        QVERIFY(desk.hasLeft(SetupLeaving::Quit));
    }

    void theWindowStaysOpenWhileOneIsAsked()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(u"At work"_s);

        QVERIFY(!desk.window->close());

        QVERIFY(desk.window->isVisible());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.question());
        QCOMPARE(desk.quits->count(), 0);
        QCOMPARE(desk.field(u"activityName"_s).text(), u"At work"_s);
    }

    void whatIsRefusedStaysAndIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAway"); // the server
        QTest::newRow("a fault that the form knows") << QString() << false;
        QTest::newRow("what does not reach the server") << u"At work"_s << true;
    }

    void whatIsRefusedStaysAndIsShown()
    {
        QFETCH(QString, name);
        QFETCH(bool, isAway);
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(name);
        desk.window->shell()->setPage(Shell::Desk);
        QSignalSpy settled(&desk.page(), &SetupPage::settled);

        desk.leave(SetupLeaving::SignOut);
        if (isAway)
            desk.router.stop();
        desk.answer(u"&Save"_s);

        TRY_LONG(settled.count() == 1);
        QCOMPARE(settled.constFirst().constFirst().toBool(), false);
        QVERIFY(!desk.hasLeft(SetupLeaving::SignOut));
        QVERIFY(desk.page().isVisible());
        QCOMPARE(desk.field(u"activityName"_s).text(), name);
        QVERIFY(isAway || desk.hasStatus(u"Busy"_s));
    }

    void severalAreSavedOneAfterTheOtherAndAWorkflowShowsItsChangesFirst()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(u"At work"_s);
        SetupSection &flows = desk.section(SetupKind::Workflow);
        flows.go(desk.console->state().workflows().constFirst().id.text());
        desk.field(u"workflowName"_s).setText(u"Another name"_s);

        desk.leave(SetupLeaving::Quit);
        QCOMPARE(desk.question()->informativeText().split(u'\n').size(), 2);
        desk.answer(u"&Save"_s);
        if (QTest::qWaitFor([&] { return inPage(flows)->isVisible(); }, 3'000))
            emit inPage(flows)->actionRequested();

        TRY_LONG(desk.hasLeft(SetupLeaving::Quit));
        QVERIFY(desk.hasStatus(u"At work"_s));
        QVERIFY(desk.page().unsaved().isEmpty());
    }

    void offlineNothingCanBeSavedAndNothingIsLost()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(u"At work"_s);
        desk.router.stop();
        TRY_LONG(!desk.console->session().isReachable());

        desk.leave(SetupLeaving::Quit);

        for (const QAbstractButton *each : desk.question()->buttons())
            QCOMPARE(each->isEnabled(), each->text() != u"&Save"_s);
        QVERIFY(desk.question()->informativeText().contains(u"cannot be reached"_s));
        desk.answer(u"&Cancel"_s);
        QCOMPARE(desk.field(u"activityName"_s).text(), u"At work"_s);
        QCOMPARE(desk.quits->count(), 0);
    }

    void theListsQuestionCanBeTakenBack()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.renameBusy(u"At work"_s);
        SetupSection &statuses = desk.section(SetupKind::Activity);
        statuses.go(desk.sidOfStatus(u"Idle"_s));
        QVERIFY(inPage(statuses)->isVisible());

        inPage(statuses)->dismiss();

        QVERIFY(!inPage(statuses)->isVisible());
        QCOMPARE(statuses.list()->current(), desk.sidOfStatus(u"Busy"_s));
        QCOMPARE(desk.field(u"activityName"_s).text(), u"At work"_s);
        statuses.save();
        TRY_LONG(!desk.sidOfStatus(u"At work"_s).isEmpty());
        QTRY_COMPARE(statuses.list()->current(), desk.sidOfStatus(u"At work"_s)); // not Idle
    }
};

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
