// What keeps rows of a page from being shown: its filters, and how they are kept.
#include "ui/floor/floorpage.h"

#include "console/layout/layoutkeeping.h"
#include "console/models/searchfilter.h"
#include "console/models/tablemodel.h"
#include "console/settings/settings.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/filebanner.h"
#include "ui/floor/floorchoice.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keptrow.h"
#include "ui/widgets/searchline.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestInMenu = 300; // pixels

} // namespace

/// Filter and chosen row are there again at the next start.
void FloorPage::keepView()
{
    const QString filterName = m_name + u"Filter"_s;
    m_filter->setText(m_settings.lastView(filterName));
    connect(m_filter, &QLineEdit::textChanged, this,
        [this, filterName](const QString &text) { m_settings.setLastView(filterName, text); });
    new KeptRow(*m_table, m_settings, m_name + u"Row"_s, KeptRow::View::StaysAtTop);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == layoutKey)
            onLayout();
    });
}

/// Another layout was taken from a file. The table reads its columns by itself, after the attributes are there.
void FloorPage::onLayout()
{
    const QString expression = m_settings.lastView(m_name + u"Expression"_s);
    m_filter->setText(m_settings.lastView(m_name + u"Filter"_s));
    if (expression.isEmpty())
        m_byAttributes->setChecked(false);
    m_expression->setText(expression);
}

/// Not before there is a model to filter: a kept expression is put to it at once.
void FloorPage::allowExpressions(const QString &prefix, const QString &example)
{
    m_byAttributes->show();
    m_expression->setExample(example);
    connect(m_expression, &ExpressionLine::expressionChanged, m_model,
        [this, prefix](const std::optional<Expression> &expression) {
            m_isFilteredAnew = true;
            m_model->setExpression(expression ? std::optional(AttributeCheck(*expression, prefix)) : std::nullopt);
        });
    connect(m_byAttributes, &QPushButton::toggled, this, [this](bool on) {
        m_expression->setVisible(on);
        if (on)
            m_expression->begin();
        else
            m_expression->setText({});
    });
    keepExpression();
}

void FloorPage::keepExpression()
{
    const QString kept = m_name + u"Expression"_s;
    connect(m_expression, &ExpressionLine::textChanged, this, [this, kept](const QString &text) {
        m_settings.setLastView(kept, text);
        if (!text.isEmpty())
            m_byAttributes->setChecked(true); // a filter that works is seen
    });
    m_expression->setText(m_settings.lastView(kept));
}

void FloorPage::addFilterKeys()
{
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        if (!m_rows->isVisible())
            return;
        m_rows->setFocus(Qt::ShortcutFocusReason);
        m_table->choice()->forget(); // as by that key in the table
        m_table->setCurrentIndex(m_table->model()->index(0, m_table->horizontalHeader()->logicalIndexAt(0)));
    });
    auto *expression = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_byAttributes);
    expression->setWhatsThis(m_byAttributes->accessibleName());
    connect(expression, &QShortcut::activated, this, &FloorPage::onExpressionKey);
}

/// From elsewhere it leads into the expression, and only from there it puts it away.
void FloorPage::onExpressionKey()
{
    if (!m_byAttributes->isChecked())
        return m_byAttributes->setChecked(true);
    if (!m_expression->isAncestorOf(window()->focusWidget()))
        return m_expression->begin();
    m_byAttributes->setChecked(false);
    focusFilter();
}

void FloorPage::lookFor(const QString &filter, const QString &expression)
{
    clearFilters();
    m_filter->setText(filter);
    m_expression->setText(expression);
}

void FloorPage::sayNothingFound()
{
    const QString yet = notFoundYet();
    m_nothingFound->setTitle(yet.isEmpty() ? tr("Nothing matches the filter") : yet);
    m_nothingFound->setHint(filterFault());
}

QString FloorPage::notFoundYet() const
{
    const bool asksForAll = m_filter->text().isEmpty() && m_expression->text().isEmpty(); // and those are not shown yet
    if (asksForAll || isSearching())
        return tr("Searching…");
    return isReading() && filterFault().isEmpty() ? tr("Still reading: nothing that matches so far.") : QString();
}

bool FloorPage::isSearching() const
{
    return m_isFilteredAnew && m_model->isArranging();
}

/// A column that is not there, or a word that one never says, with what could have been meant.
QString FloorPage::filterFault() const
{
    const SearchFilter filter = m_model->searchFilter(m_filter->text());
    if (!filter.unknownColumns().isEmpty())
        return unknownColumnText(filter.unknownColumns().constFirst());
    if (filter.unknownWords().isEmpty())
        return {};
    const UnknownWord &unknown = filter.unknownWords().constFirst();
    QStringList known;
    for (const QString &word : unknown.shown) // as it can be written there
        known.append(word.contains(u' ') ? u'"' + word + u'"' : word);
    //: %1 is a column as somebody has written it in a filter, %2 the word behind its colon, %3 all that it can say: status:foo
    return tr("The column “%1” never says “%2”. It can say: %3.").arg(unknown.column, unknown.word, known.join(u", "_s));
}

QString FloorPage::unknownColumnText(const QString &column) const
{
    QStringList known;
    for (int each = 0; each < m_words->columnCount(); ++each) {
        if (!m_words->searchedAs(each).isEmpty())
            known.append(m_words->headerData(each, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    known.sort(Qt::CaseInsensitive);
    //: %1 is a word before a colon and something in quotes, in a filter: foo:"bar"
    const QString fault = tr("There is no column “%1” that a filter could ask.").arg(column);
    if (known.isEmpty())
        return fault;
    //: Behind "There is no column “foo” that a filter could ask."; %1 are headings of columns.
    return fault + u' ' + tr("These can be asked: %1.").arg(known.join(u", "_s));
}

void FloorPage::clearFilters()
{
    m_filter->clear();
    m_byAttributes->setChecked(false);
}

void FloorPage::onNothingFoundAction()
{
    clearFilters();
}

/// What takes a while says so, or the rows of before would seem to be those that are asked for.
void FloorPage::wireArranging()
{
    m_shownOrder = { m_model->sortColumn(), m_model->sortOrder() };
    m_slow.setSingleShot(true);
    m_slow.setInterval(150ms);
    connect(m_model, &TableModel::arranging, this, [this] {
        if (!m_isSlow && !m_slow.isActive())
            m_slow.start();
        sayNothingFound();
    });
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        refreshCount();
    });
    connect(m_model, &TableModel::arranged, this, [this] {
        m_slow.stop();
        m_isSlow = false;
        refreshCount();
        showBegin();
    });
}

bool FloorPage::isOrderedAnew() const
{
    return m_shownOrder != std::pair(m_model->sortColumn(), m_model->sortOrder());
}

/// Of other rows than before, or of another order, one sees the first ones, or the current one where it is among them.
void FloorPage::showBegin()
{
    const bool isAnew = isOrderedAnew() || m_isFilteredAnew;
    m_shownOrder = { m_model->sortColumn(), m_model->sortOrder() };
    m_isFilteredAnew = false;
    if (!isAnew)
        return;
    m_rows->scrollToTop();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_rows == m_table)
        m_table->reveal(current);
    else if (current.isValid())
        m_rows->scrollTo(current);
}

void FloorPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FloorPage::dismissMessage()
{
    m_banner->dismiss();
    m_removed->dismiss();
}

/// Rows that say the same in this cell, as whole words; beside what the filter asks for already.
void FloorPage::addShowOnly(QMenu *menu, const QModelIndex &cell)
{
    const QString shown = m_words->searchable(cell);
    if (shown.isEmpty())
        return;
    const QString written = menu->fontMetrics().elidedText(shown.simplified(), Qt::ElideRight, longestInMenu);
    menu->addSeparator();
    //: %1 is what a cell of the table says; the filter then lets only rows through that say it.
    QAction *action = menu->addAction(glyphIcon(Glyph::Filter), tr("Show Only “%1”").arg(QString(written).replace(u'&', "&&"_L1)),
        this, [this, shown, column = m_words->searchedAs(cell.column())] {
            m_filter->setText(column.isEmpty() ? SearchFilter::withPhrase(m_filter->text(), shown)
                                               : SearchFilter::withCell(m_filter->text(), column, shown));
        });
    action->setObjectName(u"showOnly"_s);
}
