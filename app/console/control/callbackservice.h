#pragma once

#include "console/api/api.h"
#include "console/responder/taskdesk.h"

#include <QObject>

class ConsoleState;

/// Does at the service what somebody asks the responder for. Called on the responder's thread; works and answers on its
/// own.
class CallbackService final : public QObject, public TaskDesk
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CallbackService(const Api &api, ConsoleState &state, QObject *parent = nullptr);

    void createTask(const TaskWish &wish, const TaskMade &done) override;
    /// The task's reservation of this SID, whoever's it is.
    void acceptReservation(const TaskId &task, const ReservationId &reservation, const Accepted &done) override;

private:
    void create(const TaskWish &wish, const TaskMade &done);
    void find(const TaskId &task, const ReservationId &reservation, const Accepted &done);
    void accept(const Reservation &reservation, const Accepted &done);

    Api m_api;
    ConsoleState &m_state;
};
