#include "ui/floor/floortable.h"

#include "console/layout/layoutkeeping.h"
#include "console/settings/settings.h"
#include "ui/floor/choicedelegate.h"
#include "ui/floor/floorchoice.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/tablelook.h"
#include "ui/theme/space.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QScrollBar>

using namespace std::chrono_literals;

namespace {

bool movesOrSelects(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

} // namespace

FloorTable::FloorTable(const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_choice(new FloorChoice(*this))
{
    setObjectName(name);
    auto *delegate = new ChoiceDelegate(*m_choice, this);
    delegate->setToneRole(FloorWords::ToneRole);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &FloorTable::showTime);
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
    m_choice->watchModel();
    watchView();
    QHeaderView *header = horizontalHeader();
    m_firstSort = sortedBy;
    m_firstOrder = order;
    header->setSortIndicator(sortedBy, order);
    header->setSortIndicatorShown(true); // each heading wants room for it
    firstColumns(*words, 0);
    wear(m_settings.tableState(objectName()));
    setSortingEnabled(true);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == layoutKey)
            onLayout();
    });

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
        int width = std::max(heading, words.widthInCharacters(column) * character);
        for (const QString &word : words.allWords(column))
            width = std::max(width, FastDelegate::widthWithMark(word, fontMetrics()));
        setColumnWidth(column, width);
    }
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
    const QPoint at = byKey && index.isValid() ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    if (!index.isValid())
        return emit menuAsked(currentIndex(), at); // below the rows it is about what is chosen, or the table as a whole
    if (m_choice->contains(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    emit menuAsked(index, at);
}

/// A scroll or a shuffle tells many times; it is over when it has been still for a moment.
void FloorTable::watchView()
{
    m_moved.setSingleShot(true);
    m_moved.setInterval(150ms);
    connect(&m_moved, &QTimer::timeout, this, &FloorTable::viewMoved);
    const auto soon = [this] {
        if (!m_moved.isActive())
            m_moved.start();
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(model(), &QAbstractItemModel::layoutChanged, this, soon);
    connect(model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, soon);
}

void FloorTable::reveal(const QModelIndex &index)
{
    executeDelayedItemsLayout();
    const int across = horizontalScrollBar()->value();
    scrollTo(index);
    horizontalScrollBar()->setValue(across);
}

QList<int> FloorTable::rowsInView() const
{
    QList<int> rows;
    const int first = rowAt(0);
    if (!isVisible() || !model() || first < 0)
        return rows;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row)
        rows.append(row);
    return rows;
}

void FloorTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_moved.start();
}

void FloorTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_moved.start();
}

/// Rows leave from the end: the one that would become the current one in place of a row that goes is the last, and the
/// view would go there.
void FloorTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (const int row = currentIndex().row(); row >= first && row <= last)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void FloorTable::selectAll()
{
    m_choice->chooseAll();
}

/// Of rows that are kept as chosen Ctrl takes one in or out; everything else begins a choice of its own.
void FloorTable::mousePressEvent(QMouseEvent *event)
{
    if (!m_choice->isKept())
        return QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton && index.isValid() && m_choice->contains(index))
        return event->accept(); // its menu is about all of them
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier) && index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return m_choice->toggle(index);
    }
    m_choice->forget();
    QTableView::mousePressEvent(event);
}

void FloorTable::keyPressEvent(QKeyEvent *event)
{
    const bool keeps = event->modifiers() & Qt::ControlModifier;
    if (m_choice->isKept() && movesOrSelects(*event)) {
        if (keeps && event->key() == Qt::Key_Space)
            return m_choice->toggle(currentIndex());
        if (!keeps)
            m_choice->forget();
    }
    QTableView::keyPressEvent(event);
}

void FloorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFirstColumn();
    m_moved.start();
}

/// Assistive programs select a row without making it the current one; actions go by the current one.
void FloorTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = m_choice->count() == 1 ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.size() == 1 && rows.constFirst().row() != currentIndex().row())
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
    m_choice->onSelection();
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

/// Ages and waits are words, and go on without a change of the model: of their columns what one sees is drawn again.
void FloorTable::showTime()
{
    if (!isVisible() || !m_words)
        return;
    for (int column = 0; column < m_words->columnCount(); ++column) {
        if (m_words->goesOn(column) && !isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
    }
}

void FloorTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::normal);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
}

QByteArray FloorTable::view() const
{
    return QJsonDocument(tableLook(*horizontalHeader(), *m_words, m_fits)).toJson(QJsonDocument::Compact);
}

/// Answers whether there was a look to take.
bool FloorTable::wear(const QByteArray &view)
{
    const QJsonObject look = QJsonDocument::fromJson(view).object();
    m_fitting = true;
    const bool taken = wearTableLook(*horizontalHeader(), *m_words, look);
    m_fitting = false;
    if (!taken)
        return false;
    m_fits = look[QLatin1StringView("fitted")].toBool();
    fitFirstColumn();
    return true;
}

void FloorTable::setView(const QByteArray &view)
{
    if (!wear(view))
        return;
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_remember.start();
}

/// The settings have taken another look, or none; what waits to be written was of the one before.
void FloorTable::onLayout()
{
    const QByteArray view = m_settings.tableState(objectName());
    if (view.isEmpty())
        asAtFirst();
    else
        setView(view);
    m_remember.stop();
}

void FloorTable::asAtFirst()
{
    QHeaderView *header = horizontalHeader();
    m_fitting = true;
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    firstColumns(*m_words, 0);
    m_fitting = false;
    m_fits = true;
    fitFirstColumn();
    sortByColumn(m_firstSort, m_firstOrder);
}

void FloorTable::remember()
{
    m_remember.stop();
    if (m_words)
        m_settings.setTableState(objectName(), view());
}
