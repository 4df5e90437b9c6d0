#pragma once

#include "ui/theme/tone.h"

#include <QColor>
#include <QIcon>
#include <QStringView>

/// The pictures of the program, one SVG file each in `resources/icons`.
enum class Glyph {
    Accept, Activity, Add, Agent, AgentAvailable, Arrow, ArrowDown, Bell, BellOff, Cancel, Chat, Check, Clock, Columns,
    Complete, Conference, Copy, Details, Email, Error, Filter, History, Info, Key, Link, Lock, Menu, More, Moon, Offline,
    Phone, Queue, Quit, Refresh, Reject, Search, Server, Settings, SignOut, Sms, SortDown, SortUp, Star, Supervisor,
    Task, Tray, Video, Warning, Workspace, WrapUp,
};

/// The icon drawn in the text colour of the palette in force at that moment, so it follows light and dark by itself;
/// dimmed when disabled, in the selection's text colour when selected. Crisp at any scale.
QIcon glyphIcon(Glyph which);
/// The same in one colour for all states.
QIcon glyphIcon(Glyph which, const QColor &color);
/// The icon of a task channel by its unique name ("voice", "chat", …); a task for names nobody knows.
Glyph glyphOfChannel(QStringView uniqueName);
/// The small shape of a tone in its colour: ring, diamond, disc, triangle, cross, square. Selected it stands on a plate.
QIcon markIcon(Tone tone);
/// The application's own icon.
QIcon applicationIcon();
/// File name of the glyph without folder and ".svg", e.g. "accept".
QString glyphName(Glyph which);
