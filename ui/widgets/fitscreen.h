#pragma once

#include <QScreen>
#include <QWidget>

/// Gives the window this size, or as much of it as its screen has room for below a title.
inline void resizeToFit(QWidget &window, const QSize &wanted)
{
    const QSize title(0, 2 * window.fontMetrics().lineSpacing());
    window.resize(wanted.boundedTo(window.screen()->availableSize() - title));
}
