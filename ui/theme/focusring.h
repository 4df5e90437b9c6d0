#pragma once

class QPainter;
class QStyleOption;
class QWidget;

inline constexpr int textFrameWidth = 2; ///< Of texts of several lines: room for the ring.

/// A text of several lines, which shows by its frame that it has the keyboard.
bool isLargeText(const QWidget *widget);
/// Its frame: thin, or a ring while it has the keyboard.
void drawTextFrame(const QStyleOption &option, QPainter &painter);
/// Around the words of a radio button or check box that has the keyboard. Fusion's own comes only after a Tab key.
void drawFocusRing(const QStyleOption &option, QPainter &painter);
