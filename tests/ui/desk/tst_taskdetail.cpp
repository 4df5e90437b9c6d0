#include "ui/desk/taskdetail.h"

#include "support/fakeclock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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

class TestTaskDetail : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheStatusAllows_data();
    void offersWhatTheStatusAllows();
    void asksToWrapUp();
    void asksToCompleteWithTheReason();
    void reasonOfOneTaskDoesNotGoToAnother();
    void restsAndSaysWhy();
    void asksForWhatIsMissingFirst_data();
    void asksForWhatIsMissingFirst();
    void tellsWhatIsTypedOfThisTask();
    void showsATaskThatIsStillBeingRead();
};

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

    QCOMPARE(button(detail, u"wrapUpButton"_s)->isVisible(), wrapUp);
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
    QVERIFY(!detail.findChild<QPlainTextEdit *>(u"notes"_s)->isEnabled());
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
