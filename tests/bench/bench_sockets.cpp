#include "bench/loadclient.h"
#include "bench/routercaller.h"
#include "core/signing/accesstoken.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>
#include <benchmark/benchmark.h>
#include <chrono>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;
constexpr int atOnce = 100; ///< Agents who come at the same moment.
const QByteArray account = QByteArrayLiteral("AC00000000000000000000000000000001");
const QByteArray key = QByteArrayLiteral("SK00000000000000000000000000000001");

/// The real router in a process of its own, so that its memory is its own.
class RouterProcess
{
public:
    RouterProcess();
    ~RouterProcess();

    [[nodiscard]] bool isListening() const { return caller.port != 0; }
    /// Resident memory, MB.
    [[nodiscard]] double megabytes() const;

    RouterCaller caller{ .authorization = QByteArray(account + ":bench").toBase64() };

private:
    QProcess m_process;
};

RouterProcess::RouterProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, QString::fromLatin1(account));
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"bench"_s);
    environment.insert(u"TWILIO_API_KEY_SID"_s, QString::fromLatin1(key));
    environment.insert(u"TWILIO_API_KEY_SECRET"_s, u"bench key"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + u"/cordboard-router"_s,
                    { u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, u":memory:"_s });
    static const QRegularExpression address(u"listening on (http://\\S+)"_s);
    QString said;
    while (m_process.waitForReadyRead(10'000)) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        if (const auto found = address.match(said); found.hasMatch()) {
            caller.port = quint16(QUrl(found.captured(1)).port());
            return;
        }
    }
}

RouterProcess::~RouterProcess()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

double RouterProcess::megabytes() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

/// The request that opens the event bridge for one worker of a new workspace.
QByteArray upgradeFor(const RouterCaller &caller)
{
    const QByteArray workspace = sidOf(caller.ask("POST", "", "FriendlyName=Bench"));
    const QByteArray worker = sidOf(caller.ask("POST", "/" + workspace + "/Workers", "FriendlyName=agent"));
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const QByteArray token = makeAccessToken({ .keySid = key,
                                               .accountSid = account,
                                               .workspaceSid = workspace,
                                               .workerSid = worker,
                                               .issuedAt = now,
                                               .expiresAt = now + std::chrono::hours(1) },
                                             "bench key");
    return "GET /v1/wschannels?clientVersion=2.1.1&token=" + token
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

void allowManySockets()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// What the router takes with 10,000 agents' sockets that say nothing.
void idleSockets(benchmark::State &state)
{
    allowManySockets();
    const RouterProcess router;
    if (!router.isListening()) {
        state.SkipWithError("the router did not start: build cordboard-router beside this program");
        return;
    }
    const QByteArray upgrade = upgradeFor(router.caller);
    for ([[maybe_unused]] auto _ : state) {
        const double before = router.megabytes();
        std::vector<std::unique_ptr<LoadClient>> agents;
        int upgraded = 0;
        for (int opened = 0; opened < many; opened += atOnce) {
            agents.push_back(std::make_unique<LoadClient>(router.caller.port, atOnce));
            agents.back()->run([&](int, int status, const QByteArray &) {
                upgraded += status == 101 ? 1 : 0;
                return status == 0 ? upgrade : QByteArray();
            });
        }
        if (upgraded != many)
            state.SkipWithError("not every socket was opened");
        state.counters["sockets"] = upgraded;
        state.counters["before_mb"] = before;
        state.counters["with_sockets_mb"] = router.megabytes();
    }
}

} // namespace

BENCHMARK(idleSockets)->Name("Router/IdleSockets10000")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
