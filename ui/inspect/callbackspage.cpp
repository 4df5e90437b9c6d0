#include "ui/inspect/callbackspage.h"

#include "console/console.h"
#include "console/control/callbackresponder.h"
#include "console/models/receivedcallsmodel.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/inspect/callbackdetail.h"
#include "ui/inspect/callwords.h"
#include "ui/inspect/inspecttable.h"
#include "ui/text/lefttoright.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CallbacksPage::CallbacksPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_words(new CallWords(console.state(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::Server, tr("No callback yet"), {}, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(m_split))
    , m_detail(new CallbackDetail(m_split))
    , m_banner(new FileBanner(this))
{
    m_words->setSourceModel(&console.receivedCalls());
    setUpTable();
    m_export = new CsvButton(*m_table, m_table->accessibleName(), *m_banner, this);
    m_split->addWidget(m_table);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_export, 0, Qt::AlignTrailing);
    connect(m_empty, &EmptyState::actionRequested, this,
        [this] { QGuiApplication::clipboard()->setText(m_console.responder().callbackUrl()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_isChosen = row.isValid() && !m_isFollowing;
        showChosen();
    });
    connect(m_table, &QTableView::pressed, this, [this] { m_isChosen = true; }); // also the one that is shown already
    connect(&console.responder(), &CallbackResponder::changed, this, &CallbacksPage::refresh);
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_words, change, this, &CallbacksPage::refresh);
    refresh();
}

void CallbacksPage::setUpTable()
{
    m_table->setObjectName(u"callbacksTable"_s);
    m_table->setAccessibleName(tr("Received callbacks"));
    setUpInspectTable(*m_table, *m_words, CallWords::ToneRole, { 10, 16, 12, 26, 20, 16 });
}

void CallbacksPage::refresh()
{
    const CallbackResponder &responder = m_console.responder();
    const bool isEmpty = m_words->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_split);
    m_export->setVisible(!isEmpty);
    const QString url = responder.callbackUrl();
    m_empty->setHint(url.isEmpty()
            ? tr("Switch on “Answer callbacks” above. Then enter the address that appears here as AssignmentCallbackUrl "
                 "of a workflow: TaskRouter asks there what to do with each offer.")
            : tr("Enter this address as AssignmentCallbackUrl of a workflow: %1\nTaskRouter then asks here what to do "
                 "with each offer.")
                  .arg(leftToRight(url)));
    //: Button: the address that is told above.
    m_empty->setAction(url.isEmpty() ? QString() : tr("Copy to Clipboard"));
    if (!isEmpty && !(m_isChosen && m_table->currentIndex().isValid()))
        followLast();
    showChosen();
}

void CallbacksPage::followLast()
{
    m_isFollowing = true;
    m_table->selectRow(0);
    m_isFollowing = false;
}

void CallbacksPage::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid())
        m_detail->setCall(CallWords::callOf(chosen));
}
