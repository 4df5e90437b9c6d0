#include "ui/widgets/fastdelegate.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/mark.h"
#include "ui/theme/space.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int keptTexts = 6000; // some four screens full of cells

/// Ground of a cell: selection, else every second row.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

int leftOf(const QRect &inner, int textWidth, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return inner.right() + 1 - textWidth;
    if (alignment & Qt::AlignHCenter)
        return inner.center().x() - textWidth / 2;
    return inner.left();
}

int sideOfMark(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

int widthOf(const QString &text, const QFontMetrics &metrics)
{
    constexpr int slack = 2; // letters may reach out beyond their advance
    return metrics.horizontalAdvance(text) + 2 * space::small + slack;
}

void drawMark(QPainter &painter, const QRect &cell, int x, Tone tone, const QStyleOptionViewItem &option)
{
    const int side = sideOfMark(option.fontMetrics);
    const QRectF square(x, cell.center().y() - side / 2.0 + 0.5, side, side);
    const auto put = option.state & QStyle::State_Selected ? paintMarkOnSelection : paintMark;
    put(painter, square, tone, ColorTheme::of(option.palette));
}

} // namespace

FastDelegate::FastDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(keptTexts)
{
}

void FastDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(space::small, 0, -space::small, 0);
    const QVariant tone = m_toneRole >= 0 ? index.data(m_toneRole) : QVariant();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const auto wanted = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft);
    // The mark stands right before the words, wherever they stand: at the cell's edge it would be the neighbour's.
    const int before = tone.isValid() ? sideOfMark(option.fontMetrics) + space::small : 0;
    const int room = inner.width() - before;
    const QStaticText *text = room > 0 ? textFor(written(index), room, option.font) : nullptr;
    const QSizeF size = text ? text->size() : QSizeF();
    const int whole = text ? before + int(size.width()) : sideOfMark(option.fontMetrics);
    const int left = leftOf(inner, whole, QStyle::visualAlignment(option.direction, wanted));
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (tone.isValid())
        drawMark(*painter, inner, mirrored ? left + whole - sideOfMark(option.fontMetrics) : left, Tone(tone.toInt()), option);
    if (text) {
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        painter->setFont(option.font);
        painter->setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
            selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawStaticText(
            QPointF(mirrored ? left : left + before, inner.top() + (inner.height() - size.height()) / 2), *text);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option);
}

QString FastDelegate::written(const QModelIndex &index) const
{
    const QVariant own = m_textRole >= 0 ? index.data(m_textRole) : QVariant();
    return (own.isValid() ? own : index.data(Qt::DisplayRole)).toString();
}

QSize FastDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const int width = m_toneRole >= 0 ? widthWithMark(text, metrics) : widthOf(text, metrics);
    return { width, metrics.height() + space::small };
}

int FastDelegate::widthWithMark(const QString &text, const QFontMetrics &metrics)
{
    return sideOfMark(metrics) + space::small + widthOf(text, metrics);
}

const QStaticText *FastDelegate::textFor(const QString &text, int width, const QFont &font) const
{
    if (text.isEmpty())
        return nullptr;
    if (font.family() != m_font.family() || font.pointSizeF() != m_font.pointSizeF()) {
        m_texts.clear();
        m_font = font;
    }
    const Key key{ text, width, font.bold() };
    if (const QStaticText *kept = m_texts.object(key))
        return kept;
    auto *made = new QStaticText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font);
    m_texts.insert(key, made);
    return made;
}
