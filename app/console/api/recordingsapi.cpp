#include "console/api/recordingsapi.h"

#include "console/api/apicalls.h"
#include "core/wire/decodevoice.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose recordings they are: "/2010-04-01/Accounts/AC…/Calls/CA…/Recordings" or "…/Conferences/CF…/Recordings".
QByteArray recordingsPath(const AccountId &account, const CallRecording &of)
{
    const QByteArray owner
        = of.conference.isNull() ? "/Calls/" + of.call.utf8() : QByteArray("/Conferences/" + of.conference.utf8());
    return "/2010-04-01/Accounts/" + account.utf8() + owner + "/Recordings";
}

QFuture<ApiResult<Listing<CallRecording>>> listOf(ApiClient *client, const AccountId &account, const CallRecording &of)
{
    return callForList<CallRecording>(client, fullPages(recordingsPath(account, of) + ".json"),
        [](const QByteArray &, const ApiAnswer &answer) {
            return voicePageFromJson(answer.body, u"recordings"_s, &callRecordingFromJson);
        });
}

} // namespace

QFuture<ApiResult<Listing<CallRecording>>> RecordingsApi::ofConference(const ConferencePlace &place) const
{
    return listOf(m_client, place.account, { .conference = place.id });
}

QFuture<ApiResult<Listing<CallRecording>>> RecordingsApi::ofCall(const AccountId &account, const CallId &call) const
{
    return listOf(m_client, account, { .call = call });
}

QFuture<ApiResult<CallRecording>> RecordingsApi::setPaused(
    const AccountId &account, const CallRecording &recording, bool paused) const
{
    FormBody form;
    form.add(u"Status", paused ? u"paused"_s : u"in-progress"_s);
    if (paused)
        form.add(u"PauseBehavior", u"skip"_s);
    const QByteArray path = recordingsPath(account, recording) + '/' + recording.id.utf8() + ".json";
    return callForResource(m_client, postRequest(path, form, false), &callRecordingFromJson);
}
