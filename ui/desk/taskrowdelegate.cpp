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

QString leftText(const WrapUpLeft &left)
{
    if (left.isOver())
        //: In the list of tasks in hand: the time to wrap this one up is over.
        return TaskRowDelegate::tr("time is over");
    //: In the list of tasks in hand; %1 is a time such as "0:42".
    return TaskRowDelegate::tr("%1 left").arg(clockText(left.left));
}

} // namespace

QString TaskRowDelegate::secondLine(const TaskInHand &task, Instant now, const std::optional<WrapUpLeft> &left)
{
    QStringList parts{ reservationStatusText(task.reservation.status) };
    if (left)
        parts.append(leftText(*left)); // before the queue, whose name may be long
    if (task.task && !task.task->queueName.isEmpty())
        parts.append(task.task->queueName);
    const auto age = duration_cast<seconds>(now - task.reservation.updatedAt);
    if (!left)
        parts.append(durationText(std::max(age, seconds(0))));
    return parts.join(QStringLiteral(" · "));
}

TaskRowDelegate::TaskRowDelegate(const Clock &clock, const WrapUpTimer &wrapUps, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_wrapUps(wrapUps)
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
    const std::optional<WrapUpLeft> left = m_wrapUps.left(task.id());
    const bool isOver = left && left->isOver();
    painter->setPen(selected ? ink : isOver ? theme.tone(Tone::Bad).onSoft : theme.mutedText);
    drawElidedLine(*painter, lines.adjusted(0, half, 0, 0), secondLine(task, m_clock.now(), left), item.direction);
    painter->restore();
}

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 160, 2 * option.fontMetrics.height() + 2 * space::small + space::tight };
}

SpokenTasks::SpokenTasks(QAbstractItemModel &tasks, const Clock &clock, const WrapUpTimer &wrapUps, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
    , m_wrapUps(wrapUps)
{
    setSourceModel(&tasks);
}

QVariant SpokenTasks::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    const auto task = QIdentityProxyModel::data(index, TasksInHandModel::TaskInHandRole).value<TaskInHand>();
    return QString(firstLine(task) + u", " + TaskRowDelegate::secondLine(task, m_clock.now(), m_wrapUps.left(task.id())));
}
