#include "ui/desk/newtaskdialog.h"

#include "console/control/taskcontroller.h"
#include "support/sampleconsole.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPushButton *createButton(const NewTaskDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"createButton"_s);
}

} // namespace

class TestNewTaskDialog : public QObject
{
    Q_OBJECT

private slots:
    void checksWhileOneTypes_data();
    void checksWhileOneTypes();
    void choosesFromWhatTheWorkspaceHas();
    void staysOpenWithTheServersAnswer();
    void saysThatTheTaskMayHaveBeenCreated_data();
    void saysThatTheTaskMayHaveBeenCreated();
    void closesWhenItIsCreated();
    void eachTaskBeginsWithoutPriority();
    void saysWhatAPriorityCanBe_data();
    void saysWhatAPriorityCanBe();
    void restsWhileOffline();
    void needsAWorkflow();
    void beginsWithNobodysData();
    void aSuggestionStaysOutOfWhatIsTyped();
    void itsErrorFollowsTheTheme();
};

void TestNewTaskDialog::checksWhileOneTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("object") << u"{\"a\": 1}"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"  \n "_s << QString();
    QTest::newRow("list") << u"[1, 2]"_s << u"object"_s;
    QTest::newRow("first line") << u"{\"a\" 1}"_s << u"Line 1"_s;
    QTest::newRow("third line") << u"{\n\"a\": 1,\n\"b\": x\n}"_s << u"Line 3"_s;
    QTest::newRow("not closed") << u"{\"a\": {"_s << u"Line 1"_s;
    QTest::newRow("too long") << u"{\"a\": \"%1\"}"_s.arg(QString(5000, u'x')) << u"4096"_s;
}

void TestNewTaskDialog::checksWhileOneTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();

    dialog.findChild<QPlainTextEdit *>(u"attributes"_s)->setPlainText(text);

    QVERIFY2(dialog.faultShown().contains(says), qPrintable(dialog.faultShown()));
    QCOMPARE(dialog.faultShown().isEmpty(), says.isEmpty());
    QCOMPARE(createButton(dialog)->isEnabled(), says.isEmpty());
}

void TestNewTaskDialog::choosesFromWhatTheWorkspaceHas()
{
    SampleConsole sample;
    NewTaskDialog dialog(sample.state(), sample.console().tasks());

    sample.signIn();
    dialog.setAttributes(u"{\"b\": 2}"_s);

    const NewTask task = dialog.task();
    QCOMPARE(task.workflow, sid<WorkflowId>(1));
    QCOMPARE(task.channel, u"default"_s);
    QCOMPARE(task.priority, 0);
    QCOMPARE(task.attributes, QByteArray("{\"b\": 2}"));
    QCOMPARE(dialog.findChild<QComboBox *>(u"channel"_s)->count(), 2);
}

void TestNewTaskDialog::staysOpenWithTheServersAnswer()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();

    QTest::mouseClick(createButton(dialog), Qt::LeftButton);
    QVERIFY(!createButton(dialog)->isEnabled());
    emit sample.console().tasks().createFailed({ .kind = ApiError::Kind::Refused, .httpStatus = 400, .code = 20001 });

    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<Banner *>()->isVisible());
    QVERIFY(createButton(dialog)->isEnabled());
}

void TestNewTaskDialog::saysThatTheTaskMayHaveBeenCreated_data()
{
    QTest::addColumn<int>("status"); // 0: no answer came
    QTest::addColumn<bool>("mayBe");

    QTest::newRow("no answer") << 0 << true;
    QTest::newRow("the server stumbled") << 503 << true;
    QTest::newRow("an answer that cannot be read") << 201 << true;
    QTest::newRow("refused") << 400 << false;
    QTest::newRow("signed out") << 401 << false;
}

void TestNewTaskDialog::saysThatTheTaskMayHaveBeenCreated()
{
    QFETCH(int, status);
    QFETCH(bool, mayBe);
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();
    QTest::mouseClick(createButton(dialog), Qt::LeftButton);

    emit sample.console().tasks().createFailed({ .kind = ApiError::Kind::Unreadable, .httpStatus = status });

    const QString said = dialog.findChild<Banner *>()->text();
    QVERIFY2(said.contains(u"may have been created"_s) == mayBe, qPrintable(said));
}

void TestNewTaskDialog::closesWhenItIsCreated()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.setAttributes(u"{\"mine\": true}"_s);

    emit sample.console().tasks().created(Task{}); // somebody else's
    QVERIFY(dialog.isVisible());
    QTest::keyClick(dialog.findChild<QPlainTextEdit *>(u"attributes"_s), Qt::Key_Return, Qt::ControlModifier);
    emit sample.console().tasks().created(Task{});

    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.task().attributes, QByteArray("{\"mine\": true}")); // the template of the next
}

void TestNewTaskDialog::eachTaskBeginsWithoutPriority()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();
    dialog.findChild<QSpinBox *>(u"priority"_s)->setValue(90);
    dialog.findChild<QSpinBox *>(u"timeout"_s)->setValue(300);
    dialog.show(); // asked for once more while it is open
    QCOMPARE(dialog.task().priority, 90);
    QVERIFY(dialog.task().timeout == std::chrono::seconds(300));

    dialog.close();
    dialog.show();

    QCOMPARE(dialog.task().priority, 0);
    QVERIFY(!dialog.task().timeout);
}

void TestNewTaskDialog::saysWhatAPriorityCanBe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("says");

    QTest::newRow("the highest") << u"2147483647"_s << false;
    QTest::newRow("beyond the highest") << u"2147483648"_s << true;
    QTest::newRow("one digit more") << u"21474836470"_s << true;
    QTest::newRow("no number") << u"5x"_s << true;
}

void TestNewTaskDialog::saysWhatAPriorityCanBe()
{
    QFETCH(QString, typed);
    QFETCH(bool, says);
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();
    auto *priority = dialog.findChild<QSpinBox *>(u"priority"_s);
    const auto *note = dialog.findChild<ToneLabel *>(u"priorityNote"_s);
    QVERIFY(!note->isVisible());

    priority->selectAll();
    QTest::keyClicks(priority, typed);
    QCOMPARE(note->isVisible(), says);

    priority->setValue(7);
    QVERIFY(!note->isVisible());
}

void TestNewTaskDialog::restsWhileOffline()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();

    dialog.setOnline(false);
    QVERIFY(!createButton(dialog)->isEnabled());
    QVERIFY(!createButton(dialog)->toolTip().isEmpty());
    dialog.setOnline(true);

    QVERIFY(createButton(dialog)->isEnabled());
}

void TestNewTaskDialog::needsAWorkflow()
{
    SampleConsole sample;
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();

    QVERIFY(dialog.faultShown().contains(u"workflow"_s));
    QVERIFY(!createButton(dialog)->isEnabled());
}

// What one stroke creates has been typed by the person.
void TestNewTaskDialog::beginsWithNobodysData()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());

    QCOMPARE(dialog.task().attributes, QByteArray("{}"));
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"attributes"_s)->placeholderText().contains(u"name"_s));
}

void TestNewTaskDialog::aSuggestionStaysOutOfWhatIsTyped()
{
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());

    dialog.suggestAttributes(u"{\"sample\": 1}"_s);
    QCOMPARE(dialog.task().attributes, QByteArray("{\"sample\": 1}"));
    dialog.suggestAttributes({}); // another server, where nobody tries things out
    QCOMPARE(dialog.task().attributes, QByteArray("{}"));

    dialog.setAttributes(u"{\"mine\": 1}"_s);
    dialog.suggestAttributes(u"{\"sample\": 1}"_s);
    QCOMPARE(dialog.task().attributes, QByteArray("{\"mine\": 1}"));
}

void TestNewTaskDialog::itsErrorFollowsTheTheme()
{
    ThemeSwitch themes(*qApp, Theme::Light);
    SampleConsole sample;
    sample.signIn();
    NewTaskDialog dialog(sample.state(), sample.console().tasks());
    dialog.show();
    dialog.setAttributes(u"[1]"_s);
    const auto *verdict = dialog.findChild<QLabel *>(u"verdict"_s);
    QCOMPARE(verdict->palette().color(QPalette::WindowText), ColorTheme::light().tone(Tone::Bad).onSoft);

    themes.setChoice(Theme::Dark);
    QTRY_COMPARE(verdict->palette().color(QPalette::WindowText), ColorTheme::dark().tone(Tone::Bad).onSoft);
    QCOMPARE(verdict->palette().color(QPalette::Window), ColorTheme::dark().window);

    dialog.setAttributes(u"{}"_s);
    QCOMPARE(verdict->palette().color(QPalette::WindowText), ColorTheme::dark().mutedText);
}

QTEST_MAIN(TestNewTaskDialog)
#include "tst_newtaskdialog.moc"
