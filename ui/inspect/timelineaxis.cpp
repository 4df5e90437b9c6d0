#include "ui/inspect/timelineaxis.h"

#include "console/models/timelinemodel.h"
#include "ui/inspect/timelinewords.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <cmath>

using namespace std::chrono_literals;

int TimelineAxis::roomFor(std::chrono::milliseconds pause, int lineHeight)
{
    if (pause < 1s)
        return 0;
    const double tenfolds = std::log10(double(pause.count()) / 1000); // 1 s: 0, a minute: 1.8, an hour: 3.6
    return int(std::min(1.0 + tenfolds, 4.0) * lineHeight / 2);
}

/// The words stand at the foot of the row, so that the pause is above them.
void TimelineAxis::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::chrono::milliseconds pause(index.data(TimelineModel::PauseRole).toLongLong());
    const int room = std::min(roomFor(pause, option.fontMetrics.height()), option.rect.height() / 2);
    if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    QStyleOptionViewItem foot = option;
    foot.rect.setTop(option.rect.top() + room);
    if (index.column() != TimelineModel::Axis)
        return FastDelegate::paint(painter, foot, index);
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const int side = option.fontMetrics.ascent() * 3 / 4;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? foot.rect.right() - space::small - side / 2 : foot.rect.left() + space::small + side / 2;
    FastDelegate::paint(painter, foot, index);
    const int middle = foot.rect.center().y();
    painter->setPen(QPen(theme.frame, 1, room > 0 ? Qt::DashLine : Qt::SolidLine));
    if (index.row() > 0)
        painter->drawLine(x, option.rect.top(), x, middle - side / 2 - space::hair);
    painter->setPen(QPen(theme.frame, 1));
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(x, middle + side / 2 + space::hair, x, option.rect.bottom());
}
