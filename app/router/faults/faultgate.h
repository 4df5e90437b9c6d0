#pragma once

#include "core/httpserver/httploop.h"
#include "router/faults/faults.h"
#include "router/faults/socketgate.h"

#include <map>

namespace router {

/// Stands between the server and what answers, and lets go wrong what the script says. On the loop's thread; must live
/// as long as the handler behind it may answer.
class FaultGate
{
public:
    /// The script's times count from now. `loop` and `clock` must outlive the gate.
    FaultGate(HttpLoop &loop, const Clock &clock, FaultScript script, HttpHandler behind);

    void take(const HttpRequest &request, const HttpReply &reply);

    /// Guards the sockets that `behind` takes as well.
    void guard(WebSocketGate behind, WorkerNames names);
    tl::expected<WebSocketEars, HttpResponse> admit(const HttpRequest &request);

private:
    void leave(const Fate &fate, const HttpResponse &answer, const HttpReply &reply);

    HttpLoop &m_loop;
    const Clock &m_clock;
    Faults m_faults;
    HttpHandler m_behind;
    Instant m_start;
    FaultScript m_script;
    WebSocketGate m_socketsBehind;
    std::unique_ptr<SocketGate> m_sockets;
    std::map<quint64, std::shared_ptr<void>> m_waiting; ///< Answers that are late.
    quint64 m_late = 0;
};

} // namespace router
