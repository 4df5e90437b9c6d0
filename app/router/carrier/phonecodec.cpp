#include "router/carrier/phonecodec.h"

#include "router/engine/recordarchive.h"

namespace router {

namespace {

constexpr char phoneVersion = 1;

// Each describes a value once, for both directions: the value is constant when it is written.

template <typename Archive, typename Hook> void describeWebHook(Archive &archive, Hook &hook)
{
    archive(hook.url, hook.byPost, hook.events);
}

template <typename Archive, typename Call> void describeCall(Archive &archive, Call &call)
{
    archive(call.id, call.serial, call.to, call.from, call.inbound, call.status, call.byMachine, call.createdAt,
        call.updatedAt, call.answeredAt, call.endedAt, call.due, call.ringsFor, call.timeLimit, call.url, call.told,
        call.conference, call.peer, call.taskCall, call.role, call.workspace, call.task, call.reservation, call.worker);
    archive(call.records, call.dualChannels);
    describeWebHook(archive, call.recordingCallback);
    describeWebHook(archive, call.statusCallback);
}

template <typename Archive, typename Member> void describeParticipant(Archive &archive, Member &member)
{
    archive(member.call, member.label, member.joined, member.muted, member.hold, member.coaching, member.coached,
        member.startConferenceOnEnter, member.endConferenceOnExit, member.createdAt, member.updatedAt);
}

template <typename Archive, typename Conference> void describeConference(Archive &archive, Conference &conference)
{
    archive(conference.id, conference.serial, conference.name, conference.status, conference.createdAt,
        conference.updatedAt, conference.region, conference.maxParticipants, conference.records,
        conference.dualChannels, conference.told, conference.reasonEnded, conference.callEnding);
    describeWebHook(archive, conference.statusCallback);
    describeWebHook(archive, conference.recordingCallback);
}

template <typename Archive, typename Recording> void describeRecording(Archive &archive, Recording &recording)
{
    qint64 recorded = recording.recorded.count();
    archive(recording.id, recording.serial, recording.call, recording.conference, recording.status, recording.byApi,
        recording.dualChannels, recording.createdAt, recording.updatedAt, recording.runsSince, recorded);
    describeWebHook(archive, recording.statusCallback);
    if constexpr (!std::is_const_v<Recording>)
        recording.recorded = std::chrono::milliseconds(recorded);
}

template <typename Value, typename Describe> bool readWhole(const QByteArray &text, Value &value, Describe describe)
{
    if (!text.startsWith(phoneVersion))
        return false;
    engine::RecordReader reader(text.mid(1));
    describe(reader, value);
    return reader.isComplete();
}

} // namespace

QByteArray encoded(const PhoneCall &call)
{
    engine::RecordWriter writer;
    describeCall(writer, call);
    return phoneVersion + writer.bytes();
}

QByteArray encoded(const PhoneConference &conference)
{
    engine::RecordWriter writer;
    describeConference(writer, conference);
    writer(qint64(conference.participants.size()));
    for (const Participant &participant : conference.participants)
        describeParticipant(writer, participant);
    return phoneVersion + writer.bytes();
}

QByteArray encoded(const PhoneRecording &recording)
{
    engine::RecordWriter writer;
    describeRecording(writer, recording);
    return phoneVersion + writer.bytes();
}

bool decode(const QByteArray &text, PhoneCall &call)
{
    return readWhole(text, call, [](auto &reader, PhoneCall &value) { describeCall(reader, value); });
}

bool decode(const QByteArray &text, PhoneConference &conference)
{
    return readWhole(text, conference, [](auto &reader, PhoneConference &value) {
        describeConference(reader, value);
        qint64 count = 0;
        reader(count);
        for (qint64 i = 0; i < std::min<qint64>(count, 250); ++i)
            describeParticipant(reader, value.participants.emplaceBack());
    });
}

bool decode(const QByteArray &text, PhoneRecording &recording)
{
    return readWhole(text, recording, [](auto &reader, PhoneRecording &value) { describeRecording(reader, value); });
}

} // namespace router
