#pragma once

/// What a colour says. Never shown by colour alone: each tone has a shape of its own (`markIcon`) or words beside it.
enum class Tone {
    Neutral, ///< Nothing to do: offline, not started. A hollow ring.
    Info,    ///< Something to know: waiting. A diamond.
    Good,    ///< Available, done. A full disc.
    Warning, ///< Look here: reserved, late, stale. A triangle.
    Bad,     ///< Failed, missed. A cross.
    Busy,    ///< At work: busy, assigned. A square.
};
