#include "bulkfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = BulkChange::Phase;
using State = BulkRow::State;

Q_DECLARE_METATYPE(State)

namespace {

const QByteArray nowhere = "{\"a\":1}";
const QByteArray north = "{\"a\":1,\"team\":\"north\"}";
const QByteArray south = "{\"a\":1,\"team\":\"south\"}";

/// A worker who is to be of team "north" and to have 5 chats instead of 2: two writes, and each may be the last.
struct Fixture : BulkFixture
{
    const QByteArray workerWrite = "POST " + workerPath(1);
    const QByteArray chatWrite = "POST " + workerPath(1) + "/Channels/chat";

    Fixture()
    {
        state.apply(worker(1, nowhere), clock.now());
        stands(nowhere, 2);
        server.answer(workerWrite, { at(4, worker(1, north)) });
        server.answer(chatWrite, { ok(chats(5)) });
    }
    /// What the server tells of the worker from now on.
    void stands(const QByteArray &attributes, int capacity)
    {
        server.answer("GET " + workerPath(1), { at(7, worker(1, attributes)) });
        server.answer("GET " + workerPath(1) + "/Channels", { list("channels", { chats(capacity) }) });
    }
    [[nodiscard]] int posts(const QByteArray &write) const { return server.count(write); }
    [[nodiscard]] bool propose()
    {
        return BulkFixture::propose({ { .worker = sid<WorkerId>(1),
            .attributes = { { u"team"_s, u"north"_s } },
            .capacities = { { u"chat"_s, 5 } } } });
    }
    /// Begins it, and comes to this write of it.
    [[nodiscard]] bool beginUpTo(const QByteArray &write)
    {
        if (!propose())
            return false;
        change.start();
        return QTest::qWaitFor([this, write] { return posts(write) > 0; });
    }
    /// Undoes it while this stands.
    [[nodiscard]] bool undo(const QByteArray &attributes, int capacity)
    {
        stands(attributes, capacity);
        server.answer(workerWrite, { at(8, worker(1, nowhere)) });
        server.answer(chatWrite, { ok(chats(2)) });
        server.forgetRequests();
        change.undo();
        return isReady() && posts(workerWrite) + posts(chatWrite) == 0 && run(); // it may look, and writes nothing
    }
};

/// Four workers who are to be of team "north".
struct Four : BulkFixture
{
    Four()
    {
        stand(nowhere, north);
        for (int number = 1; number <= 4; ++number)
            state.apply(worker(number, nowhere), clock.now());
    }
    static QByteArray writeOf(int number) { return "POST " + workerPath(number); }
    /// What the server tells of all of them, and what it answers to a write.
    void stand(const QByteArray &now, const QByteArray &then)
    {
        for (int number = 1; number <= 4; ++number) {
            server.answer("GET " + workerPath(number), { at(7, worker(number, now)) });
            server.answer(writeOf(number), { at(8, worker(number, then)) });
        }
    }
    [[nodiscard]] bool propose()
    {
        QList<WorkerChange> changes;
        for (int number = 1; number <= 4; ++number)
            changes.append({ .worker = sid<WorkerId>(number), .attributes = { { u"team"_s, u"north"_s } } });
        return BulkFixture::propose(changes);
    }
    /// Stops it once so many rows are settled.
    [[nodiscard]] bool runUpTo(int rows)
    {
        QObject once;
        QObject::connect(&change, &BulkChange::progressed, &once, [this, rows] {
            if (change.done() == rows && change.phase() == Phase::Running)
                change.stop();
        });
        return run();
    }
    [[nodiscard]] QList<int> writes()
    {
        QList<int> counts;
        for (int number = 1; number <= 4; ++number)
            counts.append(server.count(writeOf(number)));
        return counts;
    }
    [[nodiscard]] QList<State> states() const
    {
        QList<State> each;
        for (const BulkRow &known : book.rows())
            each.append(known.state);
        return each;
    }
};

} // namespace

class TestBulkStop : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasWrittenBeforeAPause()
    {
        Fixture f;
        f.server.answer(f.chatWrite, { Fixture::pause() });
        QVERIFY(f.beginUpTo(f.chatWrite));
        QTRY_VERIFY(f.change.restsUntil());

        f.change.stop();

        QCOMPARE(f.change.phase(), Phase::Ended);
        QVERIFY(!f.change.restsUntil());
        QCOMPARE(f.row().state, State::Failed);
        QCOMPARE(int(f.row().error.kind), int(ApiError::Kind::TooMany));
        QVERIFY(f.row().before.attributes.value(u"team"_s).isUndefined());
        QCOMPARE(f.row().after.attributes.value(u"team"_s), QJsonValue(u"north"_s));
        QCOMPARE(f.row().after.capacities.value(u"chat"_s), 2);
        QCOMPARE(f.change.done(), 1);
        QVERIFY(f.change.canUndo());
        f.clock.advance(2s);
        QVERIFY(f.undo(north, 2));
        QCOMPARE(f.row().state, State::Done);
        QCOMPARE(f.server.requests().constLast().body, QByteArray("Attributes=%7B%22a%22%3A1%7D"));
    }

    void leavesAloneWhatWasNotWrittenBeforeAPause()
    {
        Fixture f;
        f.server.answer(f.workerWrite, { Fixture::pause() });
        QVERIFY(f.beginUpTo(f.workerWrite));
        QTRY_VERIFY(f.change.restsUntil());

        f.change.stop();

        QCOMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.row().state, State::Ready);
        QVERIFY(!f.change.canUndo());
    }

    void theOneUnderWayIsSettledOnceAPauseIsOver()
    {
        Fixture f;
        f.server.answer(f.workerWrite, { Fixture::pause(), { .silent = true } });
        QVERIFY(f.beginUpTo(f.workerWrite));
        QTRY_VERIFY(f.change.restsUntil());
        f.clock.advance(2s);
        QTRY_COMPARE(f.posts(f.workerWrite), 2);
        QVERIFY(!f.change.restsUntil());

        f.change.stop();
        f.server.answerSilent(Fixture::at(4, Fixture::worker(1, north)));

        QTRY_COMPARE(f.row().state, State::Done);
        QCOMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.posts(f.chatWrite), 1);
        QVERIFY(f.change.canUndo());
    }

    void aPauseAfterItIsNotWaitedFor()
    {
        Fixture f;
        f.server.answer(f.chatWrite, { { .silent = true } });
        QVERIFY(f.beginUpTo(f.chatWrite));

        f.change.stop();
        QCOMPARE(f.row().state, State::Running); // it may still be done
        QVERIFY(!f.change.canUndo());
        f.server.answerSilent(Fixture::pause());

        QTRY_COMPARE(f.row().state, State::Failed);
        QVERIFY(!f.change.restsUntil());
        QVERIFY(f.change.canUndo());
    }

    void afterABreakOffUndoFindsOutWhatWasDone_data()
    {
        QTest::addColumn<bool>("chatToo"); // it breaks off at the second write
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<State>("undone");
        QTest::addColumn<int>("workerWrites");
        QTest::addColumn<int>("chatWrites");

        QTest::newRow("nothing was done") << false << nowhere << 2 << State::AlreadySo << 0 << 0;
        QTest::newRow("the first write was done") << false << north << 2 << State::Done << 1 << 0;
        QTest::newRow("the first alone") << true << north << 2 << State::Done << 1 << 0;
        QTest::newRow("both were done") << true << north << 5 << State::Done << 1 << 1;
        QTest::newRow("somebody else was there") << true << south << 5 << State::Left << 0 << 0;
    }

    void afterABreakOffUndoFindsOutWhatWasDone()
    {
        QFETCH(bool, chatToo);
        QFETCH(QByteArray, attributes);
        QFETCH(int, capacity);
        QFETCH(State, undone);
        QFETCH(int, workerWrites);
        QFETCH(int, chatWrites);
        Fixture f;
        const QByteArray broken = chatToo ? f.chatWrite : f.workerWrite;
        f.server.answer(broken, { { .hangUp = true } });
        QVERIFY(f.beginUpTo(broken));
        QTRY_COMPARE(f.change.phase(), Phase::Paused);

        f.change.stop();

        QCOMPARE(f.row().state, State::Failed);
        QCOMPARE(int(f.row().error.kind), int(ApiError::Kind::Unreachable));
        QVERIFY(f.change.canUndo());
        QVERIFY(f.undo(attributes, capacity));
        QCOMPARE(f.row().state, undone);
        QCOMPARE(f.posts(f.workerWrite), workerWrites);
        QCOMPARE(f.posts(f.chatWrite), chatWrites);
    }

    void whatItHasCutOffCanBeTriedAgain()
    {
        Fixture f;
        f.server.answer(f.chatWrite, { { .hangUp = true } });
        QVERIFY(f.beginUpTo(f.chatWrite));
        QTRY_COMPARE(f.change.phase(), Phase::Paused);
        f.change.stop();
        QCOMPARE(f.change.done(), 1);
        f.stands(north, 2);
        f.server.answer(f.chatWrite, { Fixture::ok(Fixture::chats(5)) });

        f.change.retry();

        QCOMPARE(f.change.done(), 0); // of 1, as before
        QVERIFY(f.isOver());
        QCOMPARE(f.row().state, State::Done);
        QCOMPARE(f.change.done(), 1);
        QCOMPARE(f.posts(f.workerWrite), 1);
        QVERIFY(f.row().before.attributes.value(u"team"_s).isUndefined());
        QCOMPARE(f.row().before.capacities.value(u"chat"_s), 2);
    }

    void onlyWhatHasFailedIsTriedAgain_data()
    {
        QTest::addColumn<bool>("isUndo");

        QTest::newRow("a change") << false;
        QTest::newRow("an undo") << true;
    }

    /// Of four the second fails, and it is stopped then.
    void onlyWhatHasFailedIsTriedAgain()
    {
        QFETCH(bool, isUndo);
        Four f;
        QVERIFY(f.propose());
        if (isUndo) {
            QVERIFY(f.run());
            f.stand(north, nowhere);
            f.change.undo();
            QVERIFY(f.isReady());
        }
        f.server.answer(f.writeOf(2), { Fixture::no(400), Fixture::at(9, Fixture::worker(2, isUndo ? nowhere : north)) });
        QVERIFY(f.runUpTo(2));
        f.server.forgetRequests();

        f.change.retry();
        QCOMPARE(f.change.done(), 1); // of all four
        QVERIFY(f.isOver());

        QCOMPARE(f.writes(), (QList<int>{ 0, 1, 0, 0 }));
        QCOMPARE(f.states(), (QList<State>{ State::Done, State::Done, State::Ready, State::Ready }));
        QCOMPARE(f.change.done(), 2);
        QCOMPARE(f.change.all(), 4);
        f.change.retry(); // nothing is left to be tried
        QCOMPARE(f.change.phase(), Phase::Ended);

        f.change.carryOn();
        QVERIFY(f.isOver());
        QCOMPARE(f.writes(), (QList<int>{ 0, 1, 1, 1 }));
        QCOMPARE(f.book.count(State::Done), 4);
    }

    void whatHasFailedIsNoneOfTheRest()
    {
        Four f;
        QVERIFY(f.propose());
        f.server.answer(f.writeOf(2), { Fixture::no(400) });
        QVERIFY(f.runUpTo(2));
        f.server.forgetRequests();

        f.change.carryOn();

        QVERIFY(f.isOver());
        QCOMPARE(f.writes(), (QList<int>{ 0, 0, 1, 1 }));
        QCOMPARE(f.states(), (QList<State>{ State::Done, State::Failed, State::Done, State::Done }));
    }

    void aTryCanBePausedStoppedAndUndone()
    {
        Four f;
        QVERIFY(f.propose());
        f.server.answer(f.writeOf(1), { Fixture::no(400), Fixture::at(9, Fixture::worker(1, north)) });
        f.server.answer(f.writeOf(2), { Fixture::no(400), { .silent = true } });
        QVERIFY(f.runUpTo(2));
        QCOMPARE(f.book.count(State::Failed), 2);
        f.change.retry();
        QTRY_COMPARE(f.writes().at(1), 2);
        f.change.pause();
        f.server.answerSilent(Fixture::no(400));
        QTRY_COMPARE(f.change.done(), 2);

        f.change.resume();
        QVERIFY(f.isOver());

        QCOMPARE(f.states(), (QList<State>{ State::Done, State::Failed, State::Ready, State::Ready }));
        f.change.undo();
        QVERIFY(f.isReady());
        QCOMPARE(f.book.rows().size(), 1);
        QCOMPARE(f.row().change.worker, sid<WorkerId>(1));
    }

    void aTryThatCannotEvenReadKeepsWhatIsKnown()
    {
        Fixture f;
        f.server.answer(f.chatWrite, { Fixture::no(400) });
        QVERIFY(f.beginUpTo(f.chatWrite));
        QVERIFY(f.isOver());
        f.server.answer("GET " + Fixture::workerPath(1), { Fixture::no(403) });

        f.change.retry();

        QVERIFY(f.isOver());
        QCOMPARE(f.row().state, State::Failed);
        QCOMPARE(f.row().after.attributes.value(u"team"_s), QJsonValue(u"north"_s));
        QVERIFY(f.undo(north, 2));
        QCOMPARE(f.row().state, State::Done);
    }

    void anUndoThatIsCutOffIsNotSomebodyElsesWork()
    {
        Fixture f;
        QVERIFY(f.propose());
        QVERIFY(f.run());
        f.stands(north, 5);
        f.server.answer(f.workerWrite, { Fixture::at(8, Fixture::worker(1, nowhere)) });
        f.server.answer(f.chatWrite, { { .hangUp = true } });
        f.change.undo();
        QVERIFY(f.isReady());
        f.change.start();
        QTRY_COMPARE(f.change.phase(), Phase::Paused);
        f.stands(nowhere, 5);
        f.server.answer(f.chatWrite, { Fixture::ok(Fixture::chats(2)) });

        f.change.resume();

        QVERIFY(f.isOver());
        QCOMPARE(f.row().state, State::Done);
        QCOMPARE(f.row().after.capacities.value(u"chat"_s), 2);
        QCOMPARE(f.row().before.attributes.value(u"team"_s), QJsonValue(u"north"_s));
    }
};

QTEST_MAIN(TestBulkStop)
#include "tst_bulkstop.moc"
