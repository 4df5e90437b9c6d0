#include "ui/setup/snapshotpanel.h"

#include "core/base/onfinished.h"
#include "ui/setup/changesummary.h"
#include "ui/theme/space.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// When and why it was kept.
QString snapshotText(const WorkflowSnapshot &snapshot)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(snapshot.at.time_since_epoch().count());
    const QString when = QLocale().toString(at, QLocale::ShortFormat);
    switch (snapshot.reason) {
    case WorkflowSnapshot::Reason::BeforeSave:
        return SnapshotPanel::tr("%1, before a change was saved").arg(when);
    case WorkflowSnapshot::Reason::ByHand:
        return SnapshotPanel::tr("%1, kept by hand").arg(when);
    case WorkflowSnapshot::Reason::Unsaved:
        break;
    }
    return SnapshotPanel::tr("%1, typed and not saved").arg(when);
}

} // namespace

SnapshotPanel::SnapshotPanel(WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent)
    : QWidget(parent)
    , m_snapshots(snapshots)
    , m_serverClock(serverClock)
    , m_hint(new QLabel(tr("Before each change is saved here, the workflow is kept as it was; the last 50 are listed."), this))
    , m_list(new QListWidget(this))
    , m_keep(new QPushButton(tr("Keep a Copy"), this))
    , m_restore(new QPushButton(tr("Bring Back"), this))
{
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"snapshots"_s);
    m_list->setAccessibleName(tr("Earlier configurations"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_keep->setObjectName(u"keepSnapshot"_s);
    m_keep->setAutoDefault(false);
    m_restore->setObjectName(u"restoreSnapshot"_s);
    m_restore->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_hint);
    column->addLayout(buttons); // above the list, however long it is: never out of view
    column->addWidget(m_list, 1);
    connect(m_keep, &QPushButton::clicked, this, &SnapshotPanel::keep);
    connect(m_restore, &QPushButton::clicked, this,
        [this] { emit restoreAsked(m_known.value(m_list->currentRow()).configuration); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotPanel::refreshButtons);
    refreshButtons();
}

void SnapshotPanel::setWorkflow(const Workflow &workflow)
{
    const bool isSame = workflow.id == m_workflow.id;
    m_workflow = workflow;
    showAll(isSame ? QList<WorkflowSnapshot>(m_known) : QList<WorkflowSnapshot>()); // compared with what it is now
    if (isVisible() || isSame)
        refresh();
    refreshButtons();
}

void SnapshotPanel::setConfiguration(const QByteArray &json)
{
    m_json = json;
    refreshButtons();
}

void SnapshotPanel::refresh()
{
    if (m_workflow.id.isNull())
        return;
    onFinished(m_snapshots.read(m_workflow), this, QList<WorkflowSnapshot>(),
        [this, id = m_workflow.id](const QList<WorkflowSnapshot> &snapshots) {
            if (id == m_workflow.id && snapshots != m_known)
                showAll(snapshots);
        });
}

void SnapshotPanel::showAll(const QList<WorkflowSnapshot> &snapshots)
{
    m_known = snapshots;
    m_list->clear();
    listAll();
    refreshButtons();
}

/// The latest first, each with what it was changed to next; what is only typed is compared with what it was typed into.
void SnapshotPanel::listAll()
{
    Workflow next = m_workflow;
    for (const WorkflowSnapshot &snapshot : std::as_const(m_known)) {
        const Workflow was = workflowAsOf(snapshot, m_workflow);
        const QString changed = changeSummary(was, next);
        const QString text = snapshotText(snapshot);
        //: %1 is a time and why something was kept then, %2 a list of what became another, such as "name, 2 filters".
        m_list->addItem(changed.isEmpty() ? text : tr("%1 – changed: %2").arg(text, changed));
        if (snapshot.reason != WorkflowSnapshot::Reason::Unsaved)
            next = was;
    }
}

void SnapshotPanel::keep()
{
    Workflow now = m_workflow;
    now.configuration = m_json;
    const auto keeping = m_snapshots.keep(now, WorkflowSnapshot::Reason::ByHand, m_serverClock.now());
    onFinished(keeping, this, false, [this](bool kept) {
        m_hint->setText(kept ? tr("It is kept.") : tr("It could not be written to this computer's disk."));
        refresh();
    });
}

void SnapshotPanel::refreshButtons()
{
    const int row = m_list->currentRow();
    m_keep->setEnabled(!m_workflow.id.isNull() && !m_json.isEmpty());
    m_restore->setEnabled(row >= 0 && row < m_known.size() && m_known.at(row).configuration != m_json);
}
