#include "ui/floor/floorpage.h"

#include "console/models/tablemodel.h"
#include "console/settings/settings.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keptrow.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/searchline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FloorPage::FloorPage(const QString &title, const QString &name, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(name)
    , m_count(new QLabel(this))
    , m_age(new AgeLabel(clock, AgeLabel::Form::Ago, this))
    , m_filter(new SearchLine(this))
    , m_actions(new MenuButton(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new FloorTable(name, settings, this))
    , m_empty(new EmptyState(this))
    , m_nothingFound(new EmptyState(Glyph::Search, tr("Nothing matches the filter"), {}, this))
{
    setObjectName(name + u"Page"_s);
    m_banner->hide();
    m_age->setWording([](const QString &age) { return tr("updated %1").arg(age); });
    m_filter->setObjectName(u"filter"_s);
    m_filter->setSpokenName(tr("Filter %1").arg(title));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_actions->setObjectName(u"actionsButton"_s);
    //: Button: opens the menu of what can be done with the chosen row of a table.
    m_actions->setText(tr("&Actions"));
    m_table->setAccessibleName(title);
    m_nothingFound->setAction(tr("Clear Filter"));
    layOut(title);
    connect(m_nothingFound, &EmptyState::actionRequested, m_filter, &QLineEdit::clear);
    connect(m_actions, &MenuButton::aboutToOpen, this, [this] { fillActions(m_table->currentIndex()); });
    connect(m_table, &FloorTable::menuAsked, this, [this](const QModelIndex &row, const QPoint &at) {
        fillActions(row);
        m_actions->choices()->popup(at);
    });
}

void FloorPage::layOut(const QString &title)
{
    auto *heading = new QLabel(title, this);
    QFont big = heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    heading->setFont(big);
    m_filter->setMinimumWidth(220);
    m_filter->setMaximumWidth(320);
    m_age->setEnabled(false); // quieter than the count
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(heading);
    top->addWidget(m_count);
    top->addWidget(m_age);
    top->addStretch(1);
    top->addWidget(m_filter, 1);
    top->addWidget(m_actions);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingFound);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void FloorPage::setModel(TableModel *model, FloorWords *words, int sortedBy, Qt::SortOrder order)
{
    m_model = model;
    words->setSourceModel(model);
    m_table->setWords(words, sortedBy, order);
    connect(m_filter, &QLineEdit::textChanged, model, &TableModel::setFilterText);
    keepView();
    connect(model, &TableModel::arranged, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FloorPage::refreshCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FloorPage::refreshActions);
    refreshCount();
}

/// Filter and chosen row are there again at the next start.
void FloorPage::keepView()
{
    const QString filterName = m_name + u"Filter"_s;
    m_filter->setText(m_settings.lastView(filterName));
    connect(m_filter, &QLineEdit::textChanged, this,
        [this, filterName](const QString &text) { m_settings.setLastView(filterName, text); });
    new KeptRow(*m_table, m_settings, m_name + u"Row"_s);
}

void FloorPage::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FloorPage::refreshCount()
{
    const int all = m_model->totalRows();
    const int shown = m_model->rowCount();
    m_count->setText(all > 0 ? countText(shown, all) : QString());
    if (all == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (shown == 0 && !m_filter->text().isEmpty())
        m_stack->setCurrentWidget(m_nothingFound);
    else
        m_stack->setCurrentWidget(m_table);
    refreshActions();
}

void FloorPage::fillActions(const QModelIndex &row)
{
    QMenu *menu = m_actions->choices();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves menus within it
    fillMenu(menu, row);
    m_table->addArrangeMenus(menu);
}

void FloorPage::refreshActions()
{
    const bool chosen = m_table->currentIndex().isValid();
    m_actions->setEnabled(chosen);
    m_actions->setToolTip(chosen ? QString() : tr("Choose a row first."));
}

void FloorPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FloorPage::setFreshness(std::optional<Instant> at)
{
    m_age->setSince(at);
}

void FloorPage::setOnline(bool online)
{
    m_online = online;
}

void FloorPage::showError(const QString &text, const QString &details)
{
    m_banner->showMessage(Tone::Bad, text, details);
    m_banner->show();
}
