#pragma once

#include "router/engine/enginecore.h"

namespace router::engine {

// How records are stored: a version byte, then their fields. What follows from other records is not stored.

inline constexpr char recordVersion = 2;

QByteArray encoded(const EngineCore &core);
QByteArray encoded(const WorkspaceState &workspace);
QByteArray encoded(const ActivityRecord &activity);
QByteArray encoded(const ChannelRecord &channel);
QByteArray encoded(const QueueRecord &queue);
QByteArray encoded(const WorkflowRecord &workflow);
QByteArray encoded(const WorkerRecord &worker);
QByteArray encoded(const WorkerChannelRecord &channel);
QByteArray encoded(const TaskRecord &task);
QByteArray encoded(const ReservationRecord &reservation);
QByteArray encoded(const TransferRecord &transfer);

// Each answers whether the text was whole and of this version.
[[nodiscard]] bool decode(const QByteArray &text, EngineCore &core);
[[nodiscard]] bool decode(const QByteArray &text, WorkspaceState &workspace);
[[nodiscard]] bool decode(const QByteArray &text, ActivityRecord &activity);
[[nodiscard]] bool decode(const QByteArray &text, ChannelRecord &channel);
[[nodiscard]] bool decode(const QByteArray &text, QueueRecord &queue);
[[nodiscard]] bool decode(const QByteArray &text, WorkflowRecord &workflow);
[[nodiscard]] bool decode(const QByteArray &text, WorkerRecord &worker);
[[nodiscard]] bool decode(const QByteArray &text, WorkerChannelRecord &channel);
[[nodiscard]] bool decode(const QByteArray &text, TaskRecord &task);
[[nodiscard]] bool decode(const QByteArray &text, ReservationRecord &reservation);
[[nodiscard]] bool decode(const QByteArray &text, TransferRecord &transfer);

} // namespace router::engine
