#include "ui/desk/taskdetail.h"

#include "console/control/outgoingtransfer.h"
#include "support/fakeclock.h"
#include "ui/call/callpanel.h"
#include "ui/call/callviews.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

TaskInHand inHand(int number, ReservationStatus status = ReservationStatus::Accepted)
{
    TaskInHand task;
    task.reservation.id = sid<ReservationId>(number);
    task.reservation.task = sid<TaskId>(number);
    task.reservation.status = status;
    task.task = Task{ .id = sid<TaskId>(number),
        .attributes = "{\"name\":\"Ana\",\"order\":{\"number\":7}}",
        .queueName = u"Spanish"_s,
        .channelUniqueName = u"voice"_s };
    return task;
}

QPushButton *button(const TaskDetail &detail, const QString &name)
{
    return detail.findChild<QPushButton *>(name);
}

} // namespace

Q_DECLARE_METATYPE(TaskDraft)
Q_DECLARE_METATYPE(TransferMode)
Q_DECLARE_METATYPE(TransferPhase)

class TestTaskDetail : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheStatusAllows_data();
    void offersWhatTheStatusAllows();
    void asksToWrapUp();
    void twoClicksWrapUpAndNoMore();
    void asksToCompleteWithTheReason();
    void reasonOfOneTaskDoesNotGoToAnother();
    void restsAndSaysWhy();
    void asksForWhatIsMissingFirst_data();
    void asksForWhatIsMissingFirst();
    void tellsWhatIsTypedOfThisTask();
    void showsATaskThatIsStillBeingRead();
    void handsOnWhenItMay_data();
    void handsOnWhenItMay();
    void followsATransfer();
    void whoHasHandedItOnForGoodMayComplete_data();
    void whoHasHandedItOnForGoodMayComplete();
    void fitsALowWindow();
    void scrollsToWhatIsAskedFor();
    void theEditButtonEndsWhereTheBoxDoes();
};

void TestTaskDetail::theEditButtonEndsWhereTheBoxDoes()
{
    const FakeClock clock;
    TaskDetail detail(clock);
    detail.setTask(inHand(1));
    detail.resize(700, 600);
    detail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&detail));

    const auto rightOf = [&detail](const QWidget *widget) {
        return widget->mapTo(&detail, QPoint(widget->width(), 0)).x();
    };
    const QPushButton *edit = button(detail, u"editAttributes"_s);
    QCOMPARE(buttonKind(edit), ButtonKind::Plain); // with a frame, whose edge is the button's
    QCOMPARE(rightOf(edit), rightOf(detail.findChild<QTreeView *>(u"attributes"_s)));
}

void TestTaskDetail::fitsALowWindow()
{
    const FakeClock clock;
    TaskDetail detail(clock);
    detail.setTask(inHand(1));
    const CallView call = liveCall({ ana(), self(), third() });
    detail.call()->setCall(&call);
    detail.setOutcome({ .dispositions = { u"Solved"_s }, .notesRequired = true }, {});
    detail.resize(400, 300);
    detail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&detail));

    QVERIFY2(detail.minimumSizeHint().height() < 300, qPrintable(QString::number(detail.minimumSizeHint().height())));
    QVERIFY(button(detail, u"completeButton"_s)->visibleRegion().boundingRect().height() > 10);
    const auto *rest = detail.findChild<QScrollArea *>(u"taskRest"_s);
    QVERIFY(rest->verticalScrollBar()->maximum() > 0);
    QVERIFY(rest->widget()->width() <= rest->viewport()->width()); // nothing is cut off at the side
}

void TestTaskDetail::scrollsToWhatIsAskedFor()
{
    const FakeClock clock;
    TaskDetail detail(clock);
    detail.setTask(inHand(1));
    const CallView call = liveCall({ ana(), self(), third() });
    detail.call()->setCall(&call);
    detail.setOutcome({ .notesRequired = true }, {});
    detail.resize(400, 300);
    detail.show();
    detail.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&detail));
    auto *notes = detail.findChild<QPlainTextEdit *>(u"notes"_s);
    QVERIFY(notes && notes->visibleRegion().isEmpty());

    button(detail, u"completeButton"_s)->click();

    QVERIFY(notes->hasFocus());
    QVERIFY(!notes->visibleRegion().isEmpty());
    detail.setTask(inHand(2)); // another one begins at its top, where its call is
    QVERIFY(!detail.call()->visibleRegion().isEmpty());
}

void TestTaskDetail::handsOnWhenItMay_data()
{
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<QString>("says");
    const QString none;

    QTest::newRow("can") << ReservationStatus::Accepted << none << none << true << u"Ctrl+Shift+T"_s;
    QTest::newRow("no token") << ReservationStatus::Accepted << u"Needs a key."_s << none << true << u"Needs a key."_s;
    QTest::newRow("offline") << ReservationStatus::Accepted << u"Needs a key."_s << u"Offline."_s << true << u"Offline."_s;
    QTest::newRow("wrapping up") << ReservationStatus::Wrapping << u"Not now."_s << none << false << u"Not now."_s;
}

void TestTaskDetail::handsOnWhenItMay()
{
    QFETCH(ReservationStatus, status);
    QFETCH(QString, blocked);
    QFETCH(QString, obstacle);
    QFETCH(bool, visible);
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    QSignalSpy asked(&detail, &TaskDetail::transferAsked);
    detail.setTask(inHand(1, status));

    detail.setTransfer(nullptr, blocked);
    detail.setObstacle(obstacle);

    QPushButton *transfer = button(detail, u"transferButton"_s);
    QCOMPARE(transfer->isVisible(), visible);
    QTEST(transfer->toolTip(), "says");
    transfer->click();
    QCOMPARE(asked.count(), blocked.isEmpty() && obstacle.isEmpty() ? 1 : 0);
}

void TestTaskDetail::followsATransfer()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    QSignalSpy canceled(&detail, &TaskDetail::cancelTransferAsked);
    QSignalSpy seen(&detail, &TaskDetail::transferSeen);
    detail.setTask(inHand(1));
    OutgoingTransfer transfer{ .toName = u"Bob"_s, .phase = TransferPhase::Running };

    detail.setTransfer(&transfer, u"already"_s);
    QVERIFY(!button(detail, u"completeButton"_s)->isEnabled());
    QCOMPARE(button(detail, u"completeButton"_s)->toolTip(), u"Not while the task is being transferred."_s);
    auto *bar = detail.findChild<Banner *>(u"transferBar"_s);
    bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
    QCOMPARE(canceled.count(), 1);

    transfer.phase = TransferPhase::Ended;
    transfer.end = TransferEnd::Rejected;
    detail.setTransfer(&transfer, {});
    QVERIFY(button(detail, u"completeButton"_s)->isEnabled());
    QVERIFY(bar->text().startsWith(u"Bob rejected it."_s));
    bar->dismiss();
    QCOMPARE(seen.count(), 1);
}

void TestTaskDetail::whoHasHandedItOnForGoodMayComplete_data()
{
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<TransferMode>("mode");
    QTest::addColumn<TransferPhase>("phase");
    QTest::addColumn<bool>("may");
    using Status = ReservationStatus;

    QTest::newRow("cold, asked for") << Status::Accepted << TransferMode::Cold << TransferPhase::Asking << false;
    QTest::newRow("cold, runs") << Status::Wrapping << TransferMode::Cold << TransferPhase::Running << true;
    QTest::newRow("cold, being taken back") << Status::Wrapping << TransferMode::Cold << TransferPhase::Canceling << false;
    QTest::newRow("cold, taken") << Status::Wrapping << TransferMode::Cold << TransferPhase::Ended << true;
    QTest::newRow("warm, runs") << Status::Accepted << TransferMode::Warm << TransferPhase::Running << false;
}

void TestTaskDetail::whoHasHandedItOnForGoodMayComplete()
{
    QFETCH(ReservationStatus, status);
    QFETCH(TransferMode, mode);
    QFETCH(TransferPhase, phase);
    QFETCH(bool, may);
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.setTask(inHand(1, status));
    OutgoingTransfer transfer{ .toName = u"Spanish"_s, .phase = phase };
    transfer.transfer.mode = mode;

    detail.setTransfer(&transfer, {});

    const QPushButton *complete = button(detail, u"completeButton"_s);
    QCOMPARE(complete->isEnabled(), may);
    QCOMPARE(complete->toolTip().isEmpty(), may); // else it says why, to everybody
    QCOMPARE(complete->accessibleDescription(), complete->toolTip());
}

void TestTaskDetail::offersWhatTheStatusAllows_data()
{
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<bool>("wrapUp");

    QTest::newRow("accepted") << ReservationStatus::Accepted << true;
    QTest::newRow("wrapping") << ReservationStatus::Wrapping << false;
}

void TestTaskDetail::offersWhatTheStatusAllows()
{
    QFETCH(ReservationStatus, status);
    QFETCH(bool, wrapUp);
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();

    detail.setTask(inHand(1, status));

    QVERIFY(button(detail, u"wrapUpButton"_s)->isVisible());
    QCOMPARE(button(detail, u"wrapUpButton"_s)->isEnabled(), wrapUp);
    QCOMPARE(button(detail, u"wrapUpButton"_s)->toolTip().isEmpty(), wrapUp); // else it says why
    QVERIFY(button(detail, u"completeButton"_s)->isEnabled());
    QCOMPARE(detail.findChild<QLabel *>(u"who"_s)->text(), u"Ana"_s);
    QCOMPARE(detail.findChild<QTreeView *>(u"attributes"_s)->model()->rowCount(), 2);
}

void TestTaskDetail::asksToWrapUp()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.setTask(inHand(7));
    QSignalSpy asked(&detail, &TaskDetail::wrapUpAsked);

    QTest::mouseClick(button(detail, u"wrapUpButton"_s), Qt::LeftButton);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<ReservationId>(), sid<ReservationId>(7));
}

void TestTaskDetail::twoClicksWrapUpAndNoMore()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.resize(900, 600);
    detail.show();
    detail.setTask(inHand(7));
    QVERIFY(QTest::qWaitForWindowExposed(&detail));
    QPushButton *wrapUp = button(detail, u"wrapUpButton"_s);
    const QPoint place = wrapUp->mapTo(&detail, wrapUp->rect().center());
    connect(&detail, &TaskDetail::wrapUpAsked, &detail, [&detail] { detail.setTask(inHand(7, ReservationStatus::Wrapping)); });

    QTest::mouseClick(wrapUp, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QCOMPARE(detail.childAt(place), wrapUp);
    QTest::mouseClick(detail.childAt(place), Qt::LeftButton);
    QVERIFY(!detail.findChild<QLineEdit *>(u"reason"_s)->isVisible());
}

void TestTaskDetail::asksToCompleteWithTheReason()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.setTask(inHand(7));
    QSignalSpy asked(&detail, &TaskDetail::completeAsked);

    QTest::mouseClick(button(detail, u"completeButton"_s), Qt::LeftButton);
    QTest::keyClicks(detail.findChild<QLineEdit *>(u"reason"_s), u"done"_s);
    QTest::mouseClick(button(detail, u"confirmButton"_s), Qt::LeftButton);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(0).value<ReservationId>(), sid<ReservationId>(7));
    QCOMPARE(asked.constFirst().at(1).toString(), u"done"_s);
}

void TestTaskDetail::reasonOfOneTaskDoesNotGoToAnother()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.setTask(inHand(1));
    QTest::mouseClick(button(detail, u"completeButton"_s), Qt::LeftButton);
    auto *reason = detail.findChild<QLineEdit *>(u"reason"_s);
    QTest::keyClicks(reason, u"about the first"_s);

    detail.setTask(inHand(1, ReservationStatus::Wrapping));
    QCOMPARE(reason->text(), u"about the first"_s); // the same task: nothing is lost
    detail.setTask(inHand(2));

    QVERIFY(!reason->isVisible());
    QVERIFY(reason->text().isEmpty());
}

void TestTaskDetail::restsAndSaysWhy()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.setTask(inHand(1));

    detail.setObstacle(u"offline"_s);
    QVERIFY(!button(detail, u"wrapUpButton"_s)->isEnabled());
    QCOMPARE(button(detail, u"completeButton"_s)->toolTip(), u"offline"_s);
    detail.setObstacle({});
    detail.setBusy(true);
    QVERIFY(!button(detail, u"completeButton"_s)->isEnabled());
    detail.setBusy(false);

    QVERIFY(button(detail, u"completeButton"_s)->isEnabled());
}

void TestTaskDetail::asksForWhatIsMissingFirst_data()
{
    QTest::addColumn<TaskDraft>("draft");
    QTest::addColumn<QString>("focus");

    QTest::newRow("nothing said") << TaskDraft{} << u"disposition"_s;
    QTest::newRow("only noted") << TaskDraft{ .notes = u"rang back"_s } << u"disposition"_s;
    QTest::newRow("only chosen") << TaskDraft{ .disposition = u"Solved"_s } << u"notes"_s;
    QTest::newRow("too long") << TaskDraft{ .disposition = u"Solved"_s, .notes = QString(4096, u'x') } << u"notes"_s;
    QTest::newRow("all there") << TaskDraft{ .disposition = u"Solved"_s, .notes = u"rang back"_s } << u"reason"_s;
}

void TestTaskDetail::asksForWhatIsMissingFirst()
{
    QFETCH(TaskDraft, draft);
    QFETCH(QString, focus);
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    detail.activateWindow();
    detail.setTask(inHand(7));
    detail.setOutcome(
        { .dispositions = { u"Solved"_s }, .dispositionRequired = true, .notesRequired = true }, draft);

    QTest::mouseClick(button(detail, u"completeButton"_s), Qt::LeftButton);

    QVERIFY(detail.focusWidget());
    QCOMPARE(detail.focusWidget()->objectName(), focus);
    QCOMPARE(detail.findChild<QLabel *>(u"missing"_s)->isVisible(), focus != "reason"_L1);
    if (focus == "reason"_L1)
        QCOMPARE(detail.findChild<QLineEdit *>(focus)->text(), u"Solved"_s);
}

void TestTaskDetail::tellsWhatIsTypedOfThisTask()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    QSignalSpy edited(&detail, &TaskDetail::draftEdited);
    detail.setTask(inHand(7));
    detail.setOutcome({}, {});

    QTest::keyClicks(detail.findChild<QPlainTextEdit *>(u"notes"_s), u"hi"_s);

    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.last().at(0).value<ReservationId>(), sid<ReservationId>(7));
    QCOMPARE(edited.last().at(1).value<TaskDraft>(), TaskDraft{ .notes = u"hi"_s });
    detail.setBusy(true);
    QVERIFY(detail.findChild<QPlainTextEdit *>(u"notes"_s)->isReadOnly());
    detail.setBusy(true, false); // it is only wrapped up
    QVERIFY(!detail.findChild<QPlainTextEdit *>(u"notes"_s)->isReadOnly());
}

void TestTaskDetail::showsATaskThatIsStillBeingRead()
{
    FakeClock clock;
    TaskDetail detail(clock);
    detail.show();
    TaskInHand unread = inHand(1);
    unread.task.reset();

    detail.setTask(unread);

    QVERIFY(!detail.findChild<QLabel *>(u"who"_s)->text().isEmpty());
    QVERIFY(button(detail, u"wrapUpButton"_s)->isEnabled()); // needs nothing but the reservation
}

QTEST_MAIN(TestTaskDetail)
#include "tst_taskdetail.moc"
