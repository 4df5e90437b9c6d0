#include "ui/mainwindow/quitguard.h"

#include "console/control/attributeediting.h"
#include "console/control/awaystatus.h"
#include "console/models/tasksinhandmodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/unsavedquestion.h"

#include <QAbstractButton>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

enum class Way { Quit, Close };
enum class Seen { Shown, Hidden, Minimized };

void press(const QMessageBox &question, const QString &button)
{
    const QList<QAbstractButton *> buttons = question.buttons();
    for (QAbstractButton *each : buttons) {
        if (each->text() == button)
            return each->click();
    }
    QFAIL(qPrintable(button));
}

} // namespace

Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(Seen)

class TestQuitGuard : public QObject
{
    Q_OBJECT

private slots:
    void whoWouldBeMissedIsAsked_data();
    void whoWouldBeMissedIsAsked();
    void whoHasNotAnsweredAnOfferIsAsked();
    void isAskedWhereItIsSeen_data();
    void isAskedWhereItIsSeen();
    void doesWhatIsChosen_data();
    void doesWhatIsChosen();
    void whatIsDiscardedGoesOnlyWithTheProgram_data();
    void whatIsDiscardedGoesOnlyWithTheProgram();
    void whoSignsOutIsAskedLikewise_data() { whoWouldBeMissedIsAsked_data(); }
    void whoSignsOutIsAskedLikewise();
    void whoLeavesOtherwiseSaysHow_data();
    void whoLeavesOtherwiseSaysHow();
    void anotherWorkspaceIsAskedAboutWhateverTheSettingsSay();
    void aSessionThatEndsByItselfIsNotAskedAbout();
};

void TestQuitGuard::whoWouldBeMissedIsAsked_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<bool>("hasTask");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says"); // empty: nobody is asked

    QTest::newRow("offline") << 1 << false << QString() << QString();
    QTest::newRow("available") << 2 << false << QString() << u"You are still Idle: offers would reach nobody."_s;
    QTest::newRow("available, and goes offline by itself") << 2 << false << u"Offline"_s << QString();
    QTest::newRow("available, a status that is not there") << 2 << false << u"Vacation"_s
                                                           << u"You are still Idle: offers would reach nobody."_s;
    QTest::newRow("busy with a task") << 3 << true << QString() << u"in hand"_s;
    QTest::newRow("available with a task") << 2 << true << QString() << u"offers would reach nobody."_s;
}

void TestQuitGuard::whoWouldBeMissedIsAsked()
{
    QFETCH(int, activity);
    QFETCH(bool, hasTask);
    QFETCH(QString, rule);
    QFETCH(QString, says);
    SampleConsole sample;
    sample.console().settings().setStatusRules({ .onQuit = rule });
    MainWindow window(sample.console());
    QSignalSpy quits(&window, &MainWindow::quitRequested);
    sample.signIn(activity);
    if (hasTask)
        sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);

    window.quit();

    const auto *question = window.findChild<QuitQuestion *>();
    QCOMPARE(question != nullptr, !says.isEmpty());
    QCOMPARE(quits.count(), says.isEmpty() ? 1 : 0);
    if (!question)
        return;
    QVERIFY2(question->text().contains(says), qPrintable(question->text()));
    QVERIFY(!question->isModal());
    QVERIFY(window.isVisible()); // it may have been asked from the tray
    const QString all = question->text() + question->informativeText();
    QCOMPARE(all.contains(u"in hand"_s), hasTask);
}

/// While one is being offered something the status is often one without offers.
void TestQuitGuard::whoHasNotAnsweredAnOfferIsAsked()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    sample.signIn(1);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);

    window.quit();

    const auto *question = window.findChild<QuitQuestion *>();
    QVERIFY(question);
    QCOMPARE(question->text(), u"1 offer(s) wait for your answer."_s);
}

void TestQuitGuard::isAskedWhereItIsSeen_data()
{
    QTest::addColumn<Seen>("seen");

    QTest::newRow("shown") << Seen::Shown;
    QTest::newRow("hidden") << Seen::Hidden;
    QTest::newRow("minimized") << Seen::Minimized;
}

void TestQuitGuard::isAskedWhereItIsSeen()
{
    QFETCH(Seen, seen);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    sample.signIn(2);
    if (seen == Seen::Hidden)
        window.hide();
    else if (seen == Seen::Minimized)
        window.showMinimized();
    QCOMPARE(window.isSeen(), seen == Seen::Shown);

    window.quit();

    QVERIFY(window.isSeen());
    const auto *question = window.findChild<QuitQuestion *>();
    QVERIFY(question && question->isVisible());
}

void TestQuitGuard::doesWhatIsChosen_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("quits");

    QTest::newRow("go offline") << Way::Quit << u"&Go Offline and Quit"_s << true;
    QTest::newRow("keep") << Way::Quit << u"&Keep Status and Quit"_s << true;
    QTest::newRow("cancel") << Way::Quit << u"&Cancel"_s << false;
    QTest::newRow("window closed, keep") << Way::Close << u"&Keep Status and Quit"_s << true;
    QTest::newRow("window closed, cancel") << Way::Close << u"&Cancel"_s << false;
}

void TestQuitGuard::doesWhatIsChosen()
{
    QFETCH(Way, way);
    QFETCH(QString, button);
    QFETCH(bool, quits);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    sample.signIn(2);

    if (way == Way::Close)
        QVERIFY(!window.close());
    else
        window.quit();
    const auto *question = window.findChild<QuitQuestion *>();
    QVERIFY(question);
    press(*question, button);

    QCOMPARE(quit.count(), quits ? 1 : 0);
    AwayStatus &away = sample.console().awayStatus();
    QCOMPARE(away.staysOnQuit(), !button.contains(u"Offline"_s));
    QVERIFY(window.isVisible());
}

void TestQuitGuard::whatIsDiscardedGoesOnlyWithTheProgram_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("quits");

    QTest::newRow("keep the status") << u"&Keep Status and Quit"_s << true;
    QTest::newRow("stay after all") << u"&Cancel"_s << false;
}

void TestQuitGuard::whatIsDiscardedGoesOnlyWithTheProgram()
{
    QFETCH(QString, button);
    QFETCH(bool, quits);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QTRY_COMPARE(sample.console().tasksInHandModel().rowCount(), 1);
    Task known = *sample.state().task(sid<TaskId>(1));
    known.version = 3; // as read one by one
    sample.state().apply(known, sample.clock().now());
    AttributeEditing &editing = sample.console().attributeEditing();
    editing.begin(known.id);
    editing.change(known.id, "{\"name\": \"Eva\"}");

    window.quit();
    press(*window.findChild<UnsavedQuestion *>(), u"&Discard"_s);
    QVERIFY(editing.isDirty(known.id));
    press(*window.findChild<QuitQuestion *>(), button);

    QCOMPARE(quit.count(), quits ? 1 : 0);
    QCOMPARE(editing.isDirty(known.id), !quits);
}

void TestQuitGuard::whoSignsOutIsAskedLikewise()
{
    QFETCH(int, activity);
    QFETCH(bool, hasTask);
    QFETCH(QString, rule);
    QFETCH(QString, says);
    SampleConsole sample;
    sample.console().settings().setStatusRules({ .onQuit = rule });
    MainWindow window(sample.console());
    int times = 0;
    sample.signIn(activity);
    if (hasTask)
        sample.reserve(1, u"Ana"_s, ReservationStatus::Wrapping);

    window.shell()->leave(SetupLeaving::SignOut, [&times] { ++times; });

    const auto *question = window.findChild<QuitQuestion *>();
    QCOMPARE(question != nullptr, !says.isEmpty());
    if (!question) {
        QTRY_COMPARE(times, 1); // the status that the settings say is tried first
        return;
    }
    QCOMPARE(times, 0);
    QVERIFY2(question->text().contains(says), qPrintable(question->text()));
    QCOMPARE(question->windowTitle(), u"Sign Out"_s);
    QVERIFY(window.isVisible());
    press(*question, u"Sign &Out All the Same"_s);
    QCOMPARE(times, 1);
}

void TestQuitGuard::whoLeavesOtherwiseSaysHow_data()
{
    QTest::addColumn<SetupLeaving>("leaving");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("leaves");

    QTest::newRow("sign out, go offline") << SetupLeaving::SignOut << u"&Go Offline and Sign Out"_s << true;
    QTest::newRow("sign out all the same") << SetupLeaving::SignOut << u"Sign &Out All the Same"_s << true;
    QTest::newRow("sign out, stay") << SetupLeaving::SignOut << u"&Stay"_s << false;
    QTest::newRow("workspace, go offline") << SetupLeaving::Workspace << u"&Go Offline and Leave"_s << true;
    QTest::newRow("workspace all the same") << SetupLeaving::Workspace << u"&Leave All the Same"_s << true;
    QTest::newRow("workspace, stay") << SetupLeaving::Workspace << u"&Stay"_s << false;
}

void TestQuitGuard::whoLeavesOtherwiseSaysHow()
{
    QFETCH(SetupLeaving, leaving);
    QFETCH(QString, button);
    QFETCH(bool, leaves);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    int times = 0;
    sample.signIn(2);

    window.shell()->leave(leaving, [&times] { ++times; });
    QVERIFY(window.shell()->isAsking());
    press(*window.findChild<QuitQuestion *>(), button);

    QTRY_COMPARE(times, leaves ? 1 : 0);
    QVERIFY(!window.shell()->isAsking());
    QCOMPARE(sample.console().awayStatus().staysOnQuit(), !button.contains(u"Offline"_s));
}

void TestQuitGuard::anotherWorkspaceIsAskedAboutWhateverTheSettingsSay()
{
    SampleConsole sample;
    sample.console().settings().setStatusRules({ .onQuit = u"Offline"_s });
    MainWindow window(sample.console());
    window.show();
    int times = 0;
    sample.signIn(2);

    window.shell()->leave(SetupLeaving::Workspace, [&times] { ++times; });

    const auto *question = window.findChild<QuitQuestion *>();
    QVERIFY(question);
    QCOMPARE(question->text(), u"You are still Idle in this workspace: its offers would reach nobody."_s);
    QVERIFY(question->informativeText().isEmpty());
    press(*question, u"&Leave All the Same"_s);
    QCOMPARE(times, 1);
}

void TestQuitGuard::aSessionThatEndsByItselfIsNotAskedAbout()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    QSignalSpy quits(&window, &MainWindow::quitRequested);
    int times = 0;
    sample.signIn(2);
    window.shell()->leave(SetupLeaving::SignOut, [&times] { ++times; });
    const QPointer<QuitQuestion> question = window.findChild<QuitQuestion *>();
    QVERIFY(question && question->isVisible());

    sample.state().clear(); // as where the secret is refused from now on

    QVERIFY(!question || !question->isVisible());
    QVERIFY(!window.shell()->isAsking());
    QCOMPARE(times, 0);
    window.quit(); // not asked once more
    QCOMPARE(quits.count(), 1);
}

QTEST_MAIN(TestQuitGuard)
#include "tst_quitguard.moc"
