#include "console/control/callview.h"

#include <algorithm>

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
