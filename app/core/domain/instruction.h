#pragma once

#include "core/domain/ids.h"

#include <chrono>

/// The conference instruction: caller and worker meet in a conference named by the task's SID, and the reservation is
/// accepted when the worker has joined.
///
/// Source: parameters of UpdateTaskReservation, REST API reference.
struct ConferenceInstruction
{
    QString to{};   ///< The worker's address; empty: the worker attribute `contact_uri`.
    QString from{}; ///< Caller ID shown to the worker; empty: the caller's number.
    std::chrono::seconds timeout{ 60 }; ///< How long it rings, 1–999 s.
    ActivityId postWorkActivity{};      ///< Single-tasking: where the worker goes afterwards; null: stays.

    friend bool operator==(const ConferenceInstruction &, const ConferenceInstruction &) = default;
};
