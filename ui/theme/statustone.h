#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "ui/theme/tone.h"

/// The tone of a task's status.
Tone toneOf(TaskStatus status);
/// The tone of a reservation's status.
Tone toneOf(ReservationStatus status);
/// The tone of an agent's status: available is Good; of the others "Busy", "Reserved" and the like by name, else Neutral.
/// Names are the workspace's own, so an unknown name is Neutral, never wrong.
Tone toneOfActivity(QStringView name, bool available);
