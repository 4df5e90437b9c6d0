#include "console/responder/responder.h"

#include "console/responder/responderdoor.h"
#include "core/httpserver/httpserver.h"

#include <thread>

using namespace std::chrono_literals;

namespace {

constexpr HttpLimits responderLimits{ .body = 256 * 1024, .read = 5s, .connections = 200 };

} // namespace

struct Responder::Running
{
    Running(TaskDesk &desk, const Clock &clock, const ResponderDoor::Report &report)
        : door(std::make_shared<ResponderDoor>(loop, desk, clock, report))
        , server(loop, [this](const HttpRequest &request, HttpReply reply) { door->onRequest(request, std::move(reply)); },
              responderLimits)
    {
    }
    ~Running()
    {
        if (!thread.joinable())
            return;
        loop.stop();
        thread.join();
        server.close();
    }

    HttpLoop loop{};
    std::shared_ptr<ResponderDoor> door;
    HttpServer server;
    std::thread thread{};
};

Responder::Responder(TaskDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
}

Responder::~Responder() = default;

tl::expected<quint16, QString> Responder::listen(const QString &address, quint16 port)
{
    stop();
    auto running = std::make_unique<Running>(m_desk, m_clock, [this](const ReceivedCall &call) { emit answered(call); });
    running->door->setRules(m_rules);
    const auto bound = running->server.listen(address, port);
    if (!bound)
        return bound;
    running->thread = std::thread([loop = &running->loop] { loop->run(); });
    m_running = std::move(running);
    return bound;
}

void Responder::stop()
{
    m_running.reset();
}

void Responder::setRules(const ResponderRules &rules)
{
    m_rules = rules;
    if (m_running)
        m_running->loop.post([door = m_running->door, rules] { door->setRules(rules); });
}
