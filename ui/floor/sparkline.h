#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

/// The line of these figures in the rectangle, the first at its left edge and the last at its right; the largest, or 1, at
/// its top and 0 at its bottom. Where a figure is below 0 nothing is known, and the line is broken.
QList<QPolygonF> sparkline(const QList<int> &figures, const QRectF &rect);
