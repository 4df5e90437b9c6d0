#pragma once

#include "console/api/apirequest.h"
#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/instruction.h"
#include "core/domain/instructionorder.h"
#include "core/domain/reservation.h"

#include <QFuture>

class ApiClient;

/// Reservations: offers of a task to a worker.
///
/// Changes go to the worker's side of it, so that a credential that may only speak for one worker is enough.
/// Errors of all changes: NotAllowedNow if it has timed out or ended; Gone if it was rescinded; NotFound once the task
/// is cleaned up. The answer is the reservation as the server now has it.
class ReservationsApi
{
public:
    explicit ReservationsApi(ApiClient *client)
        : m_client(client)
    {
    }

    /// Those of one worker; with a status only these.
    [[nodiscard]] QFuture<ApiResult<Listing<Reservation>>> list(
        const WorkspaceId &workspace, const WorkerId &worker, std::optional<ReservationStatus> status = {}) const;
    /// All that were made for one task, whoever's; to learn who took it.
    [[nodiscard]] QFuture<ApiResult<Listing<Reservation>>> ofTask(
        const WorkspaceId &workspace, const TaskId &task) const;
    [[nodiscard]] QFuture<ApiResult<Reservation>> fetch(
        const WorkspaceId &workspace, const WorkerId &worker, const ReservationId &id) const;
    /// The request that instruct() sends; its body holds what was filled in, secrets too.
    [[nodiscard]] static ApiRequest requestFor(const Reservation &reservation, const InstructionOrder &order);
    /// Accepts, rejects, or has phones called. While a phone rings the reservation stays pending.
    [[nodiscard]] QFuture<ApiResult<Reservation>> instruct(
        const Reservation &reservation, const InstructionOrder &order) const;
    /// Calls a supervisor, by his `contact_uri`, into the conference of somebody's reservation that is in hand or being
    /// wrapped up. Goes to the task's side: it is not the supervisor's own.
    ///
    /// Errors: Refused with code 40146 (it is pending or canceled), 40147 (no `contact_uri`), 40148 (the task has no `from`).
    [[nodiscard]] QFuture<ApiResult<Reservation>> supervise(
        const Reservation &reservation, const WorkerId &supervisor, SupervisorMode mode) const;
    [[nodiscard]] QFuture<ApiResult<Reservation>> wrapUp(const Reservation &reservation) const;
    [[nodiscard]] QFuture<ApiResult<Reservation>> complete(const Reservation &reservation) const;

private:
    ApiClient *m_client;
};
