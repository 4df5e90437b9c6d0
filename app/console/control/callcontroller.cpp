#include "console/control/callcontroller.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

namespace {

constexpr int listsPerRecordings = 5;

} // namespace

CallController::CallController(const Api &api, const PartiesApi &parties, const ConsoleState &state, Journal *journal,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_parties(parties)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CallController::poll);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_calls.clear();
        watch({});
    });
    connect(&state, &ConsoleState::reservationsChanged, this, &CallController::onReservations);
}

CallRoster *CallController::find(const TaskId &task)
{
    const auto found = m_calls.find(task);
    return found == m_calls.end() ? nullptr : &*found;
}

const CallView *CallController::call() const
{
    const auto found = m_calls.constFind(m_watched);
    return found == m_calls.cend() ? nullptr : &found->view();
}

/// The one that is looked at is kept, and read anew at once: its call may have ended with the task.
void CallController::onReservations()
{
    QSet<TaskId> inHand;
    const QList<Reservation> reservations = m_state.reservations();
    for (const Reservation &reservation : reservations)
        inHand.insert(reservation.task);
    const TaskId kept = m_watched;
    m_calls.removeIf([&inHand, &kept](const QHash<TaskId, CallRoster>::iterator &call) {
        return call.key() != kept && !inHand.contains(call.key());
    });
    const bool isInHand = inHand.contains(m_watched);
    if (std::exchange(m_wasInHand, isInHand) && !isInHand && !m_watched.isNull())
        poll();
}

void CallController::watch(const TaskId &task)
{
    const auto known = m_state.task(task);
    if (!known && !task.isNull() && task == m_watched)
        return readNamed(); // an ended task may be gone from the state while it is still looked at
    const auto conference = known ? conferenceOf(known->attributes) : std::nullopt;
    const TaskId wanted = conference && m_state.workspace() ? task : TaskId();
    CallRoster *before = find(wanted);
    const bool isSameCall = before && before->conference().id == conference->id;
    if (isSameCall)
        before->setConference(*conference);
    if (wanted == m_watched && (wanted.isNull() || isSameCall))
        return readNamed();
    m_watched = wanted;
    m_wasInHand = true;
    m_lists = 0;
    m_timer.stop();
    if (!wanted.isNull() && !isSameCall)
        m_calls.insert(wanted, rosterOf(*conference));
    emit changed();
    poll();
}

CallRoster CallController::rosterOf(const TaskConference &conference) const
{
    const Worker *own = m_state.ownWorker();
    return { m_state.workspace()->account, conference, own ? contactOf(own->attributes) : QString() };
}

void CallController::poll()
{
    const CallRoster *call = watched();
    if (m_reach == Reach::Worker)
        return readNamed();
    if (!call || m_listing || call->view().phase == CallView::Phase::Ended)
        return;
    m_listing = true;
    m_timer.stop();
    onFinished(m_api.participants.list(call->view().place), this,
        [this, task = m_watched, changes = m_changes](
            const ApiResult<Listing<ConferenceParticipant>> &answer) { onListed(task, changes, answer); });
}

void CallController::onListed(const TaskId &task, int changes, const ApiResult<Listing<ConferenceParticipant>> &answer)
{
    m_listing = false;
    CallRoster *call = find(task);
    if (task != m_watched || !call || changes != m_changes)
        return poll(); // of another call, or older than what was done meanwhile
    if (answer)
        call->take(answer->rows, answer->requestedAt);
    else if (answer.error().kind == ApiError::Kind::NotFound)
        call->take(Conference{ .status = Conference::Status::Completed }, m_api.client->serverNow());
    else
        call->fail(answer.error());
    if (call->seemsOver())
        askHowItEnded(task);
    askWhoIsThere(task);
    if (m_lists++ % listsPerRecordings == 0)
        askForRecordings(task);
    if (call->view().phase != CallView::Phase::Ended)
        m_timer.start(m_interval);
    emit changed();
}

void CallController::askHowItEnded(const TaskId &task)
{
    onFinished(
        m_api.conferences.fetch(find(task)->view().place), this, [this, task](const ApiResult<Conference> &answer) {
            if (CallRoster *call = find(task); call && answer) {
                call->take(*answer, m_api.client->serverNow());
                emit changed();
            }
        });
}

void CallController::askWhoIsThere(const TaskId &task)
{
    const QSet<CallId> unclear = find(task)->takeUnclear();
    for (const CallId &leg : unclear) {
        onFinished(m_api.calls.fetch(find(task)->view().place.account, leg), this,
            [this, task](const ApiResult<CallLeg> &answer) {
                if (CallRoster *call = find(task); call && answer) {
                    call->take(*answer);
                    emit changed();
                }
            });
    }
}

void CallController::askForRecordings(const TaskId &task)
{
    const CallView &call = find(task)->view();
    const auto onRecordings = [this, task, changes = m_changes](bool ofConference) {
        return [this, task, changes, ofConference](const ApiResult<Listing<CallRecording>> &answer) {
            CallRoster *known = find(task);
            if (!known || !answer || changes != m_changes)
                return;
            known->take(answer->rows, ofConference);
            emit changed();
        };
    };
    onFinished(m_api.recordings.ofConference(call.place), this, onRecordings(true));
    if (const CallParty *self = call.party(CallParty::Role::Self))
        onFinished(m_api.recordings.ofCall(call.place.account, self->id()), this, onRecordings(false));
}
