#pragma once

#include "console/api/listing.h"
#include "core/base/apierror.h"
#include "core/domain/instruction.h"
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
    [[nodiscard]] QFuture<ApiResult<Reservation>> accept(const Reservation &reservation) const;
    /// Puts the worker into `activity` where that is not null; else the worker returns to its previous one.
    [[nodiscard]] QFuture<ApiResult<Reservation>> reject(
        const Reservation &reservation, const ActivityId &activity = {}) const;
    /// The reservation stays pending while the worker's phone rings, and is accepted when it is answered.
    [[nodiscard]] QFuture<ApiResult<Reservation>> conference(
        const Reservation &reservation, const ConferenceInstruction &instruction) const;
    [[nodiscard]] QFuture<ApiResult<Reservation>> wrapUp(const Reservation &reservation) const;
    [[nodiscard]] QFuture<ApiResult<Reservation>> complete(const Reservation &reservation) const;

private:
    ApiClient *m_client;
};
