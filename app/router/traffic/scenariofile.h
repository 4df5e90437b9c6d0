#pragma once

#include "router/traffic/scenarioplan.h"

namespace router {

/// Reads the JSON of a scenario, described by resources/scenario.schema.json. An unknown key is an error. Names of
/// workflows, queues and the like are checked by addScenario().
tl::expected<ScenarioPlan, LineError> readScenario(QByteArrayView json);

/// The same from a file. The error is one line for people: "FILE, line 12: …".
tl::expected<ScenarioPlan, QString> readScenarioFile(const QString &file);

} // namespace router
