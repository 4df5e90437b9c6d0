#pragma once

class QScrollArea;
class QWidget;

/// The area scrolls to what has the keyboard, once all has found its place.
void followFocus(QScrollArea &area);
/// With any of its children all of the group is scrolled into view, as far as there is room: buttons below a text belong to it.
void keepWhole(QWidget &group);
