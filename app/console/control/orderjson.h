#pragma once

#include "core/domain/instructionorder.h"

#include <QJsonObject>
#include <optional>

/// An instruction as it is kept: `instruction` and `values`, without what must not be kept.
QJsonObject orderToJson(const InstructionOrder &order);
/// Empty when it names no instruction.
std::optional<InstructionOrder> orderFromJson(const QJsonObject &json);
