#include "router/carrier/phonenetwork.h"
#include "router/carrier/phonescript.h"

using namespace Qt::StringLiterals;

namespace router {

ConferenceId PhoneNetwork::conferenceNamed(const QString &name) const
{
    return m_live.value(name);
}

ConferenceId PhoneNetwork::openConference(const QString &name, const ParticipantOptions &options)
{
    if (const ConferenceId live = conferenceNamed(name); !live.isNull())
        return live;
    PhoneConference conference{ .id = makeId<ConferenceId>(), .name = name };
    conference.createdAt = conference.updatedAt = m_now;
    if (!options.region.isEmpty())
        conference.region = options.region;
    conference.maxParticipants = options.maxParticipants;
    conference.records = options.recordsConference;
    conference.dualChannels = options.dualChannels;
    conference.statusCallback = options.conferenceStatusCallback;
    conference.recordingCallback = options.conferenceRecordingStatusCallback;
    m_live.insert(name, conference.id);
    return m_conferences.add(std::move(conference)).id;
}

void PhoneNetwork::join(ConferenceId id, Participant participant)
{
    PhoneConference *conference = m_conferences.edit(id);
    PhoneCall *call = m_calls.edit(participant.call);
    if (!conference || conference->hasEnded() || !call || !call->isInProgress())
        return;
    leave(*call, false);
    call->conference = id;
    participant.createdAt = m_now;
    conference->participants.append(participant);
    // Callers talk as long as their own number says, counted from here.
    if (const auto talks = scriptOf(call->from).talks; call->inbound && talks)
        setDue(*call, m_now + *talks);
    enter(*conference, participant.call);
}

void PhoneNetwork::enter(PhoneConference &conference, CallId call)
{
    Participant *participant = conference.find(call);
    if (!participant)
        return;
    participant->joined = true;
    participant->updatedAt = m_now;
    tell(conference, "participant-join", participant);
    if (conference.status != ConferenceStatus::Init || !participant->startConferenceOnEnter)
        return;
    conference.status = ConferenceStatus::InProgress;
    conference.updatedAt = m_now;
    tell(conference, "conference-start");
    if (conference.records) {
        record({ .conference = conference.id,
            .byApi = false,
            .dualChannels = conference.dualChannels,
            .statusCallback = conference.recordingCallback });
    }
}

// Whoever has been thrown out, or may end the conference, decides how it ends.
void PhoneNetwork::leave(PhoneCall &call, bool kicked)
{
    PhoneConference *conference = m_conferences.edit(std::exchange(call.conference, {}));
    const Participant *there = conference ? conference->find(call.id) : nullptr;
    if (!there)
        return;
    const Participant left = *there;
    conference->participants.removeIf([&](const Participant &participant) { return participant.call == left.call; });
    if (left.joined)
        tell(*conference, "participant-leave", &left);
    if (left.joined && left.endConferenceOnExit) {
        finish(*conference,
            kicked ? u"participant-with-end-conference-on-exit-kicked"_s
                   : u"participant-with-end-conference-on-exit-left"_s,
            left.call);
    } else if (conference->participants.isEmpty()) {
        finish(*conference, kicked ? u"last-participant-kicked"_s : u"last-participant-left"_s, left.call);
    }
}

void PhoneNetwork::finish(PhoneConference &conference, const QString &reason, CallId by)
{
    if (conference.hasEnded())
        return;
    conference.status = ConferenceStatus::Completed;
    conference.updatedAt = m_now;
    conference.reasonEnded = reason;
    conference.callEnding = by;
    m_live.remove(conference.name);
    stopRecordings({}, conference.id);
    const QList<Participant> there = conference.participants;
    for (const Participant &participant : there)
        hangUp(participant.call);
    tell(conference, "conference-end");
}

void PhoneNetwork::change(ConferenceId id, CallId call, const ParticipantChange &change)
{
    PhoneConference *conference = m_conferences.edit(id);
    Participant *participant = conference ? conference->find(call) : nullptr;
    if (!participant)
        return;
    const Participant before = *participant;
    participant->muted = change.muted.value_or(before.muted);
    participant->hold = change.hold.value_or(before.hold);
    participant->coaching = change.coaching.value_or(before.coaching);
    participant->coached = participant->coaching ? change.coached.value_or(before.coached) : CallId();
    participant->endConferenceOnExit = change.endConferenceOnExit.value_or(before.endConferenceOnExit);
    participant->updatedAt = m_now;
    if (participant->muted != before.muted)
        tell(*conference, participant->muted ? "participant-mute" : "participant-unmute", participant);
    if (participant->hold != before.hold)
        tell(*conference, participant->hold ? "participant-hold" : "participant-unhold", participant);
    if (participant->coaching != before.coaching || participant->endConferenceOnExit != before.endConferenceOnExit)
        tell(*conference, "participant-modify", participant);
}

void PhoneNetwork::kick(ConferenceId id, CallId call)
{
    PhoneCall *kicked = m_calls.edit(call);
    if (!kicked || kicked->conference != id)
        return;
    leave(*kicked, true);
    hangUp(call);
}

void PhoneNetwork::endConference(ConferenceId id)
{
    if (PhoneConference *conference = m_conferences.edit(id))
        finish(*conference, u"conference-ended-via-api"_s, {});
}

void PhoneNetwork::announce(ConferenceId id, CallId call)
{
    if (PhoneConference *conference = m_conferences.edit(id))
        tell(*conference, "announcement-end", conference->find(call));
}

} // namespace router
