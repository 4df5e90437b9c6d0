#include "router/statistics/counters.h"

#include <algorithm>

namespace router {

TimeLadder &Counters::ladder(const IdBytes &owner, TaskChannelId channel)
{
    ByChannel &own = m_ladders[OwnerKey(owner)];
    const auto known = std::ranges::find(own, channel, &ByChannel::value_type::first);
    return known == own.end() ? own.emplace_back(channel, TimeLadder()).second : known->second;
}

template <typename Add> void Counters::forEachOwner(const Happenings &happenings, Add add)
{
    for (const Occurrence &occurrence : happenings.occurrences) {
        for (const IdBytes &owner : occurrence.owners) {
            if (owner != IdBytes{})
                add(ladder(owner, occurrence.channel), occurrence.sample);
        }
        if (!occurrence.worker.isNull())
            add(ladder(occurrence.worker.bytes(), occurrence.channel),
                Sample{ .second = occurrence.sample.second, .what = occurrence.sample.what });
    }
}

/// Where he was before is told as well, in case that his coming there is forgotten.
void Counters::note(const ActivityMove &move)
{
    ActivityHistory &history = m_histories[move.workspace][move.worker];
    if (history.isEmpty() && !move.from.isNull())
        history.add(move.since, m_activities.numberOf(move.from));
    history.add(move.second, m_activities.numberOf(move.to));
}

void Counters::count(const Happenings &happenings)
{
    forEachOwner(happenings, [](TimeLadder &ladder, const Sample &sample) { ladder.add(sample); });
    std::ranges::for_each(happenings.moves, [this](const ActivityMove &move) { note(move); });
}

void Counters::countSamples(const Happenings &happenings)
{
    forEachOwner(happenings, [](TimeLadder &ladder, const Sample &sample) { ladder.addSample(sample); });
}

void Counters::add(HourRow row)
{
    for (OwnerTally &own : row.tallies)
        ladder(own.owner, own.channel).addHour(row.hour, std::move(own.tally));
    std::ranges::for_each(row.moves, [this](const ActivityMove &move) { note(move); });
}

HourRow Counters::hourRow(Hour hour, std::vector<ActivityMove> moves) const
{
    HourRow row{ .hour = hour, .moves = std::move(moves) };
    for (const auto &[owner, own] : m_ladders) {
        for (const auto &[channel, ladder] : own) {
            if (const Tally *tally = ladder.hour(hour))
                row.tallies.push_back({ owner.bytes(), channel, tally->copy() });
        }
    }
    return row;
}

void Counters::addTo(PeriodSum &sum, const IdBytes &owner, TaskChannelId channel, const Window &window) const
{
    const auto own = m_ladders.find(OwnerKey(owner));
    if (own == m_ladders.end())
        return;
    for (const auto &[each, ladder] : own->second) {
        if (channel.isNull() || each == channel)
            ladder.addTo(sum, window, m_samplesFrom);
    }
}

const ActivityHistory *Counters::historyOf(WorkspaceId workspace, WorkerId worker) const
{
    const auto known = m_histories.find(workspace);
    if (known == m_histories.end())
        return nullptr;
    const auto history = known->second.find(worker);
    return history == known->second.end() ? nullptr : &history->second;
}

void Counters::addTo(
    ActivitySpreads &spreads, WorkspaceId workspace, WorkerId worker, const Window &window, Second now) const
{
    if (const ActivityHistory *history = historyOf(workspace, worker))
        history->addTo(spreads, m_activities, window, now);
}

void Counters::addTo(ActivitySpreads &spreads, WorkspaceId workspace, const Window &window, Second now) const
{
    const auto known = m_histories.find(workspace);
    if (known == m_histories.end())
        return;
    for (const auto &[worker, history] : known->second)
        history.addTo(spreads, m_activities, window, now);
}

bool Counters::knows(WorkspaceId workspace, WorkerId worker) const
{
    return historyOf(workspace, worker) != nullptr;
}

void Counters::assume(WorkspaceId workspace, WorkerId worker, ActivityId activity, Second since)
{
    m_histories[workspace][worker].add(since, m_activities.numberOf(activity));
}

void Counters::forgetSamplesBefore(Second second)
{
    m_samplesFrom = std::max(m_samplesFrom, second);
    for (auto &[owner, own] : m_ladders) {
        for (auto &[channel, ladder] : own)
            ladder.forgetSamplesBefore(second);
    }
}

void Counters::forgetHoursBefore(Hour hour)
{
    for (auto &[owner, own] : m_ladders) {
        for (auto &[channel, ladder] : own)
            ladder.forgetHoursBefore(hour);
        std::erase_if(own, [](const auto &each) { return each.second.isEmpty(); });
    }
    std::erase_if(m_ladders, [](const auto &own) { return own.second.empty(); });
    for (auto &[workspace, histories] : m_histories) {
        for (auto &[worker, history] : histories)
            history.forgetBefore(hour * secondsPerHour);
        std::erase_if(histories, [](const auto &history) { return history.second.isEmpty(); });
    }
    std::erase_if(m_histories, [](const auto &histories) { return histories.second.empty(); });
}

} // namespace router
