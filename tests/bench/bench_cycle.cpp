#include "bench/loadclient.h"
#include "bench/routercaller.h"
#include "core/httpserver/httpserver.h"
#include "router/localrouter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <benchmark/benchmark.h>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int connections = 64;

/// A workspace with one queue and as many agents as connections.
struct Floor
{
    QByteArray path{};
    QByteArray workflow{};
};

Floor makeFloor(const RouterCaller &caller)
{
    const QByteArray path = "/" + sidOf(caller.ask("POST", "", "FriendlyName=Bench"));
    const QByteArray queue = sidOf(caller.ask("POST", path + "/TaskQueues", "FriendlyName=All&TargetWorkers=1%3D%3D1"));
    const QByteArray configuration = R"({"task_routing":{"default_filter":{"queue":")" + queue + R"("}}})";
    const QByteArray workflow = sidOf(caller.ask("POST", path + "/Workflows",
                                                 "FriendlyName=Flow&Configuration=" + configuration.toPercentEncoding()));
    const QJsonArray activities = caller.ask("GET", path + "/Activities?Available=true").value("activities"_L1).toArray();
    const QByteArray available = sidOf(activities.first().toObject());
    for (int i = 0; i < 2 * connections; ++i)
        (void)caller.ask("POST", path + "/Workers",
                   "FriendlyName=agent" + QByteArray::number(i) + "&ActivitySid=" + available);
    return { .path = path, .workflow = workflow };
}

/// create → look for the offer → accept → complete, over and over.
class Cycle
{
public:
    Cycle(const RouterCaller &caller, const Floor &floor, int rounds)
        : m_caller(caller)
        , m_floor(floor)
        , m_left(rounds)
    {
    }

    QByteArray next(const QByteArray &body)
    {
        switch (m_step++ % 4) {
        case 0:
            if (m_left-- <= 0)
                return {};
            return m_caller.request("POST", m_floor.path + "/Tasks", "WorkflowSid=" + m_floor.workflow + "&Attributes=%7B%7D");
        case 1:
            m_task = m_floor.path + "/Tasks/" + sidIn(body, "WT");
            return m_caller.request("GET", m_task + "/Reservations");
        case 2:
            return m_caller.request("POST", m_task + "/Reservations/" + sidIn(body, "WR"), "ReservationStatus=accepted");
        default:
            return m_caller.request("POST", m_task, "AssignmentStatus=completed&Reason=done");
        }
    }

private:
    static QByteArray sidIn(const QByteArray &body, const QByteArray &prefix)
    {
        const QByteArray key = "\"sid\":\"" + prefix;
        const qsizetype at = body.indexOf(key);
        return at < 0 ? QByteArray("none") : body.mid(at + 7, 34);
    }

    const RouterCaller &m_caller;
    const Floor &m_floor;
    QByteArray m_task;
    int m_left = 0;
    int m_step = 0;
};

/// How long so many cycles on each connection take, in seconds; negative: one was refused.
double secondsOfCycles(const RouterCaller &caller, const Floor &floor, int rounds)
{
    std::vector<Cycle> lines(connections, Cycle(caller, floor, rounds));
    LoadClient client(caller.port, connections);
    qint64 refused = 0;
    const auto begin = std::chrono::steady_clock::now();
    const qint64 answers = client.run([&](int number, int status, const QByteArray &body) {
        refused += status >= 400 ? 1 : 0;
        return lines[size_t(number)].next(body);
    });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return answers < 0 || refused > 0 ? -1 : took.count();
}

/// How long so many requests on each connection take of a server that does nothing, in seconds.
double secondsOfEmptyRequests(int rounds)
{
    HttpLoop loop;
    HttpServer server(loop, [](const HttpRequest &, const HttpReply &reply) { reply({ .body = "{}" }); });
    const auto port = server.listen(u"127.0.0.1"_s, 0);
    std::thread thread([&loop] { loop.run(); });
    std::vector<int> left(connections, rounds);
    LoadClient client(port.value(), connections);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const auto begin = std::chrono::steady_clock::now();
    client.run([&](int number, int, const QByteArray &) { return left[size_t(number)]-- > 0 ? request : QByteArray(); });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    loop.stop();
    thread.join();
    return took.count();
}

/// Durable cycles, every change on disk before its answer, against requests of an empty endpoint of the same server: both
/// in turns, so that a slow moment of the machine meets both.
void durableCycles(benchmark::State &state)
{
    const QTemporaryDir folder;
    router::LocalRouter router;
    const auto address = router.start({ .dataFile = folder.filePath(u"bench.data"_s), .seed = 7 });
    if (!address) {
        state.SkipWithError(qPrintable(address.error()));
        return;
    }
    const RouterCaller caller{ .port = quint16(QUrl(QString::fromLatin1(address->url)).port()),
                         .authorization = QByteArray(address->accountSid + ":" + address->authToken).toBase64() };
    const Floor floor = makeFloor(caller);
    constexpr int turns = 6;
    constexpr int cyclesPerTurn = 20;
    constexpr int requestsPerTurn = 300;
    double ofCycles = 0;
    double ofRequests = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (int turn = 0; turn < turns; ++turn) {
            ofRequests += secondsOfEmptyRequests(requestsPerTurn);
            const double took = secondsOfCycles(caller, floor, cyclesPerTurn);
            if (took < 0)
                state.SkipWithError("a cycle was refused");
            ofCycles += took;
        }
    }
    const double cycles = turns * cyclesPerTurn * connections / ofCycles;
    const double requests = turns * requestsPerTurn * connections / ofRequests;
    state.counters["cycles_per_s"] = cycles;
    state.counters["empty_per_s"] = requests;
    state.counters["ratio"] = cycles / requests;
}

} // namespace

BENCHMARK(durableCycles)->Name("Router/DurableCycle")->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
