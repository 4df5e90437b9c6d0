#include "ui/theme/sliderlook.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

void drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QRect &handle)
{
    const ColorTheme &theme = ColorTheme::of(slider.palette);
    const bool enabled = slider.state & QStyle::State_Enabled;
    const bool lying = slider.orientation == Qt::Horizontal;
    const QRectF all(slider.rect);
    const QPointF at = QRectF(handle).center();
    const qreal half = space::hair;
    const QRectF line = lying ? QRectF(all.left(), at.y() - half, all.width(), 2 * half)
                              : QRectF(at.x() - half, all.top(), 2 * half, all.height());
    QRectF filled = line; // from the end where the least value is
    if (lying && !slider.upsideDown)
        filled.setRight(at.x());
    else if (lying)
        filled.setLeft(at.x());
    else if (!slider.upsideDown)
        filled.setBottom(at.y());
    else
        filled.setTop(at.y());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? theme.frame : theme.line);
    painter.drawRoundedRect(line, half, half);
    painter.setBrush(enabled ? theme.accent : theme.line);
    painter.drawRoundedRect(filled, half, half);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0 - 1;
    const bool focused = slider.state & QStyle::State_HasFocus;
    painter.setBrush(enabled ? theme.button : theme.window);
    painter.setPen(QPen(!enabled ? theme.line : focused ? theme.accent : theme.frame, focused ? 2 : 1));
    painter.drawEllipse(at, radius, radius);
    painter.restore();
}
