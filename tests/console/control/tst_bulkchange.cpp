#include "bulkfixture.h"
#include "console/journal/journal.h"
#include "support/waited.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = BulkChange::Phase;
using State = BulkRow::State;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

/// Three workers, and who changes them all.
struct Fixture : BulkFixture
{
    Fixture()
    {
        for (int number = 1; number <= 3; ++number) {
            state.apply(worker(number, "{\"a\":1}"), clock.now());
            server.answer("GET " + workerPath(number), { at(3, worker(number, "{\"a\":1}")) });
            server.answer("POST " + workerPath(number), { at(4, worker(number, "{\"a\":1,\"team\":\"north\"}")) });
        }
    }
    static QList<WorkerChange> northForAll()
    {
        QList<WorkerChange> changes;
        for (int number = 1; number <= 3; ++number)
            changes.append({ .worker = sid<WorkerId>(number), .attributes = { { u"team"_s, u"north"_s } } });
        return changes;
    }
    [[nodiscard]] State stateOf(int number) const { return row(number).state; }
    [[nodiscard]] int posts(int number) const { return server.count("POST " + workerPath(number)); }
};

} // namespace

class TestBulkChange : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTimeLeftByTheRateSoFar()
    {
        Fixture f;
        QList<WorkerChange> changes;
        for (int number = 1; number <= 20; ++number) {
            f.state.apply(Fixture::worker(number, "{\"a\":1}"), f.clock.now());
            f.server.answer("GET " + Fixture::workerPath(number), { Fixture::at(3, Fixture::worker(number, "{\"a\":1}")) });
            f.server.answer("POST " + Fixture::workerPath(number), { Fixture::at(4, Fixture::worker(number, "{\"a\":2}")) });
            changes.append({ .worker = sid<WorkerId>(number), .attributes = { { u"a"_s, 2 } } });
        }
        QVERIFY(f.propose(changes));
        QMap<int, std::optional<std::chrono::seconds>> left; // by rows that are done
        connect(&f.change, &BulkChange::progressed, this, [&f, &left] {
            left.insert(f.change.done(), f.change.timeLeft());
            if (f.change.done() == 12) { // a pause counts for nothing
                f.change.pause();
                f.clock.advance(1h);
                f.change.resume();
            }
            f.clock.advance(1s);
        });

        QVERIFY(f.run());

        QVERIFY(!left.value(9)); // too few to tell
        QVERIFY(left.value(10) == 9s); // ten rows in nine seconds, and ten more to go
        QVERIFY(left.value(16) == 4s);
        QVERIFY(!f.change.timeLeft());
    }

    void whatWasDoneIsKeptByWhenItWasBegun()
    {
        Fixture f;
        Journal journal{ QString() };
        BulkBook book;
        BulkChange change(f.api, f.state, book, &journal, f.clock);
        change.propose(Fixture::northForAll());
        QTRY_COMPARE(change.phase(), Phase::Ready);
        f.clock.advance(1s);
        const Instant begun = f.clock.now();

        change.start();
        f.clock.advance(3s);
        QTRY_COMPARE(change.phase(), Phase::Ended);

        const QList<OwnAction> kept = waited(journal.lastActions(9));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().at, begun);
        QCOMPARE(kept.constFirst().subject, u"3"_s);
    }

    void leavesWhatIsNoList()
    {
        Fixture f;
        f.state.apply(Fixture::worker(4, "{\"skills\":\"es\"}"), f.clock.now());
        f.state.apply(Fixture::worker(5, "{\"skills\":[\"vip\"]}"), f.clock.now());
        const ListChange vip{ .path = u"skills"_s, .value = u"vip"_s };
        f.server.answer("GET " + Fixture::workerPath(1), { Fixture::at(3, Fixture::worker(1, "{\"skills\":1}")) }); // by now

        QVERIFY(f.propose({ { .worker = sid<WorkerId>(1), .list = vip }, { .worker = sid<WorkerId>(4), .list = vip },
            { .worker = sid<WorkerId>(5), .list = vip } }));
        QCOMPARE(f.stateOf(1), State::Ready);
        QCOMPARE(f.stateOf(2), State::Unfit);
        QCOMPARE(int(f.row(2).fault), int(BulkRow::Fault::NotList));
        QCOMPARE(f.stateOf(3), State::AlreadySo);

        QVERIFY(f.run());
        QCOMPARE(f.stateOf(1), State::Unfit);
        QCOMPARE(f.posts(1), 0);
    }

    void countsValuesOfAnotherType()
    {
        Fixture f;
        f.state.apply(Fixture::worker(4, "{\"team\":[\"a\"]}"), f.clock.now());
        f.state.apply(Fixture::worker(5, "{\"team\":[]}"), f.clock.now());
        f.state.apply(Fixture::worker(6, "{\"team\":1}"), f.clock.now());
        f.state.apply(Fixture::worker(7, "{\"team\":\"south\"}"), f.clock.now());
        f.state.apply(Fixture::worker(8, "{\"team\":null}"), f.clock.now());
        QList<WorkerChange> changes = Fixture::northForAll();
        for (int number = 4; number <= 8; ++number)
            changes.append({ .worker = sid<WorkerId>(number), .attributes = { { u"team"_s, u"north"_s } } });

        QVERIFY(f.propose(changes));

        QCOMPARE(otherTypes(f.book.rows()), (QMap<QJsonValue::Type, int>{ { QJsonValue::Array, 2 }, { QJsonValue::Double, 1 } }));
        for (WorkerChange &change : changes)
            change.attributes = { { u"team"_s, QJsonValue(QJsonValue::Undefined) } };
        QVERIFY(f.propose(changes));
        QVERIFY(otherTypes(f.book.rows()).isEmpty()); // what is taken away gets no type
        f.state.apply(Fixture::worker(9, "{\"routing\":{\"level\":1,\"skills\":[]}}"), f.clock.now());
        QVERIFY(f.propose({ { .worker = sid<WorkerId>(9), .attributes = { { u"routing.skills"_s, u"es"_s } } } }));
        QCOMPARE(otherTypes(f.book.rows()), (QMap<QJsonValue::Type, int>{ { QJsonValue::Array, 1 } }));
    }

    void aDryRunShowsEachRowAndSendsNothing()
    {
        Fixture f;
        f.state.apply(Fixture::worker(9, "no json"), f.clock.now());
        QList<WorkerChange> changes = Fixture::northForAll();
        changes[1].attributes = { { u"a"_s, 1 } };
        changes.append({ .worker = sid<WorkerId>(8), .activity = sid<ActivityId>(1) });
        changes.append({ .worker = sid<WorkerId>(9), .attributes = { { u"a"_s, 1 } } });
        changes[2].attributes = { { u"long"_s, QString(5'000, u'x') } };

        QVERIFY(f.propose(changes));

        QVERIFY(f.server.requests().isEmpty());
        QCOMPARE(f.stateOf(1), State::Ready);
        QVERIFY(f.book.rows().at(0).before.attributes.value(u"team"_s).isUndefined());
        QCOMPARE(f.book.rows().at(0).after.attributes.value(u"team"_s), QJsonValue(u"north"_s));
        QCOMPARE(f.stateOf(2), State::AlreadySo);
        QCOMPARE(f.book.rows().at(2).fault, BulkRow::Fault::TooLong);
        QCOMPARE(f.stateOf(4), State::Gone);
        QCOMPARE(f.book.rows().at(4).fault, BulkRow::Fault::NotObject);
    }

    void writesAgainstWhatItHasRead()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));

        QVERIFY(f.run());

        QCOMPARE(f.book.count(State::Done), 3);
        QCOMPARE(f.change.done(), 3);
        const ScriptedRequest last = f.server.requests().constLast();
        QCOMPARE(last.headers.value("if-match"), QByteArray("\"3\""));
        QCOMPARE(last.body, QByteArray("Attributes=%7B%22a%22%3A1%2C%22team%22%3A%22north%22%7D"));
    }

    void aPauseIsKeptAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("request");

        QTest::newRow("while reading") << QByteArray("GET " + Fixture::workerPath(2));
        QTest::newRow("while writing") << QByteArray("POST " + Fixture::workerPath(2));
    }

    void aPauseIsKeptAndNothingIsLost()
    {
        QFETCH(QByteArray, request);
        Fixture f;
        const bool reads = request.startsWith("GET");
        f.server.answer(request,
            { Fixture::pause(), Fixture::at(4, Fixture::worker(2, reads ? "{\"a\":1}" : "{\"a\":1,\"team\":\"north\"}")) });
        QVERIFY(f.propose(Fixture::northForAll()));

        f.change.start();

        QTRY_VERIFY(f.change.restsUntil());
        QCOMPARE(f.posts(3), 0);
        f.clock.advance(2s);
        QTRY_COMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.book.count(State::Done), 3);
        QCOMPARE(f.server.count(request), 2);
    }

    void aWorkerDeletedMeanwhileIsARowsResult()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        f.server.answer("GET " + Fixture::workerPath(2), { Fixture::no(404, 20404) });

        QVERIFY(f.run());

        QCOMPARE(f.stateOf(2), State::Gone);
        QCOMPARE(f.book.count(State::Done), 2);
    }

    void aRefusalIsARowsResultToo()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        f.server.answer("POST " + Fixture::workerPath(2), { Fixture::no(400), Fixture::at(5, Fixture::worker(2, "{\"a\":1}")) });

        QVERIFY(f.run());

        QCOMPARE(f.stateOf(2), State::Failed);
        QCOMPARE(f.stateOf(3), State::Done);
        f.change.retry();
        QTRY_COMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.book.count(State::Done), 3);
    }

    void readsAgainWhenSomebodyWasFaster()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        f.server.answer("GET " + Fixture::workerPath(2),
            { Fixture::at(3, Fixture::worker(2, "{\"a\":1}")), Fixture::at(7, Fixture::worker(2, "{\"a\":1,\"b\":2}")) });
        f.server.answer("POST " + Fixture::workerPath(2),
            { Fixture::no(412, 20412), Fixture::at(8, Fixture::worker(2, "{}")) });

        QVERIFY(f.run());

        QCOMPARE(f.stateOf(2), State::Done);
        QByteArray sent;
        for (const ScriptedRequest &request : f.server.requests())
            sent = request.method == "POST" && request.path == Fixture::workerPath(2) ? request.body : sent;
        QVERIFY(sent.contains("%22b%22%3A2")); // theirs is kept
    }

    void withoutAnAnswerItPausesInsteadOfFailingRowByRow()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        f.server.answer("POST " + Fixture::workerPath(1), { { .hangUp = true } });
        f.change.start();

        QTRY_COMPARE(f.change.phase(), Phase::Paused);
        QVERIFY(f.change.trouble());
        QCOMPARE(f.stateOf(1), State::Ready);
        QCOMPARE(f.posts(2), 0);

        // It had been carried out all the same: what was before it is still known.
        f.server.answer("GET " + Fixture::workerPath(1), { Fixture::at(4, Fixture::worker(1, "{\"a\":1,\"team\":\"north\"}")) });
        f.change.resume();
        QTRY_COMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.book.count(State::Done), 3);
        QVERIFY(f.book.rows().at(0).before.attributes.value(u"team"_s).isUndefined());
    }

    void pausesAndStopsWhenAsked()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        f.server.answer("GET " + Fixture::workerPath(1), { { .silent = true } });
        f.change.start();
        QTRY_COMPARE(f.server.requests().size(), 1);

        f.change.pause();
        f.server.answerSilent(Fixture::at(3, Fixture::worker(1, "{\"a\":1}")));

        QTRY_COMPARE(f.stateOf(1), State::Done); // the one under way
        QCOMPARE(f.change.phase(), Phase::Paused);
        QCOMPARE(f.posts(2), 0);
        f.change.stop();
        QCOMPARE(f.change.phase(), Phase::Ended);
        QCOMPARE(f.stateOf(2), State::Ready);
    }

    void undoPutsBackWhatWasThereUnlessSomebodyElseHasChangedIt()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        QVERIFY(f.run());
        QVERIFY(f.change.canUndo());
        for (int number = 1; number <= 3; ++number)
            f.server.answer("GET " + Fixture::workerPath(number),
                { Fixture::at(4, Fixture::worker(number, "{\"a\":1,\"team\":\"north\"}")) });
        f.server.answer("GET " + Fixture::workerPath(2), { Fixture::at(9, Fixture::worker(2, "{\"a\":1,\"team\":\"south\"}")) });
        f.server.forgetRequests();

        f.change.undo();

        QTRY_COMPARE(f.change.phase(), Phase::Ready);
        QVERIFY(f.change.isUndo());
        QVERIFY(f.server.requests().isEmpty()); // a dry run, too
        QVERIFY(f.run());
        QCOMPARE(f.book.count(State::Done), 2);
        QCOMPARE(f.stateOf(2), State::Left);
        QCOMPARE(f.posts(2), 0);
        QCOMPARE(f.server.requests().constLast().body, QByteArray("Attributes=%7B%22a%22%3A1%7D"));
    }

    void theDryRunOfAnUndoIsAboutWhatStandsNow()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        QVERIFY(f.run());
        const auto nowStands = [&f](int number, const QByteArray &attributes) {
            Worker other = Fixture::worker(number, attributes);
            other.updatedAt = atSecond(9);
            f.clock.advance(1s);
            f.state.apply(other, f.clock.now());
            f.server.answer("GET " + Fixture::workerPath(number), { Fixture::at(9, Fixture::worker(number, attributes)) });
        };
        nowStands(2, "{\"a\":1,\"team\":\"south\"}");
        nowStands(3, "{\"a\":1}");
        f.server.forgetRequests();

        f.change.undo();

        QVERIFY(f.isReady());
        QCOMPARE(f.stateOf(1), State::Ready);
        QCOMPARE(f.stateOf(2), State::Left);
        QCOMPARE(f.row(2).before.attributes.value(u"team"_s), QJsonValue(u"south"_s));
        QCOMPARE(f.row(2).after, f.row(2).before);
        QCOMPARE(f.stateOf(3), State::AlreadySo);
        QVERIFY(f.row(3).before.attributes.value(u"team"_s).isUndefined());
        QCOMPARE(f.server.requests().size(), 2); // who stands as it was written is not asked for
        QCOMPARE(f.posts(2) + f.posts(3), 0);
    }

    void whereTheStateIsBehindTheUndoStands()
    {
        Fixture f;
        QVERIFY(f.propose(Fixture::northForAll()));
        QVERIFY(f.run());
        Worker old = Fixture::worker(1, "{\"a\":1}");
        old.updatedAt = atSecond(9);
        f.clock.advance(1s);
        f.state.apply(old, f.clock.now());
        f.server.answer(
            "GET " + Fixture::workerPath(1), { Fixture::at(10, Fixture::worker(1, "{\"a\":1,\"team\":\"north\"}")) });

        f.change.undo();

        QVERIFY(f.isReady());
        QCOMPARE(f.stateOf(1), State::Ready);
        QCOMPARE(f.row(1).before.attributes.value(u"team"_s), QJsonValue(u"north"_s));
    }

    void capacitiesAreReadForTheDryRun()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::workerPath(1) + "/Channels", { Fixture::list("channels", { Fixture::chats(2) }) });
        f.server.answer("POST " + Fixture::workerPath(1) + "/Channels/chat", { Fixture::ok(Fixture::chats(5)) });

        QVERIFY(f.propose({ { .worker = sid<WorkerId>(1), .capacities = { { u"chat"_s, 5 } } } }));

        QCOMPARE(f.book.rows().at(0).before.capacities.value(u"chat"_s), 2);
        QVERIFY(f.run());
        QCOMPARE(f.stateOf(1), State::Done);
        QCOMPARE(f.server.requests().constLast().body, QByteArray("Capacity=5"));
        QCOMPARE(f.posts(1), 0); // the worker itself is not written
    }

    void worksOutFifteenThousandInSlices()
    {
        Fixture f;
        QList<WorkerChange> changes;
        for (int number = 1; number <= 15'000; ++number) {
            f.state.apply(Fixture::worker(number, "{\"a\":1,\"skills\":{\"es\":1}}"), f.clock.now());
            changes.append({ .worker = sid<WorkerId>(number), .merge = { { u"team"_s, u"north"_s } } });
        }
        QSignalSpy progressed(&f.change, &BulkChange::progressed);

        f.change.propose(changes);

        QTRY_COMPARE_WITH_TIMEOUT(f.change.phase(), Phase::Ready, 60'000);
        QCOMPARE(f.book.count(State::Ready), 15'000);
        QVERIFY(progressed.count() > 3); // the screen was free in between
    }
};

QTEST_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
