#pragma once

#include <QRect>
#include <Qt>

class QPainter;
class QString;

/// Draws one line of text, shortened by "…" where it does not fit. Words run their own way, so that the "…" stands at
/// their end; where they stand is the window's matter: `side` is AlignLeft or AlignRight of a window that reads from
/// the left.
void drawElidedLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::Alignment side = Qt::AlignLeft);
