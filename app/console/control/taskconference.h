#pragma once

#include "core/domain/conference.h"
#include "core/domain/ids.h"

#include <QString>
#include <optional>

/// The conference in which a task is talked about, as the task's attributes name it.
struct TaskConference
{
    ConferenceId id{};
    CallId customer{}; ///< Null: not told.
    CallId worker{}; ///< The leg of who answered last; null: not told.
    QString ownNumber{}; ///< The company's number in this call, for calling others in; empty: not told.

    friend bool operator==(const TaskConference &, const TaskConference &) = default;
};

/// This leg may be a supervisor's: neither the customer's, nor that of whose call it is, who may be called at the same
/// phone. Where the task does not name those, they may be it as well.
bool mayBeListening(const ConferenceParticipant &leg, const TaskConference &conference);
/// Reads `conference.sid`, `conference.participants.customer` and `.worker`; empty: the task has none. The company's
/// number is `to` of who called in, and `from` where the customer was called (`outbound_to`).
///
/// Source: "Conference instruction", REST API reference 6.5.
std::optional<TaskConference> conferenceOf(const QByteArray &attributes);
/// The address that a worker's phone is called at, from his attributes; empty: none.
QString contactOf(const QByteArray &workerAttributes);
