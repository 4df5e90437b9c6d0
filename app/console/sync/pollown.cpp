#include "console/sync/pollsession.h"

// What is one's own: offers, reservations in hand, and their tasks.

void PollSession::askForOffers()
{
    if (m_pushed)
        return askForAllOwn();
    noteGap();
    receive(Kind::Offers, m_api.reservations.list(m_workspace, m_worker, ReservationStatus::Pending),
        [this](const Listing<Reservation> &offers) { takeOffers(offers); });
    if (m_owesPast)
        askForPast();
}

void PollSession::takeOffers(const Listing<Reservation> &offers)
{
    m_offersAsOf = offers.requestedAt;
    for (const Reservation &offer : offers.rows)
        tellArrival(offer);
    emit m_poller.offersRead(offers);
    fetchVanished(true, offers.rows);
    remember(offers.rows);
}

void PollSession::tellArrival(const Reservation &reservation)
{
    const ApiClient &client = *m_api.client;
    if (reservation.isOpen() && !m_known.contains(reservation.id))
        emit m_poller.arrived(reservation.id, client.serverNow() - client.serverOffset());
    if (reservation.isOpen())
        m_heard.told.insert(reservation.id);
}

void PollSession::askForInHand()
{
    // Accepted first: one that goes over to wrapping between the two answers is then in both, never in none.
    onFinished(m_api.reservations.list(m_workspace, m_worker, ReservationStatus::Accepted), this,
        [this](const ApiResult<Listing<Reservation>> &accepted) {
            if (accepted)
                askForWrapping(*accepted);
            else
                failed(Kind::InHand, accepted.error());
        });
}

void PollSession::askForWrapping(const Listing<Reservation> &accepted)
{
    onFinished(m_api.reservations.list(m_workspace, m_worker, ReservationStatus::Wrapping), this,
        [this, accepted](const ApiResult<Listing<Reservation>> &wrapping) {
            if (!wrapping)
                return failed(Kind::InHand, wrapping.error());
            Listing<Reservation> all = *wrapping;
            all.requestedAt = accepted.requestedAt;
            all.unreadable = accepted.unreadable + wrapping->unreadable;
            for (const Reservation &reservation : accepted.rows) {
                const auto later = std::ranges::find(wrapping->rows, reservation.id, &Reservation::id);
                if (later == wrapping->rows.end())
                    all.rows.append(reservation);
            }
            takeInHand(all);
            succeeded(Kind::InHand, all.requestedAt, all.unreadable);
        });
}

void PollSession::takeInHand(const Listing<Reservation> &inHand)
{
    emit m_poller.inHandRead(inHand);
    fetchVanished(false, inHand.rows);
    remember(inHand.rows);
}

void PollSession::remember(const QList<Reservation> &listed)
{
    for (const Reservation &reservation : listed) {
        const auto known = m_known.constFind(reservation.id);
        if (known != m_known.constEnd() && known->status == reservation.status
            && known->updatedAt == reservation.updatedAt)
            continue;
        m_known.insert(reservation.id, reservation);
        wantTask(reservation.task);
    }
}

void PollSession::fetchVanished(bool pending, const QList<Reservation> &listed)
{
    for (const Reservation &known : std::as_const(m_known)) {
        if (known.isOpen() != pending)
            continue;
        if (std::ranges::find(listed, known.id, &Reservation::id) == listed.end())
            fetch(known);
    }
}

void PollSession::fetch(const Reservation &reservation)
{
    if (m_fetching.contains(reservation.id))
        return;
    m_fetching.insert(reservation.id);
    const ReservationId id = reservation.id;
    onFinished(
        m_api.reservations.fetch(m_workspace, m_worker, id), this, [this, id](const ApiResult<Reservation> &answer) {
            m_fetching.remove(id);
            if (answer) {
                m_known.insert(id, *answer);
                if (answer->hasEnded())
                    m_known.remove(id);
                emit m_poller.reservationRead(*answer);
            } else if (answer.error().kind == ApiError::Kind::NotFound) {
                m_known.remove(id);
                emit m_poller.reservationGone(id);
            } // else it is still missed in the next list, and fetched then
        });
}

void PollSession::tell(const Task &task)
{
    emit m_poller.taskRead(task);
    QList<TaskQueue> &known = m_queuesOfTasks.rows;
    if (task.queue.isNull() || std::ranges::find(known, task.queue, &TaskQueue::id) != known.end())
        return;
    known.append({ .id = task.queue, .workspace = task.workspace, .name = task.queueName });
    tellQueuesOfTasks();
}

void PollSession::tellQueuesOfTasks()
{
    m_queuesOfTasks.requestedAt = m_api.client->serverNow();
    if (m_queuesAreBeyond)
        emit m_poller.queuesRead(m_queuesOfTasks);
}

void PollSession::wantTask(const TaskId &task)
{
    if (!m_wantedTasks.contains(task))
        m_wantedTasks.append(task);
    if (!m_lines.at(Kind::OwnTasks)->isUnderWay())
        m_lines.at(Kind::OwnTasks)->hurry();
}

void PollSession::askForOwnTasks()
{
    if (m_wantedTasks.isEmpty()) {
        for (const Reservation &reservation : std::as_const(m_known)) {
            if (!m_wantedTasks.contains(reservation.task))
                m_wantedTasks.append(reservation.task);
        }
    }
    fetchNextTask();
}

void PollSession::fetchNextTask()
{
    const TaskId id = m_wantedTasks.isEmpty() ? TaskId{} : m_wantedTasks.takeFirst();
    if (id.isNull())
        return m_lines.at(Kind::OwnTasks)->done();
    const Instant asked = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_workspace, id), this, [this, id, asked](const ApiResult<Task> &answer) {
        if (answer)
            tell(*answer);
        else if (answer.error().kind == ApiError::Kind::NotFound)
            emit m_poller.taskGone(id);
        else if (answer.error().kind != ApiError::Kind::Unreadable)
            return failTasks(id, answer.error());
        if (!m_wantedTasks.isEmpty())
            fetchNextTask();
        else if (!answer && answer.error().kind == ApiError::Kind::Unreadable)
            failed(Kind::OwnTasks, answer.error());
        else
            succeeded(Kind::OwnTasks, asked, {});
    });
}

void PollSession::failTasks(const TaskId &id, const ApiError &error)
{
    m_wantedTasks.prepend(id);
    failed(Kind::OwnTasks, error);
}
