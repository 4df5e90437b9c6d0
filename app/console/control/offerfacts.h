#pragma once

#include "console/state/offer.h"
#include "core/domain/worker.h"
#include "core/domain/workflow.h"

#include <QList>
#include <QString>

/// How a reservation's status ends an offer; None while it is pending.
OfferEnd endOf(ReservationStatus status);

/// How the journal calls such an end: the reservation's status, or "unknown".
QString outcomeOf(const Reservation &reservation, OfferEnd end);
/// The person answered it, here or elsewhere.
bool isOwnAnswer(OfferEnd end);

/// How long an offer of this task stands: its workflow's reservation timeout. Without the task: the timeout that all
/// workflows share. Empty: not known.
std::optional<std::chrono::seconds> reservationTimeout(const std::optional<Task> &task, const QList<Workflow> &workflows);

/// Why a conference cannot be asked for. `worker` may be null.
///
/// Source: preconditions of the conference instruction, REST API reference.
ConferenceBlock conferenceBlock(const std::optional<Task> &task, const Worker *worker);
