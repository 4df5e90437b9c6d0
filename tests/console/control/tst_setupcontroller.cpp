#include "console/control/setupcontroller.h"

#include "console/control/workflowsnapshots.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    SetupController setup{ api, state };
    QSignalSpy saved{ &setup, &SetupController::saved };
    QSignalSpy saveFailed{ &setup, &SetupController::saveFailed };
    QSignalSpy removed{ &setup, &SetupController::removed };
    QSignalSpy removeFailed{ &setup, &SetupController::removeFailed };

    Fixture()
    {
        client.setAccess(Endpoints::single(server.url()), "AC1", "secret");
        state.applyActivities({ someActivity(1, u"Idle"_s, true), someActivity(2, u"Lunch"_s, false) }, clock.now());
        clock.advance(1s);
    }
    [[nodiscard]] static QByteArray activities(int number = 0)
    {
        const QByteArray all = workspacePath() + "/Activities";
        return number == 0 ? all : QByteArray(all + '/' + sid<ActivityId>(number).utf8());
    }
    [[nodiscard]] static QByteArray workflows(int number)
    {
        return workspacePath() + "/Workflows/" + sid<WorkflowId>(number).utf8();
    }
    [[nodiscard]] static ScriptedAnswer listed(const QList<Activity> &list)
    {
        QList<QByteArray> rows;
        for (const Activity &each : list)
            rows.append(toJson(each, {}));
        return ControlFixture::list("activities", rows);
    }
};

} // namespace

/// Setting up a workspace, one thing after the other.
class TestSetupController : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsKnownAtOnce()
    {
        Fixture f;
        const Activity wanted = someActivity(2, u"Dinner"_s, false);
        f.server.answer("POST " + Fixture::activities(2), { Fixture::ok(toJson(wanted, {})) });
        f.server.answer("GET " + Fixture::activities(), { Fixture::listed({ someActivity(1, u"Idle"_s, true), wanted }) });

        f.setup.save(someActivity(2, u"Lunch"_s, false), wanted);
        QVERIFY(f.setup.isBusy(SetupKind::Activity));
        f.setup.save(someActivity(2, u"Lunch"_s, false), wanted); // a second click

        QTRY_COMPARE(f.saved.count(), 1);
        QTRY_COMPARE(f.state.activities().last().name, u"Dinner"_s);
        QVERIFY(!f.setup.isBusy(SetupKind::Activity));
        QCOMPARE(f.server.count("POST " + Fixture::activities(2)), 1);
        QCOMPARE(f.server.requests().first().body, QByteArray("FriendlyName=Dinner"));
    }

    void aRefusalChangesNothingAndIsTold()
    {
        Fixture f;
        f.server.answer("DELETE " + Fixture::activities(1), { Fixture::no(400) });

        f.setup.remove(someActivity(1, u"Idle"_s, true));

        QTRY_COMPARE(f.removeFailed.count(), 1);
        QCOMPARE(f.state.activities().size(), 2);
        QCOMPARE(f.removed.count(), 0);
    }

    void whatIsGoneAlreadyIsGone()
    {
        Fixture f;
        f.server.answer("DELETE " + Fixture::activities(2), { Fixture::no(404, 20404) });
        f.server.answer("GET " + Fixture::activities(), { Fixture::listed({ someActivity(1, u"Idle"_s, true) }) });

        f.setup.remove(someActivity(2, u"Lunch"_s, false));

        QTRY_COMPARE(f.removed.count(), 1);
        QTRY_COMPARE(f.state.activities().size(), 1);
    }

    void ofAWorkerThatWasChangedMeanwhileItShowsTheirs()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::no(412, 20412) });
        Worker theirs = someWorker(1, 9);
        theirs.name = u"Alicia"_s;
        f.server.answer("GET " + Fixture::workerPath(1), { Fixture::ok(theirs) });
        Worker mine = someWorker(1);
        mine.version = 3;
        Worker wanted = mine;
        wanted.name = u"Ali"_s;

        f.setup.save(mine, wanted);

        QTRY_COMPARE(f.saveFailed.count(), 1);
        const auto shown = f.saveFailed.constFirst().at(2).value<std::optional<SetupThing>>();
        QVERIFY(shown.has_value());
        QCOMPARE(nameOf(*shown), u"Alicia"_s);
        QCOMPARE(f.state.worker(sid<WorkerId>(1))->name, u"Alicia"_s);
        QCOMPARE(f.server.requests().first().headers.value("if-match"), QByteArray("\"3\""));
        QVERIFY(!f.setup.isBusy(SetupKind::Worker));
    }

    void aWorkflowIsKeptAsItWasBeforeItIsChanged()
    {
        QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        Fixture f;
        SetupController setup(f.api, f.state, &snapshots);
        Workflow before = someWorkflow(1, 30s);
        before.configuration = "{\"old\":1}";
        Workflow renamed = before;
        renamed.name = u"Calls"_s;
        Workflow after = renamed;
        after.configuration = "{\"new\":1}";
        f.server.answer("GET " + Fixture::workflows(1), { Fixture::ok(toJson(before, {})), Fixture::ok(toJson(renamed, {})) });

        setup.save(before, renamed); // as far as tasks go all is as before
        QTRY_VERIFY(!setup.isBusy(SetupKind::Workflow));
        setup.save(renamed, after);
        QTRY_VERIFY(!setup.isBusy(SetupKind::Workflow));

        const auto kept = snapshots.read(before);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result().size(), 1);
        QCOMPARE(kept.result().constFirst().configuration, before.configuration);
    }

    void aWorkflowThatWasChangedMeanwhileIsNotOverwritten()
    {
        QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        Fixture f;
        SetupController setup(f.api, f.state, &snapshots);
        const QSignalSpy saveFailed(&setup, &SetupController::saveFailed);
        Workflow before = someWorkflow(1, 30s);
        before.configuration = "{\"old\":1}";
        Workflow mine = before;
        mine.configuration = "{\"mine\":1}";
        Workflow theirs = before;
        theirs.configuration = "{\"theirs\":1}";
        f.server.answer("GET " + Fixture::workflows(1), { Fixture::ok(toJson(theirs, {})) });

        setup.save(before, mine);

        QTRY_COMPARE(saveFailed.count(), 1);
        QCOMPARE(saveFailed.constFirst().at(1).value<ApiError>().kind, ApiError::Kind::Stale);
        const auto shown = saveFailed.constFirst().at(2).value<std::optional<SetupThing>>();
        QVERIFY(shown.has_value());
        QCOMPARE(std::get<Workflow>(shown->value).configuration, theirs.configuration);
        QCOMPARE(f.server.count("POST " + Fixture::workflows(1)), 0);
        const auto kept = snapshots.read(before);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result().size(), 1);
        QCOMPARE(kept.result().constFirst().configuration, theirs.configuration);
    }

    void anAnswerForAWorkspaceThatWasLeftIsDropped()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::activities(), { ScriptedAnswer{ .silent = true } });
        f.setup.save(Activity{}, Activity{ .name = u"Break"_s });
        QTRY_COMPARE(f.server.count("POST " + Fixture::activities()), 1);

        f.state.begin(someWorkspace(2, u"Other"_s), sid<WorkerId>(1));
        QVERIFY(!f.setup.isBusy(SetupKind::Activity));
        f.server.answerSilent(Fixture::ok(toJson(someActivity(3, u"Break"_s, false), {})));
        QSignalSpy later(&f.setup, &SetupController::readFailed);
        f.setup.readWorker(sid<WorkerId>(9)); // is unknown, and answered after it

        QTRY_COMPARE(later.count(), 1);
        QCOMPARE(f.saved.count(), 0);
        QCOMPARE(f.saveFailed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSetupController)
#include "tst_setupcontroller.moc"
