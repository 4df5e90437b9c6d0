#pragma once

#include "core/domain/instruction.h"

#include <QByteArray>

namespace router::engine {

/// An instruction as it is stored.
QByteArray encoded(const Instruction &instruction);
/// Reads it back; false: damaged.
[[nodiscard]] bool decode(const QByteArray &text, Instruction &instruction);

} // namespace router::engine
