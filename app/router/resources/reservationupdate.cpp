#include "router/resources/reservationupdate.h"

#include "router/resources/participantreader.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int longestRing = 999; // seconds

/// Reads something of an instruction; a fault in it gets the instruction's own number.
template <typename Read> auto numbered(Parameters &given, int code, Read read)
{
    const bool isFirst = !given.fault();
    auto value = read();
    if (isFirst && given.fault())
        given.renumber(code);
    return value;
}

QString textIn(const Parameters &given, QByteArrayView name)
{
    return given.text(name).value_or(QString());
}

std::chrono::seconds ringsFor(Parameters &given, QByteArrayView name)
{
    return std::chrono::seconds(given.integer(name, 1, longestRing).value_or(60));
}

ActivityId activityIn(Parameters &given, QByteArrayView name, int code)
{
    return numbered(given, code, [&] { return given.sidOrNone<ActivityId>(name).value_or(ActivityId()); });
}

QString urlIn(Parameters &given, QByteArrayView name, int code)
{
    return numbered(given, code, [&] { return given.url(name).value_or(QString()); });
}

/// record-from-answer or do-not-record.
bool isRecorded(Parameters &given, QByteArrayView name)
{
    const QByteArray how = readWord(given, name, { "do-not-record", "record-from-answer", "true", "false" });
    return how == "record-from-answer" || how == "true";
}

Instruction readConference(Parameters &given)
{
    ConferenceInstruction conference{ .to = textIn(given, "To"), .from = textIn(given, "From") };
    conference.timeout = ringsFor(given, "Timeout");
    conference.postWorkActivity = activityIn(given, "PostWorkActivitySid", 40139);
    numbered(given, 40159, [&] { return given.url("StatusCallback"); });
    conference.options = readParticipantOptions(given);
    return conference;
}

// Twilio's own clients write the last parameter in two ways.
WebHook readDequeueHook(Parameters &given)
{
    WebHook hook{ .url = urlIn(given, "DequeueStatusCallbackUrl", 40157) };
    hook.events = numbered(given, 40134, [&] {
        return readEvents(given, "DequeueStatusCallbackEvent", callProgressEvents())
            + readEvents(given, "DequeueStatusCallbackEvents", callProgressEvents());
    });
    return hook;
}

Instruction readDequeue(Parameters &given)
{
    DequeueInstruction dequeue{ .to = textIn(given, "DequeueTo"), .from = textIn(given, "DequeueFrom") };
    dequeue.timeout = ringsFor(given, "DequeueTimeout");
    dequeue.record = isRecorded(given, "DequeueRecord");
    dequeue.postWorkActivity = activityIn(given, "DequeuePostWorkActivitySid", 40130);
    dequeue.statusCallback = readDequeueHook(given);
    return dequeue;
}

Instruction readCall(Parameters &given)
{
    CallInstruction call{ .to = textIn(given, "CallTo"), .from = textIn(given, "CallFrom") };
    call.url = urlIn(given, "CallUrl", 40112);
    call.timeout = ringsFor(given, "CallTimeout");
    call.record = isRecorded(given, "CallRecord");
    call.accept = given.boolean("CallAccept").value_or(false);
    call.statusCallback.url = urlIn(given, "CallStatusCallbackUrl", 40158);
    return call;
}

Instruction readRedirect(Parameters &given)
{
    RedirectInstruction redirect{ .url = urlIn(given, "RedirectUrl", 40120) };
    redirect.call
        = numbered(given, 40121, [&] { return given.sidOrNone<CallId>("RedirectCallSid").value_or(CallId()); });
    redirect.accept = given.boolean("RedirectAccept").value_or(false);
    return redirect;
}

Instruction readSupervise(Parameters &given)
{
    SuperviseInstruction supervise{ .supervisor = given.requiredText("Supervisor").value_or(QString()) };
    const QByteArray mode = readWord(given, "SupervisorMode", { "monitor", "whisper", "barge" });
    if (mode == "whisper")
        supervise.mode = SupervisorMode::Whisper;
    else if (mode == "barge")
        supervise.mode = SupervisorMode::Barge;
    return supervise;
}

ReservationUpdate readInstruction(Parameters &given)
{
    const QByteArray instruction = given.bytes("Instruction")->toLower();
    if (instruction == "accept")
        return ReservationDraft{ .status = u"accepted"_s };
    if (instruction == "reject")
        return ReservationDraft{ .status = u"rejected"_s,
            .workerActivity = given.sid<ActivityId>("WorkerActivitySid") };
    if (instruction == "conference")
        return readConference(given);
    if (instruction == "dequeue")
        return readDequeue(given);
    if (instruction == "call")
        return readCall(given);
    if (instruction == "redirect")
        return readRedirect(given);
    if (instruction == "supervise")
        return readSupervise(given);
    given.refuse("Instruction", u"is not an instruction"_s);
    return {};
}

} // namespace

Outcome<ReservationUpdate> readReservationUpdate(Parameters &parameters)
{
    const bool hasStatus = parameters.has("ReservationStatus");
    const bool hasInstruction = parameters.has("Instruction");
    ReservationUpdate update;
    if (hasStatus && hasInstruction)
        parameters.refuse(u"ReservationStatus and Instruction cannot be sent together"_s);
    else if (hasInstruction)
        update = readInstruction(parameters);
    else if (hasStatus)
        update = ReservationDraft{ .status = parameters.text("ReservationStatus"),
            .workerActivity = parameters.sid<ActivityId>("WorkerActivitySid") };
    else
        parameters.refuse(u"ReservationStatus or Instruction field is required"_s);
    if (parameters.fault())
        return tl::unexpected(*parameters.fault());
    return update;
}

} // namespace router
