#pragma once

#include "router/engine/engine.h"

namespace router {

/// Makes the two demo workspaces, "Tutorial" first, unless they are there. Answers the SID of "Contact Center".
tl::expected<WorkspaceId, QString> addDemoWorkspaces(Engine &engine);

/// The scenario that plays in "Contact Center".
QString demoScenarioFile();

} // namespace router
