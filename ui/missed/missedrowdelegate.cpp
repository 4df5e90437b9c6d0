#include "ui/missed/missedrowdelegate.h"

#include "ui/missed/missedwords.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QPainter>

namespace {

/// Where the parts of a row stand, in the direction of the window.
struct RowPlaces
{
    QRect mark{};
    QRect icon{};
    QRect who{};
    QRect when{};
    QRect reason{};
};

RowPlaces placesOf(const QStyleOptionViewItem &item, int whenWidth)
{
    const QRect inner = item.rect.adjusted(space::normal, space::small, -space::normal, -space::small);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(item.direction, inner, part); };
    const int left = inner.left() + 2 * space::small + space::icon + space::normal;
    const int half = inner.height() / 2;
    const int wide = inner.right() - left + 1;
    return { .mark = placed({ inner.left(), inner.top() + half / 2 - 4, 8, 8 }),
        .icon = placed({ inner.left() + 2 * space::small, inner.top(), space::icon, inner.height() }),
        .who = placed({ left, inner.top(), wide - whenWidth - space::normal, half }),
        .when = placed({ inner.right() + 1 - whenWidth, inner.top(), whenWidth, half }),
        .reason = placed({ left, inner.top() + half, wide, half }) };
}

void drawWords(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction)
{
    const int way = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const auto along = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(place, int(along) | Qt::TextSingleLine | way,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

MissedRowDelegate::MissedRowDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void MissedRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MissedFace face = missedFace(index.data(MissedOffersModel::MissedRole).value<MissedOffer>(), m_clock.now());
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const ColorTheme &theme = ColorTheme::of(item.palette);
    const QColor ink = selected ? item.palette.color(QPalette::HighlightedText) : theme.text;
    const RowPlaces places = placesOf(item, item.fontMetrics.horizontalAdvance(face.when) + space::hair);
    painter->save();
    if (face.isNew) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? ink : theme.tone(Tone::Bad).strong);
        painter->drawEllipse(places.mark);
    }
    glyphIcon(glyphOfChannel(face.channel), ink).paint(painter, places.icon);
    QFont weighted = item.font;
    weighted.setWeight(face.isNew ? QFont::Bold : QFont::DemiBold);
    painter->setFont(weighted);
    painter->setPen(ink);
    drawWords(*painter, places.who, face.title, item.direction);
    painter->setFont(item.font);
    painter->setPen(selected ? ink : theme.mutedText);
    drawWords(*painter, places.when, face.when, item.direction);
    const QString more = face.place.isEmpty() ? face.reason : face.reason + QStringLiteral(" · ") + face.place;
    drawWords(*painter, places.reason, more, item.direction);
    painter->restore();
}

QSize MissedRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 240, 2 * option.fontMetrics.height() + 2 * space::small + space::tight };
}
