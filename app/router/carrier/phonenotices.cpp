#include "router/carrier/phonenotices.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

bool isWanted(const WebHook &hook, const QString &event, const QStringList &otherwise)
{
    return !hook.url.isEmpty() && (hook.events.isEmpty() ? otherwise : hook.events).contains(event);
}

QByteArray wholeSeconds(std::chrono::milliseconds span)
{
    return QByteArray::number(qint64(std::chrono::floor<std::chrono::seconds>(span).count()));
}

QByteArray yesOrNo(bool value)
{
    return value ? "true" : "false";
}

/// By which of its words a call's progress is asked for.
QString progressWord(const PhoneCall &call)
{
    if (call.hasEnded())
        return u"completed"_s;
    static const QStringList words{ u"initiated"_s, u"ringing"_s, u"answered"_s };
    return words.at(int(call.status));
}

FormFields partiesOf(const PhoneCall &call, AccountId account)
{
    const QByteArray status = call.status == CallStatus::Queued ? QByteArray("initiated") : wireName(call.status);
    return { { "CallSid", call.id.utf8() }, { "AccountSid", account.utf8() }, { "From", call.from.toUtf8() },
        { "To", call.to.toUtf8() }, { "Caller", call.from.toUtf8() }, { "Called", call.to.toUtf8() },
        { "CallStatus", status }, { "Direction", directionOf(call) }, { "ApiVersion", "2010-04-01" } };
}

/// "participant-unhold" is asked for by "hold", "conference-start" by "start".
QString askedBy(const QByteArray &event)
{
    QString word = QString::fromLatin1(event.mid(event.indexOf('-') + 1));
    if (word.startsWith("un"_L1))
        word.remove(0, 2);
    return event == "announcement-end" ? u"announcement"_s : word;
}

FormFields fieldsOf(const Participant &participant)
{
    FormFields fields{ { "CallSid", participant.call.utf8() }, { "Muted", yesOrNo(participant.muted) },
        { "Hold", yesOrNo(participant.hold) }, { "Coaching", yesOrNo(participant.coaching) },
        { "StartConferenceOnEnter", yesOrNo(participant.startConferenceOnEnter) },
        { "EndConferenceOnExit", yesOrNo(participant.endConferenceOnExit) } };
    if (!participant.coached.isNull())
        fields.emplaceBack("CallSidToCoach", participant.coached.utf8());
    if (!participant.label.isEmpty())
        fields.emplaceBack("ParticipantLabel", participant.label.toUtf8());
    return fields;
}

} // namespace

QByteArray rfc2822(Instant at)
{
    return httpDate(at).replace("GMT", "+0000");
}

QByteArray directionOf(const PhoneCall &call)
{
    if (call.inbound)
        return "inbound";
    return call.peer.isNull() && call.taskCall.isNull() ? "outbound-api" : "outbound-dial";
}

std::optional<WebNotice> callNotice(PhoneCall &call, AccountId account, Instant now)
{
    if (!isWanted(call.statusCallback, progressWord(call), { u"completed"_s }))
        return std::nullopt;
    FormFields fields = partiesOf(call, account);
    fields.emplaceBack("Timestamp", rfc2822(now));
    fields.emplaceBack("CallbackSource", "call-progress-events");
    fields.emplaceBack("SequenceNumber", QByteArray::number(call.told++));
    if (call.status == CallStatus::Completed)
        fields.emplaceBack("CallDuration", wholeSeconds(*call.endedAt - call.answeredAt.value_or(*call.endedAt)));
    if (!call.taskCall.isNull())
        fields.emplaceBack("taskCallSid", call.taskCall.utf8());
    return WebNotice{ call.statusCallback.url, call.statusCallback.byPost, fields };
}

std::optional<WebNotice> conferenceNotice(
    PhoneConference &conference, const QByteArray &event, const Participant *about, AccountId account, Instant now)
{
    if (!isWanted(conference.statusCallback, askedBy(event), { u"start"_s, u"end"_s }))
        return std::nullopt;
    FormFields fields{ { "ConferenceSid", conference.id.utf8() }, { "FriendlyName", conference.name.toUtf8() },
        { "AccountSid", account.utf8() }, { "Timestamp", rfc2822(now) }, { "StatusCallbackEvent", event },
        { "SequenceNumber", QByteArray::number(++conference.told) } };
    if (about)
        fields += fieldsOf(*about);
    if (conference.hasEnded() && !about) {
        fields.emplaceBack("ReasonConferenceEnded", conference.reasonEnded.toUtf8());
        fields.emplaceBack("CallSidEndingConference", conference.callEnding.utf8());
    }
    return WebNotice{ conference.statusCallback.url, conference.statusCallback.byPost, fields };
}

std::optional<WebNotice> recordingNotice(const PhoneRecording &recording, AccountId account, Instant now)
{
    const QByteArray status = wireName(recording.status);
    if (!isWanted(recording.statusCallback, QString::fromLatin1(status), { u"completed"_s }))
        return std::nullopt;
    FormFields fields{ { "AccountSid", account.utf8() }, { "RecordingSid", recording.id.utf8() },
        { "RecordingStatus", status }, { "RecordingChannels", recording.dualChannels ? "2" : "1" },
        { "RecordingSource", sourceOf(recording) }, { "RecordingStartTime", rfc2822(recording.createdAt) } };
    if (!recording.call.isNull())
        fields.emplaceBack("CallSid", recording.call.utf8());
    else
        fields.emplaceBack("ConferenceSid", recording.conference.utf8());
    if (recording.hasEnded())
        fields.emplaceBack("RecordingDuration", wholeSeconds(recording.length(now)));
    return WebNotice{ recording.statusCallback.url, recording.statusCallback.byPost, fields };
}

WebNotice twimlRequest(const PhoneCall &call, AccountId account)
{
    return { .url = call.url, .fields = partiesOf(call, account) };
}

} // namespace router
