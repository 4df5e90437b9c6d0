#include "console/control/callbackservice.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename T> ApiResult<T> notSignedIn()
{
    return ApiResult<T>(tl::unexpect, ApiError{ .detail = u"Cordboard is not signed in"_s });
}

} // namespace

CallbackService::CallbackService(const Api &api, ConsoleState &state, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
{
}

void CallbackService::createTask(const TaskWish &wish, const TaskMade &done)
{
    QMetaObject::invokeMethod(this, [this, wish, done] { create(wish, done); }, Qt::QueuedConnection);
}

void CallbackService::acceptReservation(const TaskId &task, const ReservationId &reservation, const Accepted &done)
{
    QMetaObject::invokeMethod(this, [this, task, reservation, done] { find(task, reservation, done); }, Qt::QueuedConnection);
}

void CallbackService::create(const TaskWish &wish, const TaskMade &done)
{
    if (!m_state.workspace())
        return done(notSignedIn<Task>());
    const TaskRequest request{ .workflow = wish.workflow, .attributes = wish.attributes };
    onFinished(m_api.tasks.create(m_state.workspace()->id, request), this, [this, done](const ApiResult<Task> &answer) {
        if (answer && m_state.workspace() && answer->workspace == m_state.workspace()->id)
            m_state.apply(*answer, Instant());
        done(answer);
    });
}

void CallbackService::find(const TaskId &task, const ReservationId &reservation, const Accepted &done)
{
    if (!m_state.workspace())
        return done(notSignedIn<Reservation>());
    onFinished(m_api.reservations.ofTask(m_state.workspace()->id, task), this,
        [this, reservation, done](const ApiResult<Listing<Reservation>> &answer) {
            if (!answer)
                return done(ApiResult<Reservation>(tl::unexpect, answer.error()));
            const auto meant = std::ranges::find(answer->rows, reservation, &Reservation::id);
            if (meant != answer->rows.end())
                return accept(*meant, done);
            done(ApiResult<Reservation>(tl::unexpect,
                ApiError{ .kind = ApiError::Kind::NotFound,
                    .httpStatus = 404,
                    .detail = u"the task has no such reservation"_s }));
        });
}

void CallbackService::accept(const Reservation &reservation, const Accepted &done)
{
    onFinished(m_api.reservations.instruct(reservation, { .kind = InstructionKind::Accept }), this,
        [this, done](const ApiResult<Reservation> &answer) {
            if (answer && answer->worker == m_state.ownWorkerId())
                m_state.apply(*answer, Instant());
            done(answer);
        });
}
