#include "router/carrier/phonecall.h"
#include "router/carrier/phoneconference.h"
#include "router/carrier/phonerecording.h"

#include <algorithm>

namespace router {

QByteArray wireName(CallStatus status)
{
    static const QByteArrayList names{ "queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer",
        "canceled" };
    return names.at(int(status));
}

QByteArray wireName(ConferenceStatus status)
{
    static const QByteArrayList names{ "init", "in-progress", "completed" };
    return names.at(int(status));
}

QByteArray wireName(RecordingStatus status)
{
    static const QByteArrayList names{ "in-progress", "paused", "completed" };
    return names.at(int(status));
}

QByteArray sourceOf(const PhoneRecording &recording)
{
    if (recording.conference.isNull())
        return recording.byApi ? "StartCallRecordingAPI" : "OutboundAPI";
    return recording.byApi ? "StartConferenceRecordingAPI" : "Conference";
}

Participant *PhoneConference::find(CallId call)
{
    const auto found = std::ranges::find(participants, call, &Participant::call);
    return found == participants.end() ? nullptr : &*found;
}

const Participant *PhoneConference::find(CallId call) const
{
    const auto found = std::ranges::find(participants, call, &Participant::call);
    return found == participants.end() ? nullptr : &*found;
}

const Participant *PhoneConference::find(const QString &sidOrLabel) const
{
    const auto found = std::ranges::find_if(participants, [&](const Participant &participant) {
        return participant.call.text() == sidOrLabel || (!sidOrLabel.isEmpty() && participant.label == sidOrLabel);
    });
    return found == participants.end() ? nullptr : &*found;
}

qsizetype PhoneConference::joined() const
{
    return std::ranges::count_if(participants, &Participant::joined);
}

} // namespace router
