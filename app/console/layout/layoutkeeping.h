#pragma once

#include "console/layout/layoutfile.h"

class Settings;

/// A part that would be another one.
struct LayoutChange
{
    LayoutPlace place{};
    QJsonValue now{};
    QJsonValue then{};

    friend bool operator==(const LayoutChange &, const LayoutChange &) = default;
};

/// All that makes up how the console looks, as the settings have it; no profile, no place of the window on this machine's
/// screens. A part with a SID in it is of one account alone: it is left out, and its place put to `leftOut`.
Layout layoutOf(const Settings &settings, QStringList *leftOut = nullptr);
/// What would become of the settings; parts that a policy has fixed are not among them.
QList<LayoutChange> layoutChanges(const Settings &settings, const Layout &layout);
/// The parts of these that a policy has fixed.
QStringList fixedParts(const Settings &settings, const Layout &layout);
/// The levels that contradict each other, a pair by the place of its warning: e.g. "board.levels.waitingWarning". Those in force stay.
QStringList contraryLevels(const Settings &settings, const Layout &layout);
/// Puts the parts into the settings and tells of it by `Settings::changed(layoutKey)`, after all other keys. Answers what takes
/// it back.
Layout applyLayout(Settings &settings, const Layout &layout);

/// The key that is told when how things look was taken from a file: whoever keeps a view in the settings reads it again.
inline constexpr QLatin1StringView layoutKey{ "layout" };
