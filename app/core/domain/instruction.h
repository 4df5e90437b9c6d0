#pragma once

#include "core/domain/participantoptions.h"

#include <chrono>
#include <variant>

// Instructions: what is to be done about a reservation with phones. `to` and `from` may be empty: then the worker's
// attribute `contact_uri` and the caller's number stand in. Ringing lasts 1–999 s.
//
// Source: parameters of UpdateTaskReservation, REST API reference 6.5.

/// Caller and worker meet in a conference named by the task's SID; the reservation is accepted when the worker has
/// joined.
struct ConferenceInstruction
{
    QString to{}; ///< The worker's address.
    QString from{}; ///< Caller ID shown to the worker.
    std::chrono::seconds timeout{ 60 }; ///< How long it rings.
    ActivityId postWorkActivity{}; ///< Single-tasking: where the worker goes afterwards; null: stays.
    ParticipantOptions options{};

    friend bool operator==(const ConferenceInstruction &, const ConferenceInstruction &) = default;
};

/// The worker is called and joined with the caller who waits in the queue; accepted when he answers.
struct DequeueInstruction
{
    QString to{};
    QString from{};
    std::chrono::seconds timeout{ 60 };
    bool record = false; ///< From the answer on.
    ActivityId postWorkActivity{}; ///< Where the worker goes after the call; null: stays.
    WebHook statusCallback{};

    friend bool operator==(const DequeueInstruction &, const DequeueInstruction &) = default;
};

/// The worker is called, and TwiML runs on that call; accepted when he answers, if `accept`; else by a second request.
struct CallInstruction
{
    QString to{};
    QString from{};
    QString url{}; ///< Of the TwiML.
    std::chrono::seconds timeout{ 60 };
    bool record = false;
    bool accept = false;
    WebHook statusCallback{};

    friend bool operator==(const CallInstruction &, const CallInstruction &) = default;
};

/// A call that is in progress goes on with other TwiML; accepted at once, if `accept`.
struct RedirectInstruction
{
    CallId call{};
    QString url{};
    bool accept = false;

    friend bool operator==(const RedirectInstruction &, const RedirectInstruction &) = default;
};

/// What a supervisor may do in a conference.
enum class SupervisorMode {
    Monitor, ///< Hears both, is heard by nobody.
    Whisper, ///< Is heard by the worker only.
    Barge, ///< Is heard by everybody.
};

/// A supervisor is called into the conference of an accepted reservation.
struct SuperviseInstruction
{
    QString supervisor{}; ///< A worker's SID or an address.
    SupervisorMode mode = SupervisorMode::Monitor;
    QString to{}; ///< The supervisor's address, filled in.

    friend bool operator==(const SuperviseInstruction &, const SuperviseInstruction &) = default;
};

using Instruction = std::variant<ConferenceInstruction, DequeueInstruction, CallInstruction, RedirectInstruction,
    SuperviseInstruction>;
