#include "router/carrier/phonenetwork.h"
#include "router/carrier/phonescript.h"

namespace router {

CallId PhoneNetwork::dial(const OutgoingCall &outgoing)
{
    PhoneCall call = outgoing.call;
    call.id = makeId<CallId>();
    call.createdAt = call.updatedAt = m_now;
    PhoneCall &dialled = m_calls.add(std::move(call));
    PhoneConference *conference = m_conferences.edit(dialled.conference);
    if (conference && outgoing.participant) {
        Participant participant = *outgoing.participant;
        participant.call = dialled.id;
        participant.createdAt = participant.updatedAt = m_now;
        conference->participants.append(participant);
    }
    setDue(dialled, m_now);
    tell(dialled);
    return dialled.id;
}

void PhoneNetwork::addCaller(PhoneCall call)
{
    if (const PhoneCall *known = m_calls.find(call.id); known && !known->hasEnded())
        return;
    call.inbound = true;
    call.status = CallStatus::InProgress;
    call.createdAt = call.updatedAt = m_now;
    call.answeredAt = m_now;
    m_calls.add(std::move(call));
}

void PhoneNetwork::setDue(PhoneCall &call, std::optional<Instant> at)
{
    if (call.due)
        m_due.erase({ *call.due, call.id });
    call.due = at;
    if (at)
        m_due.insert({ *at, call.id });
}

void PhoneNetwork::step(PhoneCall &call)
{
    call.due.reset();
    if (call.status == CallStatus::Queued)
        startRinging(call);
    else if (call.status == CallStatus::Ringing)
        endRinging(call);
    else
        hangUp(call.id);
}

void PhoneNetwork::startRinging(PhoneCall &call)
{
    const PhoneScript script = scriptOf(call.to);
    call.status = CallStatus::Ringing;
    call.updatedAt = m_now;
    const bool isSilent = script.end == PhoneScript::End::Silent;
    setDue(call, call.createdAt + (isSilent ? call.ringsFor : std::min(script.after, call.ringsFor)));
    tell(call);
}

void PhoneNetwork::endRinging(PhoneCall &call)
{
    const PhoneScript script = scriptOf(call.to);
    if (script.end == PhoneScript::End::Silent || script.after > call.ringsFor)
        return hangUp(call.id, CallStatus::NoAnswer);
    if (!script.picksUp())
        return hangUp(call.id, script.end == PhoneScript::End::Busy ? CallStatus::Busy : CallStatus::Failed);
    call.byMachine = script.end == PhoneScript::End::Voicemail;
    answer(call);
}

void PhoneNetwork::answer(PhoneCall &call)
{
    call.status = CallStatus::InProgress;
    call.answeredAt = call.updatedAt = m_now;
    setDue(call, m_now + std::min(scriptOf(call.to).talks.value_or(call.timeLimit), call.timeLimit));
    tell(call);
    if (call.records) {
        record({ .call = call.id,
            .byApi = false,
            .dualChannels = call.dualChannels,
            .statusCallback = call.recordingCallback });
    }
    if (PhoneConference *conference = m_conferences.edit(call.conference))
        enter(*conference, call.id);
    if (!call.url.isEmpty())
        requestTwiml(call, true);
    m_events.append({ PhoneEvent::Type::Answered, call.id });
}

void PhoneNetwork::requestTwiml(const PhoneCall &call, bool byPost)
{
    WebNotice request = twimlRequest(call, m_account);
    request.byPost = byPost;
    m_notices.append(request);
}

void PhoneNetwork::hangUp(CallId id, std::optional<CallStatus> as)
{
    PhoneCall *call = m_calls.edit(id);
    if (!call || call->hasEnded())
        return;
    call->status = as.value_or(call->isInProgress() ? CallStatus::Completed : CallStatus::Canceled);
    call->endedAt = call->updatedAt = m_now;
    setDue(*call, std::nullopt);
    stopRecordings(id, {});
    tell(*call);
    leave(*call, false);
    m_events.append({ PhoneEvent::Type::Ended, id });
    if (const CallId peer = std::exchange(call->peer, {}); !peer.isNull())
        hangUp(peer);
}

void PhoneNetwork::redirect(CallId id, const QString &url, bool byPost)
{
    PhoneCall *call = m_calls.edit(id);
    if (!call || !call->isInProgress())
        return;
    leave(*call, false);
    if (PhoneCall *peer = m_calls.edit(std::exchange(call->peer, {})))
        peer->peer = {};
    call->url = url;
    call->updatedAt = m_now;
    if (!url.isEmpty())
        requestTwiml(*call, byPost);
}

void PhoneNetwork::connectCalls(CallId one, CallId other)
{
    PhoneCall *first = m_calls.edit(one);
    PhoneCall *second = m_calls.edit(other);
    if (!first || !second)
        return;
    first->peer = other;
    second->peer = one;
}

void PhoneNetwork::change(CallId id, const std::function<void(PhoneCall &)> &edit)
{
    PhoneCall *call = m_calls.edit(id);
    if (!call || call->hasEnded())
        return;
    edit(*call);
    call->updatedAt = m_now;
    if (call->answeredAt && call->due)
        setDue(*call, std::min(*call->due, *call->answeredAt + call->timeLimit));
}

} // namespace router
