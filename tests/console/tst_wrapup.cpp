#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/control/offerscontroller.h"
#include "console/control/taskcompletion.h"
#include "console/control/taskcontroller.h"
#include "console/control/taskdrafts.h"
#include "console/control/workerstatuscontroller.h"
#include "console/control/wrapuptimer.h"
#include "console/models/tasksinhandmodel.h"
#include "console/routerfixture.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice at a real router, with a task in hand.
struct Desk
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console;

    bool takeATask()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        console->start();
        const ConsoleState &state = console->state();
        return soon([&] { return state.ownWorker() && !state.activities().isEmpty(); }) && goIdle()
            && soon([&] { return state.ownWorker()->available; })
            && !router.post(workspacePath() + "/Tasks", "Attributes=%7B%22selected_language%22%3A%22es%22%7D").isEmpty()
            && soon([&] { return console->offers().oldest() != nullptr; }) && accept()
            && soon([&] { return console->tasksInHandModel().rowCount() == 1; })
            && soon([&] { return inHand().task.has_value(); });
    }

    template <typename Condition> static bool soon(Condition condition) { return QTest::qWaitFor(condition, 30'000); }
    [[nodiscard]] bool goIdle() const
    {
        console->workerStatus().returnToReady();
        return true;
    }
    [[nodiscard]] bool accept() const
    {
        console->offers().acceptOldest();
        return true;
    }
    [[nodiscard]] QByteArray workspacePath() const
    {
        return "/v1/Workspaces/" + console->state().workspace()->id.utf8();
    }
    [[nodiscard]] const TaskInHand &inHand() const { return console->tasksInHandModel().taskAt(0); }
    [[nodiscard]] QByteArray taskPath() const { return workspacePath() + "/Tasks/" + inHand().reservation.task.utf8(); }
    [[nodiscard]] static QJsonObject attributesOf(const QJsonObject &task)
    {
        return QJsonDocument::fromJson(task.value("attributes"_L1).toString().toUtf8()).object();
    }
};

} // namespace

/// The end of a task at a real router.
class TestWrapUp : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsWithTheTask()
    {
        Desk alice;
        QVERIFY(alice.takeATask());
        const QByteArray task = alice.taskPath();
        const ReservationId id = alice.inHand().id();
        alice.console->drafts().edit(id, { .disposition = u"Solved"_s, .notes = u"said “ja” + 1"_s });
        // Somebody else changes it meanwhile.
        QVERIFY(
            !alice.router.post(task, "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22b%22%3A2%7D").isEmpty());

        alice.console->completion().complete(id, u"Solved"_s);

        TRY_LONG(alice.console->tasksInHandModel().rowCount() == 0);
        const QJsonObject known = alice.router.get(task);
        const QJsonObject said = Desk::attributesOf(known).value("conversations"_L1).toObject();
        QCOMPARE(known.value("assignment_status"_L1).toString(), u"completed"_s);
        QCOMPARE(known.value("reason"_L1).toString(), u"Solved"_s);
        QCOMPARE(said.value("outcome"_L1).toString(), u"Solved"_s);
        QCOMPARE(said.value("content"_L1).toString(), u"said “ja” + 1"_s);
        QCOMPARE(Desk::attributesOf(known).value("b"_L1).toInt(), 2);
        TRY_LONG(alice.console->drafts().draft(id).isEmpty());
    }

    void theClockCompletesIt()
    {
        Desk alice;
        QVERIFY(alice.takeATask());
        const QByteArray task = alice.taskPath();
        const ReservationId id = alice.inHand().id();
        alice.console->settings().setWrapUpRules({}, { .length = std::chrono::seconds(1), .autoComplete = true });
        alice.console->drafts().edit(id, { .notes = u"not lost"_s });

        alice.console->tasks().wrapUp(id);

        TRY_LONG(alice.console->tasksInHandModel().rowCount() == 0);
        const QJsonObject known = alice.router.get(task);
        QCOMPARE(known.value("assignment_status"_L1).toString(), u"completed"_s);
        QCOMPARE(known.value("reason"_L1).toString(), u"wrap-up time over"_s);
        QVERIFY(known.value("attributes"_L1).toString().contains(u"not lost"_s));
        QVERIFY(!alice.console->wrapUpTimer().left(id));
    }

    void twoChangeItsAttributesAtOnce()
    {
        Desk alice;
        QVERIFY(alice.takeATask());
        const QByteArray path = alice.taskPath();
        const TaskId task = alice.inHand().reservation.task;
        AttributeEditing &editing = alice.console->attributeEditing();
        editing.begin(task);
        TRY_LONG(editing.edit(task)->phase == AttributeEdit::Phase::Open);
        editing.change(task, "{\"selected_language\":\"es\",\"mine\":1,\"both\":\"me\"}");
        QVERIFY(
            !alice.router
                 .post(path,
                     "Attributes=%7B%22selected_language%22%3A%22es%22%2C%22theirs%22%3A2%2C%22both%22%3A%22they%22%7D")
                 .isEmpty());

        editing.save(task);
        TRY_LONG(editing.edit(task)->phase == AttributeEdit::Phase::Conflict);
        editing.resolve(task, { u"both"_s });

        TRY_LONG(!editing.edit(task));
        const QJsonObject now = Desk::attributesOf(alice.router.get(path));
        QCOMPARE(now.value("mine"_L1).toInt(), 1);
        QCOMPARE(now.value("theirs"_L1).toInt(), 2);
        QCOMPARE(now.value("both"_L1).toString(), u"they"_s);
    }
};

QTEST_GUILESS_MAIN(TestWrapUp)
#include "tst_wrapup.moc"
