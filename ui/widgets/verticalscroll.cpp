#include "ui/widgets/verticalscroll.h"

#include "ui/widgets/followfocus.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSlider>
#include <algorithm>

namespace {

constexpr int linesInView = 4; // in view, however low the window

/// Whether the wheel changes what is chosen there.
bool turnsWithTheWheel(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
        || qobject_cast<const QSlider *>(object);
}

} // namespace

VerticalScroll::VerticalScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    followFocus(*this);
}

void VerticalScroll::hold(QWidget *widget)
{
    setWidget(widget);
    widget->setAutoFillBackground(false); // setWidget() gave it one
    const auto all = widget->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (!turnsWithTheWheel(each))
            continue;
        each->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        each->installEventFilter(this);
    }
}

void VerticalScroll::scrollToTop()
{
    verticalScrollBar()->setValue(0);
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
    if (event->type() == QEvent::Wheel && turnsWithTheWheel(watched) && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // so that it comes to the viewport
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}
