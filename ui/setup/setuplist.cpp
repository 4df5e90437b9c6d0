#include "ui/setup/setuplist.h"

#include "console/models/roles.h"
#include "console/models/setuplistmodel.h"
#include "ui/setup/setupwords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/searchline.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The air between two rows is theirs: a list's own spacing is nobody's, and clicks on it are lost.
class AiryRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * space::tight);
    }

protected:
    /// A mark where there is something to be known; the names stay one below the other.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(Qt::ToolTipRole).toString().isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = glyphIcon(Glyph::History);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = { option->fontMetrics.height(), option->fontMetrics.height() }; // the rows stay as high
    }
};

/// A click below its rows leaves the chosen one chosen.
class SetupRows final : public QListView
{
public:
    using QListView::QListView;

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override
    {
        return index.isValid() ? QListView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
    }
};

} // namespace

SetupList::SetupList(const ConsoleState &state, SetupKind kind, QWidget *parent)
    : QWidget(parent)
    , m_model(new SetupListModel(state, kind, this))
    , m_search(new SearchLine(this))
    , m_view(new SetupRows(this))
    , m_more(new QLabel(this))
    , m_addNote(new QLabel(this))
    , m_add(new QPushButton(glyphIcon(Glyph::Add), setupKindWords(kind).add, this))
{
    const SetupKindWords words = setupKindWords(kind);
    m_model->setWords(&setupListText);
    m_model->setAwake(false); // until it is seen
    m_search->setObjectName(u"setupSearch"_s);
    m_search->setSpokenName(tr("Search in Setup: %1").arg(words.many));
    m_search->setPlaceholderText(tr("Search"));
    m_view->setObjectName(u"setupView"_s);
    m_view->setAccessibleName(tr("Setup: %1").arg(words.many));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new AiryRow(m_view));
    m_view->setModel(m_model);
    m_more->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText); // quieter than the rows
    m_addNote->setObjectName(u"addNote"_s);
    m_addNote->setWordWrap(true);
    m_addNote->hide();
    m_add->setObjectName(u"addButton"_s);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0); // a splitter that reads from the right cuts off what touches its edge
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_more);
    column->addWidget(m_addNote);
    column->addWidget(m_add);
    setFocusProxy(m_view);

    connect(m_search, &QLineEdit::textChanged, m_model, &SetupListModel::setSearch);
    connect(m_add, &QPushButton::clicked, this, &SetupList::addAsked);
    connect(m_model, &SetupListModel::updated, this, &SetupList::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SetupList::onCurrent);
    connect(m_view, &QListView::clicked, this, &SetupList::onCurrent); // it may be current and not be open
    // Assistive programs select a row without making it the current one.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty() && !selected.contains(m_view->currentIndex()))
            m_view->selectionModel()->setCurrentIndex(selected.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    });
    refresh();
}

QString SetupList::current() const
{
    return m_view->currentIndex().data(ModelRole::Id).toString();
}

void SetupList::setCurrent(const QString &sid)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->rowOf(sid);
    m_wanted = row < 0 ? sid : QString();
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
        return;
    }
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

void SetupList::onCurrent()
{
    if (m_quiet || !m_view->currentIndex().isValid())
        return;
    m_wanted.clear();
    emit chosen(current());
}

void SetupList::setMayAdd(bool may, const QString &why)
{
    m_whyNotAdd = why;
    m_add->setEnabled(may);
    m_add->setToolTip(why);
    describeAdd();
}

void SetupList::setAddNote(const QString &note)
{
    m_addNote->setText(note);
    m_addNote->setVisible(!note.isEmpty());
    describeAdd();
}

/// Who hears the button does not see what stands above it.
void SetupList::describeAdd()
{
    m_add->setAccessibleDescription(m_whyNotAdd.isEmpty() ? m_addNote->text() : m_whyNotAdd);
}

void SetupList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SetupList::takeKeyboard()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setFocus(Qt::OtherFocusReason);
}

void SetupList::refresh()
{
    const int further = int(m_model->furtherMatches());
    m_more->setText(tr("%Ln more; search to see them.", nullptr, further));
    m_more->setVisible(further > 0);
    if (!m_wanted.isEmpty())
        setCurrent(m_wanted);
}

void SetupList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
}

void SetupList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}
