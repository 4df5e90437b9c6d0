#include "ui/theme/scrollbarlook.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastHandle)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = range > 0 ? qint64(bar.pageStep) * length / (range + bar.pageStep) : length;
    const int handle = int(std::clamp<qint64>(share, std::min(leastHandle, length), length));
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect piece = lying ? QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height())
                                  : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, piece);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {}; // no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &handle)
{
    const ColorTheme &theme = ColorTheme::of(bar.palette);
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider
        && bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    painter.save();
    painter.fillRect(bar.rect, theme.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? theme.mutedText : theme.frame);
    const qreal inset = space::hair + 1;
    const QRectF body = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(body.width(), body.height()) / 2;
    painter.drawRoundedRect(body, radius, radius);
    painter.restore();
}
