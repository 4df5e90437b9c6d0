#pragma once

#include "router/engine/engine.h"
#include "router/traffic/scenarioplan.h"

namespace router {

/// Where a scenario plays.
struct ScenarioPlace
{
    WorkspaceId workspace{};
    bool isNew = false; ///< It was made just now.
};

/// Makes the scenario's workspace unless one of its name is there, and checks every name the scenario speaks of.
/// On an error nothing is made.
tl::expected<ScenarioPlace, LineError> addScenario(Engine &engine, const ScenarioPlan &plan);

/// Whether a name is meant by a pattern in which `*` stands for any characters.
bool matchesName(QStringView pattern, QStringView name);

} // namespace router
