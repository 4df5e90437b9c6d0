#include "ui/floor/boarddelegate.h"

#include "console/models/queuetablemodel.h"
#include "ui/floor/queuewords.h"
#include "ui/floor/sparkline.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"

#include <QPainter>

namespace {

bool isTooOld(const QModelIndex &index)
{
    return index.data(QueueWords::StaleRole).toBool();
}

/// The ground, as of any cell without words.
void paintTrend(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto figures = index.data(ModelRole::Value).value<QList<int>>();
    const bool selected = option.state & QStyle::State_Selected;
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const QRectF rect = QRectF(option.rect).adjusted(space::small, space::tight, -space::small, -space::tight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = selected ? option.palette.color(QPalette::HighlightedText) : theme.tone(Tone::Info).strong;
    painter.setPen(QPen(color, 1.4));
    for (const QPolygonF &part : sparkline(figures, rect))
        part.size() > 1 ? painter.drawPolyline(part) : painter.drawEllipse(part.first(), 0.8, 0.8);
    painter.restore();
}

} // namespace

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == QueueTableModel::Trend) {
        FastDelegate::paint(painter, option, {});
        return paintTrend(*painter, option, index);
    }
    if (!isTooOld(index))
        return FastDelegate::paint(painter, option, index);
    QStyleOptionViewItem quiet(option);
    quiet.palette.setColor(QPalette::Active, QPalette::Text, ColorTheme::of(option.palette).mutedText);
    FastDelegate::paint(painter, quiet, index);
}
