#include "router/carrier/voicelist.h"
#include "router/resources/participantreader.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

HttpResponse answerConference(const VoiceCall &call, ConferenceId id)
{
    const PhoneConference *found = call.network.conferences().find(id);
    return found ? voiceAnswer(200, toJson(*found, call.network)) : notThere(call);
}

HttpResponse listConferences(VoiceCall &call)
{
    const auto name = call.parameters.text("FriendlyName");
    const QByteArray status = readWord(call.parameters, "Status", { "init", "in-progress", "completed" });
    const DayFilter created = readDays(call.parameters, "DateCreated");
    const DayFilter updated = readDays(call.parameters, "DateUpdated");
    const auto rows = newestFirst(call.network.conferences(), [&](const PhoneConference &row) {
        return (!name || row.name == *name) && (status.isEmpty() || wireName(row.status) == status)
            && created.fits(row.createdAt) && updated.fits(row.updatedAt);
    });
    return listAnswer(call, "conferences", rows, [&](const PhoneConference &row) { return toJson(row, call.network); });
}

HttpResponse fetchConference(VoiceCall &call)
{
    return answerConference(call, call.sid<ConferenceId>(1));
}

HttpResponse updateConference(VoiceCall &call)
{
    const auto id = call.sid<ConferenceId>(1);
    if (!call.network.conferences().find(id))
        return notThere(call);
    Parameters &given = call.parameters;
    const QByteArray status = readWord(given, "Status", { "completed" });
    const QString announced = given.url("AnnounceUrl").value_or(QString());
    isByPost(given, "AnnounceMethod");
    if (given.fault())
        return voiceRefusal(*given.fault());
    if (!announced.isEmpty())
        call.network.announce(id, {});
    if (!status.isEmpty())
        call.network.endConference(id);
    return answerConference(call, id);
}

} // namespace

QList<VoiceRoute> conferenceRoutes()
{
    return { { .pattern = "Conferences", .get = listConferences },
        { .pattern = "Conferences/*", .get = fetchConference, .post = updateConference } };
}

} // namespace router
