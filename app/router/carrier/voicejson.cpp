#include "router/carrier/voicejson.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

QJsonValue dateOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::fromLatin1(rfc2822(*at))) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString nameOf(const QByteArray &wireName)
{
    return QString::fromLatin1(wireName);
}

QString secondsText(std::chrono::milliseconds span)
{
    return QString::number(std::chrono::floor<std::chrono::seconds>(span).count());
}

/// Sets a property to null, as those are that a simulated network knows nothing of.
void addNulls(QJsonObject &body, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        body.insert(key, QJsonValue(QJsonValue::Null));
}

/// The paths of what belongs to a resource: "recordings" → "…/CA…/Recordings.json".
QJsonObject subresources(const QString &path, const QStringList &names)
{
    QJsonObject links;
    for (const QString &name : names) {
        QString part;
        const QStringList words = name.split(u'_');
        for (const QString &word : words)
            part += word.left(1).toUpper() + word.mid(1);
        links.insert(name, QString(path + u'/' + part + u".json"_s));
    }
    return links;
}

QString statusOf(const Participant &participant, const PhoneNetwork &network)
{
    const PhoneCall *call = network.calls().find(participant.call);
    if (participant.joined || !call)
        return u"connected"_s;
    if (call->hasEnded())
        return call->status == CallStatus::Completed ? u"complete"_s : u"failed"_s;
    return call->status == CallStatus::Ringing ? u"ringing"_s : u"queued"_s;
}

/// Begins with what all resources have.
QJsonObject bodyOf(const PhoneNetwork &network, Instant createdAt, Instant updatedAt)
{
    return { { u"account_sid"_s, network.account().text() }, { u"date_created"_s, nameOf(rfc2822(createdAt)) },
        { u"date_updated"_s, nameOf(rfc2822(updatedAt)) } };
}

} // namespace

QString accountPath(AccountId account)
{
    return u"/2010-04-01/Accounts/"_s + account.text();
}

QJsonObject toJson(const PhoneCall &call, const PhoneNetwork &network)
{
    const QString path = accountPath(network.account()) + u"/Calls/"_s + call.id.text();
    QJsonObject body = bodyOf(network, call.createdAt, call.updatedAt);
    body.insert(u"sid"_s, call.id.text());
    body.insert(u"api_version"_s, u"2010-04-01"_s);
    body.insert(u"to"_s, call.to);
    body.insert(u"to_formatted"_s, call.to);
    body.insert(u"from"_s, call.from);
    body.insert(u"from_formatted"_s, call.from);
    body.insert(u"status"_s, nameOf(wireName(call.status)));
    body.insert(u"direction"_s, nameOf(directionOf(call)));
    body.insert(u"start_time"_s, dateOrNull(call.answeredAt));
    body.insert(u"end_time"_s, dateOrNull(call.endedAt));
    body.insert(u"duration"_s, QJsonValue(QJsonValue::Null));
    if (call.endedAt)
        body.insert(u"duration"_s, secondsText(*call.endedAt - call.answeredAt.value_or(*call.endedAt)));
    body.insert(u"answered_by"_s, textOrNull(call.byMachine ? u"machine_start"_s : QString()));
    body.insert(u"parent_call_sid"_s, textOrNull(call.taskCall.text()));
    body.insert(u"price_unit"_s, u"USD"_s);
    body.insert(u"queue_time"_s, u"0"_s);
    body.insert(u"uri"_s, QString(path + u".json"_s));
    body.insert(u"subresource_uris"_s,
        subresources(path,
            { u"events"_s, u"notifications"_s, u"payments"_s, u"recordings"_s, u"siprec"_s, u"streams"_s,
                u"transcriptions"_s, u"user_defined_message_subscriptions"_s, u"user_defined_messages"_s }));
    addNulls(body,
        { "annotation"_L1, "caller_name"_L1, "forwarded_from"_L1, "group_sid"_L1, "phone_number_sid"_L1, "price"_L1,
            "trunk_sid"_L1 });
    return body;
}

QJsonObject toJson(const PhoneConference &conference, const PhoneNetwork &network)
{
    const QString path = accountPath(network.account()) + u"/Conferences/"_s + conference.id.text();
    QJsonObject body = bodyOf(network, conference.createdAt, conference.updatedAt);
    body.insert(u"sid"_s, conference.id.text());
    body.insert(u"api_version"_s, u"2010-04-01"_s);
    body.insert(u"friendly_name"_s, conference.name);
    body.insert(u"region"_s, conference.region);
    body.insert(u"status"_s, nameOf(wireName(conference.status)));
    body.insert(u"reason_conference_ended"_s, textOrNull(conference.reasonEnded));
    body.insert(u"call_sid_ending_conference"_s, textOrNull(conference.callEnding.text()));
    body.insert(u"uri"_s, QString(path + u".json"_s));
    body.insert(u"subresource_uris"_s, subresources(path, { u"participants"_s, u"recordings"_s }));
    return body;
}

QJsonObject toJson(const Participant &participant, ConferenceId conference, const PhoneNetwork &network)
{
    QJsonObject body = bodyOf(network, participant.createdAt, participant.updatedAt);
    body.insert(u"call_sid"_s, participant.call.text());
    body.insert(u"conference_sid"_s, conference.text());
    body.insert(u"label"_s, textOrNull(participant.label));
    body.insert(u"status"_s, statusOf(participant, network));
    body.insert(u"muted"_s, participant.muted);
    body.insert(u"hold"_s, participant.hold);
    body.insert(u"coaching"_s, participant.coaching);
    body.insert(u"call_sid_to_coach"_s, textOrNull(participant.coached.text()));
    body.insert(u"start_conference_on_enter"_s, participant.startConferenceOnEnter);
    body.insert(u"end_conference_on_exit"_s, participant.endConferenceOnExit);
    body.insert(u"queue_time"_s, QJsonValue(QJsonValue::Null));
    const QString uri = accountPath(network.account()) + u"/Conferences/"_s + conference.text() + u"/Participants/"_s
        + participant.call.text() + u".json"_s;
    body.insert(u"uri"_s, uri);
    return body;
}

QJsonObject toJson(const PhoneRecording &recording, const PhoneNetwork &network)
{
    const QString path = accountPath(network.account()) + u"/Recordings/"_s + recording.id.text();
    QJsonObject body = bodyOf(network, recording.createdAt, recording.updatedAt);
    body.insert(u"sid"_s, recording.id.text());
    body.insert(u"api_version"_s, u"2010-04-01"_s);
    body.insert(u"call_sid"_s, textOrNull(recording.call.text()));
    body.insert(u"conference_sid"_s, textOrNull(recording.conference.text()));
    body.insert(u"start_time"_s, nameOf(rfc2822(recording.createdAt)));
    body.insert(u"status"_s, nameOf(wireName(recording.status)));
    body.insert(u"channels"_s, recording.dualChannels ? 2 : 1);
    body.insert(u"source"_s, nameOf(sourceOf(recording)));
    body.insert(u"duration"_s,
        recording.hasEnded() ? QJsonValue(secondsText(recording.length(network.now())))
                             : QJsonValue(QJsonValue::Null));
    body.insert(u"price_unit"_s, u"USD"_s);
    body.insert(u"track"_s, u"both"_s);
    body.insert(u"uri"_s, QString(path + u".json"_s));
    body.insert(u"subresource_uris"_s, subresources(path, { u"add_on_results"_s, u"transcriptions"_s }));
    addNulls(body, { "encryption_details"_L1, "error_code"_L1, "media_url"_L1, "price"_L1 });
    return body;
}

} // namespace router
