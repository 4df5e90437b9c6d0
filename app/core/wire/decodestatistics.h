#pragma once

#include "core/domain/boardperiod.h"
#include "core/wire/decode.h"

/// A row of GET TaskQueues/Statistics: what became of one queue's tasks. What the row says of now is left alone.
Decoded<QueuePeriod> queuePeriodFromJson(const QJsonObject &json);
