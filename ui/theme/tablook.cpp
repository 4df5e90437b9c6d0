#include "ui/theme/tablook.h"

#include "ui/theme/colortheme.h"

#include <QPainter>
#include <QStyleOptionTab>

void drawTabPage(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ColorTheme::of(option.palette).line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawTab(const QStyleOptionTab &tab, QPainter &painter, int overlap)
{
    if (tab.shape != QTabBar::RoundedNorth)
        return;
    const bool isLast = tab.position == QStyleOptionTab::End || tab.position == QStyleOptionTab::OnlyOneTab;
    const bool isChosen = tab.state & QStyle::State_Selected;
    const QRect seen = tab.rect.adjusted(0, 0, isLast ? 0 : overlap, 0);
    painter.save();
    painter.setClipRect(seen, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0.5, 0.5);
    const ColorTheme &theme = ColorTheme::of(tab.palette);
    painter.setBrush(isChosen ? QBrush(theme.window) : QBrush(Qt::NoBrush));
    painter.setPen(theme.line);
    // As Fusion places it: the chosen one stands higher, and its lower edge is out of sight.
    painter.drawRoundedRect(seen.adjusted(0, isChosen ? 0 : 2, -1, 2), 2, 2);
    if (isChosen)
        painter.fillRect(QRectF(seen).adjusted(0, -0.5, -1, -seen.height() + 1.5), theme.accent);
    painter.restore();
}
