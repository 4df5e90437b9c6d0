#include "ui/floor/queuetile.h"

#include "console/models/queuetablemodel.h"
#include "ui/floor/floorwords.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 4; // the strip that says how the card stands

TileFigure figureAt(const QModelIndex &row, int column)
{
    const QModelIndex cell = row.siblingAtColumn(column);
    const QVariant tone = cell.data(FloorWords::ToneRole);
    return { .label = row.model()->headerData(column, Qt::Horizontal).toString(),
        .text = cell.data().toString(),
        .spoken = cell.data(Qt::AccessibleTextRole).toString(),
        .tone = tone.isValid() ? std::optional(Tone(tone.toInt())) : std::nullopt };
}

QFont bigFont(const QFont &font)
{
    QFont big = font;
    big.setPointSizeF(font.pointSizeF() * 2.6);
    big.setWeight(QFont::DemiBold);
    return big;
}

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// A card's ground, its outline, and the strip at the side where one begins to read.
void paintCard(QPainter &painter, const QRect &rect, const QueueTile &tile, const TileLook &look)
{
    const ColorTheme &theme = ColorTheme::of(look.palette);
    const bool isCalm = tile.worst == Tone::Neutral;
    painter.setPen(QPen(look.isSelected ? theme.accent : theme.line, look.isSelected ? 2 : 1));
    painter.setBrush(isCalm ? theme.raised : theme.tone(tile.worst).soft);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), space::radius, space::radius);
    if (!isCalm) {
        const int x = look.direction == Qt::RightToLeft ? rect.right() - edge - 2 : rect.left() + 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(tile.worst).strong);
        painter.drawRoundedRect(QRectF(x, rect.top() + space::small, edge, rect.height() - 2 * space::small), 2, 2);
    }
    if (look.hasFocus) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(4, 4, -4, -4), space::radius, space::radius);
    }
}

/// Draws mark and text from the side where one begins to read; answers with what is left of the line.
QRect paintFigure(QPainter &painter, const QRect &line, const TileFigure &figure, const TileLook &look)
{
    QRect rest = line;
    if (figure.tone) {
        const int side = painter.fontMetrics().ascent() * 2 / 3;
        const int x = look.direction == Qt::RightToLeft ? line.right() + 1 - side : line.left();
        paintMark(painter, QRectF(x, line.center().y() - side / 2.0, side, side), *figure.tone,
            ColorTheme::of(look.palette));
        const int taken = side + space::small;
        rest.adjust(look.direction == Qt::RightToLeft ? 0 : taken, 0, look.direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    const QString text = painter.fontMetrics().elidedText(figure.text, Qt::ElideRight, rest.width());
    painter.drawText(rest, int(QStyle::visualAlignment(look.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    const int words = painter.fontMetrics().horizontalAdvance(text) + space::small;
    return look.direction == Qt::RightToLeft ? rest.adjusted(0, 0, -words, 0) : rest.adjusted(words, 0, 0, 0);
}

/// The figure in large letters, what it counts in small ones behind it and on the same line.
void paintBig(QPainter &painter, const QRect &line, const TileFigure &figure, const TileLook &look)
{
    const ColorTheme &theme = ColorTheme::of(look.palette);
    painter.setFont(bigFont(look.font));
    const QFontMetrics large = painter.fontMetrics();
    painter.setPen(theme.text);
    const QRect rest = paintFigure(painter, line, figure, look);
    painter.setFont(look.font);
    painter.setPen(theme.mutedText);
    const QFontMetrics small = painter.fontMetrics();
    const QString label = small.elidedText(figure.label, Qt::ElideRight, rest.width());
    const int width = small.horizontalAdvance(label);
    const int x = look.direction == Qt::RightToLeft ? rest.right() + 1 - width : rest.left();
    const int baseline = line.top() + (line.height() - large.height()) / 2 + large.ascent();
    painter.drawText(QRect(x, baseline - small.ascent(), width + 1, small.height()), int(Qt::AlignCenter), label);
}

/// The label above, the figure below.
void paintSmall(QPainter &painter, const QRect &cell, const TileFigure &figure, const TileLook &look)
{
    const ColorTheme &theme = ColorTheme::of(look.palette);
    const int height = painter.fontMetrics().height();
    painter.setPen(theme.mutedText);
    const QString label = painter.fontMetrics().elidedText(figure.label, Qt::ElideRight, cell.width());
    painter.drawText(QRect(cell.left(), cell.top(), cell.width(), height),
        int(QStyle::visualAlignment(look.direction, Qt::AlignLeft | Qt::AlignVCenter)), label);
    painter.setPen(theme.text);
    paintFigure(painter, QRect(cell.left(), cell.top() + height, cell.width(), height), figure, look);
}

} // namespace

QString QueueTile::spoken() const
{
    QStringList parts{ waiting.label + u' ' + waiting.text };
    for (const TileFigure &figure : others)
        parts.append(figure.label + u' ' + (figure.spoken.isEmpty() ? figure.text : figure.spoken));
    return parts.join(u", "_s);
}

QueueTile tileOf(const QModelIndex &row)
{
    QueueTile tile{ .name = row.siblingAtColumn(QueueTableModel::Name).data().toString(),
        .waiting = figureAt(row, QueueTableModel::Waiting),
        .others = { figureAt(row, QueueTableModel::Oldest), figureAt(row, QueueTableModel::ServiceLevel),
            figureAt(row, QueueTableModel::Available) } };
    const QVariant level = row.siblingAtColumn(QueueTableModel::Level).data(FloorWords::ToneRole);
    tile.worst = level.isValid() ? Tone(level.toInt()) : Tone::Neutral;
    return tile;
}

QString tileHint(const QModelIndex &row)
{
    QStringList lines;
    for (const int column : { QueueTableModel::ServiceLevel, QueueTableModel::Available }) {
        const QString cell = row.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
        const QVariant heading = row.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole);
        if (const QString hint = cell.isEmpty() ? heading.toString() : cell; !hint.isEmpty())
            lines.append(row.model()->headerData(column, Qt::Horizontal).toString() + u": "_s + hint);
    }
    return lines.join(u'\n');
}

QSize tileSize(const QFont &font)
{
    const QFontMetrics small(font);
    const int height = QFontMetrics(nameFont(font)).height() + QFontMetrics(bigFont(font)).height() + 2 * small.height();
    return { small.averageCharWidth() * 40, height + 2 * space::normal + space::small };
}

void paintTile(QPainter &painter, const QRect &rect, const QueueTile &tile, const TileLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // "1 d 3 h" stays in order among words from the right
    paintCard(painter, rect, tile, look);
    const ColorTheme &theme = ColorTheme::of(look.palette);
    const QRect inner = rect.adjusted(space::large, space::normal, -space::large, -space::normal);
    painter.setFont(nameFont(look.font));
    painter.setPen(theme.text);
    const int nameHeight = painter.fontMetrics().height();
    paintFigure(painter, QRect(inner.topLeft(), QSize(inner.width(), nameHeight)), { .text = tile.name }, look);
    const int bigHeight = QFontMetrics(bigFont(look.font)).height();
    paintBig(painter, QRect(inner.left(), inner.top() + nameHeight, inner.width(), bigHeight), tile.waiting, look);
    painter.setFont(look.font);
    const int columns = int(tile.others.size());
    const int width = (inner.width() - (columns - 1) * space::small) / std::max(1, columns);
    const int top = inner.bottom() + 1 - 2 * painter.fontMetrics().height();
    for (int i = 0; i < columns; ++i) {
        const int place = look.direction == Qt::RightToLeft ? columns - 1 - i : i;
        paintSmall(painter, QRect(inner.left() + place * (width + space::small), top, width, inner.bottom() + 1 - top),
            tile.others.at(i), look);
    }
    painter.restore();
}
