#include "ui/mainwindow/mainwindow.h"

#include "console/control/attributeediting.h"
#include "console/control/sessioncontroller.h"
#include "console/models/tasksinhandmodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/desk/newtaskdialog.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/filebanner.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/taskspage.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/unsavedquestion.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchline.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QAction *menuItem(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void pretendPhase(SampleConsole &sample, SessionPhase phase)
{
    emit sample.console().session().phaseChanged(phase);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void isCalledCordboard();
    void showsWhatFitsThePhase_data();
    void showsWhatFitsThePhase();
    void remembersItsPlace();
    void remembersItsPlaceAndPageThoughItIsKilled();
    void thePageComesBackForTheSameWorker_data();
    void thePageComesBackForTheSameWorker();
    void anotherWorkspaceHasTheSamePage();
    void goesToPagesByShortcut_data();
    void goesToPagesByShortcut();
    void setsTheCursorIntoTheFilter();
    void theTableInViewIsExportedFromTheMenu();
    void goesFromAQueueToWhatBelongsToIt();
    void messagesOfAFloorGoWithTheSession();
    void opensDialogsWithoutWaiting();
    void saysThatTheServerIsGone();
    void canBeAsNarrowAsASmallScreen();
    void hidesOnCloseOnlyWhenTold_data();
    void hidesOnCloseOnlyWhenTold();
    void closesForGoodOnceTheTrayHasGone();
    void tellsAndRemembersTheTheme();
    void everyControlHasANameOfItsOwn();
    void keysOfHiddenButtonsAreNotTyped();
    void typedAttributesAreNotLostByLeaving_data();
    void typedAttributesAreNotLostByLeaving();
};

void TestMainWindow::typedAttributesAreNotLostByLeaving_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("button"); // empty: nobody is asked
    QTest::addColumn<bool>("isClosed"); // else it is File > Quit
    QTest::addColumn<bool>("leaves");
    const QByteArray changed = "{\"name\": \"Eva\"}";

    QTest::newRow("nothing changed") << QByteArray() << QString() << false << true;
    QTest::newRow("discarded") << changed << u"&Discard"_s << false << true;
    QTest::newRow("discarded, window closed") << changed << u"&Discard"_s << true << true;
    QTest::newRow("cancelled") << changed << u"&Cancel"_s << false << false;
    QTest::newRow("cannot be saved as it is") << QByteArray("{") << u"&Save"_s << false << false;
}

void TestMainWindow::typedAttributesAreNotLostByLeaving()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, button);
    QFETCH(bool, isClosed);
    SampleConsole sample;
    MainWindow window(sample.console());
    QSignalSpy quits(&window, &MainWindow::quitRequested);
    window.show();
    sample.console().settings().setStatusRules({ .onQuit = u"Offline"_s }); // else one would be asked for that, too
    sample.signIn(1);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QTRY_COMPARE(sample.console().tasksInHandModel().rowCount(), 1);
    Task known = *sample.state().task(sid<TaskId>(1));
    known.version = 3; // as read one by one
    sample.state().apply(known, sample.clock().now());
    AttributeEditing &editing = sample.console().attributeEditing();
    editing.begin(known.id);
    if (!typed.isEmpty())
        editing.change(known.id, typed);
    window.shell()->setPage(Shell::Queues);

    if (isClosed)
        window.close();
    else
        menuItem(window, u"Quit"_s)->trigger();

    auto *question = window.findChild<UnsavedQuestion *>();
    QCOMPARE(question != nullptr, !button.isEmpty());
    if (question) {
        QCOMPARE(quits.count(), 0);
        QCOMPARE(question->informativeText().section(u'\n', 0, 0), u"Attributes of “Ana”"_s);
        const QList<QAbstractButton *> buttons = question->buttons();
        for (QAbstractButton *each : buttons) {
            if (each->text() == button) {
                each->setEnabled(true); // this console never connects
                each->click();
                break;
            }
        }
    }
    QFETCH(bool, leaves);
    QCOMPARE(quits.count(), leaves ? 1 : 0);
    QCOMPARE(editing.isDirty(known.id), !leaves);
    if (button == u"&Save"_s)
        QCOMPARE(window.shell()->navigation()->current(), int(Shell::Desk)); // where it is said
}

void TestMainWindow::keysOfHiddenButtonsAreNotTyped()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    auto *notes = window.findChild<QPlainTextEdit *>(u"notes"_s);
    QVERIFY(notes);

    QKeyEvent press(QEvent::KeyPress, Qt::Key_W, Qt::AltModifier, u"w"_s);
    QCoreApplication::sendEvent(notes, &press);

    QCOMPARE(notes->toPlainText(), QString());
}

void TestMainWindow::isCalledCordboard()
{
    SampleConsole sample;
    MainWindow window(sample.console());

    QCOMPARE(window.windowTitle(), u"Cordboard"_s);
    QCOMPARE(window.accessibleName(), u"Cordboard"_s);
}

void TestMainWindow::showsWhatFitsThePhase_data()
{
    QTest::addColumn<SessionPhase>("phase");
    QTest::addColumn<bool>("shell");

    QTest::newRow("signed out") << SessionPhase::SignedOut << false;
    QTest::newRow("signed in") << SessionPhase::SignedIn << true;
    QTest::newRow("failed") << SessionPhase::Failed << false;
    QTest::newRow("choosing") << SessionPhase::ChoosingWorkspace << false;
    QTest::newRow("keyring") << SessionPhase::KeyringTrouble << false;
}

void TestMainWindow::showsWhatFitsThePhase()
{
    QFETCH(SessionPhase, phase);
    QFETCH(bool, shell);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();

    pretendPhase(sample, phase);

    QCOMPARE(window.shell()->isVisible(), shell);
    QCOMPARE(window.signIn()->isVisible(), !shell);
    QCOMPARE(menuItem(window, u"New Task…"_s)->isEnabled(), shell);
    QCOMPARE(window.shell()->navigation()->pages().constFirst()->isEnabled(), shell);
}

void TestMainWindow::remembersItsPlace()
{
    SampleConsole sample;
    {
        MainWindow window(sample.console());
        window.resize(790, 555);
        window.show();
        window.close();
    }

    MainWindow again(sample.console());

    QCOMPARE(again.size(), QSize(790, 555));
}

void TestMainWindow::remembersItsPlaceAndPageThoughItIsKilled()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    window.resize(801, 566);
    window.shell()->setPage(Shell::Queues);

    QTRY_VERIFY(!sample.console().settings().windowGeometry().isEmpty()); // nobody has closed it
    MainWindow again(sample.console());

    QCOMPARE(again.size(), QSize(801, 566));
    QCOMPARE(again.shell()->navigation()->current(), int(Shell::Queues));
}

void TestMainWindow::thePageComesBackForTheSameWorker_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<int>("worker");
    QTest::addColumn<int>("page");

    QTest::newRow("restart") << true << 1 << int(Shell::Queues);
    QTest::newRow("restart by another") << true << 2 << int(Shell::Desk);
    QTest::newRow("sign-out") << false << 1 << int(Shell::Queues);
    QTest::newRow("sign-out, then another") << false << 2 << int(Shell::Desk);
}

void TestMainWindow::thePageComesBackForTheSameWorker()
{
    QFETCH(bool, restarts);
    QFETCH(int, worker);
    QFETCH(int, page);
    SampleConsole sample;
    auto window = std::make_unique<MainWindow>(sample.console());
    window->show();
    sample.signIn();
    pretendPhase(sample, SessionPhase::SignedIn);
    window->shell()->setPage(Shell::Queues);

    pretendPhase(sample, SessionPhase::SignedOut);
    if (restarts) {
        window.reset();
        window = std::make_unique<MainWindow>(sample.console());
    }
    pretendPhase(sample, SessionPhase::Connecting);
    sample.state().begin({ .id = sid<WorkspaceId>(1) }, sid<WorkerId>(worker));
    pretendPhase(sample, SessionPhase::SignedIn);

    QCOMPARE(window->shell()->navigation()->current(), page);
}

/// There the same person is another worker.
void TestMainWindow::anotherWorkspaceHasTheSamePage()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    sample.signIn();
    pretendPhase(sample, SessionPhase::SignedIn);
    window.shell()->setPage(Shell::Queues);

    pretendPhase(sample, SessionPhase::Connecting);
    sample.state().begin({ .id = sid<WorkspaceId>(2) }, sid<WorkerId>(2));
    pretendPhase(sample, SessionPhase::SignedIn);

    QCOMPARE(window.shell()->navigation()->current(), int(Shell::Queues));
}

void TestMainWindow::goesToPagesByShortcut_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("page");

    QTest::newRow("tasks") << Qt::Key_2 << int(Shell::Tasks);
    QTest::newRow("agents") << Qt::Key_3 << int(Shell::Agents);
    QTest::newRow("queues") << Qt::Key_4 << int(Shell::Queues);
    QTest::newRow("missed") << Qt::Key_5 << int(Shell::Missed);
    QTest::newRow("setup") << Qt::Key_6 << int(Shell::Setup);
}

void TestMainWindow::goesToPagesByShortcut()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, page);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pretendPhase(sample, SessionPhase::SignedIn);

    QTest::keyClick(&window, key, Qt::ControlModifier);

    QCOMPARE(window.shell()->navigation()->current(), page);
}

void TestMainWindow::setsTheCursorIntoTheFilter()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pretendPhase(sample, SessionPhase::SignedIn);
    window.shell()->setPage(Shell::Agents);

    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);

    QVERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->accessibleName(), u"Filter Agents"_s);
}

void TestMainWindow::theTableInViewIsExportedFromTheMenu()
{
    SampleConsole sample;
    sample.signIn();
    MainWindow window(sample.console());
    window.show();
    pretendPhase(sample, SessionPhase::SignedIn);
    auto *exporting = window.findChild<QAction *>(u"exportTableAction"_s);
    auto *file = window.menuBar()->actions().constFirst()->menu();

    window.shell()->setPage(Shell::Desk);
    emit file->aboutToShow();
    QVERIFY(!exporting->isEnabled());
    window.shell()->setPage(Shell::Agents);
    QTRY_VERIFY(window.shell()->viewsInView());
    const auto canExport = [&] {
        emit file->aboutToShow();
        return exporting->isEnabled();
    };
    QTRY_VERIFY(canExport()); // Alice is listed
}

void TestMainWindow::messagesOfAFloorGoWithTheSession()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    pretendPhase(sample, SessionPhase::SignedIn);
    window.shell()->setPage(Shell::Agents);
    auto *message = window.findChild<AgentsPage *>()->findChild<FileBanner *>();
    message->tellFailed(u"agents.csv"_s, u"The disk is full."_s);
    QVERIFY(!message->isHidden());

    sample.state().clear();

    QVERIFY(message->isHidden());
}

void TestMainWindow::goesFromAQueueToWhatBelongsToIt()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    pretendPhase(sample, SessionPhase::SignedIn);
    auto *queues = window.findChild<QueuesPage *>();
    const auto *tasks = window.findChild<TasksPage *>();
    const auto *agents = window.findChild<AgentsPage *>();
    agents->filter()->setText(u"of before"_s);

    emit queues->tasksAsked(u"\"Sales 7\""_s);
    QCOMPARE(window.shell()->navigation()->current(), int(Shell::Tasks));
    QCOMPARE(tasks->filter()->text(), u"\"Sales 7\""_s);

    emit queues->agentsAsked(u"skills HAS \"sales\""_s);
    QCOMPARE(window.shell()->navigation()->current(), int(Shell::Agents));
    QCOMPARE(agents->filter()->text(), QString());
    QCOMPARE(agents->expression()->text(), u"skills HAS \"sales\""_s);
    QVERIFY(agents->expression()->isVisible());
}

void TestMainWindow::opensDialogsWithoutWaiting()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    pretendPhase(sample, SessionPhase::SignedIn);

    menuItem(window, u"New Task…"_s)->trigger();
    menuItem(window, u"About Cordboard"_s)->trigger();

    QVERIFY(window.shell()->newTaskDialog()->isVisible());
    QVERIFY(!window.shell()->newTaskDialog()->isModal());
    QVERIFY(window.findChild<AboutDialog *>()->isVisible());
    QVERIFY(!window.findChild<AboutDialog *>()->isModal());
}

void TestMainWindow::canBeAsNarrowAsASmallScreen()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    sample.signIn(2);
    pretendPhase(sample, SessionPhase::SignedIn);
    Workspace named = *sample.state().workspace();
    named.name = u"A contact center with quite a long name, and more words behind it"_s;
    sample.state().apply(named);
    window.show();

    const int width = window.minimumSizeHint().width();
    QVERIFY2(width <= 90 * window.fontMetrics().averageCharWidth() || width <= 640, qPrintable(QString::number(width)));
}

void TestMainWindow::saysThatTheServerIsGone()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    sample.signIn(2);
    pretendPhase(sample, SessionPhase::SignedIn);
    const auto banner = [&window] {
        QString said;
        for (const Banner *each : window.shell()->findChildren<Banner *>()) {
            if (each->isVisible())
                said += each->text();
        }
        return said;
    };

    emit sample.console().reachableChanged(false);
    QVERIFY(banner().contains(u"Not connected since"_s));
    QVERIFY(!menuItem(window, u"New Task…"_s)->isEnabled());
    emit sample.console().reachableChanged(true);

    QVERIFY(banner().isEmpty());
    QVERIFY(menuItem(window, u"New Task…"_s)->isEnabled());
}

void TestMainWindow::hidesOnCloseOnlyWhenTold_data()
{
    QTest::addColumn<bool>("hides");
    QTest::addColumn<int>("quits");

    QTest::newRow("no tray") << false << 1;
    QTest::newRow("tray") << true << 0;
}

void TestMainWindow::hidesOnCloseOnlyWhenTold()
{
    QFETCH(bool, hides);
    QFETCH(int, quits);
    SampleConsole sample;
    MainWindow window(sample.console());
    window.setHidesOnClose([&hides] { return hides; });
    window.show();
    QSignalSpy quit(&window, &MainWindow::quitRequested);

    window.close();

    QVERIFY(!window.isVisible());
    QCOMPARE(quit.count(), quits);
    window.present();
    QVERIFY(window.isVisible());
}

void TestMainWindow::closesForGoodOnceTheTrayHasGone()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    bool hasTray = true;
    window.setHidesOnClose([&hasTray] { return hasTray; });
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    window.show();
    window.close();
    QCOMPARE(quit.count(), 0);
    window.present();

    hasTray = false; // its panel has crashed
    window.close();

    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::tellsAndRemembersTheTheme()
{
    SampleConsole sample;
    MainWindow window(sample.console());

    menuItem(window, u"Dark"_s)->trigger();

    QCOMPARE(sample.console().settings().theme(), Theme::Dark);
    MainWindow again(sample.console());
    QVERIFY(menuItem(again, u"Dark"_s)->isChecked());
    sample.console().settings().setTheme(Theme::Light); // in the settings dialog
    QVERIFY(menuItem(again, u"Light"_s)->isChecked());
}

void TestMainWindow::everyControlHasANameOfItsOwn()
{
    SampleConsole sample;
    MainWindow window(sample.console());
    window.show();
    sample.signIn(1);
    pretendPhase(sample, SessionPhase::SignedIn);
    QHash<QString, int> names;

    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(button->objectName() + u" in "_s + button->parent()->objectName()));
        QVERIFY2(++names[name] == 1, qPrintable(name));
    }
    QVERIFY(names.contains(u"Status"_s));
    QVERIFY(names.contains(u"Workspace"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
