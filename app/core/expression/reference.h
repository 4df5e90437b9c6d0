#pragma once

#include <QStringList>
#include <optional>

/// How many characters at the beginning of `text` are one reference, e.g. 17 of `worker.skills[0] > 3`; 0: none.
qsizetype referenceLength(QStringView text);

/// Reads a whole reference, e.g. `worker.skills[0]` as {"worker", "skills", "0"}. Empty when `text` is not one.
///
/// Source: routing semantics 5.1 (grammar).
std::optional<QStringList> readReference(QStringView text);
