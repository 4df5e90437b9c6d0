#include "console/control/attributeediting.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)
Q_DECLARE_METATYPE(QList<ScriptedAnswer>)

namespace {

const TaskDraft draft{ .disposition = u"Solved"_s, .notes = u"a+b"_s };

/// One task in hand at version 3, of which something has been said.
struct Fixture : ControlFixture
{
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"settings.ini"_s) };
    TaskController tasks{ api, state, nullptr, clock };
    TaskDrafts drafts{ nullptr, clock };
    AttributeEditing editing{ api, state };
    TaskCompletion completion{ api, state, tasks, drafts, editing, settings };
    QSignalSpy completed{ &tasks, &TaskController::succeeded };
    QSignalSpy failed{ &completion, &TaskCompletion::failed };
    QSignalSpy incomplete{ &completion, &TaskCompletion::incomplete };

    explicit Fixture(int version = 3)
    {
        state.apply(inStatus(TaskStatus::Wrapping, 0, version), clock.now());
        state.apply(someReservation(1, ReservationStatus::Wrapping), clock.now());
        drafts.edit(sid<ReservationId>(1), draft);
        server.answer("GET " + reservationPath(1), { ok(someReservation(1, ReservationStatus::Completed, 9)) });
    }
    static Task inStatus(TaskStatus status, int updated, int version, const QByteArray &attributes = "{\"a\":1}")
    {
        Task task = someTask(1, updated);
        task.status = status;
        task.attributes = attributes;
        task.version = version;
        return task;
    }
    static ScriptedAnswer at(int version, const Task &task)
    {
        ScriptedAnswer answer = ok(task);
        answer.headers.append({ "ETag", '"' + QByteArray::number(version) + '"' });
        return answer;
    }
    static ScriptedAnswer wrapping(int version, const QByteArray &attributes = "{\"a\":1}")
    {
        return at(version, inStatus(TaskStatus::Wrapping, version, version, attributes));
    }
    static ScriptedAnswer done(int version) { return at(version, inStatus(TaskStatus::Completed, 9, version)); }
    static ScriptedAnswer stale() { return no(412, 20412); }

    [[nodiscard]] QList<ScriptedRequest> posts() const
    {
        QList<ScriptedRequest> all = server.requests();
        all.removeIf([](const ScriptedRequest &request) { return request.method != "POST"; });
        return all;
    }
    void complete() { completion.complete(sid<ReservationId>(1), u"Solved"_s); }
};

} // namespace

/// Completing a task with what is said of it.
class TestTaskCompletion : public QObject
{
    Q_OBJECT

private slots:
    void writesFirstAndThenCompletes()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::wrapping(4), Fixture::done(5) });

        f.complete();
        f.complete(); // counts for nothing
        QVERIFY(f.completion.isBusy(sid<TaskId>(1)));

        QTRY_COMPARE(f.completed.count(), 1);
        QCOMPARE(f.posts().size(), 2);
        QCOMPARE(f.posts().at(0).headers.value("if-match"), QByteArray("\"3\""));
        QVERIFY(f.posts().at(0).body.startsWith("Attributes="));
        QVERIFY(f.posts().at(0).body.contains("outcome%22%3A%22Solved") && f.posts().at(0).body.contains("a%2Bb"));
        QVERIFY(!f.posts().at(0).body.contains("AssignmentStatus"));
        QVERIFY(f.posts().at(1).body.contains("AssignmentStatus=completed")
            && f.posts().at(1).body.contains("Reason=Solved"));
        QTRY_VERIFY(f.drafts.draft(sid<ReservationId>(1)).isEmpty());
        QVERIFY(!f.completion.isBusy(sid<TaskId>(1)));
    }

    void readsTheVersionItDoesNotKnow()
    {
        Fixture f(0);
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::wrapping(7) });
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::wrapping(8), Fixture::done(9) });

        f.complete();

        QTRY_COMPARE(f.completed.count(), 1);
        QCOMPARE(f.posts().first().headers.value("if-match"), QByteArray("\"7\""));
    }

    void keepsWhatOthersWroteMeanwhile()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::wrapping(6, "{\"a\":2,\"theirs\":true}") });
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::stale(), Fixture::wrapping(7), Fixture::done(8) });

        f.complete();

        QTRY_COMPARE(f.completed.count(), 1);
        QCOMPARE(f.posts().at(1).headers.value("if-match"), QByteArray("\"6\""));
        QVERIFY(f.posts().at(1).body.contains("theirs") && f.posts().at(1).body.contains("Solved"));
    }

    void writesNothingTwice()
    {
        Fixture f(0);
        f.server.answer("GET " + Fixture::taskPath(1),
            { Fixture::wrapping(6, "{\"conversations\":{\"outcome\":\"Solved\",\"content\":\"a+b\"}}") });
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::done(8) });

        f.complete();

        QTRY_COMPARE(f.completed.count(), 1);
        QCOMPARE(f.posts().size(), 1);
    }

    void keepsTheDraftWhenItFails_data()
    {
        QTest::addColumn<QList<ScriptedAnswer>>("posts");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("failures");

        QTest::newRow("refused") << QList{ Fixture::no(400) } << 1 << 1;
        QTest::newRow("hung up") << QList{ ScriptedAnswer{ .hangUp = true } } << 1 << 1;
        QTest::newRow("changes all the time") << QList{ Fixture::stale() } << 3 << 1;
        QTest::newRow("written, not completed") << QList{ Fixture::wrapping(4), Fixture::no(400) } << 2 << 0;
    }

    void keepsTheDraftWhenItFails()
    {
        QFETCH(QList<ScriptedAnswer>, posts);
        QFETCH(int, sent);
        QFETCH(int, failures);
        Fixture f;
        QSignalSpy notCompleted(&f.tasks, &TaskController::failed);
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::wrapping(4) });
        f.server.answer(
            "GET " + Fixture::reservationPath(1), { Fixture::ok(someReservation(1, ReservationStatus::Wrapping, 1)) });
        f.server.answer("POST " + Fixture::taskPath(1), posts);

        f.complete();

        QTRY_COMPARE(f.failed.count() + notCompleted.count(), 1);
        QCOMPARE(f.failed.count(), failures);
        QCOMPARE(f.posts().size(), sent);
        QCOMPARE(f.drafts.draft(sid<ReservationId>(1)), draft);
        QVERIFY(!f.completion.isBusy(sid<TaskId>(1)));
    }

    void sendsNothingWhileSomethingIsMissing()
    {
        Fixture f;
        f.settings.setWrapUpRules(u"Support"_s, { .dispositions = { u"Solved"_s }, .dispositionRequired = true });
        f.drafts.edit(sid<ReservationId>(1), { .notes = u"a"_s });

        f.complete();

        QCOMPARE(f.incomplete.count(), 1);
        QCOMPARE(f.incomplete.first().at(1).value<OutcomeFault>(), OutcomeFault::NoDisposition);
        QVERIFY(!f.completion.isBusy(sid<TaskId>(1)));
    }

    void leavesAttributesThatAreBeingChanged()
    {
        Fixture f;
        f.editing.begin(sid<TaskId>(1));
        f.editing.change(sid<TaskId>(1), "{\"a\":7}");

        f.complete();

        QCOMPARE(f.incomplete.count(), 1);
        QCOMPARE(f.incomplete.first().at(1).value<OutcomeFault>(), OutcomeFault::UnsavedAttributes);
        QVERIFY(f.editing.isDirty(sid<TaskId>(1)));
    }

    void completesAtOnceWhatNothingIsSaidOf()
    {
        Fixture f;
        f.drafts.drop(sid<ReservationId>(1));
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::done(4) });

        f.complete();

        QTRY_COMPARE(f.completed.count(), 1);
        QCOMPARE(f.posts().size(), 1);
    }

    void leavesItOnceOneHasLeft()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { ScriptedAnswer{ .silent = true } });
        f.complete();
        QTRY_COMPARE(f.posts().size(), 1);

        f.state.clear();
        f.server.answerSilent(Fixture::wrapping(4));

        QTRY_VERIFY(!f.completion.isBusy(sid<TaskId>(1)));
        QCOMPARE(f.posts().size(), 1);
        QCOMPARE(f.drafts.draft(sid<ReservationId>(1)), draft);
    }
};

QTEST_GUILESS_MAIN(TestTaskCompletion)
#include "tst_taskcompletion.moc"
