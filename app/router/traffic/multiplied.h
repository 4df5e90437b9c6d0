#pragma once

#include "router/files/jsonlines.h"

namespace router {

/// The workspace of a scenario with its queues, workers and workflows written out: each item with a `count` stands for
/// so many, and their texts and attributes may be recipes. The same seed gives the same workspace.
tl::expected<JsonNode, LineError> multiplied(const JsonNode &workspace, quint32 seed);

} // namespace router
