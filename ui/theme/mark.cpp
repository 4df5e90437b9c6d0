#include "ui/theme/mark.h"

#include "ui/theme/colortheme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points, const QRectF &square)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        const QPointF at(square.x() + point.x() * square.width(), square.y() + point.y() * square.height());
        path.elementCount() ? path.lineTo(at) : path.moveTo(at);
    }
    path.closeSubpath();
    return path;
}

void paintCross(QPainter &painter, const QRectF &square, const QColor &color)
{
    const QRectF inner = square.adjusted(square.width() * 0.2, square.height() * 0.2, -square.width() * 0.2,
        -square.height() * 0.2);
    painter.setPen(QPen(color, square.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void paintRing(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal width = square.width() * 0.17;
    painter.setPen(QPen(color, width));
    painter.drawEllipse(square.adjusted(width, width, -width, -width));
}

QPainterPath shapeOf(Tone tone, const QRectF &square)
{
    QPainterPath path;
    switch (tone) {
    case Tone::Info:
        return polygon({ { 0.5, 0.02 }, { 0.98, 0.5 }, { 0.5, 0.98 }, { 0.02, 0.5 } }, square);
    case Tone::Warning:
        return polygon({ { 0.5, 0.06 }, { 0.98, 0.92 }, { 0.02, 0.92 } }, square);
    case Tone::Busy:
        return polygon({ { 0.12, 0.12 }, { 0.88, 0.12 }, { 0.88, 0.88 }, { 0.12, 0.88 } }, square);
    default:
        path.addEllipse(square.adjusted(square.width() * 0.06, square.height() * 0.06, -square.width() * 0.06,
            -square.height() * 0.06));
        return path;
    }
}

} // namespace

void paintMark(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme)
{
    const QColor color = theme.tone(tone).strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (tone == Tone::Bad)
        paintCross(painter, square, color);
    else if (tone == Tone::Neutral)
        paintRing(painter, square, color);
    else
        painter.fillPath(shapeOf(tone, square), color);
    painter.restore();
}

void paintDot(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(Tone::Good, square), theme.tone(tone).strong);
    painter.restore();
}

void paintMarkOnSelection(QPainter &painter, const QRectF &square, Tone tone, const ColorTheme &theme)
{
    const qreal edge = square.width() * 0.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(square.adjusted(-edge, -edge, edge, edge), edge, edge);
    painter.restore();
    paintMark(painter, square, tone, theme);
}
