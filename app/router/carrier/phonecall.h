#pragma once

#include "core/base/clock.h"
#include "core/domain/participantoptions.h"

#include <QByteArray>
#include <chrono>

namespace router {

enum class CallStatus { Queued, Ringing, InProgress, Completed, Busy, Failed, NoAnswer, Canceled };

/// "in-progress", "no-answer", … as the service writes it.
QByteArray wireName(CallStatus status);

/// Who is at the far end, where a task has to do with it.
enum class CallRole { None, Customer, Worker, Supervisor };

/// One leg: a phone somewhere in the simulated network, and how far it has come.
struct PhoneCall
{
    CallId id{};
    quint64 serial = 0; ///< Grows with each call: the order of creation.
    QString to{};
    QString from{};
    bool inbound = false; ///< Somebody called in; else it was dialled.
    CallStatus status = CallStatus::Queued;
    bool byMachine = false; ///< A voicemail answered.
    Instant createdAt{};
    Instant updatedAt{};
    std::optional<Instant> answeredAt{};
    std::optional<Instant> endedAt{};
    std::optional<Instant> due{}; ///< When something happens to it next.
    std::chrono::seconds ringsFor{ 60 };
    std::chrono::seconds timeLimit{ 14'400 };
    QString url{}; ///< Of the TwiML that it runs; empty: it waits, or is in a conference.
    bool records = false; ///< From its answer on.
    bool dualChannels = false;
    WebHook recordingCallback{};
    WebHook statusCallback{};
    int told = 0; ///< How often a web server was told of it.
    ConferenceId conference{}; ///< Where it is, or goes when it answers; null: nowhere.
    CallId peer{}; ///< Whom it talks with outside a conference; null: nobody.
    CallId taskCall{}; ///< The call that made the task, where a dequeue dialled this one.
    CallRole role = CallRole::None;
    WorkspaceId workspace{}; ///< Null, like the next three: no task has to do with it.
    TaskId task{};
    ReservationId reservation{};
    WorkerId worker{};

    [[nodiscard]] bool isInProgress() const { return status == CallStatus::InProgress; }
    [[nodiscard]] bool hasEnded() const { return status > CallStatus::InProgress; }

    friend bool operator==(const PhoneCall &, const PhoneCall &) = default;
};

constexpr CallStatus lastOf(CallStatus)
{
    return CallStatus::Canceled;
}
constexpr CallRole lastOf(CallRole)
{
    return CallRole::Supervisor;
}

} // namespace router
