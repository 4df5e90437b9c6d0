#pragma once

#include "router/traffic/span.h"
#include "router/traffic/workspaceplan.h"

namespace router {

// A scenario as a file describes it: who calls in, and how agents behave. Absent texts are empty.

/// From when to when, in minutes after midnight UTC; until < from: over midnight; the same: never.
struct ShiftPlan
{
    QString name{};
    int from = 0;
    int until = 24 * 60;
};

/// How the simulated agents behave. Times are in the router's own time.
struct AgentsPlan
{
    QList<PlacedText> leftAlone{}; ///< Workers whom a person plays.
    PlacedText available{}; ///< The activity of work; empty: agents never come on shift by themselves.
    PlacedText away{}; ///< Where they go when their shift is over.
    Span answer{}; ///< From the offer to accepting or rejecting it.
    double rejects = 0; ///< The share of offers.
    Span talk{};
    Span wrapUp{};
    Span comesBack{}; ///< After an offer they missed.
    Span looksRound{}; ///< How often each looks whether the shift has begun or ended.
    double breaks = 0; ///< The share of completed tasks after which they take one.
    QList<PlacedText> breakActivities{};
    Span breakLength{};
    QString shiftAttribute{}; ///< Of the worker; empty or no such shift: always on.
    QList<ShiftPlan> shifts{};
    bool busyAtStart = false; ///< What is offered while the scenario begins is accepted at once.
};

/// One kind of task in a stream.
struct KindPlan
{
    int line = 1;
    double weight = 1; ///< How often, among the kinds of the stream.
    PlacedText channel{}; ///< Unique name; empty: the default one.
    PlacedText workflow{}; ///< Empty: the only one.
    PlacedText queue{}; ///< Straight to one of the queues of this name, `*` for any characters; empty: by the workflow.
    JsonNode priority{}; ///< A recipe; null: 0.
    JsonNode attributes{}; ///< A recipe.
};

/// A worker for whom somebody calls soon when he is free.
struct FavourPlan
{
    PlacedText worker{}; ///< Empty: nobody.
    std::chrono::milliseconds idle{}; ///< How long he has had nothing to do.
    int kind = 0; ///< Which kind of task then comes next.
};

/// Tasks that come one after another.
struct StreamPlan
{
    int atStart = 0; ///< So many are there when the scenario's workspace is made.
    std::optional<Span> gap{}; ///< Between two; empty: none come later.
    std::optional<std::chrono::milliseconds> firstAfter{}; ///< Empty: after a gap.
    QList<double> byHour{}; ///< 24 times how many as usual, by the hour in UTC; empty: always as usual.
    std::optional<Span> patience{}; ///< Then the caller gives up; empty: never.
    QList<KindPlan> kinds{};
    FavourPlan favour{};
};

struct ScenarioPlan
{
    std::optional<quint32> seed{}; ///< Empty: the router's own.
    PlacedText workspaceName{};
    std::optional<WorkspacePlan> workspace{}; ///< Made if none of that name is there; empty: it must be there.
    std::optional<AgentsPlan> agents{}; ///< Empty: nobody answers.
    QList<StreamPlan> arrivals{};
};

} // namespace router
