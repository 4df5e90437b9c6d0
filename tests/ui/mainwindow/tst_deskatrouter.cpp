// The agent's desk at a real router: what others do to a task, and what one does oneself.
#include "console/control/endedtasks.h"
#include "console/control/offerscontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/workerstatuscontroller.h"
#include "console/models/tasksinhandmodel.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/banner.h"
#include "windowatrouter.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

/// Alice with a task in hand.
struct Desk : WindowAtRouter
{
    bool takeATask()
    {
        if (!open())
            return false;
        window->activateWindow();
        console->start();
        if (!soon([this] { return isIn(u"Tutorial"_s) && console->state().ownWorker(); }))
            return false;
        console->workerStatus().returnToReady();
        router.post(workspacePath() + "/Tasks", "Attributes=%7B%22selected_language%22%3A%22es%22%7D");
        if (!soon([this] { return console->offers().oldest() != nullptr; }))
            return false;
        console->offers().acceptOldest();
        return soon([this] { return console->tasksInHandModel().rowCount() == 1 && inHand().task; });
    }
    template <typename Condition> static bool soon(Condition condition) { return QTest::qWaitFor(condition, 60'000); }
    [[nodiscard]] QByteArray workspacePath() const
    {
        return "/v1/Workspaces/" + console->state().workspace()->id.utf8();
    }
    [[nodiscard]] TaskInHand inHand() const { return console->tasksInHandModel().taskAt(0); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return window->findChild<QWidget *>(u"taskDetail"_s)->findChild<QAbstractButton *>(name);
    }
};

} // namespace

class TestDeskAtRouter : public QObject
{
    Q_OBJECT

private slots:
    void keepsATaskThatSomebodyElseCompleted();
    void keepsTheKeyboardOnTheDesk();
};

void TestDeskAtRouter::keepsATaskThatSomebodyElseCompleted()
{
    Desk desk;
    QVERIFY(desk.takeATask());
    const TaskInHand task = desk.inHand();
    auto *notes = desk.window->findChild<QPlainTextEdit *>(u"notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"half a sen"_s);

    desk.router.post(
        desk.workspacePath() + "/Tasks/" + task.reservation.task.utf8(), "AssignmentStatus=completed");
    TRY_LONG(desk.window->findChild<Banner *>(u"endedBar"_s)->isVisible());
    QTest::keyClicks(notes, u"tence"_s);

    QCOMPARE(notes->toPlainText(), u"half a sen"_s);
    QCOMPARE(desk.console->drafts().draft(task.id()).notes, u"half a sen"_s);
    desk.window->findChild<Banner *>(u"endedBar"_s)->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
    QCOMPARE(desk.console->tasksInHandModel().rowCount(), 0);
}

void TestDeskAtRouter::keepsTheKeyboardOnTheDesk()
{
    Desk desk;
    QVERIFY(desk.takeATask());
    const QWidget *page = desk.window->shell()->findChild<QWidget *>(u"deskSplitter"_s);

    QTest::mouseClick(desk.button(u"wrapUpButton"_s), Qt::LeftButton);
    TRY_LONG(desk.inHand().reservation.status == ReservationStatus::Wrapping);
    QVERIFY(page->isAncestorOf(desk.window->focusWidget()));
    TRY_LONG(desk.button(u"completeButton"_s)->isEnabled());
    QTest::mouseClick(desk.button(u"completeButton"_s), Qt::LeftButton);
    QTest::mouseClick(desk.button(u"confirmButton"_s), Qt::LeftButton);
    TRY_LONG(desk.console->tasksInHandModel().rowCount() == 0);

    QVERIFY(page->isAncestorOf(desk.window->focusWidget()));
    QVERIFY(desk.console->endedTasks().tasks().isEmpty());
}

QTEST_MAIN(TestDeskAtRouter)
#include "tst_deskatrouter.moc"
