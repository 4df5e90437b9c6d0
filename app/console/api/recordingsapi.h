#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/conference.h"

#include <QFuture>

class ApiClient;

/// Recordings of conferences and of single legs.
///
/// Source: "Recordings of a call or conference", REST API reference 8.7.
class RecordingsApi
{
public:
    explicit RecordingsApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// Of the conference as a whole, newest first.
    [[nodiscard]] QFuture<ApiResult<Listing<CallRecording>>> ofConference(const ConferencePlace &place) const;
    /// Of one leg.
    [[nodiscard]] QFuture<ApiResult<Listing<CallRecording>>> ofCall(const AccountId &account, const CallId &call) const;
    /// Pauses it (what is said meanwhile is left out) or goes on. Errors: Refused when it has ended.
    [[nodiscard]] QFuture<ApiResult<CallRecording>> setPaused(
        const AccountId &account, const CallRecording &recording, bool paused) const;

private:
    ApiClient *m_client;
};
