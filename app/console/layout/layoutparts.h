#pragma once

#include "console/layout/layoutfile.h"

class Settings;

/// All places that have something in these settings.
QList<LayoutPlace> keptParts(const Settings &settings);
/// Null: there is nothing.
QJsonValue currentPart(const Settings &settings, const LayoutPlace &place);
/// Null: as usual.
void setPart(Settings &settings, const LayoutPlace &place, const QJsonValue &value);
/// Whether the policy decides it whole. Levels can also be fixed one by one.
bool isPartFixed(const Settings &settings, const LayoutPlace &place);
/// What the part at `place` would be once the layout was put into the settings.
QJsonValue partAsPut(const Settings &settings, const Layout &layout, const LayoutPlace &place);
/// Of levels: the warnings of those pairs that would be turned about, which is why they stay as they are.
QStringList levelsTurnedAbout(const Settings &settings, const Layout &layout, const LayoutPlace &place);
