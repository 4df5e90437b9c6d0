#include "ui/floor/floorpage.h"

#include "console/models/roles.h"
#include "console/models/tablemodel.h"
#include "console/settings/settings.h"
#include "ui/floor/askbar.h"
#include "ui/floor/attributecolumns.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/filebanner.h"
#include "ui/floor/floorchoice.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorviews.h"
#include "ui/floor/floorwords.h"
#include "ui/text/counttext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptymenu.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 200;

} // namespace

FloorPage::FloorPage(const QString &title, const QString &name, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(name)
    , m_count(new ElidedLabel(this))
    , m_chosen(new ElidedLabel(this))
    , m_age(new AgeLabel(clock, AgeLabel::Form::Ago, this))
    , m_filter(new SearchLine(this))
    , m_byAttributes(new QPushButton(this))
    , m_viewButton(new MenuButton(this))
    , m_actions(new MenuButton(this))
    , m_expression(new ExpressionLine(this))
    , m_nameBar(new AskBar({ u"viewName"_s, tr("Name of the view:"), tr("Save View"), tr("Don't Save") }, this))
    , m_columnsBar(
          new AskBar({ u"columnNames"_s, tr("Attributes as columns:"), tr("Show Columns"), tr("Leave Columns") }, this))
    , m_banner(new FileBanner(this))
    , m_removed(new Banner(this))
    , m_above(new WrapLayout(space::normal))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(m_split))
    , m_table(new FloorTable(name, settings, this))
    , m_rows(m_table)
    , m_empty(new EmptyState(this))
    , m_reading(new EmptyState(Glyph::Refresh, {}, {}, this))
    , m_nothingFound(new EmptyState(Glyph::Search, tr("Nothing matches the filter"), {}, this))
{
    setObjectName(name + u"Page"_s);
    m_banner->hide();
    m_removed->setObjectName(u"removedView"_s);
    m_age->setWording([](const QString &age) { return tr("updated %1").arg(age); });
    m_filter->setObjectName(u"filter"_s);
    m_filter->setSpokenName(tr("Filter %1").arg(title));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setToolTip(tr("Rows with every word. In quotes, words stand together and whole: \"Team 7\" does not find Team 70."));
    m_actions->setObjectName(u"actionsButton"_s);
    //: Button: opens the menu of what can be done with the chosen row of a table.
    m_actions->setText(tr("&Actions"));
    m_viewButton->setObjectName(u"viewButton"_s);
    //: Button: opens the menu of ways to look at a table that have a name, and of what becomes of it as a whole.
    m_viewButton->setText(tr("Vie&ws"));
    m_byAttributes->setObjectName(u"byAttributes"_s);
    m_byAttributes->setIcon(glyphIcon(Glyph::Filter));
    m_byAttributes->setCheckable(true);
    m_byAttributes->setAccessibleName(tr("Filter by attributes"));
    m_byAttributes->setToolTip(tr("Filter by an expression on attributes (Ctrl+Shift+F)"));
    m_byAttributes->hide();
    m_expression->setSpokenName(tr("Attributes of %1").arg(title));
    m_expression->hide();
    m_table->setAccessibleName(title);
    m_nothingFound->setAction(tr("Clear Filter"));
    layOut(title);
    addFilterKeys();
    connect(m_nothingFound, &EmptyState::actionRequested, this, &FloorPage::onNothingFoundAction);
    connect(m_actions, &MenuButton::aboutToOpen, this, [this] { fillActions(m_table->currentIndex()); });
    connect(m_table, &FloorTable::menuAsked, this, &FloorPage::openMenu);
}

void FloorPage::layOut(const QString &title)
{
    auto *heading = new QLabel(title, this);
    QFont big = heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    heading->setFont(big);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(320);
    m_age->setForegroundRole(QPalette::PlaceholderText); // quieter than the count
    // Always the same, or a narrow window would become wider by itself when these words become longer.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QString(8, u'0')));
    m_chosen->setMinimumWidth(m_count->minimumWidth());
    for (QLabel *label : { m_count, m_chosen })
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // all of it where there is room
    m_age->setMinimumWidth(1);
    m_age->keepWidth();
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(heading);
    top->addWidget(m_count);
    top->addWidget(m_chosen);
    top->addWidget(m_age);
    top->addStretch(1);
    top->addWidget(m_filter, 1);
    top->addWidget(m_byAttributes);
    top->addWidget(m_viewButton);
    top->addWidget(m_actions);

    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_nothingFound);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addLayout(m_above);
    column->addWidget(m_expression);
    column->addWidget(m_banner);
    column->addWidget(m_removed);
    column->addWidget(m_split, 1);
    column->addWidget(m_nameBar);
    column->addWidget(m_columnsBar);
    for (QWidget *bar : std::initializer_list<QWidget *>{ m_banner, m_removed, m_nameBar, m_columnsBar })
        bar->installEventFilter(this);
}

void FloorPage::setModel(
    TableModel *model, FloorWords *words, int sortedBy, Qt::SortOrder order, bool hasAttributes)
{
    m_model = model;
    m_words = words;
    words->setSourceModel(model);
    if (hasAttributes)
        m_columns = new AttributeColumns(*model, *m_table, *m_columnsBar, m_settings, this);
    m_table->setWords(words, sortedBy, order);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_isFilteredAnew = true; });
    connect(m_filter, &QLineEdit::textChanged, model, &TableModel::setFilterText);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { sayNothingFound(); });
    keepView();
    wireViews();
    wireArranging();
    connect(model, &TableModel::totalChanged, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FloorPage::refreshCount);
    wireChoice();
    refreshCount();
}

void FloorPage::wireViews()
{
    m_views = new FloorViews({ .table = m_table,
                                 .filter = m_filter,
                                 .expression = m_expression,
                                 .columns = m_columns,
                                 .nameBar = m_nameBar,
                                 .button = m_viewButton,
                                 .removed = m_removed },
        m_table->accessibleName(), m_settings, this);
    connect(m_views, &FloorViews::exportProgressed, m_banner, &FileBanner::tellProgress);
    connect(m_views, &FloorViews::printProgressed, m_banner, [this](int rows, int all) {
        m_banner->showProgress(tr("Drawing pages: %L1 of %L2 rows.").arg(rows).arg(all));
    });
    connect(m_banner, &Banner::actionRequested, m_views, &FloorViews::cancel);
    connect(m_views, &FloorViews::exported, m_banner, &FileBanner::tellWritten);
    connect(m_views, &FloorViews::exportCanceled, m_banner, &FileBanner::tellCanceled);
    connect(m_views, &FloorViews::exportFailed, m_banner, &FileBanner::tellFailed);
    connect(m_views, &FloorViews::printed, m_banner, [this](qsizetype rows) {
        m_banner->showDone(Tone::Good, tr("%1 sent to the printer.").arg(rowsText(int(rows))));
    });
    connect(m_views, &FloorViews::printCanceled, m_banner,
        [this] { m_banner->showDone(Tone::Info, tr("Printing was canceled.")); });
    connect(m_views, &FloorViews::printFailed, this,
        [this](const QString &fault) { showError(tr("The table could not be printed."), fault); });
}

void FloorPage::wireChoice()
{
    m_chosen->setObjectName(u"chosenCount"_s);
    m_chosen->hide();
    connect(m_table->choice(), &FloorChoice::changed, this, [this] {
        const int count = m_table->choice()->count();
        m_chosen->setText(tr("%Ln chosen", nullptr, count));
        m_chosen->setVisible(count > 1);
    });
}

QStringList FloorPage::chosen() const
{
    const QStringList ids = m_table->choice()->ids();
    const QModelIndex current = m_table->currentIndex();
    if (!ids.isEmpty() || !current.isValid())
        return ids;
    return { current.data(ModelRole::Id).toString() };
}

void FloorPage::showInstead(QAbstractItemView *view)
{
    if (m_stack->indexOf(view) < 0)
        m_stack->addWidget(view);
    m_rows = view;
    refreshCount();
}

void FloorPage::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
    setTabOrder(widget, m_table); // which was there before
}

void FloorPage::addOver(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_split), widget);
}

void FloorPage::addSplit(QWidget *widget, const QString &name)
{
    m_split->setObjectName(name);
    m_split->addWidget(widget);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    if (!m_split->restoreState(m_settings.tableState(name)))
        m_split->setSizes({ 600, 280 });
    connect(m_split, &QSplitter::splitterMoved, this,
        [this, name] { m_settings.setTableState(name, m_split->saveState()); });
}

void FloorPage::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
    widget->installEventFilter(this);
}

/// What asked and was answered gives the focus back to the rows; by itself it would go on to whatever is next.
bool FloorPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *bar = qobject_cast<QWidget *>(watched);
    if (bar && event->type() == QEvent::Hide && bar->isHidden() && bar->isAncestorOf(window()->focusWidget()))
        goToRows();
    return QWidget::eventFilter(watched, event);
}

void FloorPage::goToRows()
{
    QWidget *to = m_rows->isVisibleTo(this) ? static_cast<QWidget *>(m_rows) : m_filter;
    to->setFocus(Qt::OtherFocusReason);
}

/// The few that come in at any time are there with the next frame, and not worth a word; unless they are the first.
bool FloorPage::isFilling(qsizetype known) const
{
    const int taken = m_model->totalRows();
    return taken + atOnce < known || (taken == 0 && known > 0);
}

/// That there is nothing is said only where it is known.
EmptyState *FloorPage::insteadOfNone()
{
    if (!isReading())
        return m_empty;
    m_reading->setTitle(m_online ? tr("Reading…") : tr("Not read yet"));
    return m_reading;
}

void FloorPage::refreshCount()
{
    const int all = m_model->totalRows();
    const int shown = m_model->rowCount();
    if (m_isSlow) // the count is of the rows of before
        return m_count->setText(isOrderedAnew() ? tr("Sorting…") : tr("Searching…"));
    const QString count = all > 0 ? countText(shown, all) : QString();
    //: While a long list is being read; %1 is how many have come, e.g. "2,000 agents".
    m_count->setText(all > 0 && isReading() ? tr("%1 so far…").arg(count) : count);
    if (all == 0)
        m_stack->setCurrentWidget(insteadOfNone());
    else if (shown > 0 || !(m_model->isFiltered() || m_model->isArranging()))
        return m_stack->setCurrentWidget(m_rows);
    else
        m_stack->setCurrentWidget(m_nothingFound);
    sayNothingFound();
}

/// The menu is about what is chosen; a row that is not becomes so. Some of it needs no row.
void FloorPage::fillActions(const QModelIndex &row)
{
    if (row.isValid() && !m_table->choice()->contains(row))
        m_table->setCurrentIndex(row);
    QMenu *menu = m_actions->choices();
    emptyMenu(*menu);
    fillMenu(menu, row);
    addShowOnly(menu, row);
    m_table->addArrangeMenus(menu);
}

void FloorPage::openMenu(const QModelIndex &row, const QPoint &at)
{
    fillActions(row);
    m_actions->choices()->popup(at);
}

void FloorPage::setFreshness(std::optional<Instant> at)
{
    m_age->setSince(at);
    if (m_model)
        refreshCount();
}

void FloorPage::setOnline(bool online)
{
    m_online = online;
    if (m_model)
        refreshCount();
}

void FloorPage::showNote(const QString &text)
{
    m_banner->showDone(Tone::Info, text);
}

void FloorPage::showError(const QString &text, const QString &details)
{
    m_banner->showDone(Tone::Bad, text, details);
}
