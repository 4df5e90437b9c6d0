#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

/// Where a part of a scroll bar is, in a bar without arrows. Mirrored where the window reads from the right.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastHandle);

/// A rounded handle on the window's own ground.
void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &handle);
