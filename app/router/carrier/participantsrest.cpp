#include "router/carrier/voicelist.h"
#include "router/resources/participantreader.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// A participant as a row of a list.
struct ParticipantRow
{
    CallId id{};
    Participant participant{};
};

const PhoneConference *conferenceOf(const VoiceCall &call)
{
    return call.network.conferences().find(call.sid<ConferenceId>(1));
}

HttpResponse answerParticipant(const VoiceCall &call, ConferenceId id, CallId leg, int status = 200)
{
    const PhoneConference *conference = call.network.conferences().find(id);
    const Participant *participant = conference ? conference->find(leg) : nullptr;
    return participant ? voiceAnswer(status, toJson(*participant, id, call.network)) : notThere(call);
}

HttpResponse listParticipants(VoiceCall &call)
{
    const PhoneConference *conference = conferenceOf(call);
    if (!conference)
        return notThere(call);
    const auto muted = call.parameters.boolean("Muted");
    const auto hold = call.parameters.boolean("Hold");
    const auto coaching = call.parameters.boolean("Coaching");
    QList<ParticipantRow> rows;
    for (const Participant &row : conference->participants) {
        const bool fits = (!muted || row.muted == *muted) && (!hold || row.hold == *hold)
            && (!coaching || row.coaching == *coaching);
        if (fits)
            rows.append({ row.call, row });
    }
    return listAnswer(call, "participants", rows,
        [&](const ParticipantRow &row) { return toJson(row.participant, conference->id, call.network); });
}

/// Coaching and whom; coaching needs somebody, and is meant when somebody is named.
Check readCoaching(Parameters &given, std::optional<bool> &coaching, std::optional<CallId> &coached)
{
    coaching = given.boolean("Coaching");
    coached = given.sid<CallId>("CallSidToCoach");
    if (coached && !coaching)
        coaching = true;
    if (!given.fault() && coaching.value_or(false) && !coached)
        given.refuse(u"Coaching needs CallSidToCoach"_s);
    return given.fault();
}

Participant readParticipant(Parameters &given, const ParticipantOptions &options)
{
    std::optional<bool> coaching;
    std::optional<CallId> coached;
    static_cast<void>(readCoaching(given, coaching, coached));
    Participant participant{ .label = given.text("Label").value_or(QString()), .muted = options.muted };
    participant.coaching = coaching.value_or(false);
    participant.coached = coached.value_or(CallId());
    participant.startConferenceOnEnter = options.startConferenceOnEnter;
    participant.endConferenceOnExit = options.endConferenceOnExit;
    return participant;
}

PhoneCall readLeg(Parameters &given, const ParticipantOptions &options)
{
    PhoneCall leg{ .to = given.requiredText("To").value_or(QString()),
        .from = given.requiredText("From").value_or(QString()) };
    leg.ringsFor = std::chrono::seconds(given.integer("Timeout", 5, 600).value_or(60));
    leg.timeLimit = std::chrono::seconds(given.integer("TimeLimit", 1, 86'400).value_or(14'400));
    leg.records = options.record;
    leg.dualChannels = options.dualChannels;
    leg.recordingCallback = options.recordingStatusCallback;
    leg.statusCallback = options.statusCallback;
    return leg;
}

HttpResponse createParticipant(VoiceCall &call)
{
    Parameters &given = call.parameters;
    const ParticipantOptions options = readParticipantOptions(given);
    const Participant participant = readParticipant(given, options);
    PhoneCall leg = readLeg(given, options);
    if (given.fault())
        return voiceRefusal(*given.fault());
    const bool bySid = ConferenceId::fromText(QByteArrayView(call.path.at(1))).has_value();
    const PhoneConference *known = conferenceOf(call);
    if (bySid && (!known || known->hasEnded()))
        return notThere(call);
    leg.conference = bySid ? known->id : call.network.openConference(call.text(1), options);
    known = call.network.conferences().find(leg.conference);
    if (known->participants.size() >= known->maxParticipants)
        return voiceRefusal(400, 20001, u"The conference has as many participants as it may have"_s);
    const CallId id = call.network.dial({ leg, participant });
    return answerParticipant(call, leg.conference, id, 201);
}

/// The leg that the path names by SID or label; null: none such.
CallId legOf(const VoiceCall &call)
{
    const PhoneConference *conference = conferenceOf(call);
    const Participant *participant = conference ? conference->find(call.text(3)) : nullptr;
    return participant ? participant->call : CallId();
}

HttpResponse fetchParticipant(VoiceCall &call)
{
    return answerParticipant(call, call.sid<ConferenceId>(1), legOf(call));
}

void checkUrls(Parameters &given)
{
    for (const char *name : { "HoldUrl", "AnnounceUrl", "WaitUrl" })
        given.url(name);
    for (const char *name : { "HoldMethod", "AnnounceMethod", "WaitMethod" })
        isByPost(given, name);
}

HttpResponse updateParticipant(VoiceCall &call)
{
    const auto conference = call.sid<ConferenceId>(1);
    const CallId leg = legOf(call);
    if (leg.isNull())
        return notThere(call);
    Parameters &given = call.parameters;
    ParticipantChange change{ .muted = given.truth("Muted"), .hold = given.truth("Hold") };
    change.endConferenceOnExit = given.truth("EndConferenceOnExit");
    checkUrls(given);
    if (Check wrong = readCoaching(given, change.coaching, change.coached))
        return voiceRefusal(*wrong);
    call.network.change(conference, leg, change);
    if (given.has("AnnounceUrl"))
        call.network.announce(conference, leg);
    return answerParticipant(call, conference, leg);
}

HttpResponse removeParticipant(VoiceCall &call)
{
    const CallId leg = legOf(call);
    if (leg.isNull())
        return notThere(call);
    call.network.kick(call.sid<ConferenceId>(1), leg);
    return goneNow();
}

} // namespace

QList<VoiceRoute> participantRoutes()
{
    return { { .pattern = "Conferences/*/Participants", .get = listParticipants, .post = createParticipant },
        { .pattern = "Conferences/*/Participants/*",
            .get = fetchParticipant,
            .post = updateParticipant,
            .remove = removeParticipant } };
}

} // namespace router
