#include "ui/widgets/elidedline.h"

#include <QPainter>
#include <QStyle>

void drawElidedLine(
    QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction, Qt::Alignment side)
{
    const int way = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const auto along = QStyle::visualAlignment(direction, side | Qt::AlignVCenter);
    painter.drawText(rect, int(along) | Qt::TextSingleLine | way,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}
