#pragma once

#include "core/base/clock.h"
#include "core/domain/conference.h"
#include "core/domain/participantoptions.h"

#include <QByteArray>
#include <chrono>

namespace router {

/// Stopped ones are completed at once: there is nothing to process.
enum class RecordingStatus { InProgress, Paused, Completed };

/// "in-progress", "paused", "completed".
QByteArray wireName(RecordingStatus status);

/// A recording of a call or of a conference. Nothing can be heard in it, but it knows how long it is.
struct PhoneRecording
{
    RecordingId id{};
    quint64 serial = 0;
    CallId call{}; ///< Null: of a conference.
    ConferenceId conference{}; ///< Null: of a call.
    RecordingStatus status = RecordingStatus::InProgress;
    bool byApi = true; ///< Asked for by REST; else it came with the call or the conference.
    bool dualChannels = false;
    Instant createdAt{};
    Instant updatedAt{};
    Instant runsSince{}; ///< While in progress.
    std::chrono::milliseconds recorded{ 0 }; ///< Up to the last pause.
    WebHook statusCallback{};

    [[nodiscard]] bool hasEnded() const { return status == RecordingStatus::Completed; }
    /// How long it is at that time.
    [[nodiscard]] std::chrono::milliseconds length(Instant now) const
    {
        return recorded + (status == RecordingStatus::InProgress ? now - runsSince : std::chrono::milliseconds(0));
    }

    friend bool operator==(const PhoneRecording &, const PhoneRecording &) = default;
};

/// "OutboundAPI", "StartCallRecordingAPI", "Conference" or "StartConferenceRecordingAPI".
QByteArray sourceOf(const PhoneRecording &recording);

constexpr RecordingStatus lastOf(RecordingStatus)
{
    return RecordingStatus::Completed;
}

} // namespace router
