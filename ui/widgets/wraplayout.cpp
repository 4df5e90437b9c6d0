#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <utility>

WrapLayout::WrapLayout(int spacing)
{
    setContentsMargins({});
    setSpacing(spacing);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int WrapLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return {};
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.rheight() = std::max(size.height(), hint.height());
    }
    return size;
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Answers the height that the lines take. In a line all stand in the middle.
int WrapLayout::place(const QRect &rect, bool forReal) const
{
    QList<QPair<QLayoutItem *, QRect>> line;
    QPoint at(0, 0);
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (at.x() > 0 && at.x() + size.width() > rect.width()) {
            if (forReal)
                settle(std::exchange(line, {}), rect, lineHeight);
            at = QPoint(0, at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        line.append({ item, QRect(at, size) });
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    if (forReal)
        settle(line, rect, lineHeight);
    return at.y() + lineHeight;
}

void WrapLayout::settle(const QList<QPair<QLayoutItem *, QRect>> &line, const QRect &rect, int height) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, place] : line) {
        const QPoint middle(0, (height - place.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, rect, place.translated(rect.topLeft() + middle)));
    }
}
