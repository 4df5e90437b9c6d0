#include "console/control/listenin.h"

#include "console/control/listenjournal.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = ListenView::Phase;
using End = ListenView::End;

/// A phone rings for a minute; then some time for it to be said.
constexpr auto longestRinging = 90s;

SupervisorMode modeOf(const ConferenceParticipant &own)
{
    if (own.coaching)
        return SupervisorMode::Whisper;
    return own.muted ? SupervisorMode::Monitor : SupervisorMode::Barge;
}

} // namespace

const Reservation *holderIn(const QList<Reservation> &ofTask)
{
    const Reservation *last = nullptr;
    for (const Reservation &each : ofTask) {
        if (each.isInHand() && (!last || each.createdAt > last->createdAt))
            last = &each;
    }
    return last;
}

ListenIn::ListenIn(
    const Api &api, const ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pollEvery);
    connect(&m_timer, &QTimer::timeout, this, &ListenIn::poll);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ListenIn::goOn);
    connect(&state, &ConsoleState::cleared, this, [this] {
        ++m_generation;
        m_timer.stop();
        if (m_goOn)
            m_patience.start(0); // later: whoever clears is not done yet
        m_view.reset();
        emit changed();
    });
}

template <typename T>
void ListenIn::receive(const QFuture<ApiResult<T>> &future, void (ListenIn::*handler)(const ApiResult<T> &))
{
    onFinished(future, this, [this, handler, generation = m_generation](const ApiResult<T> &answer) {
        if (generation == m_generation)
            (this->*handler)(answer);
    });
}

ListenBlock ListenIn::block(const TaskId &task) const
{
    if (m_reach == Reach::Worker)
        return ListenBlock::BeyondSignIn;
    if (m_view && !m_view->hasEnded())
        return ListenBlock::OtherCall;
    const auto known = m_state.task(task);
    const bool inHand = known && (known->status == TaskStatus::Assigned || known->status == TaskStatus::Wrapping);
    if (!inHand || !conferenceOf(known->attributes))
        return ListenBlock::NoConference;
    const QList<Reservation> own = m_state.reservations();
    if (std::ranges::find(own, task, &Reservation::task) != own.end())
        return ListenBlock::Own;
    const Worker *self = m_state.ownWorker();
    return self && !contactOf(self->attributes).isEmpty() ? ListenBlock::None : ListenBlock::NoContact;
}

ListenBlock ListenIn::blockOf(const WorkerId &agent) const
{
    if (m_reach == Reach::Worker)
        return ListenBlock::BeyondSignIn;
    if (m_view && !m_view->hasEnded())
        return ListenBlock::OtherCall;
    const Worker *self = m_state.ownWorker();
    if (!self || self->id == agent)
        return ListenBlock::Own;
    return contactOf(self->attributes).isEmpty() ? ListenBlock::NoContact : ListenBlock::None;
}

void ListenIn::start(const TaskId &task, SupervisorMode mode)
{
    if (block(task) != ListenBlock::None)
        return;
    begin(task, mode);
    receive(m_api.reservations.ofTask(m_view->about.workspace, task), &ListenIn::onReservations);
    emit changed();
}

void ListenIn::takeUp(const TaskId &task, const QString &agent, const ConferenceParticipant &own)
{
    if (block(task) != ListenBlock::None)
        return;
    begin(task, modeOf(own));
    m_called = true;
    m_own = own.call;
    m_view->agent = agent;
    m_view->phase = own.status == ConferenceParticipant::Status::Connected ? Phase::In : Phase::Ringing;
    emit changed();
    poll();
}

void ListenIn::begin(const TaskId &task, SupervisorMode mode)
{
    ++m_generation;
    const Task known = *m_state.task(task);
    m_legs = *conferenceOf(known.attributes);
    m_place = { m_state.workspace()->account, m_legs.id };
    m_contact = contactOf(m_state.ownWorker()->attributes);
    m_listener = listenerText(m_state.workspace()->id, m_state.ownWorkerId());
    m_own = {};
    m_asked.clear();
    m_called = m_hangingUp = m_listing = false;
    m_startedAt = m_clock.now();
    m_view = ListenView{ .task = task, .about = known, .mode = mode, .since = m_clock.now() };
}

void ListenIn::onReservations(const ApiResult<Listing<Reservation>> &answer)
{
    if (!answer)
        return end(End::Failed, answer.error());
    const Reservation *holder = holderIn(answer->rows);
    if (!holder)
        return end(End::NobodyHasIt);
    m_view->agent = holder->workerName;
    m_called = true;
    note(listenAsked);
    receive(m_api.reservations.supervise(*holder, m_state.ownWorkerId(), m_view->mode), &ListenIn::onCalled);
    emit changed();
}

void ListenIn::onCalled(const ApiResult<Reservation> &answer)
{
    record(u"listenIn"_s, answer ? nullptr : &answer.error(), m_startedAt);
    if (m_view->hasEnded())
        return;
    if (!answer)
        return end(End::Failed, answer.error());
    if (m_view->phase != Phase::Leaving)
        setPhase(Phase::Ringing);
    poll();
}

void ListenIn::poll()
{
    if (!m_view || m_view->hasEnded() || m_listing)
        return;
    m_listing = true;
    m_timer.stop();
    onFinished(m_api.participants.list(m_place), this,
        [this, generation = m_generation, changes = m_changes](
            const ApiResult<Listing<ConferenceParticipant>> &answer) {
            if (generation != m_generation)
                return;
            m_listing = false;
            if (changes == m_changes) // else it left before an own change was answered
                onListed(answer);
            if (m_view && !m_view->hasEnded())
                m_timer.start();
        });
}

void ListenIn::onListed(const ApiResult<Listing<ConferenceParticipant>> &answer)
{
    if (answer)
        find(answer->rows);
    else if (answer.error().kind == ApiError::Kind::NotFound)
        noteGone(true);
}

void ListenIn::find(const QList<ConferenceParticipant> &everybody)
{
    if (!m_own.isNull()) {
        const auto own = std::ranges::find(everybody, m_own, &ConferenceParticipant::call);
        return own == everybody.end() ? noteGone(everybody.isEmpty()) : take(*own);
    }
    if (everybody.isEmpty())
        return noteGone(true);
    readLegs();
    for (const ConferenceParticipant &each : everybody) {
        if (!m_asked.contains(each.call) && mayBeListening(each, m_legs))
            askWhose(each);
    }
    if (m_clock.now() - m_view->since > longestRinging)
        end(End::Unanswered);
}

/// Of a long call that nobody follows but here they stay as they were, and so they do where the task names none any more.
void ListenIn::readLegs()
{
    const auto task = m_state.task(m_view->task);
    if (const auto legs = task ? conferenceOf(task->attributes) : std::nullopt)
        m_legs = *legs;
}

/// The own leg is the one that was dialled to the own phone.
void ListenIn::askWhose(const ConferenceParticipant &leg)
{
    m_asked.insert(leg.call);
    onFinished(m_api.calls.fetch(m_place.account, leg.call), this,
        [this, leg, generation = m_generation](const ApiResult<CallLeg> &answer) {
            if (generation != m_generation || m_view->hasEnded())
                return;
            if (!answer)
                m_asked.remove(leg.call); // to be asked again with the next list
            else if (m_own.isNull() && answer->farEnd() == m_contact)
                onOwnFound(leg.call);
        });
}

void ListenIn::onOwnFound(const CallId &leg)
{
    m_own = leg;
    if (m_view->phase == Phase::Leaving)
        hangUp();
    else
        poll();
}

void ListenIn::take(const ConferenceParticipant &own)
{
    const ListenView before = *m_view;
    if (!m_view->wanted && own.status == ConferenceParticipant::Status::Connected)
        m_view->mode = modeOf(own);
    if (m_view->phase == Phase::Ringing && own.status == ConferenceParticipant::Status::Connected)
        return setPhase(Phase::In);
    if (before.mode != m_view->mode)
        emit changed();
}

/// The own phone is not in the conference any more.
void ListenIn::noteGone(bool isOver)
{
    if (m_view->phase == Phase::Leaving)
        end(End::Left);
    else if (isOver)
        end(End::CallOver);
    else
        end(m_view->phase == Phase::In ? End::HungUp : End::Unanswered);
}

void ListenIn::setMode(SupervisorMode mode)
{
    if (!m_view || m_view->phase != Phase::In || m_view->wanted || m_view->mode == mode)
        return;
    readLegs();
    if (mode == SupervisorMode::Whisper && m_legs.worker.isNull()) {
        emit failed({ .kind = ApiError::Kind::Refused, .detail = u"the task does not name its worker's call"_s });
        return;
    }
    m_view->wanted = mode;
    m_changedAt = m_clock.now();
    receive(m_api.participants.setMode(m_place, m_own, mode, m_legs.worker), &ListenIn::onChanged);
    emit changed();
}

void ListenIn::onChanged(const ApiResult<ConferenceParticipant> &answer)
{
    ++m_changes;
    record(u"listenOtherwise"_s, answer ? nullptr : &answer.error(), m_changedAt);
    const std::optional<SupervisorMode> wanted = std::exchange(m_view->wanted, {});
    if (m_view->hasEnded() || !wanted)
        return;
    if (answer)
        m_view->mode = *wanted;
    emit changed();
    if (!answer)
        emit failed(answer.error());
    poll();
}

void ListenIn::leave()
{
    if (!m_view || m_view->hasEnded() || m_view->phase == Phase::Leaving)
        return;
    if (!m_called) {
        ++m_generation; // nobody is to be called any more
        return end(End::Left);
    }
    m_leftAt = m_clock.now();
    setPhase(Phase::Leaving);
    if (m_own.isNull())
        poll();
    else
        hangUp();
}

void ListenIn::leaveFirst(QObject *context, const std::function<void()> &then)
{
    leave();
    if (!m_view || m_view->phase != Phase::Leaving) {
        m_goOn = {};
        m_patience.stop();
        return then();
    }
    m_waiting = context;
    if (!std::exchange(m_goOn, then))
        m_patience.start(patience);
}

void ListenIn::goOn()
{
    const auto next = std::exchange(m_goOn, {});
    if (!next || !m_waiting)
        return;
    if (m_view && !m_view->hasEnded())
        emit leftOpen();
    next();
}

void ListenIn::hangUp()
{
    if (!std::exchange(m_hangingUp, true))
        receive(m_api.participants.remove(m_place, m_own), &ListenIn::onLeft);
}

void ListenIn::onLeft(const ApiResult<Done> &answer)
{
    m_hangingUp = false;
    ++m_changes;
    const bool isGone = answer || answer.error().kind == ApiError::Kind::NotFound;
    record(u"leaveCall"_s, isGone ? nullptr : &answer.error(), m_leftAt);
    if (m_view->hasEnded())
        return;
    if (isGone)
        return end(End::Left);
    setPhase(Phase::In);
    emit failed(answer.error());
    poll();
}

void ListenIn::dismiss()
{
    if (!m_view || !m_view->hasEnded())
        return;
    ++m_generation; // what is still answered is of no interest
    m_view.reset();
    emit changed();
}

void ListenIn::setPhase(Phase phase)
{
    m_view->phase = phase;
    m_view->since = m_clock.now();
    if (m_goOn && phase != Phase::Leaving)
        m_patience.start(0); // later: this answer is not dealt with yet
    emit changed();
}

void ListenIn::end(End how, const ApiError &error)
{
    m_timer.stop();
    if (m_called && (how != End::Failed || !mayRingAllTheSame(error)))
        note(listenEnded);
    m_view->end = how;
    m_view->error = error;
    m_view->wanted.reset();
    setPhase(Phase::Ended);
}

void ListenIn::record(const QString &what, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
        .what = what,
        .subject = m_view->task.text(),
        .succeeded = error == nullptr,
        .detail = error ? error->detail : QString() });
}

void ListenIn::note(const QString &kind)
{
    if (m_journal)
        m_journal->recordAction({ .at = m_clock.now(), .what = kind, .subject = m_view->task.text(), .detail = m_listener });
}
