#include "ui/floor/taskbatchbar.h"

#include "console/control/controlfixture.h"
#include "console/control/taskbatch.h"
#include "console/control/taskcontroller.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ScriptedAnswer prioritized(int number, int priority)
{
    Task task = someTask(number, 1);
    task.priority = priority;
    return ControlFixture::ok(task);
}

} // namespace

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
            f.server.answer("POST " + ControlFixture::taskPath(number), { prioritized(number, 7) });
        f.server.answer("POST " + ControlFixture::taskPath(1), { { .hangUp = true }, prioritized(1, 7) });
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

    void saysWhatKeepsAnotherPriority_data()
    {
        QTest::addColumn<QList<int>>("answered"); // one for each task
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");

        const QString second = u"Ana (%1) keeps priority 5: its workflow sets it."_s.arg(sid<TaskId>(2).text());
        const QString third = u"Ana (%1) keeps priority 9: its workflow sets it."_s.arg(sid<TaskId>(3).text());
        QTest::newRow("none") << QList<int>{ 70, 70, 70 } << Tone::Good << u"3 task(s) done."_s << QStringList();
        QTest::newRow("two of three, of the same name")
            << QList<int>{ 70, 5, 9 } << Tone::Bad << u"1 of 3 tasks done. 2 keep(s) another priority."_s
            << QStringList{ second, third };
        QTest::newRow("one alone")
            << QList<int>{ 5 } << Tone::Bad
            << u"Ana (%1) keeps priority 5: its workflow sets it."_s.arg(sid<TaskId>(1).text()) << QStringList();
    }

    void saysWhatKeepsAnotherPriority()
    {
        QFETCH(QList<int>, answered);
        ControlFixture f;
        TaskController tasks(f.api, f.state, nullptr, f.clock);
        TaskBatch batch(f.api, tasks, f.state);
        const TaskBatchBar bar(batch, [](const TaskId &) { return u"Ana"_s; });
        QList<TaskId> all;
        for (const int priority : answered) {
            const int number = int(all.size()) + 1;
            all.append(sid<TaskId>(number));
            f.server.answer("POST " + ControlFixture::taskPath(number), { prioritized(number, priority) });
        }

        batch.run(all, { .kind = TaskBatch::Kind::Prioritize, .priority = 70 });

        QTRY_VERIFY(!batch.isRunning());
        QVERIFY(!bar.isHidden());
        QTEST(bar.tone(), "tone");
        QTEST(bar.text(), "text");
        QFETCH(QStringList, lines);
        QCOMPARE(bar.findChild<QLabel *>(u"bannerDetails"_s)->text(), lines.join(u'\n'));
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
        f.server.answer("POST " + ControlFixture::taskPath(2), { prioritized(2, 5) });
        const QString sidText = sid<TaskId>(1).text();

        batch.run({ sid<TaskId>(1), sid<TaskId>(2) }, { .kind = TaskBatch::Kind::Prioritize, .priority = 70 });

        QTRY_VERIFY(!batch.isRunning());
        QCOMPARE(bar.text(), u"0 of 2 tasks done. 1 could not be changed. 1 keep(s) another priority."_s);
        const QString details = bar.findChild<QLabel *>(u"bannerDetails"_s)->text();
        QVERIFY2(details.startsWith(hasName ? u"Ana (%1): "_s.arg(sidText) : sidText + u": "_s), qPrintable(details));
    }
};

QTEST_MAIN(TestTaskBatchBar)
#include "tst_taskbatchbar.moc"
