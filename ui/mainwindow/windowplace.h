#pragma once

class QMainWindow;
class Settings;

/// The window's place as it was last, else the size that a layout has, else a usual one.
void restorePlace(QMainWindow &window, const Settings &settings);
/// Where the window is on this machine's screens; and its size, for a layout.
void rememberPlace(const QMainWindow &window, Settings &settings);
/// Gives the window the size that the settings have from a layout, as far as the screen has room.
void takeSize(QMainWindow &window, const Settings &settings);
