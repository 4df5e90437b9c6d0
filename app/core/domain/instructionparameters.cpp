#include "core/domain/instructionparameters.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Parameter = InstructionParameter;
using Type = Parameter::Type;
using Place = Parameter::Place;
using Table = QList<Parameter>;

constexpr int longestRing = 999; // seconds

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

Parameter plain(const QString &name, Type type, Place place = Place::More)
{
    return { .name = name, .type = type, .place = place };
}

Parameter needed(const QString &name, Type type)
{
    return { .name = name, .type = type, .place = Place::Common, .required = true };
}

Parameter choice(const QString &name, const QString &words, const QString &fallback, Place place = Place::More)
{
    return { .name = name, .type = Type::Choice, .place = place, .fallback = fallback, .words = split(words) };
}

Parameter yesNo(const QString &name, const QString &fallback, Place place = Place::More)
{
    return choice(name, u"true false"_s, fallback, place);
}

Parameter method(const QString &name, Place place = Place::More)
{
    return choice(name, u"GET POST"_s, u"POST"_s, place);
}

Parameter events(const QString &name, const QString &words, const QString &fallback)
{
    return { .name = name, .type = Type::Events, .fallback = fallback, .words = split(words) };
}

Parameter number(const QString &name, int least, int most, const QString &fallback, Place place = Place::More)
{
    return { .name = name, .type = Type::Number, .place = place, .fallback = fallback, .least = least, .most = most };
}

Parameter ring(const QString &name)
{
    return number(name, 1, longestRing, u"60"_s, Place::Common);
}

Parameter recording(const QString &name)
{
    return choice(name, u"record-from-answer do-not-record"_s, u"do-not-record"_s, Place::Common);
}

Parameter callEvents(const QString &name)
{
    return events(name, u"initiated ringing answered completed"_s, u"completed"_s);
}

Table dequeueTable()
{
    return { plain(u"DequeueTo"_s, Type::Address, Place::Common), needed(u"DequeueFrom"_s, Type::Text),
        ring(u"DequeueTimeout"_s), recording(u"DequeueRecord"_s),
        plain(u"DequeuePostWorkActivitySid"_s, Type::Activity, Place::Common),
        plain(u"DequeueStatusCallbackUrl"_s, Type::Url), callEvents(u"DequeueStatusCallbackEvent"_s) };
}

Table callTable()
{
    return { plain(u"CallTo"_s, Type::Address, Place::Common), needed(u"CallFrom"_s, Type::Text),
        needed(u"CallUrl"_s, Type::Url), yesNo(u"CallAccept"_s, u"false"_s, Place::Common), ring(u"CallTimeout"_s),
        recording(u"CallRecord"_s), plain(u"CallStatusCallbackUrl"_s, Type::Url) };
}

Table redirectTable()
{
    return { needed(u"RedirectCallSid"_s, Type::Call), needed(u"RedirectUrl"_s, Type::Url),
        yesNo(u"RedirectAccept"_s, u"false"_s, Place::Common) };
}

Table conferenceCommon()
{
    return { plain(u"To"_s, Type::Address, Place::Common), plain(u"From"_s, Type::Text, Place::Common),
        ring(u"Timeout"_s), yesNo(u"Record"_s, u"false"_s, Place::Common), yesNo(u"Muted"_s, u"false"_s, Place::Common),
        yesNo(u"EndConferenceOnExit"_s, u"false"_s, Place::Common),
        yesNo(u"EndConferenceOnCustomerExit"_s, u"false"_s, Place::Common),
        choice(u"ConferenceRecord"_s, u"true false record-from-start do-not-record"_s, u"false"_s, Place::Common) };
}

Table conferenceManner()
{
    return { yesNo(u"StartConferenceOnEnter"_s, u"true"_s),
        choice(u"Beep"_s, u"true false onEnter onExit"_s, u"true"_s), yesNo(u"BeepOnCustomerEntrance"_s, u"true"_s),
        plain(u"WaitUrl"_s, Type::Url), method(u"WaitMethod"_s), yesNo(u"EarlyMedia"_s, u"true"_s),
        number(u"MaxParticipants"_s, 2, 250, u"250"_s),
        choice(u"ConferenceTrim"_s, u"trim-silence do-not-trim"_s, u"trim-silence"_s),
        choice(u"RecordingChannels"_s, u"mono dual"_s, u"mono"_s),
        choice(u"Region"_s, u"us1 us2 ie1 de1 sg1 br1 au1 jp1"_s, {}),
        choice(u"JitterBufferSize"_s, u"small medium large off"_s, {}), plain(u"PostWorkActivitySid"_s, Type::Activity),
        plain(u"SipAuthUsername"_s, Type::Text), plain(u"SipAuthPassword"_s, Type::Secret) };
}

Table conferenceCallbacks()
{
    return { plain(u"StatusCallback"_s, Type::Url), method(u"StatusCallbackMethod"_s),
        callEvents(u"StatusCallbackEvent"_s), plain(u"ConferenceStatusCallback"_s, Type::Url),
        method(u"ConferenceStatusCallbackMethod"_s),
        events(u"ConferenceStatusCallbackEvent"_s, u"start end join leave mute hold speaker"_s, {}),
        plain(u"RecordingStatusCallback"_s, Type::Url), method(u"RecordingStatusCallbackMethod"_s),
        plain(u"ConferenceRecordingStatusCallback"_s, Type::Url),
        method(u"ConferenceRecordingStatusCallbackMethod"_s) };
}

/// Its limits are not documented.
Parameter anyNumber(const QString &name)
{
    return number(name, 0, std::numeric_limits<int>::max(), {}, Place::Undocumented);
}

/// What a participant has and the reservation's page neither lists nor excludes.
Table conferenceUndocumented()
{
    constexpr Place outside = Place::Undocumented;
    return { anyNumber(u"TimeLimit"_s), plain(u"MachineDetection"_s, Type::Text, outside),
        anyNumber(u"MachineDetectionTimeout"_s), anyNumber(u"MachineDetectionSpeechThreshold"_s),
        anyNumber(u"MachineDetectionSpeechEndThreshold"_s), anyNumber(u"MachineDetectionSilenceTimeout"_s),
        plain(u"AmdStatusCallback"_s, Type::Url, outside), method(u"AmdStatusCallbackMethod"_s, outside),
        choice(u"Trim"_s, u"trim-silence do-not-trim"_s, {}, outside), plain(u"CallToken"_s, Type::Secret, outside),
        plain(u"ClientNotificationUrl"_s, Type::Url, outside), plain(u"CallerDisplayName"_s, Type::Text, outside) };
}

Table tableOf(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Reject:
        return { plain(u"WorkerActivitySid"_s, Type::Activity, Place::Common) };
    case InstructionKind::Conference:
        return conferenceCommon() + conferenceManner() + conferenceCallbacks() + conferenceUndocumented();
    case InstructionKind::Dequeue:
        return dequeueTable();
    case InstructionKind::Call:
        return callTable();
    case InstructionKind::Redirect:
        return redirectTable();
    case InstructionKind::Accept:
        break;
    }
    return {};
}

} // namespace

const QList<InstructionParameter> &parametersOf(InstructionKind kind)
{
    static const std::array<Table, 6> tables{ tableOf(InstructionKind::Accept), tableOf(InstructionKind::Reject),
        tableOf(InstructionKind::Conference), tableOf(InstructionKind::Dequeue), tableOf(InstructionKind::Call),
        tableOf(InstructionKind::Redirect) };
    return tables.at(size_t(kind));
}
