#include "router/faults/faultgate.h"

namespace router {

FaultGate::FaultGate(HttpLoop &loop, const Clock &clock, FaultScript script, HttpHandler behind)
    : m_loop(loop)
    , m_clock(clock)
    , m_faults(script)
    , m_behind(std::move(behind))
    , m_start(clock.now())
    , m_script(std::move(script))
{
}

void FaultGate::guard(WebSocketGate behind, WorkerNames names)
{
    m_socketsBehind = std::move(behind);
    m_sockets = std::make_unique<SocketGate>(m_loop, m_clock, m_start, m_script, std::move(names));
}

/// An upgrade is decided at once, so a slow answer to it is not late.
tl::expected<WebSocketEars, HttpResponse> FaultGate::admit(const HttpRequest &request)
{
    const Fate fate = m_faults.fateOf(request, m_clock.now() - m_start);
    if (fate.instead)
        return tl::unexpected(struck(fate, {}));
    auto ears = m_socketsBehind(request);
    if (!ears)
        return tl::unexpected(struck(fate, std::move(ears.error())));
    return m_sockets->through(*std::move(ears));
}

void FaultGate::take(const HttpRequest &request, const HttpReply &reply)
{
    const Fate fate = m_faults.fateOf(request, m_clock.now() - m_start);
    if (!fate.isCarriedOut)
        return leave(fate, {}, reply);
    m_behind(request, [this, fate, reply](const HttpResponse &answer) { leave(fate, answer, reply); });
}

void FaultGate::leave(const Fate &fate, const HttpResponse &answer, const HttpReply &reply)
{
    const HttpResponse response = struck(fate, answer);
    if (fate.delay.count() == 0)
        return reply(response);
    const quint64 number = m_late++;
    m_waiting[number] = m_loop.after(fate.delay, [this, number, response, reply] {
        reply(response);
        m_waiting.erase(number);
    });
}

} // namespace router
