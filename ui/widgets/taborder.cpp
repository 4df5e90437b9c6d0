#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace {

void addTabStops(QWidgetList &stops, QWidget *widget);

void addTabStops(QWidgetList &stops, QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            addTabStops(stops, item->widget());
        else if (item->layout())
            addTabStops(stops, item->layout());
    }
}

void addTabStops(QWidgetList &stops, QWidget *widget)
{
    auto *area = qobject_cast<QScrollArea *>(widget);
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        stops.append(widget);
    if (area && area->widget())
        addTabStops(stops, area->widget());
    else if (widget->layout() && !stops.endsWith(widget))
        addTabStops(stops, widget->layout());
}

} // namespace

void tabAsLaidOut(QWidget *window)
{
    QWidgetList stops;
    if (window->layout())
        addTabStops(stops, window->layout());
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}
