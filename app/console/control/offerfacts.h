#pragma once

#include "console/state/offer.h"
#include "core/domain/instructionorder.h"
#include "core/domain/worker.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

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

/// The activity into which the server put the worker because this offer was not answered; empty: none, or not known yet.
/// `worker` may be null.
///
/// Source: `TimeoutActivitySid` of the workspace, REST API reference.
QString movedByMiss(const Offer &offer, const Worker *worker, const std::optional<Workspace> &workspace);

/// The task as it is now, but in the queue in which it was offered: one that moves on does so after the offer.
void takeTask(Offer &offer, const Task &task);

/// What a person has chosen by an instruction of this kind.
OfferAnswer answerOf(InstructionKind kind);
/// The journal's word for it; empty for None.
QString nameOf(OfferAnswer answer);
/// How long its phone rings: what was given, else the service's default.
std::chrono::seconds ringOf(const InstructionOrder &order);

/// What became of a call to the worker.
enum class DialEnd {
    None,       ///< Nobody was called, or it is not over.
    Joined,
    CallerGone, ///< The caller hung up before.
    Stopped,    ///< The person rejected the offer meanwhile.
    NoAnswer,   ///< It rang as long as it was to.
    NotReached, ///< It ended before: busy, turned down or not reachable.
    Other,      ///< The offer ended for a reason of its own.
};
/// Read from what is known of an ended offer; the service itself does not say why a call failed.
DialEnd dialEndOf(const Offer &offer);
