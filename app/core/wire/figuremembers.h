#pragma once

#include "core/wire/encodestatistics.h"
#include "core/wire/jsonwriter.h"

// The figures' own properties, written into an object that is open; what they share stands here once.

void writeMembers(JsonWriter &json, const TaskFigures &figures);
void writeMembers(JsonWriter &json, const WorkspaceFigures &figures);
void writeMembers(JsonWriter &json, const QueueFigures &figures);
void writeMembers(JsonWriter &json, const WorkerFigures &figures);
void writeMembers(JsonWriter &json, const PeriodFigures &figures);
void writeMembers(JsonWriter &json, const WorkerPeriodFigures &figures);
/// A queue's in the answer for many: without what is counted from the entry into the queue.
void writeBulkMembers(JsonWriter &json, const QueueFigures &figures);
