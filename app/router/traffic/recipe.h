#pragma once

#include "router/files/jsonlines.h"

#include <QRandomGenerator>
#include <optional>

namespace router {

/// Makes one JSON value after a recipe. Most of a recipe is JSON that stays as it is; besides:
///
/// - `{n}` in a text is the number of what is made, `{n%20}` its remainder;
/// - `{"$one_of": […], "$weights": […]}` is one of the values, as often as its weight says;
/// - `{"$some_of": […], "$least": 1, "$most": 2}` is a list of so many of them, in their order;
/// - `{"$number": [1, 5]}` is a whole number, `{"$count": 20}` the remainder of the number of what is made;
/// - `{"$digits": "+1555010####"}` is a text with a digit for each `#`, `{"$sid": "CA"}` a SID.
///
/// The recipe must be sound, see recipeFault(). The same random numbers give the same values.
JsonNode made(const JsonNode &recipe, int number, QRandomGenerator &random);

/// What is wrong with a recipe, and where.
std::optional<LineError> recipeFault(const JsonNode &recipe);

} // namespace router
