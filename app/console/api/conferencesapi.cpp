#include "console/api/conferencesapi.h"

#include "console/api/apicalls.h"
#include "core/wire/decodevoice.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray accountPath(const AccountId &account)
{
    return "/2010-04-01/Accounts/" + account.utf8();
}

/// Everything there ends so.
QByteArray asJson(const QByteArray &path)
{
    return path + ".json";
}

QByteArray conferencePath(const ConferencePlace &place)
{
    return accountPath(place.account) + "/Conferences/" + place.id.utf8();
}

QByteArray participantPath(const ConferencePlace &place, const CallId &call)
{
    return asJson(conferencePath(place) + "/Participants/" + call.utf8());
}

} // namespace

QFuture<ApiResult<Conference>> ConferencesApi::fetch(const ConferencePlace &place) const
{
    return callForResource(m_client, urgentRequest(asJson(conferencePath(place))), &conferenceFromJson);
}

QFuture<ApiResult<Conference>> ConferencesApi::end(const ConferencePlace &place) const
{
    FormBody form;
    form.add(u"Status", u"completed"_s);
    return callForResource(m_client, postRequest(asJson(conferencePath(place)), form, true), &conferenceFromJson);
}

QFuture<ApiResult<Listing<ConferenceParticipant>>> ParticipantsApi::list(const ConferencePlace &place) const
{
    const QByteArray path = asJson(conferencePath(place) + "/Participants");
    return callForList<ConferenceParticipant>(m_client, fullPages(path),
        [](const QByteArray &, const ApiAnswer &answer) {
            return voicePageFromJson(answer.body, u"participants"_s, &participantFromJson);
        });
}

QFuture<ApiResult<ConferenceParticipant>> ParticipantsApi::add(
    const ConferencePlace &place, const Invitation &invitation) const
{
    FormBody form;
    form.add(u"From", invitation.from);
    form.add(u"To", invitation.to);
    const QByteArray path = asJson(conferencePath(place) + "/Participants");
    return callForResource(m_client, postRequest(path, form, false), &participantFromJson);
}

QFuture<ApiResult<ConferenceParticipant>> ParticipantsApi::setHold(
    const ConferencePlace &place, const CallId &call, bool hold) const
{
    FormBody form;
    form.add(u"Hold", hold);
    return callForResource(m_client, postRequest(participantPath(place, call), form, false), &participantFromJson);
}

QFuture<ApiResult<ConferenceParticipant>> ParticipantsApi::setMuted(
    const ConferencePlace &place, const CallId &call, bool muted) const
{
    FormBody form;
    form.add(u"Muted", muted);
    return callForResource(m_client, postRequest(participantPath(place, call), form, false), &participantFromJson);
}

QFuture<ApiResult<ConferenceParticipant>> ParticipantsApi::setMode(
    const ConferencePlace &place, const CallId &call, SupervisorMode mode, const CallId &agent) const
{
    FormBody form;
    form.add(u"Muted", mode == SupervisorMode::Monitor);
    form.add(u"Coaching", mode == SupervisorMode::Whisper);
    if (mode == SupervisorMode::Whisper)
        form.add(u"CallSidToCoach", agent.text());
    return callForResource(m_client, postRequest(participantPath(place, call), form, false), &participantFromJson);
}

QFuture<ApiResult<Done>> ParticipantsApi::remove(const ConferencePlace &place, const CallId &call) const
{
    return callForDone(m_client, { .method = ApiRequest::Method::Delete, .path = participantPath(place, call) });
}

QFuture<ApiResult<CallLeg>> CallsApi::fetch(const AccountId &account, const CallId &call) const
{
    const QByteArray path = asJson(accountPath(account) + "/Calls/" + call.utf8());
    return callForResource(m_client, urgentRequest(path), &callLegFromJson);
}
