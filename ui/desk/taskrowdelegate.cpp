#include "ui/desk/taskrowdelegate.h"

#include "console/models/tasksinhandmodel.h"
#include "ui/text/durationtext.h"
#include "ui/text/statustext.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/elidedline.h"

#include <QApplication>
#include <QPainter>

using namespace std::chrono;

namespace {

QString firstLine(const TaskInHand &task)
{
    return task.task ? summaryLine(*task.task) : TaskRowDelegate::tr("Task, still being read");
}

} // namespace

QString TaskRowDelegate::secondLine(const TaskInHand &task, Instant now)
{
    QStringList parts{ reservationStatusText(task.reservation.status) };
    if (task.task && !task.task->queueName.isEmpty())
        parts.append(task.task->queueName);
    const auto age = duration_cast<seconds>(now - task.reservation.updatedAt);
    parts.append(durationText(std::max(age, seconds(0))));
    return parts.join(QStringLiteral(" · "));
}

TaskRowDelegate::TaskRowDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void TaskRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto task = index.data(TasksInHandModel::TaskInHandRole).value<TaskInHand>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const ColorTheme &theme = ColorTheme::of(item.palette);
    const QColor ink = selected ? item.palette.color(QPalette::HighlightedText) : theme.text;
    const QRect inner = item.rect.adjusted(space::normal, space::small, -space::normal, -space::small);
    const QRect icon = QStyle::visualRect(item.direction, inner, QRect(inner.topLeft(), QSize(space::icon, inner.height())));
    const QRect lines = QStyle::visualRect(item.direction, inner, inner.adjusted(space::icon + space::normal, 0, 0, 0));
    const Glyph glyph = glyphOfChannel(task.task ? task.task->channelUniqueName : QString());
    glyphIcon(glyph, ink).paint(painter, icon);

    const int half = lines.height() / 2;
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(bold);
    painter->setPen(ink);
    drawElidedLine(*painter, lines.adjusted(0, 0, 0, -half), firstLine(task), item.direction);
    painter->setFont(item.font);
    painter->setPen(selected ? ink : theme.mutedText);
    drawElidedLine(*painter, lines.adjusted(0, half, 0, 0), secondLine(task, m_clock.now()), item.direction);
    painter->restore();
}

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 160, 2 * option.fontMetrics.height() + 2 * space::small + space::tight };
}
