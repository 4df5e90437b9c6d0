// From one workspace to another, by keyboard and at a real router: what was of the one must not show in the other.
#include "console/control/offerscontroller.h"
#include "console/models/activitylistmodel.h"
#include "console/models/offerlistmodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/tasktablemodel.h"
#include "ui/offers/toaststack.h"
#include "windowatrouter.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

/// Alice with an offer and its toast.
struct Desk : WindowAtRouter
{
    std::unique_ptr<ToastStack> toasts;

    bool begin()
    {
        if (!open())
            return false;
        toasts = std::make_unique<ToastStack>(console->offers(), clock);
        window->activateWindow();
        console->start();
        return true;
    }
    void makeTask()
    {
        router.post("/v1/Workspaces/" + console->state().workspace()->id.utf8() + "/Tasks",
            "Attributes=%7B%22selected_language%22%3A%22es%22%7D");
    }
};

} // namespace

class TestWorkspaceSwitch : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingOfTheOtherBehind();
};

void TestWorkspaceSwitch::leavesNothingOfTheOtherBehind()
{
    Desk desk;
    QVERIFY(desk.begin());
    TRY_LONG(desk.isIn(u"Tutorial"_s));
    QCOMPARE(desk.window->windowTitle(), u"Tutorial — Cordboard"_s);
    desk.goIdle();
    TRY_LONG(desk.isIdle());
    desk.makeTask();
    TRY_LONG(desk.toasts->shown() == 1);
    const WorkspaceId before = desk.console->state().workspace()->id;

    desk.switcher()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(desk.switcher(), Qt::Key_Space);
    QMenu *menu = desk.switcher()->choices();
    TRY_LONG(menu->isVisible() && menu->actions().size() == 2);
    while (!menu->activeAction() || menu->activeAction()->text() != "Contact Center"_L1)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    TRY_LONG(desk.question()); // offers would come here
    QVERIFY(desk.isIn(u"Tutorial"_s));
    desk.answer(u"&Leave All the Same"_s);
    TRY_LONG(desk.isIn(u"Contact Center"_s));

    QCOMPARE(desk.window->windowTitle(), u"Contact Center — Cordboard"_s);
    QCOMPARE(desk.switcher()->text(), u"Contact Center"_s);
    QCOMPARE(desk.toasts->shown(), 0);
    QVERIFY(desk.console->offers().offers().isEmpty());
    QCOMPARE(desk.console->offerModel().rowCount(), 0);
    QCOMPARE(desk.console->tasksInHandModel().rowCount(), 0);
    for (const Reservation &reservation : desk.console->state().reservations())
        QVERIFY(reservation.workspace != before);
    for (const Activity &activity : desk.console->state().activities())
        QVERIFY(activity.workspace != before);
    QVERIFY(desk.console->state().ownWorker()->workspace != before);
}

QTEST_MAIN(TestWorkspaceSwitch)
#include "tst_workspaceswitch.moc"
