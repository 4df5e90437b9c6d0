#include "ui/mainwindow/statusbutton.h"

#include "console/control/workerstatuscontroller.h"
#include "support/sampleconsole.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

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
    void restsWhileOffline();
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

QTEST_MAIN(TestStatusButton)
#include "tst_statusbutton.moc"
