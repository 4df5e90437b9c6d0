#pragma once

#include "core/httpserver/httpserver.h"
#include "router/faults/faultgate.h"
#include "router/localrouter.h"

namespace router {

/// What requests and sockets come to.
struct BehindDoor
{
    HttpHandler requests{};
    WebSocketGate sockets{};
    WorkerNames names{}; ///< For faults that are about a worker's sockets.
};

/// Where the router listens: the server, TLS, and what goes wrong there on purpose. On the loop's thread.
class RouterDoor
{
public:
    /// Whether a router may listen there; or why not, in words for people.
    static tl::expected<void, QString> check(const LocalRouterOptions &options);

    /// The times of `script` count from now. All must outlive the door.
    RouterDoor(HttpLoop &loop, const Clock &clock, const FaultScript &script, const BehindDoor &behind);

    tl::expected<void, QString> open(const LocalRouterOptions &options);
    /// "http://127.0.0.1:PORT", once it is open.
    [[nodiscard]] QByteArray url() const { return m_url; }
    void close();

private:
    std::unique_ptr<FaultGate> m_gate; ///< Null: nothing goes wrong on purpose.
    HttpServer m_server;
    QByteArray m_url;
};

} // namespace router
