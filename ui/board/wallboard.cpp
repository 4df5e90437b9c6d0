#include "ui/board/wallboard.h"

#include "console/console.h"
#include "console/control/boardwatch.h"
#include "console/models/queuetablemodel.h"
#include "console/state/consolestate.h"
#include "ui/board/totalsline.h"
#include "ui/floor/queuetile.h"
#include "ui/floor/queuetiles.h"
#include "ui/floor/queuewords.h"
#include "ui/text/durationtext.h"
#include "ui/theme/space.h"
#include "ui/widgets/agelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double largestLetters = 40; // points
constexpr double smallestLetters = 12; // read from some metres away

/// Whether so many tiles in these letters find room.
bool findsRoom(int tiles, const QSize &room, const QFont &letters)
{
    const QSize tile = tileSize(letters) + QSize(space::small, space::small);
    const int columns = room.width() / tile.width();
    const int rows = room.height() / tile.height();
    return columns * rows >= tiles;
}

} // namespace

Wallboard::Wallboard(Console &console, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_console(console)
    , m_words(new QueueWords(console.serverClock(), this))
    , m_title(new QLabel(this))
    , m_page(new QLabel(this))
    , m_age(new AgeLabel(console.serverClock(), AgeLabel::Form::Ago, this))
    , m_time(new QLabel(this))
    , m_totals(new TotalsLine(console.queueTable(), console.state(), console.serverClock(), this))
    , m_tiles(new QueueTiles(this))
{
    setObjectName(u"wallboard"_s);
    setAccessibleName(tr("Wallboard"));
    m_title->setTextFormat(Qt::PlainText);
    m_age->setWording([](const QString &age) { return tr("updated %1").arg(age); });
    m_words->setSourceModel(&console.queueTable());
    m_tiles->setModel(m_words);
    m_tiles->setObjectName(u"wallboardTiles"_s);
    m_tiles->setAccessibleName(tr("Queues on the wallboard"));
    m_tiles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tiles->setSelectionMode(QAbstractItemView::NoSelection);
    m_page->setObjectName(u"wallboardPage"_s);
    m_page->hide();
    m_time->setObjectName(u"wallboardTime"_s);
    layOut();
    wireTimers();
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_words, change, &m_fit, qOverload<>(&QTimer::start));
    connect(&console.state(), &ConsoleState::workspaceChanged, this, &Wallboard::nameIt);
    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Figures)
            m_age->setSince(m_console.state().freshness(part));
    });
    nameIt();
}

void Wallboard::wireTimers()
{
    m_turn.setInterval(12s);
    connect(&m_turn, &QTimer::timeout, this, &Wallboard::turnPage);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0ms); // rows come many at a time
    connect(&m_fit, &QTimer::timeout, this, &Wallboard::fit);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Wallboard::tellTime);
    const QScrollBar *bar = m_tiles->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &Wallboard::tellPage);
    connect(bar, &QScrollBar::valueChanged, this, &Wallboard::tellPage);
}

void Wallboard::layOut()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_age->setFont(large);
    m_totals->setFont(large);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *top = new QHBoxLayout;
    for (QLabel *label : { m_page, m_time })
        label->setFont(large);
    top->setSpacing(space::large);
    top->addWidget(m_title, 1);
    top->addWidget(m_page);
    top->addWidget(m_age);
    top->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::normal, space::large, space::normal);
    column->addLayout(top);
    column->addWidget(m_totals);
    column->addWidget(m_tiles, 1);
    column->addStretch(0); // of a row that would be cut off nothing is shown
}

void Wallboard::nameIt()
{
    const std::optional<Workspace> &workspace = m_console.state().workspace();
    m_title->setText(workspace ? workspace->name : QString());
    //: Title of the window; %1 is the name of a workspace.
    setWindowTitle(workspace ? tr("Wallboard — %1").arg(workspace->name) : tr("Wallboard"));
}

/// The largest letters in which all queues are seen at once.
void Wallboard::fit()
{
    const int top = m_tiles->y();
    const QSize room(m_tiles->width() - m_tiles->verticalScrollBar()->sizeHint().width(), height() - top - space::normal);
    QFont letters = font();
    double points = largestLetters;
    for (letters.setPointSizeF(points); points > smallestLetters && !findsRoom(m_words->rowCount(), room, letters); points -= 1)
        letters.setPointSizeF(points - 1);
    m_tiles->setFont(letters);
    const int row = m_tiles->gridSize().height();
    m_tiles->setMaximumHeight(std::max(row, room.height() / row * row));
    tellPage();
}

void Wallboard::turnPage()
{
    QScrollBar *bar = m_tiles->verticalScrollBar();
    bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + step());
}

/// How far one screenful is from the next.
int Wallboard::step() const
{
    const int tile = std::max(1, m_tiles->gridSize().height());
    return std::max(1, m_tiles->viewport()->height() / tile) * tile;
}

void Wallboard::tellPage()
{
    const QScrollBar *bar = m_tiles->verticalScrollBar();
    const int pages = (bar->maximum() + step() - 1) / step() + 1;
    const int page = bar->value() >= bar->maximum() ? pages : bar->value() / step() + 1;
    //: Which screenful of queues is shown, and how many there are.
    m_page->setText(tr("%L1 of %L2").arg(page).arg(pages));
    m_page->setVisible(pages > 1);
}

void Wallboard::tellTime()
{
    m_time->setText(timeOfDayText(m_console.serverClock().now()));
}

/// The line of totals may need another line, and then the tiles have less room.
bool Wallboard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_fit.start();
    return QWidget::event(event);
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    emit left();
    close();
}

/// The desktop's own close is the person's; the program's at its end is not, and then it is open again next time.
void Wallboard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->spontaneous())
        emit left();
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fit.start();
}

void Wallboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_age->setSince(m_console.state().freshness(StatePart::Figures));
    m_console.boardWatch().setInView(this, true);
    tellTime();
    m_tick.start();
    m_turn.start();
    m_fit.start();
}

void Wallboard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_console.boardWatch().setInView(this, false);
    m_turn.stop();
    m_tick.stop();
}
