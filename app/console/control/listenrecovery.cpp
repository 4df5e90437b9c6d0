#include "console/control/listenrecovery.h"

#include "console/control/listenjournal.h"
#include "console/control/taskconference.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

namespace {

/// The task whose call `listener` joined last and did not leave, as far as was written down; null: none.
TaskId joinedAndNotLeft(const QList<OwnAction> &actions, const QString &listener)
{
    QStringList joined;
    for (const OwnAction &each : actions) {
        if (each.detail != listener)
            continue;
        joined.removeAll(each.subject);
        if (each.what == listenAsked)
            joined.append(each.subject);
    }
    return joined.isEmpty() ? TaskId() : TaskId::fromText(joined.constLast()).value_or(TaskId());
}

} // namespace

ListenRecovery::ListenRecovery(
    const Api &api, ConsoleState &state, ListenIn &listen, const Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_listen(listen)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::cleared, this, [this] {
        finish();
        m_looksLeft = mostLooks;
        m_notBefore = {};
    });
    // The own worker's, too: of the tasks nothing is read until a page of the floor is looked at.
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Tasks || part == StatePart::OwnWorker)
            look();
    });
}

template <typename T>
void ListenRecovery::receive(const QFuture<ApiResult<T>> &future, void (ListenRecovery::*handler)(const T &))
{
    onFinished(future, this, [this, handler, turn = m_turn](const ApiResult<T> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            (this->*handler)(*answer);
        else
            onFailed(answer.error());
    });
}

void ListenRecovery::look()
{
    if (m_looksLeft == 0 || m_isLooking || !m_state.workspace() || m_clock.now() < m_notBefore)
        return;
    const ListenBlock block = m_listen.blockOf({});
    if (block == ListenBlock::OtherCall) // the person was faster
        return finish();
    if (block != ListenBlock::None)
        return;
    --m_looksLeft;
    m_isLooking = true;
    ++m_turn;
    onFinished(m_journal.actionsNamed({ listenAsked, listenEnded }, m_clock.now() - longAgo), this, {},
        [this, turn = m_turn](const QList<OwnAction> &actions) {
            if (turn == m_turn)
                onActions(actions);
        });
}

void ListenRecovery::onActions(const QList<OwnAction> &actions)
{
    const TaskId task = joinedAndNotLeft(actions, listenerText(m_state.workspace()->id, m_state.ownWorkerId()));
    if (task.isNull())
        return finish();
    if (m_state.task(task))
        onTask(task);
    else if (m_state.freshness(StatePart::Tasks))
        finish(); // all are known, and it is none of them
    else
        fetchTask(task);
}

void ListenRecovery::fetchTask(const TaskId &task)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this,
        [this, task, sentAt, turn = m_turn](const ApiResult<Task> &answer) {
            if (turn != m_turn)
                return;
            if (!answer)
                return onFailed(answer.error());
            m_state.apply(*answer, sentAt);
            onTask(task);
        });
}

void ListenRecovery::onTask(const TaskId &task)
{
    if (m_listen.block(task) != ListenBlock::None)
        return finish();
    m_task = task;
    m_contact = contactOf(m_state.ownWorker()->attributes);
    receive(m_api.reservations.ofTask(m_state.workspace()->id, task), &ListenRecovery::onReservations);
}

void ListenRecovery::onReservations(const Listing<Reservation> &ofTask)
{
    const bool isOwn = std::ranges::any_of(ofTask.rows,
        [this](const Reservation &each) { return each.isInHand() && each.worker == m_state.ownWorkerId(); });
    const Reservation *holder = holderIn(ofTask.rows);
    if (isOwn || !holder || m_listen.block(m_task) != ListenBlock::None)
        return finish();
    m_agent = holder->workerName;
    const ConferencePlace place{ m_state.workspace()->account, conferenceOf(m_state.task(m_task)->attributes)->id };
    receive(m_api.participants.list(place), &ListenRecovery::onParticipants);
}

void ListenRecovery::onParticipants(const Listing<ConferenceParticipant> &everybody)
{
    if (m_listen.block(m_task) != ListenBlock::None)
        return finish();
    const TaskConference conference = *conferenceOf(m_state.task(m_task)->attributes);
    if (conference.worker.isNull())
        return finish(); // a leg at the own phone may be that of whose call it is
    m_hasUnread = false;
    m_unasked = 1; // until all are asked
    for (const ConferenceParticipant &each : everybody.rows) {
        if (mayBeListening(each, conference))
            askWhose(each);
    }
    onAsked();
}

void ListenRecovery::askWhose(const ConferenceParticipant &leg)
{
    ++m_unasked;
    onFinished(m_api.calls.fetch(m_state.workspace()->account, leg.call), this,
        [this, leg, turn = m_turn](const ApiResult<CallLeg> &answer) {
            if (turn != m_turn)
                return;
            if (answer && answer->farEnd() == m_contact) {
                finish();
                return m_listen.takeUp(m_task, m_agent, leg);
            }
            m_hasUnread = m_hasUnread || (!answer && answer.error().kind != ApiError::Kind::NotFound);
            onAsked();
        });
}

void ListenRecovery::onAsked()
{
    if (--m_unasked > 0)
        return;
    if (m_hasUnread)
        lookLater();
    else
        finish();
}

void ListenRecovery::onFailed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::NotFound)
        return finish();
    lookLater();
}

void ListenRecovery::lookLater()
{
    m_isLooking = false;
    if (m_looksLeft > 0)
        m_notBefore = m_clock.now() + pauses.at(pauses.size() - std::size_t(m_looksLeft));
}

/// In this session nothing is looked for any more.
void ListenRecovery::finish()
{
    m_looksLeft = 0;
    m_isLooking = false;
    ++m_turn;
}
