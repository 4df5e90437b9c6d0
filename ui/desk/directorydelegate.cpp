#include "ui/desk/directorydelegate.h"

#include "ui/desk/transferwords.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/elidedline.h"

#include <QApplication>
#include <QPainter>

namespace {

QIcon iconOf(const DirectoryEntry &entry, const QColor &ink)
{
    return entry.isQueue ? glyphIcon(Glyph::Queue, ink) : markIcon(toneOfActivity(entry.activity, entry.available));
}

} // namespace

void DirectoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(DirectoryModel::EntryRole).value<DirectoryEntry>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const ColorTheme &theme = ColorTheme::of(item.palette);
    const QColor chosen = item.palette.color(QPalette::HighlightedText);
    const QColor muted = selected ? chosen : theme.mutedText;
    const QColor ink = selected ? chosen : TransferWords::obstacle(entry).isEmpty() ? theme.text : theme.mutedText;
    const QRect inner = item.rect.adjusted(space::normal, 0, -space::normal, 0);
    const auto placed = [&item, &inner](const QRect &rect) { return QStyle::visualRect(item.direction, inner, rect); };
    const QRect icon = placed(QRect(inner.topLeft(), QSize(space::icon, inner.height())));
    const QRect words = inner.adjusted(space::icon + space::normal, 0, 0, 0);
    const QString state = TransferWords::state(entry);
    const int right = std::min(item.fontMetrics.horizontalAdvance(state) + 2, words.width() / 2);

    painter->save();
    iconOf(entry, muted).paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->setFont(item.font);
    painter->setPen(ink);
    drawElidedLine(*painter, placed(words.adjusted(0, 0, -right - space::normal, 0)), entry.name, item.direction);
    painter->setPen(muted);
    drawElidedLine(
        *painter, placed(words.adjusted(words.width() - right, 0, 0, 0)), state, item.direction, Qt::AlignRight);
    painter->restore();
}

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, option.fontMetrics.height() + 2 * space::small };
}
