#pragma once

#include "ui/theme/tone.h"

#include <QRectF>

class QPainter;
struct ColorTheme;

/// Draws the shape of a tone into the square: what `markIcon` and the delegates share.
void paintMark(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
