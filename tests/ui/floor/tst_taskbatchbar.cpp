#include "ui/floor/taskbatchbar.h"

#include "console/control/controlfixture.h"
#include "console/control/taskbatch.h"
#include "console/control/taskcontroller.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTaskBatchBar : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyItHasPausedAndGoesOnByAButton()
    {
        ControlFixture f;
        TaskController tasks(f.api, f.state, nullptr, f.clock);
        TaskBatch batch(f.api, tasks, f.state);
        TaskBatchBar bar(batch, [](const TaskId &task) { return task.text(); });
        for (int number = 1; number <= 2; ++number)
            f.server.answer("POST " + ControlFixture::taskPath(number), { ControlFixture::ok(someTask(number, 1)) });
        f.server.answer("POST " + ControlFixture::taskPath(1), { { .hangUp = true }, ControlFixture::ok(someTask(1, 1)) });
        auto *resume = bar.findChild<QPushButton *>(u"bannerOtherAction"_s);

        batch.run({ sid<TaskId>(1), sid<TaskId>(2) }, { .kind = TaskBatch::Kind::Prioritize, .priority = 7 });

        QTRY_VERIFY(bar.text().contains(u"Paused: The server does not answer."_s));
        QVERIFY(bar.text().contains(u"0 of 2 tasks done."_s));
        QVERIFY(!resume->isHidden());
        resume->click();

        QTRY_VERIFY(!batch.isRunning());
        QCOMPARE(bar.tone(), Tone::Good);
        QVERIFY(resume->isHidden());
    }

    void tellsFailedTasksApart_data()
    {
        QTest::addColumn<bool>("hasName");

        QTest::newRow("a name, which others may have too") << true;
        QTest::newRow("no name, so the SID is there already") << false;
    }

    void tellsFailedTasksApart()
    {
        QFETCH(bool, hasName);
        ControlFixture f;
        TaskController tasks(f.api, f.state, nullptr, f.clock);
        TaskBatch batch(f.api, tasks, f.state);
        const TaskBatchBar bar(batch, [hasName](const TaskId &task) { return hasName ? u"Ana"_s : task.text(); });
        f.server.answer("POST " + ControlFixture::taskPath(1), { ControlFixture::no(404, 20404) });
        f.server.answer("POST " + ControlFixture::taskPath(2), { ControlFixture::ok(someTask(2, 1)) });
        const QString sidText = sid<TaskId>(1).text();

        batch.run({ sid<TaskId>(1), sid<TaskId>(2) }, { .kind = TaskBatch::Kind::Prioritize, .priority = 70 });

        QTRY_VERIFY(!batch.isRunning());
        QCOMPARE(bar.text(), u"1 of 2 tasks done. 1 could not be changed."_s);
        const QString details = bar.findChild<QLabel *>(u"bannerDetails"_s)->text();
        QVERIFY2(details.startsWith(hasName ? u"Ana (%1): "_s.arg(sidText) : sidText + u": "_s), qPrintable(details));
    }
};

QTEST_MAIN(TestTaskBatchBar)
#include "tst_taskbatchbar.moc"
