#include "ui/mainwindow/statusbutton.h"

#include "console/control/nextstatus.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/leavequestion.h"

#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStatusButton : public QObject
{
    Q_OBJECT

private slots:
    void showsTheStatusAndTheTimeInIt_data();
    void showsTheStatusAndTheTimeInIt();
    void offersTheStatusesAvailableOnesFirst();
    void asksForTheStatusThatIsChosen();
    void opensItsMenuAndDoesNotWait();
    void opensItsMenuByAKey();
    void restsWhileOffline();
    void whatComesNextIsOfferedWithATaskInHand();
    void theStatusOneHasIsNotPlanned();
    void aShiftOfOffersLeavesNoMenusBehind();
    void anotherOfferLeavesAnOpenMenuAlone();
    void onlyItsOwnRulesFillTheMenuAnew_data();
    void onlyItsOwnRulesFillTheMenuAnew();
    void asksBeforeLeavingAnOpenOffer();
    void goesWithoutAQuestionWhereNothingIsOpen();
};

void TestStatusButton::showsTheStatusAndTheTimeInIt_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<QString>("name");

    QTest::newRow("offline") << 1 << u"Offline"_s;
    QTest::newRow("idle") << 2 << u"Idle"_s;
}

void TestStatusButton::showsTheStatusAndTheTimeInIt()
{
    QFETCH(int, activity);
    QFETCH(QString, name);
    SampleConsole sample;
    StatusButton button(sample.console());

    sample.signIn(activity);

    QVERIFY2(button.text().startsWith(name), qPrintable(button.text()));
    QVERIFY(button.text().contains(u"0:0"_s));
    QVERIFY(button.accessibleDescription().startsWith(name));
    QCOMPARE(button.accessibleName(), u"Status"_s);
}

void TestStatusButton::offersTheStatusesAvailableOnesFirst()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(1);

    QStringList names;
    QStringList checked;
    for (const QAction *action : button.choices()->actions()) {
        names.append(action->text());
        if (action->isChecked())
            checked.append(action->text());
    }

    QCOMPARE(names, (QStringList{ u"Idle"_s, u"Busy"_s, u"Offline"_s }));
    QCOMPARE(checked, QStringList{ u"Offline"_s });
}

void TestStatusButton::asksForTheStatusThatIsChosen()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(1);
    QSignalSpy pending(&sample.console().workerStatus(), &WorkerStatusController::pendingChanged);

    button.choices()->actions().constFirst()->trigger();

    QTRY_VERIFY(pending.count() > 0);
    QCOMPARE(sample.console().workerStatus().pending(sid<WorkerId>(1)), sid<ActivityId>(2));
    QCOMPARE(button.text(), u"Idle…"_s);
}

void TestStatusButton::opensItsMenuAndDoesNotWait()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(1);
    button.show();

    QTest::mouseClick(&button, Qt::LeftButton);

    QVERIFY(button.choices()->isVisible()); // and this line was reached while it is open
    button.choices()->close();
}

void TestStatusButton::opensItsMenuByAKey()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    button.show();
    button.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&button));

    QTest::keyClick(&button, Qt::Key_Y, Qt::AltModifier);

    QTRY_VERIFY(button.choices()->isVisible());
}

void TestStatusButton::restsWhileOffline()
{
    SampleConsole sample;
    StatusButton button(sample.console());

    button.setOnline(false);
    QVERIFY(!button.isEnabled());
    QVERIFY(!button.toolTip().isEmpty());
    button.setOnline(true);

    QVERIFY(button.isEnabled());
}

void TestStatusButton::whatComesNextIsOfferedWithATaskInHand()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(3);
    const auto next = [&button] { return button.choices()->actions().constLast()->menu(); };
    QVERIFY(!next());
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    QVERIFY(next());

    next()->actions().constFirst()->trigger();

    QTRY_COMPARE(sample.console().nextStatus().wish(), sid<ActivityId>(2));
    QVERIFY2(button.text().endsWith(u"then Idle"_s), qPrintable(button.text()));
    QVERIFY(next()->actions().constFirst()->isChecked());

    next()->actions().constFirst()->trigger(); // once more takes it back

    QTRY_VERIFY(sample.console().nextStatus().wish().isNull());
    QVERIFY(!button.text().contains(u"then"_s));
}

void TestStatusButton::theStatusOneHasIsNotPlanned()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);

    QStringList names;
    const QList<QAction *> planned = button.choices()->actions().constLast()->menu()->actions();
    for (const QAction *action : planned)
        names.append(action->text());

    QCOMPARE(names, (QStringList{ u"Busy"_s, u"Offline"_s }));
    sample.console().nextStatus().setWish(sid<ActivityId>(3));
    QVERIFY(button.text().endsWith(u"then Busy"_s));
    sample.setActivity(3); // taken meanwhile
    QVERIFY2(!button.text().contains(u"then"_s), qPrintable(button.text()));
}

void TestStatusButton::aShiftOfOffersLeavesNoMenusBehind()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    const auto within = [&button] { return button.choices()->findChildren<QMenu *>().size(); };
    QCOMPARE(within(), 1);

    for (int i = 0; i < 20; ++i)
        sample.setActivity(i % 2 == 0 ? 3 : 2);

    QCOMPARE(within(), 1);
}

void TestStatusButton::anotherOfferLeavesAnOpenMenuAlone()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Accepted);
    const QPointer<QAction> first = button.choices()->actions().constFirst();

    sample.reserve(2, u"Ben"_s, ReservationStatus::Pending);

    QVERIFY(first);
}

void TestStatusButton::onlyItsOwnRulesFillTheMenuAnew_data()
{
    QTest::addColumn<std::function<void(Settings &)>>("choose");
    QTest::addColumn<bool>("isFilled");

    using Choose = std::function<void(Settings &)>;
    QTest::newRow("volume") << Choose([](Settings &s) { s.setRingVolume(s.ringVolume() - 1); }) << false;
    QTest::newRow("status on lock") << Choose([](Settings &s) { s.setStatusRules({ .onLock = u"Busy"_s }); }) << false;
    QTest::newRow("order") << Choose([](Settings &s) { s.setStatusRules({ .order = { u"Busy"_s } }); }) << true;
    QTest::newRow("hidden") << Choose([](Settings &s) { s.setStatusRules({ .hidden = { u"Busy"_s } }); }) << true;
}

void TestStatusButton::onlyItsOwnRulesFillTheMenuAnew()
{
    QFETCH(std::function<void(Settings &)>, choose);
    QFETCH(bool, isFilled);
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    const QPointer<QAction> first = button.choices()->actions().constFirst();

    choose(sample.console().settings());

    QCOMPARE(first.isNull(), isFilled);
}

void TestStatusButton::asksBeforeLeavingAnOpenOffer()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);
    sample.reserve(1, u"Ana"_s, ReservationStatus::Pending);
    const WorkerStatusController &status = sample.console().workerStatus();

    button.choices()->actions().at(2)->trigger(); // Offline

    QTRY_VERIFY(button.window()->findChild<LeaveQuestion *>());
    QVERIFY(status.pending(sid<WorkerId>(1)).isNull());
    emit button.window()->findChild<LeaveQuestion *>()->keepChosen();
    QCOMPARE(status.pending(sid<WorkerId>(1)), sid<ActivityId>(1));
}

void TestStatusButton::goesWithoutAQuestionWhereNothingIsOpen()
{
    SampleConsole sample;
    StatusButton button(sample.console());
    sample.signIn(2);

    const WorkerStatusController &status = sample.console().workerStatus();
    ActivityId wish; // stands only until the request has failed: there is no server
    connect(&status, &WorkerStatusController::pendingChanged, &button, [&](const WorkerId &worker) {
        if (!status.pending(worker).isNull())
            wish = status.pending(worker);
    });

    button.choices()->actions().at(2)->trigger();

    QTRY_COMPARE(wish, sid<ActivityId>(1));
    QVERIFY(!button.window()->findChild<LeaveQuestion *>());
}

QTEST_MAIN(TestStatusButton)
#include "tst_statusbutton.moc"
