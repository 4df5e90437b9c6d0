#include "ui/widgets/spinner.h"

#include "ui/theme/colortheme.h"

#include <QPainter>
#include <QTimerEvent>
#include <algorithm>

namespace {
constexpr int steps = 24;
constexpr int stepMs = 50;
} // namespace

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: For screen readers: something is under way.
    setAccessibleName(tr("Busy"));
}

QSize Spinner::sizeHint() const
{
    const int side = fontMetrics().height();
    return { side, side };
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::paintEvent(QPaintEvent *)
{
    const ColorTheme &theme = ColorTheme::of(this);
    const qreal side = std::min(width(), height());
    const qreal pen = std::max(2.0, side / 8);
    QRectF circle(pen, pen, side - 2 * pen, side - 2 * pen);
    circle.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, pen));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.accent, pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_step * 360 * 16 / steps, 100 * 16); // in sixteenths of a degree
}

void Spinner::showEvent(QShowEvent *)
{
    m_timer.start(stepMs, this);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % steps;
    update();
}
