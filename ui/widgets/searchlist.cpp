#include "ui/widgets/searchlist.h"

#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SearchList::SearchList(QWidget *parent)
    : QWidget(parent)
    , m_line(new SearchLine(this))
    , m_view(new QListView(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_line->setObjectName(u"searchLine"_s);
    m_line->installEventFilter(this);
    m_view->setObjectName(u"searchView"_s);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    setPlaceholder(tr("Search"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { emit currentChanged(current()); });
    // Assistive programs select a row without making it the current one.
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
            if (!selected.isEmpty() && !selected.contains(m_view->currentIndex()))
                m_view->selectionModel()->setCurrentIndex(
                    selected.indexes().constFirst(), QItemSelectionModel::NoUpdate);
        });
    // Return in the list arrives here as well.
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &at) { emit chosen(m_filter->mapToSource(at)); });
    setFocusProxy(m_line);
}

void SearchList::setModel(QAbstractItemModel *model)
{
    m_filter->setSourceModel(model);
    m_view->setCurrentIndex(m_filter->index(0, 0));
}

void SearchList::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setSpokenName(text);
}

QModelIndex SearchList::current() const
{
    return m_filter->mapToSource(m_view->currentIndex());
}

void SearchList::setCurrent(const QModelIndex &source)
{
    const QModelIndex at = m_filter->mapFromSource(source);
    m_view->setCurrentIndex(at);
    m_view->scrollTo(at);
}

bool SearchList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_view, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current().isValid())
            emit chosen(current());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
