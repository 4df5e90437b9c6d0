#include "ui/inspect/timelinewindow.h"

#include "console/console.h"
#include "console/control/tasktimeline.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/inspect/inspecttable.h"
#include "ui/inspect/timelineaxis.h"
#include "ui/inspect/timelinewords.h"
#include "ui/text/errortext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimelineWindow::TimelineWindow(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_words(new TimelineWords(this))
    , m_task(new QLineEdit(this))
    , m_show(new QPushButton(tr("&Show"), this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("&Copy as Text"), this))
    , m_banner(new FileBanner(this))
    , m_status(new ToneLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::History, tr("No task chosen"), {}, m_stack))
    , m_table(new QTableView(m_stack))
{
    setObjectName(u"timelineWindow"_s);
    //: Title of a window: all that happened to one task.
    setWindowTitle(tr("Life of a Task"));
    setAccessibleName(windowTitle());
    m_words->setSourceModel(&m_model);
    m_task->setObjectName(u"timelineTask"_s);
    m_task->setPlaceholderText(u"WT…"_s);
    m_task->setLayoutDirection(Qt::LeftToRight);
    m_show->setObjectName(u"timelineShow"_s);
    m_copy->setObjectName(u"timelineCopy"_s);
    m_copy->setAutoDefault(false);
    m_status->setObjectName(u"timelineStatus"_s);
    setUpTable();
    layOut();
    connect(m_show, &QPushButton::clicked, this, &TimelineWindow::takeTyped);
    connect(m_task, &QLineEdit::returnPressed, this, &TimelineWindow::takeTyped);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const TaskTimeline &timeline = m_console.timeline();
        QGuiApplication::clipboard()->setText(timelineAsText(timeline.task().text(), timeline.entries()));
    });
    connect(&console.timeline(), &TaskTimeline::changed, this, &TimelineWindow::refresh);
    refresh();
    resizeToFit(*this, { fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 38 });
}

TimelineWindow::~TimelineWindow()
{
    m_console.timeline().setWatched(false);
}

void TimelineWindow::setUpTable()
{
    setUpInspectTable(*m_table, *m_words, TimelineWords::ToneRole, { 14, 15, 14, 48 });
    auto *axis = new TimelineAxis(m_table);
    axis->setToneRole(TimelineWords::ToneRole);
    m_table->setItemDelegate(axis);
    m_table->setAlternatingRowColors(false); // the axis goes through
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("What happened to the task"));
}

void TimelineWindow::layOut()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    //: SID is the service's word.
    auto *label = new QLabel(tr("&Task (SID)"), this);
    label->setBuddy(m_task);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(label);
    top->addWidget(m_task, 1);
    top->addWidget(m_show);
    auto *exporting = new CsvButton(*m_table, windowTitle(), *m_banner, this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::small);
    bottom->addWidget(m_status);
    bottom->addStretch(1);
    bottom->addWidget(exporting);
    bottom->addWidget(m_copy);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
}

void TimelineWindow::showTask(const TaskId &task)
{
    m_isWrong = false;
    m_task->setText(task.text());
    m_console.timeline().follow(task);
}

void TimelineWindow::takeTyped()
{
    const auto task = TaskId::fromText(QStringView(m_task->text()).trimmed());
    if (task)
        return showTask(*task);
    m_isWrong = true;
    refresh();
}

void TimelineWindow::refresh()
{
    const TaskTimeline &timeline = m_console.timeline();
    m_model.setEntries(timeline.entries());
    stretchRows();
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_empty->setTitle(timeline.task().isNull() ? tr("No task chosen")
            : timeline.isReading()             ? tr("Reading…")
                                               : tr("Nothing is known of this task"));
    m_empty->setHint(timeline.task().isNull()
            ? tr("Enter a task’s SID, or choose “Life of the Task” in the menu of a task or beside an event.")
            : tr("The service tells of the last 30 days; what was done here is kept for 90."));
    m_copy->setEnabled(!isEmpty);
    sayStatus();
}

/// A pause is seen: the row behind it is higher.
void TimelineWindow::stretchRows()
{
    const int plain = fontMetrics().height() + space::small;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::chrono::milliseconds pause(m_model.index(row, 0).data(TimelineModel::PauseRole).toLongLong());
        const int height = plain + TimelineAxis::roomFor(pause, fontMetrics().height());
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

void TimelineWindow::sayStatus()
{
    const TaskTimeline &timeline = m_console.timeline();
    if (m_isWrong)
        return m_status->setStatus(Tone::Bad, tr("This is no SID of a task."));
    if (timeline.error())
        return m_status->setStatus(Tone::Bad, tr("Its events cannot be read. %1").arg(errorText(*timeline.error()).whole()));
    if (timeline.task().isNull())
        return m_status->setStatus(Tone::Neutral, tr("No task"));
    m_status->setStatus(Tone::Good, tr("%Ln entry(s)", nullptr, m_model.rowCount()));
}

void TimelineWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_console.timeline().setWatched(true);
}

void TimelineWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_console.timeline().setWatched(false);
}
