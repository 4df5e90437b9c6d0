#include "ui/bulk/bulkdialog.h"

#include "console/console.h"
#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/state/bulkbook.h"
#include "console/state/consolestate.h"
#include "ui/bulk/bulkfilequestion.h"
#include "ui/bulk/bulkform.h"
#include "ui/bulk/bulkmanyquestion.h"
#include "ui/bulk/bulkprogress.h"
#include "ui/bulk/bulkwords.h"
#include "ui/floor/csvbutton.h"
#include "ui/floor/filebanner.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fastdelegate.h"
#include "ui/widgets/fitscreen.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <utility>

using namespace Qt::StringLiterals;

using Phase = BulkChange::Phase;

namespace {

constexpr qsizetype mostNamesShown = 20;

} // namespace

BulkDialog::BulkDialog(Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_bulk(console.floor())
    , m_banner(new FileBanner(this))
    , m_undoLost(new Banner(this))
    , m_question(new BulkFileQuestion(console, this))
    , m_whom(new ElidedLabel(this))
    , m_form(new BulkForm(console.state(), this))
    , m_words(new BulkWords(m_bulk.bulkRows(), this))
    , m_table(new QTableView(this))
    , m_columns(new QLabel(columnsText(), this))
    , m_progress(new BulkProgress(m_bulk.bulkChange(), m_bulk.bulkBook(), this))
    , m_file(new QPushButton(tr("From &File…"), this))
    , m_look(new QPushButton(tr("&Dry Run"), this))
    , m_apply(new QPushButton(tr("A&pply"), this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_undo(new QPushButton(tr("Und&o…"), this))
    , m_retry(new QPushButton(tr("T&ry Failed Ones Again"), this))
    //: Button: a change that was stopped goes on with those agents that it had not come to.
    , m_rest(new QPushButton(tr("Go On &with the Rest"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change Agents"));
    setAccessibleName(tr("Change Agents"));
    nameParts();
    layOut();
    wire();
    takeUp();
    resizeToFit(*this, { 900, 620 });
}

void BulkDialog::nameParts()
{
    m_banner->hide();
    m_columns->setObjectName(u"bulkColumns"_s);
    m_columns->setWordWrap(true);
    m_columns->setTextFormat(Qt::PlainText);
    m_columns->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_columns->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undoLost->setObjectName(u"bulkUndoLost"_s);
    m_undoLost->setAction(tr("Give Up the Undo"));
    m_undoLost->setOtherAction(tr("Keep the Undo"));
    m_undoLost->setDismissable(false);
    m_whom->setObjectName(u"bulkWhom"_s);
    const auto name = [](QPushButton *button, const QString &objectName) {
        button->setObjectName(objectName);
        button->setAutoDefault(false);
    };
    name(m_file, u"bulkFile"_s);
    name(m_look, u"bulkLook"_s);
    name(m_apply, u"bulkApply"_s);
    name(m_pause, u"bulkPause"_s);
    name(m_stop, u"bulkStop"_s);
    name(m_undo, u"bulkUndo"_s);
    name(m_retry, u"bulkRetry"_s);
    name(m_rest, u"bulkRest"_s);
    name(m_close, u"bulkClose"_s);
    m_close->setAccessibleName(tr("Close the change of agents"));
    m_retry->setToolTip(tr("Only those that have failed. What it had not come to stays for “Go On with the Rest”."));
    m_rest->setToolTip(tr("Only those that it had not come to. What has failed stays as it is."));
    setButtonKind(m_apply, ButtonKind::Primary);
    m_table->setObjectName(u"bulkTable"_s);
    m_table->setAccessibleName(tr("Agents before and after"));
    auto *delegate = new FastDelegate(m_table);
    delegate->setToneRole(BulkWords::ToneRole);
    delegate->setTextRole(BulkWords::DifferenceRole);
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_words);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::normal);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QLayout *BulkDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    m_csv = new CsvButton(*m_table, m_table->accessibleName(), *m_banner, this);
    buttons->addWidget(m_csv);
    buttons->addWidget(m_rest);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_apply);
    return buttons;
}

void BulkDialog::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(m_whom, 1);
    top->addWidget(m_file);
    top->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(top);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addWidget(m_undoLost);
    column->addWidget(m_table, 1);
    column->addWidget(m_columns);
    column->addWidget(m_progress);
    column->addLayout(buildButtons());
}

void BulkDialog::wire()
{
    BulkChange &change = m_bulk.bulkChange();
    connect(m_form, &BulkForm::edited, this, &BulkDialog::refreshButtons);
    connect(m_file, &QPushButton::clicked, this, &BulkDialog::openForFile);
    connect(m_question, &BulkFileQuestion::read, this, &BulkDialog::takeFile);
    connect(m_question, &BulkFileQuestion::failed, this, [this](const QString &file, const QString &fault) {
        m_banner->showMessage(Tone::Bad, tr("The file %1 cannot be read.").arg(file), fault);
    });
    connect(m_undoLost, &Banner::actionRequested, this, [this] {
        const auto deed = std::exchange(m_instead, {});
        keepUndo();
        if (deed)
            deed();
    });
    connect(m_undoLost, &Banner::otherActionRequested, this, &BulkDialog::keepUndo);
    connect(m_look, &QPushButton::clicked, this, &BulkDialog::proposeForm);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(m_pause, &QPushButton::clicked, this, [&change] {
        if (change.phase() == Phase::Paused)
            change.resume();
        else
            change.pause();
    });
    connect(m_stop, &QPushButton::clicked, &change, &BulkChange::stop);
    connect(m_undo, &QPushButton::clicked, this, [this, &change] {
        m_banner->dismiss();
        m_isAnew = false;
        change.undo();
    });
    connect(m_retry, &QPushButton::clicked, this, [this, &change] {
        m_isAnew = false;
        change.retry();
    });
    connect(m_rest, &QPushButton::clicked, this, [this, &change] {
        m_isAnew = false;
        change.carryOn();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&change, &BulkChange::phaseChanged, this, &BulkDialog::refresh);
    connect(&change, &BulkChange::progressed, this, &BulkDialog::refreshProgress);
    connect(&m_console.state(), &ConsoleState::cleared, this, &BulkDialog::beginAnew);
}

bool BulkDialog::isUnderWay() const
{
    const Phase phase = m_bulk.bulkChange().phase();
    return phase == Phase::Running || phase == Phase::Paused;
}

bool BulkDialog::isProposed() const
{
    const Phase phase = m_bulk.bulkChange().phase();
    return phase == Phase::Looking || phase == Phase::Ready;
}

bool BulkDialog::showsUndo() const
{
    return m_bulk.bulkChange().isUndo() && !m_isAnew;
}

void BulkDialog::showChange()
{
    show();
    raise();
    activateWindow();
}

void BulkDialog::openFor(const QList<WorkerId> &agents)
{
    if (!isUnderWay())
        onceUndoMayGo([this, agents] { begin(agents); });
    showChange();
}

void BulkDialog::begin(const QList<WorkerId> &agents)
{
    m_agents = agents;
    m_fromFile = false;
    m_form->reset(); // what was chosen was for others
    propose({});
    if (m_isAnew)
        m_banner->showMessage(Tone::Info, tr("What became of the last change is shown until the next dry run, and can be undone until the next change begins."));
    else
        m_banner->hide();
    refresh();
}

/// An undo that is proposed and not carried out is known nowhere else.
void BulkDialog::onceUndoMayGo(const std::function<void()> &deed)
{
    if (!m_bulk.bulkChange().isUndo() || !isProposed() || m_bulk.bulkBook().rows().isEmpty())
        return deed();
    m_instead = deed;
    m_undoLost->showMessage(
        Tone::Warning, tr("The undo has not been applied. Another change takes its place; once that has begun, nothing can be undone any more."));
}

void BulkDialog::keepUndo()
{
    m_instead = {};
    m_undoLost->hide();
}

void BulkDialog::openForFile()
{
    showChange();
    if (!isUnderWay())
        onceUndoMayGo([this] { m_question->ask(); });
}

/// Nothing proposed leaves the results of the change before.
void BulkDialog::propose(const QList<WorkerChange> &changes)
{
    m_bulk.bulkChange().propose(changes);
    m_isAnew = m_bulk.bulkChange().phase() == Phase::Ended;
}

void BulkDialog::apply()
{
    BulkChange &change = m_bulk.bulkChange();
    const int agents = m_bulk.bulkBook().count(BulkRow::State::Ready);
    if (agents < BulkManyQuestion::fewest)
        return change.start();
    m_many = new BulkManyQuestion(agents, change.isUndo(), this);
    connect(m_many, &BulkManyQuestion::chosen, &change, &BulkChange::start);
    connect(m_many, &QDialog::finished, this, [this] {
        m_many = nullptr;
        refreshButtons();
    });
    connect(this, &QDialog::finished, m_many, &QDialog::reject);
    refreshButtons();
    m_many->show();
    m_many->raise();
    m_many->activateWindow();
}

void BulkDialog::proposeForm()
{
    const WorkerChange wish = m_form->change();
    QList<WorkerChange> changes;
    changes.reserve(m_agents.size());
    for (const WorkerId &agent : std::as_const(m_agents)) {
        changes.append(wish);
        changes.last().worker = agent;
    }
    m_banner->dismiss();
    propose(changes);
}

void BulkDialog::setOnline(bool online)
{
    m_online = online;
    m_progress->setOnline(online);
    refreshButtons();
}

/// The first of them; "…" where there are more.
QStringList BulkDialog::chosenNames() const
{
    QStringList names;
    for (const WorkerId &agent : m_agents.first(std::min(m_agents.size(), mostNamesShown))) {
        const Worker *known = m_console.state().worker(agent);
        names.append(known ? known->name : nameInChange(agent));
    }
    if (m_agents.size() > mostNamesShown)
        names.append(u"…"_s);
    return names;
}

void BulkDialog::refresh()
{
    if (isUnderWay() || !showsUndo())
        keepUndo(); // nothing is left to ask
    if (m_many && !isProposed())
        m_many->reject();
    const QString whom = m_fromFile ? tr("%Ln agent(s) of a file", nullptr, int(m_agents.size()))
                                    : tr("%Ln agent(s)", nullptr, int(m_agents.size()));
    const QStringList names = chosenNames();
    m_whom->setText(showsUndo() ? tr("Undo: puts back what was there")
            : names.isEmpty() ? whom : QString(whom + u": "_s + names.join(u", "_s)));
    m_form->setVisible(!m_fromFile && !showsUndo());
    m_form->setEnabled(!isUnderWay());
    m_table->setVisible(!showsNothing());
    m_csv->setVisible(!showsNothing());
    m_progress->setVisible(!showsNothing());
    refreshProgress();
}

void BulkDialog::refreshButtons()
{
    const BulkChange &change = m_bulk.bulkChange();
    const Phase phase = change.phase();
    const QString offline = m_online ? QString() : tr("Not while the server cannot be reached.");
    const QString fault = m_form->fault();
    m_columns->setVisible(showsNothing() || m_bulk.bulkBook().rows().isEmpty());
    m_file->setEnabled(!isUnderWay());
    m_look->setVisible(m_form->isVisibleTo(this));
    m_look->setEnabled(!isUnderWay() && fault.isEmpty() && !m_agents.isEmpty());
    m_look->setToolTip(m_agents.isEmpty() ? tr("Choose agents in the table first.") : fault);
    const bool mayApply = isProposed() && m_bulk.bulkBook().count(BulkRow::State::Ready) > 0;
    m_apply->setVisible(!isUnderWay());
    m_apply->setEnabled(mayApply && m_online && !m_many);
    m_apply->setToolTip(mayApply ? offline : tr("Nothing is proposed that would change anything: begin with a dry run."));
    m_pause->setVisible(isUnderWay());
    m_pause->setText(phase == Phase::Paused ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setEnabled(phase == Phase::Running || m_online);
    m_stop->setVisible(isUnderWay());
    m_undo->setVisible(phase == Phase::Ended);
    m_undo->setEnabled(change.canUndo());
    const int changed = m_bulk.bulkBook().count(BulkRow::State::Done);
    m_undo->setText(m_isAnew ? tr("Und&o the Change of %Ln Agent(s)…", nullptr, changed) : tr("Und&o…"));
    m_rest->setVisible(!showsNothing() && phase == Phase::Ended && m_bulk.bulkBook().count(BulkRow::State::Ready) > 0);
    m_rest->setEnabled(m_online && m_bulk.bulkBook().count(BulkRow::State::Running) == 0);
    m_retry->setVisible(!showsNothing() && phase == Phase::Ended && m_bulk.bulkBook().count(BulkRow::State::Failed) > 0);
    m_retry->setEnabled(m_online && m_bulk.bulkBook().count(BulkRow::State::Running) == 0);
}

void BulkDialog::refreshProgress()
{
    m_progress->refresh();
    refreshButtons();
}
