#pragma once

#include "ui/theme/tone.h"

#include <QRectF>

class QPainter;
struct ColorTheme;

/// Draws the shape of a tone into the square: what `markIcon` and the delegates share.
void paintMark(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
/// The same on the ground of what is selected: on a plate of the lists' own ground, for any tone must be told from there.
void paintMarkOnSelection(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
