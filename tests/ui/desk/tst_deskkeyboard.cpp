// What is typed on the desk goes to the customer for whom it is typed, whatever happens meanwhile.
#include "console/control/endedtasks.h"
#include "console/control/offerscontroller.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskdrafts.h"
#include "console/models/tasksinhandmodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/desk/deskpage.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The desk in an active window, with tasks in hand of Ana (1), who is looked at, and Ben (2).
struct Desk
{
    SampleConsole sample;
    DeskPage page{ sample.console() };
    QListView *list = page.findChild<QListView *>(u"tasksInHand"_s);
    QPlainTextEdit *notes = page.findChild<QPlainTextEdit *>(u"notes"_s);

    bool open(int tasks = 2)
    {
        page.show();
        page.activateWindow();
        sample.signIn(2);
        sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);
        if (tasks > 1)
            sample.reserve(2, u"Ben"_s, ReservationStatus::Accepted);
        list->setCurrentIndex(list->model()->index(0, 0));
        return QTest::qWaitForWindowActive(&page) && list->model()->rowCount() == tasks;
    }
    void becomes(int number, ReservationStatus status)
    {
        sample.clock().advance(std::chrono::seconds(1));
        Reservation changed = *sample.state().reservation(sid<ReservationId>(number));
        changed.status = status;
        changed.updatedAt = sample.clock().now();
        sample.state().apply(changed, sample.clock().now());
    }
    /// At whatever has the keyboard.
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    [[nodiscard]] QString who() const { return page.findChild<QLabel *>(u"who"_s)->text(); }
    [[nodiscard]] QString kept(int number) { return sample.console().drafts().draft(sid<ReservationId>(number)).notes; }
    [[nodiscard]] Banner *endedBar() const { return page.findChild<Banner *>(u"endedBar"_s); }
};

} // namespace

class TestDeskKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void staysWithATaskThatSomebodyElseEnded_data();
    void staysWithATaskThatSomebodyElseEnded();
    void leavesOwnTasksWithoutASentence();
    void bringsWhatOneAcceptsIntoView_data();
    void bringsWhatOneAcceptsIntoView();
    void theKeyboardComesWithWhatOneAccepts();
    void typesOnWhenTheClockMissesSomething();
    void keepsTheKeyboardInTheTask();
    void leavesTheKeyboardOnAnEmptyDesk();
};

void TestDeskKeyboard::staysWithATaskThatSomebodyElseEnded_data()
{
    QTest::addColumn<ReservationStatus>("status");
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<QString>("says");

    QTest::newRow("completed") << ReservationStatus::Completed << true << u"Somebody else completed this task at "_s;
    QTest::newRow("canceled") << ReservationStatus::Canceled << false << u"Somebody else canceled this task at "_s;
    QTest::newRow("rescinded") << ReservationStatus::Rescinded << true << u"This task was taken back from you at "_s;
}

void TestDeskKeyboard::staysWithATaskThatSomebodyElseEnded()
{
    QFETCH(ReservationStatus, status);
    QFETCH(bool, byKey);
    QFETCH(QString, says);
    Desk desk;
    QVERIFY(desk.open());
    desk.notes->setFocus();
    desk.type(u"of Ana"_s);

    desk.becomes(1, status);
    desk.type(u" and more"_s);

    QCOMPARE(desk.who(), u"Ana"_s);
    QVERIFY(desk.endedBar()->isVisible());
    QVERIFY2(desk.endedBar()->text().startsWith(says), qPrintable(desk.endedBar()->text()));
    QCOMPARE(desk.notes->toPlainText(), u"of Ana"_s);
    QVERIFY(desk.notes->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(!desk.page.findChild<QPushButton *>(u"completeButton"_s)->isVisible());
    QCOMPARE(desk.kept(1), u"of Ana"_s);
    QCOMPARE(desk.kept(2), QString());

    if (byKey)
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Escape);
    else
        desk.endedBar()->findChild<QPushButton *>(u"bannerAction"_s)->click();
    desk.type(u" and after"_s);

    QCOMPARE(desk.who(), u"Ben"_s);
    QVERIFY(!desk.endedBar()->isVisible());
    QVERIFY(!desk.notes->isReadOnly());
    QCOMPARE(desk.kept(1), u"of Ana"_s);
    QCOMPARE(desk.kept(2), QString());
    QCOMPARE(desk.list->model()->rowCount(), 1);
}

void TestDeskKeyboard::leavesOwnTasksWithoutASentence()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.notes->setFocus();

    desk.sample.console().completion().complete(sid<ReservationId>(1), {});
    desk.becomes(1, ReservationStatus::Completed);
    desk.type(u"still of Ana"_s);

    QCOMPARE(desk.who(), u"Ben"_s);
    QVERIFY(!desk.endedBar()->isVisible());
    QVERIFY(desk.list->hasFocus());
    QCOMPARE(desk.kept(2), QString());
}

void TestDeskKeyboard::bringsWhatOneAcceptsIntoView_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("notes");

    QTest::newRow("accepted here") << true << u"Cid"_s << u"of Ana"_s;
    QTest::newRow("by a callback") << false << u"Ana"_s << u"of Ana, on"_s;
}

void TestDeskKeyboard::bringsWhatOneAcceptsIntoView()
{
    QFETCH(bool, accepts);
    QFETCH(QString, who);
    QFETCH(QString, notes);
    Desk desk;
    QVERIFY(desk.open());
    desk.notes->setFocus();
    desk.type(u"of Ana"_s);
    QTest::keyClick(desk.notes, Qt::Key_End);

    desk.sample.reserve(3, u"Cid"_s, ReservationStatus::Pending);
    if (accepts)
        desk.sample.console().offers().acceptOldest(); // as toast, key and command do
    desk.becomes(3, ReservationStatus::Accepted);
    desk.type(u", on"_s);

    QCOMPARE(desk.who(), who);
    QCOMPARE(desk.kept(1), notes);
    QCOMPARE(desk.kept(3), QString());
}

void TestDeskKeyboard::theKeyboardComesWithWhatOneAccepts()
{
    Desk desk;
    QVERIFY(desk.open());
    if (QWidget *keyboard = desk.page.focusWidget())
        keyboard->clearFocus();

    desk.sample.reserve(3, u"Cid"_s, ReservationStatus::Pending);
    desk.sample.console().offers().acceptOldest();
    desk.becomes(3, ReservationStatus::Accepted);

    QCOMPARE(desk.who(), u"Cid"_s);
    QVERIFY(desk.list->hasFocus());
}

void TestDeskKeyboard::typesOnWhenTheClockMissesSomething()
{
    Desk desk;
    desk.sample.console().settings().setWrapUpRules(
        u"Spanish"_s, { .dispositions = { u"Solved"_s, u"Lost"_s }, .dispositionRequired = true });
    QVERIFY(desk.open());
    desk.notes->setFocus();
    desk.type(u"S"_s);

    desk.sample.console().completion().complete(sid<ReservationId>(1), u"wrap-up time over"_s);
    desk.type(u"L"_s);

    QVERIFY(desk.notes->hasFocus());
    QVERIFY(desk.page.findChild<QLabel *>(u"missing"_s)->isVisible());
    QCOMPARE(desk.kept(1), u"SL"_s);
    QCOMPARE(desk.page.findChild<QComboBox *>(u"disposition"_s)->currentData().toString(), QString());
}

void TestDeskKeyboard::keepsTheKeyboardInTheTask()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.list->setCurrentIndex(desk.list->model()->index(1, 0)); // Ben's, which is not wrapped up yet

    QTest::mouseClick(desk.page.findChild<QPushButton *>(u"wrapUpButton"_s), Qt::LeftButton);
    QVERIFY(desk.notes->hasFocus());
    desk.becomes(2, ReservationStatus::Wrapping);
    QVERIFY(desk.notes->hasFocus());
    desk.list->setCurrentIndex(desk.list->model()->index(0, 0));
    QTest::mouseClick(desk.page.findChild<QPushButton *>(u"completeButton"_s), Qt::LeftButton);
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Return);

    QVERIFY(desk.notes->hasFocus());
}

void TestDeskKeyboard::leavesTheKeyboardOnAnEmptyDesk()
{
    Desk desk;
    QVERIFY(desk.open(1));
    desk.sample.setActivity(3); // where the empty desk has a button
    desk.notes->setFocus();

    desk.sample.console().completion().complete(sid<ReservationId>(1), {});
    desk.becomes(1, ReservationStatus::Completed);

    QVERIFY(desk.page.findChild<QWidget *>(u"deskEmpty"_s)->isVisible());
    const QWidget *keyboard = desk.page.focusWidget();
    QVERIFY(keyboard && keyboard->isVisible() && !qobject_cast<const QPushButton *>(keyboard));
}

QTEST_MAIN(TestDeskKeyboard)
#include "tst_deskkeyboard.moc"
