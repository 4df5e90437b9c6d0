#include "ui/missed/missedpage.h"

#include "console/console.h"
#include "console/control/missedoffers.h"
#include "console/control/sessioncontroller.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/missed/missedrowdelegate.h"
#include "ui/missed/missedtable.h"
#include "ui/missed/missedwords.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MissedPage::MissedPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_words(new MissedWords(console.clock(), this))
    , m_table(new MissedTable(console.missedModel(), this))
    , m_heading(new QLabel(tr("Missed offers"), this))
    , m_count(new QLabel(this))
    , m_seen(new QPushButton(glyphIcon(Glyph::Check), tr("Mark All as &Seen"), this))
    , m_banner(new FileBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_export(new CsvButton(*m_table, m_heading->text(), *m_banner, *m_list, this))
    , m_empty(new EmptyState(Glyph::Check, tr("Nothing missed"),
          tr("An offer that ends without your answer – timed out, withdrawn or taken by somebody else – is listed here "
             "with its reason for 30 days."),
          this))
    , m_clock(new QLabel(this))
{
    setObjectName(u"missedPage"_s);
    m_words->setSourceModel(&console.missedModel());
    m_list->setObjectName(u"missedList"_s);
    m_list->setAccessibleName(tr("Missed offers"));
    m_list->setModel(m_words);
    m_list->setItemDelegate(new MissedRowDelegate(console.clock(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_clock->setObjectName(u"missedClock"_s);
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_seen->setObjectName(u"markAllSeen"_s);
    layOut();
    recolor();
    connect(m_seen, &QPushButton::clicked, &console.missed(), &MissedOffers::markAllSeen);
    connect(&console.missed(), &MissedOffers::changed, this, &MissedPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MissedPage::showClock);
    connect(m_list, &QListView::customContextMenuRequested, this, &MissedPage::showMenu);
    connect(m_list, &QListView::doubleClicked, this, &MissedPage::showLife); // activated() comes of one click on some desktops
    m_list->installEventFilter(this);
    refresh();
}

void MissedPage::layOut()
{
    QFont big = m_heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_heading->setFont(big);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(m_heading);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_seen);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::normal);
    bottom->addWidget(m_clock, 1);
    bottom->addWidget(m_export, 0, Qt::AlignBottom | Qt::AlignTrailing); // also where the clock is hidden
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);
}

void MissedPage::refresh()
{
    const int all = int(m_console.missed().offers().size());
    const int unseen = m_console.missed().unseen();
    m_stack->setCurrentWidget(all > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    //: How many offers were missed and not seen yet.
    m_count->setText(unseen > 0 ? tr("%n new", nullptr, unseen) : QString());
    m_export->setVisible(all > 0);
    m_seen->setVisible(all > 0);
    m_seen->setEnabled(unseen > 0);
    m_words->setServerOffset(m_console.serverOffset());
    m_table->setServerOffset(m_console.serverOffset());
    showClock();
}

void MissedPage::showClock()
{
    const QModelIndex current = m_list->currentIndex();
    m_clock->setVisible(current.isValid());
    m_clock->setText(current.isValid() ? m_words->details(current) : QString());
}

/// A company login is told of its own work only.
bool MissedPage::mayShowLife() const
{
    return m_console.session().reach() == Reach::Account;
}

void MissedPage::showLife(const QModelIndex &row)
{
    if (row.isValid() && mayShowLife())
        emit timelineAsked(row.data(MissedOffersModel::MissedRole).value<MissedOffer>().clock.task);
}

bool MissedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showLife(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MissedPage::showMenu(const QPoint &at)
{
    const QModelIndex row = m_list->indexAt(at);
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"missedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, row);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void MissedPage::fillMenu(QMenu &menu, const QModelIndex &row)
{
    const auto missed = row.data(MissedOffersModel::MissedRole).value<MissedOffer>();
    const MissedFace face = missedFace(missed, m_console.clock().now());
    const TaskId task = missed.clock.task;
    const auto copy = [&menu](const QString &text, const QString &what) {
        menu.addAction(glyphIcon(Glyph::Copy), text, &menu, [what] { QGuiApplication::clipboard()->setText(what); });
    };
    const auto shown = [](QString text) { return text.replace(u'&', u"&&"_s); };
    if (mayShowLife()) {
        menu.addAction(
            glyphIcon(Glyph::History), tr("&Life of the Task…"), this, [this, task] { emit timelineAsked(task); });
        menu.addSeparator();
    }
    if (!face.name.isEmpty()) {
        //: Menu item; %1 is a customer's name.
        copy(tr("&Copy “%1”").arg(shown(face.name)), face.name);
    }
    if (!face.number.isEmpty()) {
        //: Menu item; %1 is a customer's telephone number or another address.
        copy(tr("C&opy “%1”").arg(shown(face.number)), face.number);
    }
    copy(tr("Copy Task &SID"), task.text());
}

void MissedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void MissedPage::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_clock, theme.mutedText);
    setTextColor(m_count, theme.tone(Tone::Bad).onSoft);
}
