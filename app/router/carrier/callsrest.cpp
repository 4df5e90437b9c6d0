#include "router/carrier/phonescript.h"
#include "router/carrier/voicelist.h"
#include "router/resources/participantreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int longestDial = 600; // seconds
constexpr int longestCall = 86'400; // seconds

HttpResponse answerCall(const VoiceCall &call, CallId id, int status = 200)
{
    const PhoneCall *found = call.network.calls().find(id);
    return found ? voiceAnswer(status, toJson(*found, call.network)) : notThere(call);
}

HttpResponse listCalls(VoiceCall &call)
{
    const auto to = call.parameters.text("To");
    const auto from = call.parameters.text("From");
    const auto status = call.parameters.bytes("Status");
    const DayFilter started = readDays(call.parameters, "StartTime");
    const DayFilter ended = readDays(call.parameters, "EndTime");
    const auto rows = newestFirst(call.network.calls(), [&](const PhoneCall &row) {
        return (!to || row.to == *to) && (!from || row.from == *from) && (!status || wireName(row.status) == *status)
            && started.fits(row.answeredAt.value_or(row.createdAt)) && ended.fits(row.endedAt.value_or(row.createdAt));
    });
    return listAnswer(call, "calls", rows, [&](const PhoneCall &row) { return toJson(row, call.network); });
}

HttpResponse fetchCall(VoiceCall &call)
{
    return answerCall(call, call.sid<CallId>(1));
}

/// Numbers that cannot be dialled, as the service's own test numbers.
Check checkNumber(const QString &to)
{
    struct Bad
    {
        QLatin1StringView number;
        int code;
        const char *why;
    };
    static constexpr std::array bad{ Bad{ "+15005550001"_L1, 21217, "is not a valid phone number" },
        Bad{ "+15005550002"_L1, 21214, "cannot be reached" },
        Bad{ "+15005550003"_L1, 21215, "is not allowed by the geographic permissions" },
        Bad{ "+15005550004"_L1, 21216, "is not allowed to be called" } };
    const auto found = std::ranges::find(bad, to, &Bad::number);
    if (found == bad.end())
        return {};
    return Refusal{ .code = found->code, .message = to + u' ' + QLatin1StringView(found->why) };
}

/// To and From, or what is wrong with them.
Check readParties(const Parameters &given, PhoneCall &leg)
{
    leg.to = given.text("To").value_or(QString());
    leg.from = given.text("From").value_or(QString());
    if (leg.to.isEmpty())
        return Refusal{ .code = 21201, .message = u"No 'To' number is specified"_s };
    if (leg.from.isEmpty())
        return Refusal{ .code = 21213, .message = u"No 'From' number is specified"_s };
    return checkNumber(leg.to);
}

void readProgress(Parameters &given, PhoneCall &leg)
{
    leg.statusCallback = readHook(given, "StatusCallback", callProgressEvents());
    leg.ringsFor = std::chrono::seconds(given.integer("Timeout", 1, longestDial).value_or(60));
    leg.timeLimit = std::chrono::seconds(given.integer("TimeLimit", 1, longestCall).value_or(14'400));
    leg.records = given.boolean("Record").value_or(false);
    leg.dualChannels = readWord(given, "RecordingChannels", { "mono", "dual" }) == "dual";
    leg.recordingCallback = readHook(given, "RecordingStatusCallback", recordingEvents());
}

HttpResponse createCall(VoiceCall &call)
{
    Parameters &given = call.parameters;
    PhoneCall leg;
    if (Check wrong = readParties(given, leg))
        return voiceRefusal(*wrong);
    leg.url = given.url("Url").value_or(QString());
    if (leg.url.isEmpty() && !given.has("Twiml") && !given.has("ApplicationSid"))
        return voiceRefusal(400, 21205, u"Url, Twiml or ApplicationSid is required"_s);
    readProgress(given, leg);
    if (given.fault())
        return voiceRefusal(*given.fault());
    return answerCall(call, call.network.dial({ leg, std::nullopt }), 201);
}

/// What `Status` asks for: completed also ends a call that rings, canceled only that.
Check end(VoiceCall &call, const PhoneCall &found)
{
    const QByteArray status = readWord(call.parameters, "Status", { "canceled", "completed" });
    if (call.parameters.fault())
        return call.parameters.fault();
    if (status == "completed" || (status == "canceled" && !found.isInProgress()))
        call.network.hangUp(found.id);
    return {};
}

void changeCall(VoiceCall &call, const PhoneCall &found)
{
    Parameters &given = call.parameters;
    const bool hasHook = given.has("StatusCallback");
    const WebHook hook = readHook(given, "StatusCallback", callProgressEvents());
    const auto limit = given.integer("TimeLimit", 1, longestCall);
    if (given.fault() || (!hasHook && !limit))
        return;
    call.network.change(found.id, [&](PhoneCall &edited) {
        if (hasHook)
            edited.statusCallback = hook;
        edited.timeLimit = limit ? std::chrono::seconds(*limit) : edited.timeLimit;
    });
}

HttpResponse updateCall(VoiceCall &call)
{
    const PhoneCall *found = call.network.calls().find(call.sid<CallId>(1));
    if (!found)
        return notThere(call);
    const CallId id = found->id;
    const QString url = call.parameters.url("Url").value_or(QString());
    const bool goesOn = !url.isEmpty() || call.parameters.has("Twiml");
    if (!call.parameters.fault() && goesOn && !found->isInProgress())
        return voiceRefusal(400, 21220, u"Call is not in-progress. Cannot redirect."_s);
    changeCall(call, *found);
    if (Check wrong = end(call, *found))
        return voiceRefusal(*wrong);
    if (goesOn)
        call.network.redirect(id, url, isByPost(call.parameters, "Method"));
    return answerCall(call, id);
}

HttpResponse removeCall(VoiceCall &call)
{
    const PhoneCall *found = call.network.calls().find(call.sid<CallId>(1));
    if (!found)
        return notThere(call);
    if (!found->hasEnded())
        return voiceRefusal(409, 20009, u"A call that has not ended cannot be deleted"_s);
    call.network.removeCall(found->id);
    return goneNow();
}

} // namespace

QList<VoiceRoute> callRoutes()
{
    return { { .pattern = "Calls", .get = listCalls, .post = createCall },
        { .pattern = "Calls/*", .get = fetchCall, .post = updateCall, .remove = removeCall } };
}

} // namespace router
