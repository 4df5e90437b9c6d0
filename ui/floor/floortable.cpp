#include "ui/floor/floortable.h"

#include "console/settings/settings.h"
#include "ui/floor/floorwords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/fastdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace std::chrono_literals;

FloorTable::FloorTable(const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
{
    setObjectName(name);
    auto *delegate = new FastDelegate(this);
    delegate->setToneRole(FloorWords::ToneRole);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { openColumnMenu(header->mapToGlobal(at)); });

    m_remember.setSingleShot(true);
    m_remember.setInterval(300ms); // a drag of a column tells each pixel
    connect(&m_remember, &QTimer::timeout, this, &FloorTable::remember);
    m_tick.setInterval(1s); // ages are words, and go on without a change of the model
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            viewport()->update();
    });
    m_tick.start();
}

FloorTable::~FloorTable()
{
    if (m_remember.isActive())
        remember();
}

void FloorTable::setWords(FloorWords *words, int sortedBy, Qt::SortOrder order)
{
    m_words = words;
    setModel(words);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(sortedBy, order);
    header->setSortIndicatorShown(true); // each heading wants room for it
    firstColumns(*words, 0);
    const QByteArray known = m_settings.tableState(objectName());
    m_fits = known.isEmpty() || !header->restoreState(known); // refuses what does not fit
    setSortingEnabled(true);

    const auto soon = [this] { m_remember.start(); };
    connect(header, &QHeaderView::sectionMoved, this, soon);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_fits = false; // from now on the person's own widths
        m_remember.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, soon);
    connect(words, &QAbstractItemModel::columnsInserted, this,
        [this](const QModelIndex &, int first) { onColumnsInserted(first); });
    connect(words, &QAbstractItemModel::columnsRemoved, this, soon);
}

/// Columns that come later have their first width, and the person's own widths stay.
void FloorTable::onColumnsInserted(int first)
{
    m_fitting = true;
    firstColumns(*m_words, first);
    fitFirstColumn();
    m_fitting = false;
    m_remember.start();
}

void FloorTable::firstColumns(const FloorWords &words, int from)
{
    const int character = fontMetrics().averageCharWidth();
    for (int column = from; column < words.columnCount(); ++column) {
        setColumnHidden(column, !words.isShownAtFirst(column));
        const int heading = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(heading, words.widthInCharacters(column) * character));
    }
}

void FloorTable::openColumnMenu(const QPoint &at)
{
    if (!m_words)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    fillColumns(menu);
    menu->popup(at);
}

void FloorTable::addArrangeMenus(QMenu *menu)
{
    menu->addSeparator();
    fillOrder(menu->addMenu(glyphIcon(Glyph::SortDown), tr("S&ort By")));
    fillColumns(menu->addMenu(glyphIcon(Glyph::Columns), tr("Co&lumns")));
}

QString FloorTable::headerOf(int column) const
{
    return m_words->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

/// Choosing once more what it is sorted by turns the order round, as a click on the header does.
void FloorTable::fillOrder(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const bool now = header->sortIndicatorSection() == column;
        const bool turn = now && header->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *action = menu->addAction(headerOf(column), this,
            [this, column, turn] { sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
        action->setCheckable(true);
        action->setChecked(now);
    }
}

void FloorTable::fillColumns(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = menu->addAction(headerOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last one stays: a table without columns has no header to bring them back by.
        action->setEnabled(isColumnHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_fitting = true; // hiding tells of a width of zero
            setColumnHidden(column, !shown);
            fitFirstColumn();
            m_fitting = false;
            m_remember.start();
        });
    }
    emit columnsMenuFilled(menu);
}

void FloorTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setRowHeight();
    QTableView::changeEvent(event);
}

void FloorTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit menuAsked(index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FloorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFirstColumn();
}

/// Assistive programs select a row without making it the current one; actions go by the current one.
void FloorTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1 && rows.constFirst().row() != currentIndex().row())
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
}

/// Until the person sets widths, the first column takes the room that the others leave.
void FloorTable::fitFirstColumn()
{
    if (!m_fits || !m_words)
        return;
    m_fitting = true;
    const int character = fontMetrics().averageCharWidth();
    const int others = horizontalHeader()->length() - columnWidth(0);
    setColumnWidth(0, std::max(m_words->widthInCharacters(0) * character, viewport()->width() - others));
    m_fitting = false;
}

void FloorTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::normal);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
}

QByteArray FloorTable::view() const
{
    return horizontalHeader()->saveState();
}

void FloorTable::setView(const QByteArray &view)
{
    if (view.isEmpty() || !horizontalHeader()->restoreState(view))
        return;
    m_fits = false;
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_remember.start();
}

void FloorTable::remember()
{
    m_settings.setTableState(objectName(), horizontalHeader()->saveState());
}
