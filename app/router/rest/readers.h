#pragma once

#include "core/domain/workspace.h"
#include "router/resources/parameters.h"

namespace router {

/// FIFO or LIFO; anything else is a fault.
std::optional<QueueOrder> readFifoOrLifo(Parameters &parameters, QByteArrayView name);

} // namespace router
