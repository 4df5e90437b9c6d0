// What of a change stays when the session ends.
#include "bulkfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Phase = BulkChange::Phase;
using State = BulkRow::State;

namespace {

const QByteArray nowhere = "{\"a\":1}";
const QByteArray north = "{\"a\":1,\"team\":\"north\"}";

/// Alice has two others put into team "north".
struct Fixture : BulkFixture
{
    Fixture()
    {
        for (int number = 2; number <= 3; ++number) {
            state.apply(worker(number, nowhere), clock.now());
            stands(number, nowhere);
            server.answer(writeOf(number), { at(4, worker(number, north)) });
        }
    }
    static QByteArray writeOf(int number) { return "POST " + workerPath(number); }
    /// What the server tells of the worker from now on.
    void stands(int number, const QByteArray &attributes)
    {
        server.answer("GET " + workerPath(number), { at(7, worker(number, attributes)) });
    }
    [[nodiscard]] bool propose()
    {
        QList<WorkerChange> changes;
        for (int number = 2; number <= 3; ++number)
            changes.append({ .worker = sid<WorkerId>(number), .attributes = { { u"team"_s, u"north"_s } } });
        return BulkFixture::propose(changes);
    }
    [[nodiscard]] bool carryOut() { return propose() && run(); }
    void signOut()
    {
        state.clear();
        client.forgetAccess();
    }
    void signIn(int workspace = 1, int own = 1, int account = 0)
    {
        client.setAccess(Endpoints::single(server.url()), "AC1", "secret");
        Workspace there = someWorkspace(workspace, u"Tutorial"_s);
        if (account > 0)
            there.account = sid<AccountId>(account);
        state.begin(there, sid<WorkerId>(own));
    }
    /// Undoes it while these are in team "north".
    [[nodiscard]] bool undo(const QList<int> &numbers)
    {
        for (const int number : numbers) {
            stands(number, north);
            server.answer(writeOf(number), { at(8, worker(number, nowhere)) });
        }
        server.forgetRequests();
        change.undo();
        return isReady() && writes() == 0 && run();
    }
    [[nodiscard]] int writes() const { return server.count(writeOf(2)) + server.count(writeOf(3)); }
    [[nodiscard]] bool isGone() const { return change.phase() == Phase::Idle && book.rows().isEmpty() && !change.canUndo(); }
};

} // namespace

class TestBulkKeeping : public QObject
{
    Q_OBJECT

private slots:
    void whatHasEndedCanBeUndoneInTheNextSession()
    {
        Fixture f;
        QVERIFY(f.carryOut());
        QSignalSpy back(&f.change, &BulkChange::cameBack);

        f.signOut();
        QVERIFY(f.isGone()); // nobody is there to see it
        QCOMPARE(back.count(), 0);
        f.signIn();

        QCOMPARE(back.count(), 1);
        QCOMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.book.count(State::Done), 2);
        QCOMPARE(f.change.done(), 2);
        QCOMPARE(f.change.all(), 2);
        QVERIFY(f.change.canUndo());
        const QString name = f.row().name;
        QVERIFY(f.undo({ 2, 3 })); // who is there was not read yet
        QCOMPARE(f.row().name, name);
        QCOMPARE(f.book.count(State::Done), 2);
        QCOMPARE(f.writes(), 2);
        QCOMPARE(f.server.requests().constLast().body, QByteArray("Attributes=%7B%22a%22%3A1%7D"));
    }

    void belongsToOnePersonInOneWorkspace_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("account");
        QTest::addColumn<bool>("isKept"); // until the first one comes back
        QTest::newRow("another person") << 1 << 2 << 0 << false;
        QTest::newRow("another workspace") << 2 << 9 << 0 << true;
        QTest::newRow("another account") << 2 << 9 << 5 << false;
    }

    void belongsToOnePersonInOneWorkspace()
    {
        QFETCH(int, workspace);
        QFETCH(int, own);
        QFETCH(int, account);
        QFETCH(bool, isKept);
        Fixture f;
        QVERIFY(f.carryOut());
        f.signOut();

        f.signIn(workspace, own, account);
        QVERIFY(f.isGone());
        f.signOut();
        f.signIn();

        QCOMPARE(f.isGone(), !isKept);
        QCOMPARE(f.change.canUndo(), isKept);
    }

    void whatRunsIsStoppedAndCanBeGoneOnWith()
    {
        Fixture f;
        QVERIFY(f.propose());
        connect(&f.change, &BulkChange::progressed, &f.state, [&f] {
            if (f.change.done() == 1)
                f.change.pause();
        });
        f.change.start();
        QTRY_COMPARE(f.change.phase(), Phase::Paused);

        f.signOut();
        f.signIn();

        QCOMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.row(1).state, State::Done);
        QCOMPARE(f.row(2).state, State::Ready);
        QVERIFY(f.change.canUndo());
        f.change.carryOn();
        QVERIFY(f.isOver());
        QCOMPARE(f.book.count(State::Done), 2);
    }

    void whatWasBeingWrittenMayHaveBeenWritten()
    {
        Fixture f;
        QVERIFY(f.propose());
        f.server.answer(Fixture::writeOf(2), { { .silent = true } });
        f.change.start();
        QTRY_COMPARE(f.writes(), 1);

        f.signOut();
        f.signIn();

        QCOMPARE(f.row(1).state, State::Failed);
        QVERIFY(f.row(1).maybe);
        QCOMPARE(f.book.count(State::Running), 0);
        QVERIFY(f.change.canUndo());
        QVERIFY(f.undo({ 2 })); // it was
        QCOMPARE(f.book.rows().size(), 1);
        QCOMPARE(f.row().state, State::Done);
        QCOMPARE(f.writes(), 1);
    }

    void anUndoThatWasOnlyProposedLeavesWhatItWouldUndo()
    {
        Fixture f;
        QVERIFY(f.carryOut());
        f.change.undo();
        QVERIFY(f.isReady());

        f.signOut();
        f.signIn();

        QCOMPARE(f.change.phase(), Phase::Ended);
        QVERIFY(!f.change.isUndo());
        QCOMPARE(f.book.count(State::Done), 2);
        QVERIFY(f.change.canUndo());
    }

    void whatIsOnlyProposedGoes()
    {
        Fixture f;
        QVERIFY(f.propose());

        f.signOut();
        f.signIn();

        QVERIFY(f.isGone());
    }
};

QTEST_MAIN(TestBulkKeeping)
#include "tst_bulkkeeping.moc"
