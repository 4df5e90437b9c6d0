#pragma once

#include "router/statistics/activityhistory.h"
#include "router/statistics/statisticscodec.h"

#include <unordered_map>

namespace router {

/// The counters in memory: a ladder for every owner and channel, a history for every worker.
///
/// Owners are workspaces, workflows, queues and workers; what has been deleted is kept as long as everything else, and
/// nobody can ask for it.
class Counters
{
public:
    void count(const Happenings &happenings);
    /// Counts only the single things: their hours come by add().
    void countSamples(const Happenings &happenings);
    void add(HourRow row);
    /// The hour's row, to be stored; `moves` are those of that hour.
    [[nodiscard]] HourRow hourRow(Hour hour, std::vector<ActivityMove> moves) const;

    /// What was counted for an owner; `channel` null: in all channels.
    void addTo(PeriodSum &sum, const IdBytes &owner, TaskChannelId channel, const Window &window) const;
    /// How long a worker was in the activities.
    void addTo(
        ActivitySpreads &spreads, WorkspaceId workspace, WorkerId worker, const Window &window, Second now) const;
    /// How long all workers of a workspace were.
    void addTo(ActivitySpreads &spreads, WorkspaceId workspace, const Window &window, Second now) const;
    [[nodiscard]] bool knows(WorkspaceId workspace, WorkerId worker) const;
    /// Where a worker is since when, if nothing is known of him.
    void assume(WorkspaceId workspace, WorkerId worker, ActivityId activity, Second since);

    void forgetSamplesBefore(Second second);
    void forgetHoursBefore(Hour hour);

private:
    using ByChannel = std::vector<std::pair<TaskChannelId, TimeLadder>>; ///< Channels are few.
    using OwnerKey = Id<WorkspaceTag>; ///< By the bytes alone, whatever kind of SID it is.

    [[nodiscard]] const ActivityHistory *historyOf(WorkspaceId workspace, WorkerId worker) const;
    TimeLadder &ladder(const IdBytes &owner, TaskChannelId channel);
    template <typename Add> void forEachOwner(const Happenings &happenings, Add add);
    void note(const ActivityMove &move);

    std::unordered_map<OwnerKey, ByChannel> m_ladders;
    std::unordered_map<WorkspaceId, std::unordered_map<WorkerId, ActivityHistory>> m_histories;
    ActivityNumbers m_activities;
    Second m_samplesFrom = 0;
};

} // namespace router
