#pragma once

class QDBusConnection;
class QObject;
class ThemeSwitch;

/// From now on the colours have more contrast while the desktop's portal asks for it, as long as `parent` lives; `themes` must
/// outlive it.
///
/// Source: org.freedesktop.appearance, contrast: 1 is more, all else is none in particular.
void followDesktopContrast(const QDBusConnection &bus, ThemeSwitch &themes, QObject *parent);
