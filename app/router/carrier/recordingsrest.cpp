#include "router/carrier/voicelist.h"
#include "router/resources/participantreader.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// Whose recordings a path is about; both null: everybody's.
struct Recorded
{
    CallId call{};
    ConferenceId conference{};

    [[nodiscard]] bool isEverybody() const { return call.isNull() && conference.isNull(); }
    [[nodiscard]] bool isOf(const PhoneRecording &recording) const
    {
        return isEverybody() || (recording.call == call && recording.conference == conference);
    }
};

/// Empty: there is no such call or conference.
std::optional<Recorded> recordedOf(const VoiceCall &call)
{
    Recorded recorded;
    if (call.path.at(0) == "Recordings")
        return recorded;
    if (call.path.at(0) == "Calls")
        recorded.call = call.sid<CallId>(1);
    else
        recorded.conference = call.sid<ConferenceId>(1);
    const bool isThere
        = call.network.calls().find(recorded.call) || call.network.conferences().find(recorded.conference);
    return isThere ? std::optional(recorded) : std::nullopt;
}

/// The recording of the path, the running one for `Twilio.CURRENT`; null: none such.
const PhoneRecording *recordingOf(const VoiceCall &call)
{
    const auto recorded = recordedOf(call);
    if (!recorded)
        return nullptr;
    if (call.path.constLast() != "Twilio.CURRENT") {
        const PhoneRecording *found = call.network.recordings().find(call.sid<RecordingId>(call.path.size() - 1));
        return found && recorded->isOf(*found) ? found : nullptr;
    }
    const auto running = newestFirst(
        call.network.recordings(), [&](const PhoneRecording &row) { return recorded->isOf(row) && !row.hasEnded(); });
    return running.isEmpty() ? nullptr : call.network.recordings().find(running.constFirst().id);
}

HttpResponse answerRecording(const VoiceCall &call, const PhoneRecording *found, int status = 200)
{
    return found ? voiceAnswer(status, toJson(*found, call.network)) : notThere(call);
}

HttpResponse listRecordings(VoiceCall &call)
{
    const auto recorded = recordedOf(call);
    if (!recorded)
        return notThere(call);
    const auto ofCall = call.parameters.sid<CallId>("CallSid");
    const auto ofConference = call.parameters.sid<ConferenceId>("ConferenceSid");
    const DayFilter created = readDays(call.parameters, "DateCreated");
    const auto rows = newestFirst(call.network.recordings(), [&](const PhoneRecording &row) {
        return recorded->isOf(row) && (!ofCall || row.call == *ofCall)
            && (!ofConference || row.conference == *ofConference) && created.fits(row.createdAt);
    });
    return listAnswer(call, "recordings", rows, [&](const PhoneRecording &row) { return toJson(row, call.network); });
}

HttpResponse startRecording(VoiceCall &call)
{
    const auto recorded = recordedOf(call);
    if (!recorded)
        return notThere(call);
    const PhoneCall *leg = call.network.calls().find(recorded->call);
    if (!leg || !leg->isInProgress())
        return voiceRefusal(400, 21220, u"The call is not in progress"_s);
    Parameters &given = call.parameters;
    PhoneRecording draft{ .call = recorded->call };
    draft.dualChannels = readWord(given, "RecordingChannels", { "mono", "dual" }) == "dual";
    draft.statusCallback = readHook(given, "RecordingStatusCallback", recordingEvents());
    if (given.fault())
        return voiceRefusal(*given.fault());
    return answerRecording(call, call.network.recordings().find(call.network.record(draft)), 201);
}

HttpResponse fetchRecording(VoiceCall &call)
{
    return answerRecording(call, recordingOf(call));
}

HttpResponse updateRecording(VoiceCall &call)
{
    const PhoneRecording *found = recordingOf(call);
    if (!found)
        return notThere(call);
    Parameters &given = call.parameters;
    const QByteArray status = readWord(given, "Status", { "paused", "in-progress", "stopped" });
    readWord(given, "PauseBehavior", { "skip", "silence" });
    if (!given.fault() && status.isEmpty())
        given.refuse(u"Status field is required"_s);
    if (given.fault())
        return voiceRefusal(*given.fault());
    if (found->hasEnded())
        return voiceRefusal(400, 21220, u"The recording has ended"_s);
    const RecordingStatus wanted = status == "paused" ? RecordingStatus::Paused
        : status == "stopped"                         ? RecordingStatus::Completed
                                                      : RecordingStatus::InProgress;
    call.network.setStatus(found->id, wanted);
    return answerRecording(call, found);
}

HttpResponse removeRecording(VoiceCall &call)
{
    const PhoneRecording *found = recordingOf(call);
    if (!found)
        return notThere(call);
    call.network.removeRecording(found->id);
    return goneNow();
}

} // namespace

QList<VoiceRoute> recordingRoutes()
{
    QList<VoiceRoute> routes{ { .pattern = "Recordings", .get = listRecordings },
        { .pattern = "Recordings/*", .get = fetchRecording, .remove = removeRecording },
        { .pattern = "Calls/*/Recordings", .get = listRecordings, .post = startRecording },
        { .pattern = "Conferences/*/Recordings", .get = listRecordings } };
    for (const char *pattern : { "Calls/*/Recordings/*", "Conferences/*/Recordings/*" })
        routes.append(
            { .pattern = pattern, .get = fetchRecording, .post = updateRecording, .remove = removeRecording });
    return routes;
}

} // namespace router
