#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/conference.h"
#include "core/domain/instruction.h"

#include <QFuture>

class ApiClient;

/// Conferences: where those who talk about a task meet.
///
/// Source: "Voice call control", REST API reference 8.
class ConferencesApi
{
public:
    explicit ConferencesApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// Errors: NotFound where there is none of that SID.
    [[nodiscard]] QFuture<ApiResult<Conference>> fetch(const ConferencePlace &place) const;
    /// Ends it for everybody.
    [[nodiscard]] QFuture<ApiResult<Conference>> end(const ConferencePlace &place) const;

private:
    ApiClient *m_client;
};

/// Who is to be called into a conference.
struct Invitation
{
    QString to{}; ///< Number, or an address such as "client:bob".
    QString from{}; ///< The number that the called one sees.

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// Who is in a conference. Errors of all changes: NotFound when he has left it.
class ParticipantsApi
{
public:
    explicit ParticipantsApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// Those who are in it or being called; of a conference that has ended: nobody.
    [[nodiscard]] QFuture<ApiResult<Listing<ConferenceParticipant>>> list(const ConferencePlace &place) const;
    /// Begins to call somebody, who joins when he answers.
    [[nodiscard]] QFuture<ApiResult<ConferenceParticipant>> add(
        const ConferencePlace &place, const Invitation &invitation) const;
    [[nodiscard]] QFuture<ApiResult<ConferenceParticipant>> setHold(
        const ConferencePlace &place, const CallId &call, bool hold) const;
    [[nodiscard]] QFuture<ApiResult<ConferenceParticipant>> setMuted(
        const ConferencePlace &place, const CallId &call, bool muted) const;
    /// What a supervisor does in it from now on. `agent`: who alone hears him with SupervisorMode::Whisper.
    [[nodiscard]] QFuture<ApiResult<ConferenceParticipant>> setMode(
        const ConferencePlace &place, const CallId &call, SupervisorMode mode, const CallId &agent) const;
    /// Ends his call.
    [[nodiscard]] QFuture<ApiResult<Done>> remove(const ConferencePlace &place, const CallId &call) const;

private:
    ApiClient *m_client;
};

/// Legs, whether in a conference or not.
class CallsApi
{
public:
    explicit CallsApi(ApiClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] QFuture<ApiResult<CallLeg>> fetch(const AccountId &account, const CallId &call) const;

private:
    ApiClient *m_client;
};
