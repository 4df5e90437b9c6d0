#pragma once

#include <QMargins>
#include <QWidget>

/// Margins by the way the window reads: layouts mirror what lies in them, but not their margins.
inline QMargins readingMargins(const QWidget &widget, int begin, int top, int end, int bottom)
{
    return widget.isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}
