#include "ui/widgets/connectwhole.h"
#include "console/control/workflowsnapshots.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/floor/levelsdialog.h"
#include "ui/inspect/eventswindow.h"
#include "ui/inspect/responderpage.h"
#include "ui/settings/taskpage.h"
#include "ui/setup/workflowform.h"

#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// How often its field has said that typing is over, and how often the form has heard it.
struct Heard
{
    int said = 0;
    int taken = 0;
};

template <typename Base> class Form : public Base
{
public:
    explicit Form(Heard &heard)
        : m_heard(heard)
    {
        (new QVBoxLayout(this))->addWidget(m_line);
        QObject::connect(m_line, &QLineEdit::editingFinished, qApp, [&heard] { ++heard.said; });
    }
    void take() { ++m_heard.taken; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    Heard &m_heard;
    QLineEdit *m_line = new QLineEdit(this);
};

/// Types into a field that has the keyboard, and leaves it there.
void typeInto(QWidget &window, const QString &field, const QString &text)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *widget = window.findChild<QWidget *>(field);
    QVERIFY2(widget, qPrintable(field));
    widget->setFocus();
    QVERIFY(widget->hasFocus());
    QTest::keyClicks(widget, text);
}

} // namespace

class Page final : public Form<QWidget>
{
    Q_OBJECT

public:
    explicit Page(Heard &heard)
        : Form(heard)
    {
        connectWhole(line(), &QLineEdit::editingFinished, this, &Page::take);
    }
};

class Window final : public Form<QDialog>
{
    Q_OBJECT

public:
    explicit Window(Heard &heard)
        : Form(heard)
    {
        connectWhole(line(), &QLineEdit::editingFinished, this, &Window::take);
    }
};

class TestConnectWhole : public QObject
{
    Q_OBJECT

private slots:
    void isToldWhenTypingIsOver()
    {
        Heard heard;
        Page page(heard);
        QTest::keyClicks(page.line(), u"a"_s);
        QCOMPARE(heard.taken, 0);

        QTest::keyClick(page.line(), Qt::Key_Return);

        QCOMPARE(heard.taken, 1);
    }

    void whatIsGoingHearsNothingOfItsFields_data()
    {
        QTest::addColumn<bool>("isWindow");

        QTest::newRow("a page") << false;
        QTest::newRow("a window of its own") << true;
    }

    void whatIsGoingHearsNothingOfItsFields()
    {
        QFETCH(bool, isWindow);
        Heard heard;
        std::unique_ptr<QWidget> form;
        if (isWindow)
            form = std::make_unique<Window>(heard);
        else
            form = std::make_unique<Page>(heard);
        form->findChild<QLineEdit *>()->setObjectName(u"line"_s);
        typeInto(*form, u"line"_s, u"a"_s);

        form.reset();

        QCOMPARE(heard.said, 1);
        QCOMPARE(heard.taken, 0);
    }

    /// Whoever calls into what has gone is told by the sanitizer.
    void goesWithTheKeyboardInAField_data()
    {
        using Make = std::function<QWidget *(SampleConsole &, WorkflowSnapshots &)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");

        const Make workflow = [](SampleConsole &sample, WorkflowSnapshots &snapshots) -> QWidget * {
            auto *form = new WorkflowForm(sample.state(), snapshots, sample.clock());
            form->setThing(newThing(SetupKind::Workflow));
            return form;
        };
        const Make responder = [](SampleConsole &sample, WorkflowSnapshots &) { return new ResponderPage(sample.console()); };
        const Make events = [](SampleConsole &sample, WorkflowSnapshots &) { return new EventsWindow(sample.console()); };
        const Make levels = [](SampleConsole &sample, WorkflowSnapshots &) {
            return new LevelsDialog(sample.console().settings(), sample.state());
        };
        const Make tasks = [](SampleConsole &sample, WorkflowSnapshots &) {
            return new TaskPage(sample.console().settings(), sample.state());
        };
        QTest::newRow("workflow, its name") << workflow << u"workflowName"_s << u"Hotline"_s;
        QTest::newRow("workflow, seconds") << workflow << u"workflowTimeout"_s << u"4"_s;
        QTest::newRow("responder, address") << responder << responderKey(ResponderKey::Address) << u"1"_s;
        QTest::newRow("responder, port") << responder << responderKey(ResponderKey::Port) << u"8"_s;
        QTest::newRow("events, about") << events << u"eventsAbout"_s << u"Bob"_s;
        QTest::newRow("levels") << levels << u"answerWithin"_s << u"7"_s;
        QTest::newRow("levels, a queue's whole name") << levels << u"levelsQueue"_s << u"Sales"_s;
        QTest::newRow("wrap-up, a queue's whole name") << tasks << u"ruleQueue"_s << u"Sales"_s;
        QTest::newRow("wrap-up") << tasks << u"ruleLength"_s << u"7"_s;
    }

    void goesWithTheKeyboardInAField()
    {
        using Make = std::function<QWidget *(SampleConsole &, WorkflowSnapshots &)>;
        QFETCH(Make, make);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        SampleConsole sample;
        sample.signIn(2);
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Sales"_s } }, sample.clock().now());
        std::unique_ptr<QWidget> window(make(sample, snapshots));
        typeInto(*window, field, text);
        const QPointer<QWidget> had = QApplication::focusWidget();
        QVERIFY(had);

        window.reset();

        QVERIFY(!had);
    }
};

QTEST_MAIN(TestConnectWhole)
#include "tst_connectwhole.moc"
