#include "console/control/callview.h"

#include <algorithm>

bool CallView::canBeDone(CallDeed deed, const CallParty &party) const
{
    if (!limited)
        return true;
    if (party.role == CallParty::Role::Self)
        return deed == CallDeed::Mute || deed == CallDeed::Unmute;
    if (deed == CallDeed::Hold || deed == CallDeed::Resume)
        return party.role == CallParty::Role::Customer || !colleague.isNull();
    return deed == CallDeed::End && party.role == CallParty::Role::Other && !colleague.isNull();
}

bool CallView::isRecordingPaused() const
{
    return std::ranges::all_of(
        recordings, [](const CallRecording &one) { return one.status == CallRecording::Status::Paused; });
}

const CallParty *CallView::party(CallParty::Role role) const
{
    const auto found = std::ranges::find(parties, role, &CallParty::role);
    return found == parties.end() ? nullptr : &*found;
}

const CallParty *CallView::party(const CallId &id) const
{
    const auto found = std::ranges::find_if(parties, [&id](const CallParty &party) { return party.id() == id; });
    return found == parties.end() ? nullptr : &*found;
}
