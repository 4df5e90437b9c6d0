#include "console/control/holderfinder.h"
#include "console/control/namedagents.h"
#include "console/state/holderbook.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const QString &name, const QString &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Somebody looks; Alice (1) and Bob (2) have nothing in hand, as far as the server tells.
struct Floor : ControlFixture
{
    HolderBook book;
    HolderFinder finder{ api, state, book };
    NamedAgents named{ state, finder, clock, &isCalled };

    Floor()
    {
        for (const int number : { 1, 2 })
            server.answer(question(number), { list("reservations", {}) });
        named.setLooking(true);
        readTasks();
    }
    void readTasks()
    {
        clock.advance(std::chrono::seconds(1));
        state.applyTasks({}, clock.now());
    }
    /// All agents there are.
    void readWorkers()
    {
        clock.advance(std::chrono::seconds(1));
        state.applyWorkers({ called(1, u"Alice"_s), called(2, u"Bob"_s) }, clock.now());
    }
    static Worker called(int number, const QString &name)
    {
        Worker worker = someWorker(number, 1);
        worker.name = name;
        return worker;
    }
    static QByteArray question(int number) { return "GET " + workerPath(number) + "/Reservations"; }
    /// What is offered, in hand, and wrapped up are three requests.
    [[nodiscard]] int requests(int number) const { return server.count(question(number)); }
};

} // namespace

/// What those have in hand whom a filter names.
class TestNamedAgents : public QObject
{
    Q_OBJECT

private slots:
    void asksOnce()
    {
        Floor f;
        f.readWorkers();
        QStringList awaited;
        connect(&f.named, &NamedAgents::changed, this, [&f, &awaited] { awaited.append(f.named.awaited()); });

        f.named.setNames({ u"alice"_s });
        QCOMPARE(f.named.awaited(), u"alice"_s); // whoever that is
        QTRY_COMPARE(awaited, QStringList({ u"alice"_s, u"Alice"_s, QString() }));
        QCOMPARE(f.requests(1), 3);
        f.named.disconnect(this);

        f.readWorkers();
        f.readTasks();
        f.named.setLooking(false);
        f.named.setLooking(true);
        f.named.setNames({ u"alice"_s, u"Bob"_s }); // she is still named
        QTRY_COMPARE(f.requests(2), 3);
        QTRY_COMPARE(f.named.awaited(), QString());
        QCOMPARE(f.requests(1), 3);
        f.named.setNames({});
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.requests(1), 6);
    }

    void namesThatPassByAreNotAskedFor()
    {
        Floor f;
        f.readWorkers();

        f.named.setNames({ u"Alice"_s });
        f.named.setNames({ u"Bo"_s });
        QCOMPARE(f.named.unknown(), QString()); // somebody types
        f.named.setNames({ u"Bob"_s });

        QTRY_COMPARE(f.requests(2), 3);
        QCOMPARE(f.requests(1), 0);
    }

    void asksWhenItIsKnownWhoThatIs()
    {
        Floor f;
        f.named.setNames({ u"Bob"_s });
        QCOMPARE(f.named.awaited(), u"Bob"_s);
        QCOMPARE(f.named.unknown(), QString()); // agents have not been read

        f.readWorkers();

        QTRY_COMPARE(f.requests(2), 3);
        QTRY_COMPARE(f.named.awaited(), QString());
        QCOMPARE(f.named.unknown(), QString());
    }

    void tellsWhomThereIsNot()
    {
        Floor f;
        f.readWorkers();

        f.named.setNames({ u"Alice"_s, u"Xyz"_s });

        QTRY_COMPARE(f.named.unknown(), u"Xyz"_s);
        QTRY_COMPARE(f.requests(1), 3);
        QTRY_COMPARE(f.named.awaited(), QString());
        f.clock.advance(std::chrono::seconds(1));
        Worker renamed = Floor::called(2, u"Xyz"_s);
        renamed.updatedAt = atSecond(2);
        f.state.applyWorkers({ Floor::called(1, u"Alice"_s), renamed }, f.clock.now());
        QCOMPARE(f.named.unknown(), QString());
        QTRY_COMPARE(f.requests(2), 3);
        QCOMPARE(f.requests(1), 3);
    }

    void asksOnlyWhileSomebodyLooks()
    {
        Floor f;
        f.readWorkers();
        f.named.setLooking(false);
        f.named.setNames({ u"Alice"_s, u"Xyz"_s });
        QTRY_COMPARE(f.named.unknown(), u"Xyz"_s); // it has settled
        QCOMPARE(f.named.awaited(), QString());

        f.named.setLooking(true);

        QCOMPARE(f.named.awaited(), u"Alice"_s);
        QTRY_COMPARE(f.named.awaited(), QString());
        QCOMPARE(f.requests(1), 3);
    }

    void tellsWhatCannotBeRead()
    {
        Floor f;
        f.readWorkers();
        f.server.answer(Floor::question(1), { Floor::no(403, 20403), Floor::list("reservations", {}) });
        QSignalSpy failed(&f.named, &NamedAgents::failed);
        f.named.setNames({ u"Alice"_s });

        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(f.named.awaited(), QString());
        f.readWorkers();
        QCOMPARE(f.named.awaited(), QString()); // not again and again
        f.named.setLooking(false);
        f.named.setLooking(true);
        QTRY_COMPARE(f.requests(1), 4);
        QTRY_COMPARE(f.named.awaited(), QString());
        QCOMPARE(failed.count(), 1);
    }

    void othersQuestionsAreNotItsOwn()
    {
        Floor f;
        f.readWorkers();
        QSignalSpy failed(&f.named, &NamedAgents::failed);
        f.named.setNames({ u"Alice"_s });

        emit f.finder.failed(sid<WorkerId>(1), ApiError{}); // before it has asked
        emit f.finder.failed(sid<WorkerId>(2), ApiError{});

        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE(f.requests(1), 3);
    }

    void anotherSessionIsAskedAnew()
    {
        Floor f;
        f.readWorkers();
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.requests(1), 3);
        QTRY_COMPARE(f.named.awaited(), QString());

        f.state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        QCOMPARE(f.named.unknown(), QString());
        f.readWorkers();
        QCOMPARE(f.named.awaited(), u"Alice"_s); // but tasks have not been read
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 6);
    }

    void makesSureWhereEventsWereMissed()
    {
        Floor f;
        f.readWorkers();
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.requests(1), 3);
        QTRY_COMPARE(f.named.awaited(), QString());

        f.finder.noteMissed(f.clock.now());
        f.readWorkers();
        f.named.setNames({ u"Alice"_s, u"Bob"_s });
        f.readTasks();

        QCOMPARE(f.named.awaited(), u"Bob"_s); // nobody waits for what was known
        QTRY_COMPARE(f.requests(2), 3);
        QTRY_COMPARE(f.requests(1), 6);
    }

    void aListUnderWayWhileEventsAreMissedIsNotTheLast()
    {
        Floor f;
        f.readWorkers();
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.named.awaited(), QString());
        const Instant sent = f.clock.now();
        f.clock.advance(std::chrono::seconds(1));

        f.finder.noteMissed(f.clock.now());
        f.state.applyTasks({}, sent);
        askBob(f);
        QCOMPARE(f.requests(1), 3);
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 6);
    }

    void whatIsMissedMeanwhileAwaitsAnotherList()
    {
        Floor f;
        f.readWorkers();
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.named.awaited(), QString());
        const Instant sent = f.clock.now();
        f.finder.noteMissed(sent);
        f.clock.advance(std::chrono::seconds(1));
        f.finder.noteMissed(f.clock.now());

        QSignalSpy learned(&f.finder, &HolderFinder::learned);
        f.state.applyTasks({}, sent);
        QTRY_COMPARE(learned.count(), 1); // though there will always be something missed
        f.clock.advance(std::chrono::seconds(60));
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 9);
    }

    void whereEventsAreAlwaysMissedItAsksOnceAMinute()
    {
        Floor f;
        f.readWorkers();
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.named.awaited(), QString());
        QSignalSpy learned(&f.finder, &HolderFinder::learned);
        f.finder.noteMissed(f.clock.now());
        f.readTasks();
        QTRY_COMPARE(learned.count(), 1);

        f.finder.noteMissed(f.clock.now());
        f.readTasks();
        askBob(f);
        QCOMPARE(f.requests(1), 6);
        f.clock.advance(std::chrono::seconds(60));
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 9);
    }

    void whatCannotBeReadIsTriedAgain()
    {
        Floor f;
        f.readWorkers();
        f.server.answer(Floor::question(1), { Floor::no(403, 20403), Floor::no(403, 20403), Floor::list("reservations", {}) });
        QSignalSpy failed(&f.named, &NamedAgents::failed);
        QSignalSpy allFailed(&f.finder, &HolderFinder::failed);
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(failed.count(), 1);

        f.readTasks();
        askBob(f);
        QCOMPARE(f.requests(1), 1); // but not with each list
        f.clock.advance(std::chrono::seconds(30));
        f.readTasks();
        QTRY_COMPARE(allFailed.count(), 2);
        QCOMPARE(failed.count(), 1); // it is told once
        QCOMPARE(f.named.awaited(), QString());
        f.clock.advance(std::chrono::seconds(30));
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 5);
    }

    void whoComesBackIsToldAnew()
    {
        Floor f;
        f.readWorkers();
        f.server.answer(Floor::question(1), { Floor::no(403, 20403) });
        QSignalSpy failed(&f.named, &NamedAgents::failed);
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(failed.count(), 1);
        f.named.setLooking(false);
        f.clock.advance(std::chrono::seconds(30));
        f.readTasks(); // it is due, but nobody looks

        f.named.setLooking(true);

        QCOMPARE(f.named.awaited(), u"Alice"_s);
        QTRY_COMPARE(failed.count(), 2);
    }

    void whatWasLearnedOnceIsTriedAgainToo()
    {
        Floor f;
        f.readWorkers();
        const ScriptedAnswer nothing = Floor::list("reservations", {});
        f.server.answer(Floor::question(1), { nothing, nothing, nothing, Floor::no(403, 20403), nothing });
        QSignalSpy failed(&f.named, &NamedAgents::failed);
        f.named.setNames({ u"Alice"_s });
        QTRY_COMPARE(f.named.awaited(), QString());
        f.finder.noteMissed(f.clock.now());
        f.readTasks();
        QTRY_COMPARE(failed.count(), 1);

        f.clock.advance(std::chrono::seconds(60));
        f.readTasks();

        QTRY_COMPARE(f.requests(1), 7);
    }

    void asksAllOfOneName()
    {
        Floor f;
        f.clock.advance(std::chrono::seconds(1));
        f.state.applyWorkers({ Floor::called(1, u"Bob"_s), Floor::called(2, u"bob"_s) }, f.clock.now());

        f.named.setNames({ u"Bob"_s, u"Bob"_s });

        QTRY_COMPARE(f.requests(1), 3);
        QTRY_COMPARE(f.requests(2), 3);
        QTRY_COMPARE(f.named.awaited(), QString());
    }

private:
    /// What was asked before has come to the server by then.
    static void askBob(Floor &f)
    {
        f.named.setNames({ u"Alice"_s, u"Bob"_s });
        QTRY_COMPARE(f.requests(2), 3);
    }
};

QTEST_MAIN(TestNamedAgents)
#include "tst_namedagents.moc"
