#include "console/control/requestledger.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    RequestLedger ledger{ client, clock };

    void note(const QByteArray &path, int status, std::chrono::milliseconds took = 5ms)
    {
        ledger.note({ .at = clock.now(), .took = took, .method = "GET", .path = path, .status = status });
    }
};

} // namespace

/// What was asked of the service.
class TestRequestLedger : public QObject
{
    Q_OBJECT

private slots:
    void countsEachEndpointByItself()
    {
        Fixture f;
        f.note("/v1/Tasks", 200);
        f.clock.advance(50s);
        f.note("/v1/Tasks", 429, 9ms);
        f.note("/v1/Tasks", 0, 7ms);
        f.note("/v1/Workers", 200);
        f.clock.advance(20s);

        const QList<EndpointUse> uses = f.ledger.uses();

        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.first().endpoint, QByteArray("GET /v1/Tasks"));
        QCOMPARE(uses.first().total, 3);
        QCOMPARE(uses.first().lastMinute, 2);
        QCOMPARE(uses.first().refused, 1);
        QCOMPARE(uses.first().failed, 1);
        QCOMPARE(uses.first().slowest, 9ms);
        QCOMPARE(uses.first().pause, 0ms);
        QCOMPARE(uses.last().lastMinute, 1);
    }

    void hearsOfEveryAttemptOfTheClient()
    {
        Fixture f;
        f.server.answer("GET " + f.workspacePath() + "/Tasks", { f.no(500), f.list("tasks", {}) });
        QSignalSpy changed(&f.ledger, &RequestLedger::changed);

        const auto listed = f.api.tasks.list(sid<WorkspaceId>(1));
        QTRY_VERIFY(listed.isFinished());

        QCOMPARE(f.ledger.records().size(), 2);
        QCOMPARE(f.ledger.records().first().status, 500);
        QCOMPARE(f.ledger.records().last().status, 200);
        QCOMPARE(f.ledger.records().last().path, QByteArray(f.workspacePath() + "/Tasks")); // without its query
        QTRY_COMPARE(changed.count(), 1);
    }

    void tellsWhenAnEndpointIsAskedNext()
    {
        Fixture f;
        const QByteArray reservations = f.workerPath(1) + "/Reservations";
        f.note(reservations, 200);
        f.note(f.workspacePath() + "/Events", 200);
        const Instant now = f.clock.now();
        const auto next = [&f](int row) { return f.ledger.uses().at(row).next; };
        QCOMPARE(next(1), Instant()); // nothing is planned

        f.ledger.plan(Poller::Kind::InHand, now + 8s);
        f.ledger.plan(Poller::Kind::Offers, now + 5s); // the same endpoint: the earlier counts
        f.ledger.plan(Poller::Kind::Events, now + 2s);
        QCOMPARE(f.ledger.uses().at(1).endpoint, QByteArray("GET /v1/Workspaces/…/Workers/…/Reservations"));
        QCOMPARE(next(0), now + 2s);
        QCOMPARE(next(1), now + 5s);
        f.ledger.plan(Poller::Kind::Offers, Instant()); // it is under way
        QCOMPARE(next(1), now + 8s);
        emit f.client.budgetChanged({ .limitedUntil = now + 30s });

        QCOMPARE(next(0), now + 30s); // not before the service's pause is over
    }

    void keepsTheLimitsThatTheServiceTells()
    {
        Fixture f;
        ScriptedAnswer refused = f.no(429);
        refused.headers = { { "Retry-After", "30" }, { "X-Rate-Limit-Limit", "100" }, { "X-Rate-Limit-Remaining", "0" } };
        f.server.answer("GET " + f.workspacePath() + "/Tasks", { refused });

        const auto listed = f.api.tasks.list(sid<WorkspaceId>(1));
        QTRY_VERIFY(listed.isFinished());

        QCOMPARE(f.ledger.budget().limit, std::optional(100));
        QCOMPARE(f.ledger.budget().remaining, std::optional(0));
        QCOMPARE(f.ledger.budget().limitedUntil, std::optional(f.clock.now() + 30s));
    }

    void isNotFilledWithoutEnd()
    {
        Fixture f;

        for (int i = 0; i < RequestLedger::mostRecords + 10; ++i)
            f.note("/v1/Tasks", 200);

        QCOMPARE(f.ledger.records().size(), RequestLedger::mostRecords);
        QCOMPARE(f.ledger.uses().first().total, RequestLedger::mostRecords + 10);
    }
};

QTEST_GUILESS_MAIN(TestRequestLedger)
#include "tst_requestledger.moc"
