// What of a change stays when the session ends.
#include "console/control/bulkchange.h"

#include "console/state/consolestate.h"

#include <algorithm>

BulkChange::Owner BulkChange::ownerNow() const
{
    const auto &workspace = m_state.workspace();
    return workspace ? Owner{ workspace->account, workspace->id, m_state.ownWorkerId() } : Owner();
}

/// A session has ended, or another one has begun.
void BulkChange::onCleared()
{
    const bool wasBegun = m_phase == Phase::Running || m_phase == Phase::Paused || m_phase == Phase::Ended;
    if (wasBegun) {
        cutOff();
        keep(asKept());
    } else if (m_before) {
        keep(*m_before);
    }
    clear();
    takeUp();
}

/// Stopped; and of the one under way nobody hears any more.
void BulkChange::cutOff()
{
    m_work.stop();
    if (m_changer.isBusy())
        leaveCurrent();
    if (m_phase == Phase::Ended)
        endTried();
    else
        end();
}

void BulkChange::keep(const Kept &ended)
{
    m_kept.removeIf([&ended](const Kept &kept) { return kept.owner == ended.owner; });
    m_kept.append(ended);
}

/// What another one has left in this workspace, or in another account, is given up.
void BulkChange::takeUp()
{
    if (!m_state.workspace())
        return;
    const Owner here = ownerNow();
    m_kept.removeIf([&here](const Kept &kept) {
        const bool isElsewhere = kept.owner.account == here.account && kept.owner.workspace != here.workspace;
        return !isElsewhere && kept.owner != here;
    });
    const auto own = std::ranges::find(m_kept, here, &Kept::owner);
    if (own == m_kept.end())
        return;
    const Kept ended = *own;
    m_kept.erase(own);
    putBack(ended);
    emit cameBack();
}

void BulkChange::putBack(const Kept &ended)
{
    m_owner = ended.owner;
    m_isUndo = ended.isUndo;
    m_done = ended.done;
    m_all = ended.all;
    m_book.append(ended.rows);
    setPhase(Phase::Ended);
}
