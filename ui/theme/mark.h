#pragma once

#include "ui/theme/tone.h"

#include <QRectF>

class QPainter;
struct ColorTheme;

/// Draws the shape of a tone into the square: what `markIcon` and the delegates share.
void paintMark(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
/// A disc in the tone's colour, whatever the tone's shape: red, the sign that something is recorded.
void paintDot(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
/// Like paintMark on the ground of what is selected: on a plate of the lists' own ground, for any tone must be told from there.
void paintMarkOnSelection(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme);
