// A call as a worker's token sees it: only what the task says, and what can be done through the event bridge.
#include "console/control/callcontroller.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

namespace {

ConferenceParticipant after(CallDeed deed, ConferenceParticipant before)
{
    if (deed == CallDeed::Hold || deed == CallDeed::Resume)
        before.hold = deed == CallDeed::Hold;
    else
        before.muted = deed == CallDeed::Mute;
    return before;
}

} // namespace

const Reservation *CallController::ownReservation(const TaskId &task) const
{
    const auto &all = m_state.reservations();
    const auto own = std::ranges::find_if(
        all, [&task](const Reservation &each) { return each.task == task && each.isInHand(); });
    return own == all.end() ? nullptr : m_state.reservation(own->id);
}

/// Whom the task was handed on to, while both are in the call.
WorkerId CallController::colleagueIn(const TaskId &task) const
{
    const Reservation *own = ownReservation(task);
    const Transfer *handedOn = own ? m_state.transfers().outgoing(own->id) : nullptr;
    if (!handedOn || handedOn->status != TransferStatus::Complete)
        return {};
    return WorkerId::fromText(QStringView(handedOn->to)).value_or(WorkerId());
}

void CallController::readNamed()
{
    CallRoster *call = m_reach == Reach::Worker ? watched() : nullptr;
    if (!call)
        return;
    call->takeNamed(colleagueIn(m_watched), m_api.client->serverNow());
    emit changed();
}

void CallController::sendThroughBridge(CallDeed deed, const CallParty &party)
{
    onFinished(
        askBridge(deed, party), this, [this, task = m_watched, deed, party](const ApiResult<Done> &answer) {
            CallRoster *known = find(task);
            if (known && answer && deed == CallDeed::End)
                known->noteEnded(party.id());
            else if (known && answer)
                known->take(after(deed, party.participant));
            onSent(task, deed, party, answer ? nullptr : &answer.error());
        });
}

QFuture<ApiResult<Done>> CallController::askBridge(CallDeed deed, const CallParty &party) const
{
    const Reservation *own = ownReservation(m_watched);
    const bool isOther = party.role == CallParty::Role::Other;
    const bool hold = deed == CallDeed::Hold;
    if (!own)
        return QtFuture::makeReadyFuture(ApiResult<Done>(tl::unexpect, ApiError{ .kind = ApiError::Kind::NotFound }));
    if (deed == CallDeed::End)
        return m_parties.kick(*own, colleagueIn(m_watched));
    if (deed == CallDeed::Mute || deed == CallDeed::Unmute)
        return m_parties.setMuted(*own, deed == CallDeed::Mute);
    return isOther ? m_parties.setHold(*own, colleagueIn(m_watched), hold) : m_parties.setCustomerHold(*own, hold);
}
