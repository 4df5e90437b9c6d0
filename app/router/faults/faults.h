#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/faults/faultscript.h"

#include <QRandomGenerator>
#include <optional>

namespace router {

/// What is to happen to one request.
struct Fate
{
    bool isCarriedOut = true; ///< Else it never reaches the API.
    std::optional<HttpResponse> instead{}; ///< Sent in place of the API's answer.
    std::chrono::milliseconds delay{}; ///< Before the answer leaves.
    bool isGarbled = false; ///< Its body is no JSON.
    HttpDamage damage{};
};

/// Draws what goes wrong, by a script. Pure: the same seed, requests and times give the same faults.
///
/// Faults add up: delays and skews are summed, of several refusals the first one in the script counts.
class Faults
{
public:
    explicit Faults(FaultScript script);

    /// The fate of a request that comes `since` after the start.
    Fate fateOf(const HttpRequest &request, std::chrono::milliseconds since);

private:
    void strike(const Fault &fault, Fate &fate);

    FaultScript m_script;
    QRandomGenerator m_random;
};

/// The answer as the fate wants it to leave.
HttpResponse struck(const Fate &fate, HttpResponse answer);

} // namespace router
