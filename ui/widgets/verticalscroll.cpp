#include "ui/widgets/verticalscroll.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace {

constexpr int linesInView = 4; // in view, however low the window

} // namespace

VerticalScroll::VerticalScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void VerticalScroll::hold(QWidget *widget)
{
    setWidget(widget);
    widget->setAutoFillBackground(false); // setWidget() gave it one
}

QSize VerticalScroll::sizeHint() const
{
    if (!widget())
        return minimumSizeHint();
    const QSize inside = widget()->sizeHint();
    const int height = std::max(inside.height(), widget()->heightForWidth(inside.width()));
    return { inside.width() + verticalScrollBar()->sizeHint().width(), height };
}

QSize VerticalScroll::minimumSizeHint() const
{
    const int inside = widget() ? widget()->minimumSizeHint().width() : 0;
    return { inside + verticalScrollBar()->sizeHint().width(), linesInView * fontMetrics().lineSpacing() };
}

bool VerticalScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
