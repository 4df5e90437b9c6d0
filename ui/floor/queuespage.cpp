#include "ui/floor/queuespage.h"

#include "console/console.h"
#include "console/control/boardwatch.h"
#include "console/layout/layoutkeeping.h"
#include "console/models/queuetablemodel.h"
#include "console/models/searchfilter.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/board/plotpanel.h"
#include "ui/board/totalsline.h"
#include "ui/floor/boarddelegate.h"
#include "ui/floor/boardorder.h"
#include "ui/floor/floorchoice.h"
#include "ui/floor/floortable.h"
#include "ui/floor/levelsdialog.h"
#include "ui/floor/periodchoice.h"
#include "ui/floor/queuetiles.h"
#include "ui/floor/queuewords.h"
#include "ui/text/counttext.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto asTilesView = "queuesAsTiles"_L1;
constexpr auto plottedView = "queuesPlotted"_L1;

} // namespace

QueuesPage::QueuesPage(Console &console, QWidget *parent)
    : FloorPage(tr("Queues"), u"queues"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
    , m_tiles(new QueueTiles(this))
    , m_asTiles(new QPushButton(this))
    , m_plotted(new QPushButton(this))
{
    emptyState()->setGlyph(Glyph::Queue);
    emptyState()->setTitle(tr("No queues"));
    emptyState()->setHint(tr("This workspace has nowhere for tasks to wait."));
    auto *words = new QueueWords(console.serverClock(), this);
    console.queueTable().setSearchWords(words->searchWords());
    setModel(&console.queueTable(), words, QueueTableModel::Name, Qt::AscendingOrder);
    auto *delegate = new BoardDelegate(table());
    delegate->setToneRole(FloorWords::ToneRole);
    table()->setItemDelegate(delegate);
    m_tiles->setAccessibleName(tr("Queues as tiles"));
    m_tiles->follow(*table());
    m_tiles->hide();
    addButtons();
    addOver(new TotalsLine(console.queueTable(), console.state(), console.serverClock(), this));
    connect(m_tiles, &QueueTiles::menuAsked, this, &QueuesPage::openMenu);

    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Figures)
            setFreshness(m_console.state().freshness(part));
        else if (part == StatePart::Queues)
            refreshCount();
    });
    connect(&console.state(), &ConsoleState::cleared, this, [this] { setFreshness({}); });
}

void QueuesPage::addButtons()
{
    addAbove(new PeriodChoice(m_console.settings(), this));
    m_asTiles->setObjectName(u"asTiles"_s);
    m_asTiles->setCheckable(true);
    m_asTiles->setIcon(glyphIcon(Glyph::Columns));
    //: Button with two states: queues are shown as cards, or as a table.
    m_asTiles->setText(tr("T&iles"));
    m_asTiles->setToolTip(tr("Shows each queue as a tile"));
    connect(m_asTiles, &QPushButton::toggled, this, &QueuesPage::showTiles);
    addAbove(m_asTiles);
    addAbove(new BoardOrder(*table(), this));
    addPlot();
    auto *levels = new QPushButton(glyphIcon(Glyph::Bell), {}, this);
    levels->setObjectName(u"levelsButton"_s);
    levels->setAccessibleName(tr("Levels and alerts"));
    levels->setToolTip(tr("From when on queues want a look, and who is told"));
    connect(levels, &QPushButton::clicked, this, [this] { openLevels(chosenQueue()); });
    addAbove(levels);
    showKept();
    connect(&m_console.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == layoutKey)
            showKept();
    });
}

void QueuesPage::showKept()
{
    m_asTiles->setChecked(m_console.settings().lastView(asTilesView) == u"1"_s);
    m_plotted->setChecked(m_console.settings().lastView(plottedView) == u"1"_s);
}

void QueuesPage::addPlot()
{
    m_plotted->setObjectName(u"plotButton"_s);
    m_plotted->setCheckable(true);
    //: Button with two states: below the queues, a figure of the chosen one is plotted over time, or not.
    m_plotted->setText(tr("&Plot"));
    m_plotted->setToolTip(tr("Plots the last hours of the chosen queue"));
    addAbove(m_plotted);
    connect(m_plotted, &QPushButton::toggled, this, &QueuesPage::showPlot);
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuesPage::plotCurrent);
}

/// Made when it is asked for: most people never do, and plots are dear.
void QueuesPage::showPlot(bool plotted)
{
    m_console.settings().setLastView(plottedView, plotted ? u"1"_s : QString());
    if (plotted && !m_plot) {
        m_plot = new PlotPanel(m_console.queueHistory(), m_console.settings(), m_console.serverClock(), this);
        addSplit(m_plot, u"queuesSplitter"_s);
        plotCurrent();
    }
    if (m_plot)
        m_plot->setVisible(plotted);
}

void QueuesPage::plotCurrent()
{
    if (!m_plot)
        return;
    const QModelIndex row = table()->currentIndex();
    m_plot->setQueue(row.isValid() ? m_console.queueTable().queueAt(row.row()) : TaskQueueId(),
        row.siblingAtColumn(QueueTableModel::Name).data().toString());
}

void QueuesPage::showTiles(bool tiles)
{
    m_console.settings().setLastView(asTilesView, tiles ? u"1"_s : QString());
    showInstead(tiles ? static_cast<QAbstractItemView *>(m_tiles) : table());
}

/// The name of the one queue that is chosen; empty: none is, or several are.
QString QueuesPage::chosenQueue() const
{
    const QStringList ids = table()->choice()->ids();
    const QList<TaskQueue> &queues = m_console.state().queues();
    const auto is = [&ids](const TaskQueue &queue) { return ids.size() == 1 && queue.id.text() == ids.constFirst(); };
    const auto chosen = std::ranges::find_if(queues, is);
    return chosen == queues.end() ? QString() : chosen->name;
}

void QueuesPage::openLevels(const QString &queue)
{
    if (!m_levels)
        m_levels = new LevelsDialog(m_console.settings(), m_console.state(), this);
    m_levels->setQueue(queue);
    m_levels->show();
    m_levels->raise();
    m_levels->activateWindow();
}

bool QueuesPage::isReading() const
{
    return !m_console.state().freshness(StatePart::Queues) || isFilling(m_console.state().queues().size());
}

/// While figures are still to come, that no queue is critical would be no good news.
void QueuesPage::sayNothingFound()
{
    FloorPage::sayNothingFound();
    const SearchFilter words = m_console.queueTable().searchFilter(filter()->text());
    const auto isUnknown = [this](const TaskQueue &queue) {
        const KnownFigures *known = m_console.state().figures().find(queue.id);
        return !known || !known->nowAskedAt;
    };
    if (notFoundYet().isEmpty() && words.asksFor(searchMark(QueueTableModel::Level))
        && std::ranges::any_of(m_console.state().queues(), isUnknown))
        nothingFound()->setTitle(tr("Nothing that matches so far: of some queues no figures have come yet."));
}

QString QueuesPage::countText(int shown, int all) const
{
    return shown == all ? queuesText(all) : tr("%L1 of %2").arg(shown).arg(queuesText(all));
}

void QueuesPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const TaskQueueId id = m_console.queueTable().queueAt(index.row());
    const QString name = index.siblingAtColumn(QueueTableModel::Name).data().toString();
    const QString target = targetWorkers(id);
    QAction *tasks = menu->addAction(glyphIcon(Glyph::Task), tr("&Tasks of This Queue"), this,
        [this, name] { emit tasksAsked(SearchFilter::ofCell(u"queue"_s, name)); });
    QAction *agents = menu->addAction(
        glyphIcon(Glyph::Agent), tr("&Agents of This Queue"), this, [this, target] { emit agentsAsked(target); });
    QAction *levels = menu->addAction(glyphIcon(Glyph::Bell), tr("L&evels of This Queue…"), this, [this, name] { openLevels(name); });
    QAction *copy = menu->addAction(
        glyphIcon(Glyph::Copy), tr("&Copy SID"), this, [id] { QApplication::clipboard()->setText(id.text()); });
    const bool isOne = index.isValid() && chosen().size() == 1;
    for (QAction *action : { levels, copy })
        action->setEnabled(index.isValid());
    tasks->setObjectName(u"tasksOfQueue"_s);
    tasks->setEnabled(isOne);
    agents->setObjectName(u"agentsOfQueue"_s);
    agents->setEnabled(isOne && !target.trimmed().isEmpty()); // without an expression nobody is a member
}

QString QueuesPage::targetWorkers(const TaskQueueId &queue) const
{
    const QList<TaskQueue> &queues = m_console.state().queues();
    const auto known = std::ranges::find(queues, queue, &TaskQueue::id);
    return known == queues.end() ? QString() : known->targetWorkers;
}

/// Figures of queues cost the server a lot: they are asked for only while somebody looks.
void QueuesPage::showEvent(QShowEvent *event)
{
    FloorPage::showEvent(event);
    m_console.boardWatch().setInView(this, true);
}

void QueuesPage::hideEvent(QHideEvent *event)
{
    FloorPage::hideEvent(event);
    m_console.boardWatch().setInView(this, false);
}
