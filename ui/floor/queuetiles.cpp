#include "ui/floor/queuetiles.h"

#include "ui/floor/queuetile.h"
#include "ui/theme/space.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = space::small / 2;
        constexpr QStyle::State shown = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange; // as of buttons
        paintTile(*painter, option.rect.adjusted(gap, gap, -gap, -gap), tileOf(index),
            { .font = option.font,
                .palette = option.palette,
                .direction = option.direction,
                .isSelected = bool(option.state & QStyle::State_Selected),
                .hasFocus = (option.state & shown) == shown });
    }

    /// What the row's cells would say.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), tileHint(index), view);
        return true;
    }

    /// All of its place: a tile does not leave free what the tiles share.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *tiles = qobject_cast<const QListView *>(option.widget);
        return tiles ? tiles->gridSize() : tileSize(option.font);
    }
};

} // namespace

QueueTiles::QueueTiles(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"queueTiles"_s);
    setItemDelegate(new TileDelegate(this));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // the tiles are what stands out
    fitTiles();
    m_tick.setInterval(1s); // ages are words, and go on without a change of the model
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    m_tick.start();
}

void QueueTiles::follow(const QAbstractItemView &table)
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
}

/// The table shares the selection, and shows rows.
QItemSelectionModel::SelectionFlags QueueTiles::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return QListView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void QueueTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTiles();
}

void QueueTiles::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit menuAsked(index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void QueueTiles::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitTiles();
}

/// Tiles share the width evenly; that of a scroll bar is left free, or it would come and go with them.
void QueueTiles::fitTiles()
{
    const QSize least = tileSize(font()) + QSize(space::small, space::small);
    const bool neverScrolls = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
    // A row that fits to the pixel would be broken.
    const int bar = neverScrolls ? space::hair : verticalScrollBar()->sizeHint().width();
    const int room = width() - bar - 2 * frameWidth();
    const int columns = std::max(1, room / least.width());
    const QSize grid(std::max(least.width(), room / columns), least.height());
    if (grid != gridSize())
        setGridSize(grid);
}
