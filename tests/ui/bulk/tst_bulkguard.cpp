#include "ui/bulk/bulkguard.h"

#include "console/consolefloor.h"
#include "console/control/attributeediting.h"
#include "console/control/bulkchange.h"
#include "console/control/sessioncontroller.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/quitquestion.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/banner.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Phase = BulkChange::Phase;

namespace {

enum class Answer { Stay, Escape, Leave };

/// Alice's window while a change of two agents is under way.
struct UnderWay
{
    SampleConsole sample;
    MainWindow window{ sample.console() };
    QSignalSpy quits{ &window, &MainWindow::quitRequested };
    BulkChange &change = sample.console().floor().bulkChange();
    AttributeEditing &editing = sample.console().attributeEditing();

    [[nodiscard]] bool begin()
    {
        window.show();
        sample.signIn();
        sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
        const QMap<QString, QJsonValue> team{ { u"team"_s, u"north"_s } };
        change.propose(
            { { .worker = sid<WorkerId>(1), .attributes = team }, { .worker = sid<WorkerId>(2), .attributes = team } });
        if (!QTest::qWaitFor([this] { return change.phase() == Phase::Ready; }))
            return false;
        change.start();
        return change.phase() == Phase::Running;
    }
    /// What is typed into the attributes of a task in hand is not saved.
    [[nodiscard]] TaskId edit()
    {
        sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
        Task task = *sample.state().task(sid<TaskId>(1));
        task.version = 3; // as read one by one
        sample.state().apply(task, sample.clock().now());
        editing.begin(task.id);
        editing.change(task.id, "{\"name\": \"Eva\"}");
        return task.id;
    }
    void discard() const
    {
        for (QAbstractButton *each : window.findChild<UnsavedQuestion *>()->buttons()) {
            if (each->text() == "&Discard"_L1)
                return each->click();
        }
    }
    [[nodiscard]] QMessageBox *question() const { return window.findChild<QMessageBox *>(u"bulkLeaveQuestion"_s); }
    void answer(Answer answer) const
    {
        if (answer == Answer::Escape)
            return question()->reject();
        for (QAbstractButton *each : question()->buttons()) {
            if ((each->text() == "&Stay"_L1) == (answer == Answer::Stay))
                return each->click();
        }
    }
};

} // namespace

Q_DECLARE_METATYPE(Answer)

/// A change of many agents is not lost without a word.
class TestBulkGuard : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeItQuits_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<int>("quits");

        QTest::newRow("running, stays") << false << Answer::Stay << Phase::Running << 0;
        QTest::newRow("running, escape") << false << Answer::Escape << Phase::Running << 0;
        QTest::newRow("running, quits") << false << Answer::Leave << Phase::Paused << 1;
        QTest::newRow("paused, stays") << true << Answer::Stay << Phase::Paused << 0;
        QTest::newRow("paused, quits") << true << Answer::Leave << Phase::Paused << 1;
    }

    void asksBeforeItQuits()
    {
        QFETCH(bool, isPaused);
        QFETCH(Answer, answer);
        QFETCH(Phase, phase);
        QFETCH(int, quits);
        UnderWay f;
        QVERIFY(f.begin());
        if (isPaused)
            f.change.pause();

        QVERIFY(!f.window.close());

        QVERIFY(f.question());
        QVERIFY(f.question()->text().endsWith("has stopped at 0."_L1));
        QVERIFY(f.question()->informativeText().contains("undone only before"_L1));
        QCOMPARE(f.question()->defaultButton()->text(), u"&Stay"_s);
        QCOMPARE(f.change.phase(), Phase::Paused); // it rests while it is asked
        f.answer(answer);
        QCOMPARE(f.change.phase(), phase);
        QCOMPARE(f.quits.count(), quits);
    }

    void asksBeforeItSignsOut_data()
    {
        QTest::addColumn<SetupLeaving>("leaving");
        QTest::addColumn<QString>("when"); // it can still be undone
        QTest::newRow("sign out") << SetupLeaving::SignOut << u"once you are signed in to this workspace again, if nobody else signs in here before."_s;
        QTest::newRow("another workspace") << SetupLeaving::Workspace << u"once you are back in this workspace."_s;
    }

    void asksBeforeItSignsOut()
    {
        QFETCH(SetupLeaving, leaving);
        QFETCH(QString, when);
        UnderWay f;
        QVERIFY(f.begin());
        BulkGuard guard(f.change, f.window);
        int times = 0;

        guard.leave(leaving, [&times] { ++times; });

        QCOMPARE(times, 0);
        QVERIFY(guard.isHolding());
        QVERIFY(f.question()->informativeText().contains("can still be undone "_L1 + when));
        f.answer(Answer::Leave);
        QCOMPARE(times, 1);
        QVERIFY(!guard.isHolding());
    }

    void whatIsDiscardedGoesOnlyWithThePerson_data()
    {
        QTest::addColumn<SetupLeaving>("leaving");
        QTest::addColumn<Answer>("answer");
        QTest::newRow("sign out, stays") << SetupLeaving::SignOut << Answer::Stay;
        QTest::newRow("sign out, goes") << SetupLeaving::SignOut << Answer::Leave;
        QTest::newRow("another workspace, stays") << SetupLeaving::Workspace << Answer::Stay;
        QTest::newRow("another workspace, goes") << SetupLeaving::Workspace << Answer::Leave;
    }

    void whatIsDiscardedGoesOnlyWithThePerson()
    {
        QFETCH(SetupLeaving, leaving);
        QFETCH(Answer, answer);
        UnderWay f;
        QVERIFY(f.begin());
        const TaskId edited = f.edit();
        QVERIFY(f.editing.isDirty(edited));
        int times = 0;

        f.window.shell()->leave(leaving, [&times] { ++times; });
        f.discard();
        QVERIFY(f.editing.isDirty(edited)); // one more question stands
        f.answer(answer);
        QVERIFY(f.editing.isDirty(edited)); // and with a task in hand, one more
        QCOMPARE(f.window.findChild<QuitQuestion *>() != nullptr, answer == Answer::Leave);
        if (answer == Answer::Leave)
            emit f.window.findChild<QuitQuestion *>()->keepChosen();

        QCOMPARE(times, answer == Answer::Leave ? 1 : 0);
        QCOMPARE(f.editing.isDirty(edited), answer == Answer::Stay);
    }

    void asksBeforeOneStaysOff_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("stays") << Answer::Stay;
        QTest::newRow("goes") << Answer::Leave;
    }

    void asksBeforeOneStaysOff()
    {
        QFETCH(Answer, answer);
        UnderWay f;
        QVERIFY(f.begin());
        QSignalSpy phases(&f.sample.console().session(), &SessionController::phaseChanged);

        emit f.window.findChild<Banner *>(u"elsewhere"_s)->otherActionRequested(); // offers arrive at another place

        QVERIFY(f.question());
        QCOMPARE(phases.count(), 0);
        f.answer(answer);
        QCOMPARE(phases.count(), answer == Answer::Leave ? 1 : 0);
    }

    void asksNobodyWhileNoneRuns()
    {
        SampleConsole sample;
        QWidget window;
        BulkGuard guard(sample.console().floor().bulkChange(), window);
        int times = 0;

        guard.leave(SetupLeaving::Quit, [&times] { ++times; });

        QCOMPARE(times, 1);
    }

    void goesOnWhenThePersonStaysAfterAll()
    {
        UnderWay f;
        QVERIFY(f.begin());
        BulkGuard guard(f.change, f.window);
        guard.leave(SetupLeaving::Quit, [] {});
        f.answer(Answer::Leave);
        QCOMPARE(f.change.phase(), Phase::Paused);

        guard.stay(); // something else was asked after it

        QCOMPARE(f.change.phase(), Phase::Running);
    }

    void whatThePersonPausedStaysPaused_data()
    {
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("another change, after one that was left") << true;
        QTest::newRow("the same, gone on with by hand") << false;
    }

    void whatThePersonPausedStaysPaused()
    {
        QFETCH(bool, isAnother);
        UnderWay f;
        QVERIFY(f.begin());
        BulkGuard guard(f.change, f.window);
        guard.leave(SetupLeaving::SignOut, [] {});
        f.answer(Answer::Leave);
        if (isAnother)
            QVERIFY(f.begin()); // signs in anew
        else
            f.change.resume();

        f.change.pause();
        guard.leave(SetupLeaving::SignOut, [] {});
        QVERIFY(!f.question()->informativeText().contains("If you stay"_L1));
        f.answer(Answer::Stay);

        QCOMPARE(f.change.phase(), Phase::Paused);
    }
};

QTEST_MAIN(TestBulkGuard)
#include "tst_bulkguard.moc"
