#pragma once

#include "core/domain/ids.h"
#include "core/httpserver/httpmessage.h"

#include <functional>
#include <memory>

namespace router {

class Engine;
class EventLog;
class Statistics;

/// Who may ask: the account's own pair, and one API key of it. Never logged.
struct RestAccess
{
    AccountId accountSid{};
    QByteArray authToken{}; ///< Empty: the account's own pair is refused.
    QByteArray apiKeySid{}; ///< Empty: there is no API key.
    QByteArray apiKeySecret{};
};

/// Answers one request about calls and conferences.
using VoiceAnswer = std::function<HttpResponse(const HttpRequest &)>;

/// The REST API under `/v1/Workspaces`, on an engine: a request in, its answer out. No socket, no clock, no thread.
///
/// The caller brings the engine to the present (`advanceTo`) before, stores its changes after, and lets the answer
/// leave only then. What this router has not learnt (other paths) is answered 501, never
/// invented. Source: REST API reference 1–7.
class RestService
{
public:
    /// Engine, log and statistics must outlive the service. `voice` answers what is asked below `/2010-04-01` by those
    /// who may.
    RestService(Engine &engine, const EventLog &events, const Statistics &statistics, RestAccess access,
        VoiceAnswer voice = {});
    ~RestService();

    /// Answers one request. HEAD is answered as GET, body included; the server leaves it away.
    HttpResponse answer(const HttpRequest &request);
    /// The same for one whose right was checked by another door, the event bridge.
    HttpResponse carryOut(const HttpRequest &request);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace router
