#pragma once

#include "core/domain/ids.h"

#include <QString>

/// What the person has to say of a task in hand, while it is not with the server yet.
struct TaskDraft
{
    QString disposition{}; ///< One of the queue's choices; empty: none chosen.
    QString notes{};

    [[nodiscard]] bool isEmpty() const { return disposition.isEmpty() && notes.isEmpty(); }
    friend bool operator==(const TaskDraft &, const TaskDraft &) = default;
};

/// The draft that was kept for a reservation.
struct KeptDraft
{
    ReservationId reservation{};
    TaskDraft draft{};

    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};
