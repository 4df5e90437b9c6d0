#include "ui/widgets/followfocus.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr const char *wholeProperty = "cordboardKeepWhole";

/// The group that it belongs to, within the area; null: none.
QWidget *groupOf(QWidget *widget, const QScrollArea &area)
{
    for (QWidget *each = widget; each && each != area.widget(); each = each->parentWidget()) {
        if (each->property(wholeProperty).toBool())
            return each;
    }
    return nullptr;
}

void scrollTo(QScrollArea &area, QWidget *focused)
{
    if (!focused || !area.widget() || !area.widget()->isAncestorOf(focused))
        return;
    if (QWidget *group = groupOf(focused, area))
        area.ensureWidgetVisible(group);
    area.ensureWidgetVisible(focused);
}

} // namespace

void followFocus(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget *, QWidget *now) {
        if (!now || !area.widget() || !area.widget()->isAncestorOf(now))
            return;
        scrollTo(area, now);
        // What has just been opened stands where it will be only when the layouts have been heard.
        QTimer::singleShot(0ms, &area, [&area, now = QPointer<QWidget>(now)] { scrollTo(area, now); });
    });
}

void keepWhole(QWidget &group)
{
    group.setProperty(wholeProperty, true);
}
