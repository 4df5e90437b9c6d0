#include "ui/inspect/eventswindow.h"

#include "console/console.h"
#include "console/control/eventsfeed.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/floor/floortable.h"
#include "ui/inspect/eventdetail.h"
#include "ui/inspect/eventsbar.h"
#include "ui/inspect/eventwords.h"
#include "ui/text/errortext.h"
#include "ui/theme/space.h"
#include "ui/widgets/connectwhole.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EventsWindow::EventsWindow(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_words(new EventWords(console.serverClock(), this))
    , m_bar(new EventsBar(console.state(), console.serverClock(), this))
    , m_banner(new FileBanner(this))
    , m_status(new ToneLabel(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::History, tr("No events"), {}, this))
    , m_table(new FloorTable(u"eventsTable"_s, console.settings(), this))
    , m_detail(new EventDetail(this))
{
    setObjectName(u"eventsWindow"_s);
    //: Title of a window: what happens in the workspace.
    setWindowTitle(tr("Events"));
    setAccessibleName(windowTitle());
    m_words->setSourceModel(&m_model);
    m_model.sort(EventTableModel::At, Qt::DescendingOrder);
    m_table->setWords(m_words, EventTableModel::At, Qt::DescendingOrder);
    m_table->setAccessibleName(tr("Events"));
    m_status->setObjectName(u"eventsStatus"_s);
    m_count->setObjectName(u"eventsCount"_s);
    layOut();
    listen();
    resizeToFit(*this, { fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 40 });
}

EventsWindow::~EventsWindow()
{
    m_console.events().setWatched(false);
}

void EventsWindow::layOut()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    split->addWidget(m_stack);
    split->addWidget(m_detail);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *exporting = new CsvButton(*m_table, windowTitle(), *m_banner, this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::normal);
    bottom->addWidget(m_status);
    bottom->addWidget(m_count);
    bottom->addStretch(1);
    bottom->addWidget(exporting);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(split, 1);
    column->addLayout(bottom);
}

void EventsWindow::listen()
{
    EventsFeed &feed = m_console.events();
    connect(&feed, &EventsFeed::cleared, this, [this] { m_model.clear(); });
    connect(&feed, &EventsFeed::arrived, this, [this](const QList<Event> &events) { m_model.add(events); });
    connect(&feed, &EventsFeed::changed, this, &EventsWindow::refresh);
    connectWhole(m_bar, &EventsBar::queryChanged, this, &EventsWindow::look);
    connect(m_bar, &EventsBar::wordsChanged, &m_model, &TableModel::setFilterText);
    connect(m_detail, &EventDetail::timelineAsked, this, &EventsWindow::timelineAsked);
    connect(m_table, &FloorTable::menuAsked, this, &EventsWindow::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsWindow::showChosen);
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_words, change, this, &EventsWindow::refresh);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_bar, &EventsBar::focusWords);
}

void EventsWindow::look()
{
    const auto query = m_bar->query();
    m_isUnknown = !query;
    if (query && *query != m_console.events().query())
        m_console.events().look(*query);
    refresh();
}

void EventsWindow::refresh()
{
    const EventsFeed &feed = m_console.events();
    const bool isEmpty = m_words->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_detail->setVisible(m_table->currentIndex().isValid() && !isEmpty);
    sayNone();
    m_count->setText(tr("%Ln event(s)", nullptr, m_words->rowCount()));
    if (m_isUnknown)
        m_status->setStatus(Tone::Bad, tr("This is neither a SID nor the name of an agent or a queue."));
    else if (feed.error())
        m_status->setStatus(Tone::Bad, errorText(*feed.error()).whole());
    else if (feed.hasMore())
        m_status->setStatus(Tone::Warning, tr("Only the last %L1 are shown: choose a shorter time.").arg(EventsFeed::mostEvents));
    else if (feed.isReading() && isEmpty)
        m_status->setStatus(Tone::Info, tr("Reading…"));
    else
        m_status->setStatus(Tone::Good, feed.isLive() ? tr("Live") : tr("All read"));
}

/// Why none is in view.
void EventsWindow::sayNone()
{
    const EventsFeed &feed = m_console.events();
    const bool isHidden = m_model.totalRows() > 0;
    if (!isHidden && !feed.isNone() && m_console.state().workspace()) {
        m_empty->setTitle(feed.error() ? tr("The events could not be read") : tr("Reading events…"));
        return m_empty->setHint({});
    }
    m_empty->setTitle(tr("No events"));
    m_empty->setHint(isHidden ? tr("None has these words.")
            : feed.isLive()   ? tr("What happens appears here within seconds.")
                              : tr("Nothing happened within this time."));
}

void EventsWindow::showChosen()
{
    if (const Event *event = m_model.eventAt(m_table->currentIndex().row()))
        m_detail->setEvent(*event);
    refresh();
}

/// Each cell as it is read, with tabs between.
QString EventsWindow::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_words->columnCount(); ++column)
        cells.append(m_words->index(row, column).data().toString());
    return cells.join(u'\t');
}

void EventsWindow::openMenu(const QModelIndex &index, const QPoint &at)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString sid = index.data(EventTableModel::TaskSid).toString();
    const auto task = TaskId::fromText(QStringView(sid));
    const auto add = [this, menu](const QString &name, const QString &text, const auto &deed) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    add(u"eventLife"_s, tr("&Life of the Task"), [this, task] { emit timelineAsked(*task); })->setEnabled(task.has_value());
    add(u"eventCopySid"_s, tr("Copy &SID"), [sid] { QGuiApplication::clipboard()->setText(sid); })->setEnabled(task.has_value());
    add(u"eventCopyRow"_s, tr("Copy &Row"), [row = rowText(index.row())] { QGuiApplication::clipboard()->setText(row); });
    menu->popup(at);
}

void EventsWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_model.totalRows() == 0)
        m_console.events().look(m_bar->query().value_or(EventsQuery()));
    m_console.events().setWatched(true);
    refresh();
}

void EventsWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_console.events().setWatched(false);
}
