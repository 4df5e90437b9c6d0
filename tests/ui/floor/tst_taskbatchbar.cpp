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

/// The server does with this task whatever is asked for.
void answerDeed(ControlFixture &f, int number, TaskBatch::Kind kind)
{
    Task task = someTask(number, 1);
    task.priority = kind == TaskBatch::Kind::Prioritize ? 9 : task.priority;
    if (kind == TaskBatch::Kind::Cancel)
        task.status = TaskStatus::Canceled;
    else if (kind != TaskBatch::Kind::Prioritize)
        task.status = TaskStatus::Completed;
    f.server.answer("POST " + ControlFixture::taskPath(number), { ControlFixture::ok(task) });
    Reservation held = someReservation(number, ReservationStatus::Wrapping);
    held.worker = sid<WorkerId>(7);
    f.server.answer("GET " + ControlFixture::taskPath(number) + "/Reservations",
        { ControlFixture::list("reservations", { toJson(held, ReservationSide::Task, {}) }) });
    held.status = ReservationStatus::Completed;
    f.server.answer("POST " + ControlFixture::workerPath(7) + "/Reservations/" + held.id.utf8(), { ControlFixture::ok(held) });
}

/// The server knows nothing of this task.
void refuseDeed(ControlFixture &f, int number)
{
    const QByteArray path = ControlFixture::taskPath(number);
    for (const QByteArray &request : QList<QByteArray>{ "POST " + path, "GET " + path, "GET " + path + "/Reservations" })
        f.server.answer(request, { ControlFixture::no(404, 20404) });
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
        QVERIFY(bar.text().contains(u"Changing the priority of tasks: 0 of 2."_s));
        QVERIFY(!resume->isHidden());
        resume->click();

        QTRY_VERIFY(!batch.isRunning());
        QCOMPARE(bar.tone(), Tone::Good);
        QVERIFY(resume->isHidden());
    }

    void saysWhatWasDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("some");

        const auto add = [](const char *name, TaskBatch::Kind kind, const QString &all, const QString &some) {
            QTest::newRow(name) << int(kind) << all << some + u" 1 could not be changed."_s;
        };
        add("canceled", TaskBatch::Kind::Cancel, u"3 task(s) canceled."_s, u"2 of 3 tasks canceled."_s);
        add("completed", TaskBatch::Kind::Complete, u"3 task(s) completed."_s, u"2 of 3 tasks completed."_s);
        add("a priority", TaskBatch::Kind::Prioritize, u"Priority of 3 task(s) is 9 now."_s,
            u"Priority of 2 of 3 tasks is 9 now."_s);
        add("released", TaskBatch::Kind::Release, u"Agents of 3 task(s) released."_s,
            u"Agents of 2 of 3 tasks released."_s);
    }

    void saysWhatWasDone()
    {
        QFETCH(int, kind);
        ControlFixture f;
        TaskController tasks(f.api, f.state, nullptr, f.clock);
        TaskBatch batch(f.api, tasks, f.state);
        const TaskBatchBar bar(batch, [](const TaskId &task) { return task.text(); });
        const TaskBatch::Deed deed{ .kind = TaskBatch::Kind(kind), .priority = 9 };
        QList<TaskId> all;
        for (int number = 1; number <= 3; ++number) {
            all.append(sid<TaskId>(number));
            f.state.apply(someTask(number), f.clock.now());
            answerDeed(f, number, deed.kind);
        }

        batch.run(all, deed);
        QTRY_VERIFY(!batch.isRunning());
        QTEST(bar.text(), "all");
        QCOMPARE(bar.tone(), Tone::Good);
        refuseDeed(f, 3);
        batch.run(all, deed);

        QTRY_VERIFY(!batch.isRunning());
        QTEST(bar.text(), "some");
        QCOMPARE(bar.tone(), Tone::Bad);
    }

    void saysWhatKeepsAnotherPriority_data()
    {
        QTest::addColumn<QList<int>>("answered"); // one for each task
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");

        const QString second = u"Ana (%1) keeps priority 5: its workflow sets it."_s.arg(sid<TaskId>(2).text());
        const QString third = u"Ana (%1) keeps priority 9: its workflow sets it."_s.arg(sid<TaskId>(3).text());
        QTest::newRow("none") << QList<int>{ 70, 70, 70 } << Tone::Good << u"Priority of 3 task(s) is 70 now."_s << QStringList();
        QTest::newRow("two of three, of the same name")
            << QList<int>{ 70, 5, 9 } << Tone::Bad << u"Priority of 1 of 3 tasks is 70 now. 2 keep(s) another priority."_s
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
        QCOMPARE(bar.text(), u"Priority of 0 of 2 tasks is 70 now. 1 could not be changed. 1 keep(s) another priority."_s);
        const QString details = bar.findChild<QLabel *>(u"bannerDetails"_s)->text();
        QVERIFY2(details.startsWith(hasName ? u"Ana (%1): "_s.arg(sidText) : sidText + u": "_s), qPrintable(details));
    }
};

QTEST_MAIN(TestTaskBatchBar)
#include "tst_taskbatchbar.moc"
