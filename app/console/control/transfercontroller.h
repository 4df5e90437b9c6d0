#pragma once

#include "console/api/api.h"
#include "console/control/outgoingtransfer.h"
#include "console/tunnel/transfersapi.h"

#include <QHash>
#include <QObject>

class ConsoleState;
class Journal;

/// Hands tasks in hand on to a worker or a queue, takes that back, and follows what becomes of it.
///
/// What becomes of it is pushed; where the push was away meanwhile, reconcile() finds it out from the task's
/// reservations. A transfer that was started elsewhere for the same worker is followed too, and so is one that ran
/// already when this program was started.
class TransferController final : public QObject
{
    Q_OBJECT

public:
    /// `journal` may be null. All others must outlive the controller.
    TransferController(const Api &api, const TransfersApi &transfers, ConsoleState &state, Journal *journal,
        const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] TransferBlock block(const ReservationId &id) const;
    /// The last one of this reservation; null: none, or it was dismissed. Valid until the next change.
    [[nodiscard]] const OutgoingTransfer *transfer(const ReservationId &id) const;

public slots:
    /// This sign-in has a token for the event bridge, or not.
    void setHasToken(bool hasToken);
    /// `to`: the SID of a worker, never the own one, or of a queue. Counts for nothing where block() says why.
    void start(const ReservationId &id, const QString &to, TransferMode mode);
    /// A second call while one is under way counts for nothing.
    void cancel(const ReservationId &id);
    /// The person has seen how it ended. One that runs stays.
    void dismiss(const ReservationId &id);
    /// Finds out what became of all that run, and which others do; to be called when the push is there or back.
    void reconcile();

signals:
    void changed(const ReservationId &id);
    /// Once each.
    void ended(const OutgoingTransfer &transfer);
    /// It could not be started.
    void startFailed(const ReservationId &id, const ApiError &error);
    void cancelFailed(const ReservationId &id, const ApiError &error);
    void blockChanged();

private:
    using Answered = ApiResult<Transfer>;

    OutgoingTransfer *find(const ReservationId &id);
    [[nodiscard]] QString nameOf(const QString &sid) const;
    void onStarted(const ReservationId &id, const Answered &answer, Instant askedAt);
    void onNotStarted(const ReservationId &id, const ApiError &error);
    void onCanceled(const ReservationId &id, const Answered &answer, Instant askedAt);
    void onTransfer(const Transfer &transfer);
    void end(OutgoingTransfer &known, TransferEnd how);
    void pickUp(const WorkspaceId &workspace, const WorkerId &worker);
    void learnFate(const OutgoingTransfer &known);
    void judge(const ReservationId &id, const QList<Reservation> &ofTask);
    void onReservation(const Reservation &reservation);
    void record(const QString &what, const ReservationId &id, const ApiError *error, Instant askedAt);

    Api m_api;
    TransfersApi m_transfersApi;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    bool m_hasToken = false;
    QHash<ReservationId, OutgoingTransfer> m_transfers;
};
