#include "router/engine/instructioncodec.h"

#include "router/engine/recordarchive.h"

namespace router::engine {

namespace {

// Each describes a value once, for both directions: the value is constant when it is written.

template <typename Archive, typename Hook> void describeHook(Archive &archive, Hook &hook)
{
    archive(hook.url, hook.byPost, hook.events);
}

template <typename Archive, typename Options> void describeOptions(Archive &archive, Options &options)
{
    archive(options.muted, options.startConferenceOnEnter, options.endConferenceOnExit,
        options.endConferenceOnCustomerExit, options.record, options.recordsConference, options.dualChannels,
        options.maxParticipants, options.region);
    describeHook(archive, options.statusCallback);
    describeHook(archive, options.conferenceStatusCallback);
    describeHook(archive, options.recordingStatusCallback);
    describeHook(archive, options.conferenceRecordingStatusCallback);
}

template <typename Archive> struct Describer
{
    Archive &archive;

    template <typename Value> void operator()(Value &value) const
    {
        using Kind = std::remove_const_t<Value>;
        if constexpr (std::is_same_v<Kind, ConferenceInstruction>) {
            archive(value.to, value.from, value.timeout, value.postWorkActivity);
            describeOptions(archive, value.options);
        } else if constexpr (std::is_same_v<Kind, DequeueInstruction>) {
            archive(value.to, value.from, value.timeout, value.record, value.postWorkActivity);
            describeHook(archive, value.statusCallback);
        } else if constexpr (std::is_same_v<Kind, CallInstruction>) {
            archive(value.to, value.from, value.url, value.timeout, value.record, value.accept);
            describeHook(archive, value.statusCallback);
        } else if constexpr (std::is_same_v<Kind, RedirectInstruction>) {
            archive(value.call, value.url, value.accept);
        } else {
            archive(value.supervisor, value.mode, value.to);
        }
    }
};

/// An empty instruction of that kind; false: there is none such.
template <std::size_t... Kinds> bool begin(int kind, Instruction &instruction, std::index_sequence<Kinds...>)
{
    return ((kind == int(Kinds) && (instruction.emplace<Kinds>(), true)) || ...);
}

} // namespace

QByteArray encoded(const Instruction &instruction)
{
    RecordWriter writer;
    writer(int(instruction.index()));
    std::visit(Describer<RecordWriter>{ writer }, instruction);
    return writer.bytes();
}

bool decode(const QByteArray &text, Instruction &instruction)
{
    RecordReader reader(text);
    int kind = 0;
    reader(kind);
    if (!begin(kind, instruction, std::make_index_sequence<std::variant_size_v<Instruction>>()))
        return false;
    std::visit(Describer<RecordReader>{ reader }, instruction);
    return reader.isComplete();
}

} // namespace router::engine
