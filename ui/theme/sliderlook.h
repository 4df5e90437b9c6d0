#pragma once

#include <QRect>

class QPainter;
class QStyleOptionSlider;

/// A line that is filled up to a round handle. Fusion's own line and handle cannot be seen on dark ground. `handle` as the
/// style has placed it.
void drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QRect &handle);
