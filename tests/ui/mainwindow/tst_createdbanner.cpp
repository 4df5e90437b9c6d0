#include "ui/mainwindow/createdbanner.h"

#include "console/control/sessioncontroller.h"
#include "console/control/taskcontroller.h"
#include "support/sampleconsole.h"
#include "ui/floor/taskspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/searchline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCreatedBanner : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasCreated_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("text");

        QTest::newRow("a name") << QByteArray(R"({"name": "Caller 17"})") << u"Task for Caller 17 created."_s;
        QTest::newRow("a number") << QByteArray(R"({"from": "+15550100"})") << u"Task for +15550100 created."_s;
        QTest::newRow("nobody") << QByteArray("{}") << u"Task created."_s;
    }

    void saysWhatWasCreated()
    {
        QFETCH(QByteArray, attributes);
        SampleConsole sample;
        sample.signIn();
        CreatedBanner banner(sample.console());
        QVERIFY(!banner.isVisible());
        Task task = sample.task(17, u"Caller 17"_s);
        task.attributes = attributes;

        emit sample.console().tasks().created(task);

        QVERIFY(banner.isVisible());
        QTEST(banner.text(), "text");
        sample.state().clear();
        QVERIFY(!banner.isVisible());
    }

    void leadsToTheTask()
    {
        SampleConsole sample;
        MainWindow window(sample.console());
        window.show();
        sample.signIn();
        emit sample.console().session().phaseChanged(SessionPhase::SignedIn);
        auto *page = window.findChild<TasksPage *>();
        page->filter()->setText(u"nothing like it"_s);
        auto *banner = window.findChild<CreatedBanner *>();

        emit sample.console().tasks().created(sample.task(17, u"Caller 17"_s));
        emit banner->actionRequested();

        QCOMPARE(window.shell()->navigation()->current(), int(Shell::Tasks));
        QCOMPARE(page->filter()->text(), sid<TaskId>(17).text());
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(TestCreatedBanner)
#include "tst_createdbanner.moc"
