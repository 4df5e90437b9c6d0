#include "ui/floor/reroutedialog.h"

#include "console/control/attributeediting.h"
#include "console/state/consolestate.h"
#include "ui/desk/newtasktext.h"
#include "ui/instructions/instructionwords.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/connectwhole.h"
#include "ui/widgets/fitscreen.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// As it is sent; what is no JSON stays as it was typed.
QByteArray compactJson(const QByteArray &typed)
{
    const QJsonDocument json = QJsonDocument::fromJson(typed);
    return json.isNull() ? typed : json.toJson(QJsonDocument::Compact);
}

} // namespace

RerouteDialog::RerouteDialog(const ConsoleState &state, TaskRerouting &rerouting, const Task &task, const QString &who,
    QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_rerouting(rerouting)
    , m_was(task)
    , m_banner(new Banner(this))
    , m_change(new QRadioButton(tr("Change &it where it is"), this))
    , m_anew(new QRadioButton(tr("Cancel it and create it a&new, with its old place in the row"), this))
    , m_fields(this)
    , m_reason(new QLineEdit(tr("Re-routed"), this))
    , m_verdict(new QLabel(this))
    , m_requests(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Re-&route"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rerouteDialog"_s);
    //: Title of a window; %1 is who the task is about, e.g. "Ana Pérez".
    setWindowTitle(tr("Re-route the Task of %1").arg(who));
    setAccessibleName(tr("Re-route the Task of %1").arg(who));
    nameFields();
    fillFields();
    layOut();
    wire();
    check();
    resizeToFit(*this, { 620, 640 });
}

void RerouteDialog::nameFields()
{
    m_banner->hide();
    m_change->setObjectName(u"changeTask"_s);
    m_anew->setObjectName(u"createAnew"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason for canceling"));
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setDefault(true);
    setButtonKind(m_send, ButtonKind::Primary);
    m_close->setAccessibleName(tr("Close without re-routing"));
    m_close->setAutoDefault(false);
    TaskFields::makeCode(*m_requests);
    m_requests->setObjectName(u"requests"_s);
    m_requests->setAccessibleName(tr("Requests"));
    m_requests->setReadOnly(true);
}

void RerouteDialog::fillFields()
{
    for (const Workflow &flow : m_state.workflows())
        m_fields.workflow->addItem(flow.name, flow.id.text());
    if (m_fields.workflow->findData(m_was.workflow.text()) < 0)
        m_fields.workflow->addItem(m_was.workflowName, m_was.workflow.text());
    m_fields.workflow->setCurrentIndex(m_fields.workflow->findData(m_was.workflow.text()));
    for (const TaskChannel &channel : m_state.taskChannels())
        m_fields.channel->addItem(channelText(channel.uniqueName), channel.uniqueName);
    chooseChannel(m_was.channelUniqueName);
    m_fields.priority->setValue(m_was.priority);
    m_fields.attributes->setPlainText(QString::fromUtf8(readableJson(m_was.attributes)));
    m_change->setChecked(true);
}

/// Also one that has been made since, or is not known.
void RerouteDialog::chooseChannel(const QString &uniqueName)
{
    if (m_fields.channel->findData(uniqueName) < 0)
        m_fields.channel->addItem(channelText(uniqueName), uniqueName);
    m_fields.channel->setCurrentIndex(m_fields.channel->findData(uniqueName));
}

void RerouteDialog::layOut()
{
    QFormLayout *form = m_fields.rows();
    form->addRow(tr("Rea&son"), m_reason);
    auto *requestsLabel = new QLabel(tr("What is s&ent, in this order"), this);
    requestsLabel->setBuddy(m_requests);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_verdict, 1);
    auto *hint = new QLabel(tr("Ctrl+Enter re-routes"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    buttons->addWidget(hint);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_banner);
    column->addWidget(m_change);
    column->addWidget(m_anew);
    column->addLayout(form);
    column->addWidget(m_fields.heading());
    column->addWidget(m_fields.attributes, 3);
    column->addWidget(requestsLabel);
    column->addWidget(m_requests, 2);
    column->addLayout(buttons);
}

void RerouteDialog::wire()
{
    connect(m_anew, &QRadioButton::toggled, this, &RerouteDialog::check);
    connect(m_fields.workflow, &QComboBox::currentIndexChanged, this, [this] {
        if (m_fields.workflow->currentData().toString() != m_was.workflow.text())
            m_anew->setChecked(true); // a task keeps its workflow for life
        check();
    });
    connect(m_fields.channel, &QComboBox::currentIndexChanged, this, &RerouteDialog::check);
    connectWhole(m_fields.priority, &QSpinBox::valueChanged, this, &RerouteDialog::check);
    connect(m_fields.attributes, &QPlainTextEdit::textChanged, this, &RerouteDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &RerouteDialog::check);
    connect(m_send, &QPushButton::clicked, this, &RerouteDialog::send);
    for (const QKeyCombination keys : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &RerouteDialog::send);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_rerouting, &TaskRerouting::failed, this, &RerouteDialog::onFailed);
    connect(&m_rerouting, &TaskRerouting::changed, this, &RerouteDialog::onStep);
    connect(&m_rerouting, &TaskRerouting::rerouted, this, [this](const TaskId &was) {
        if (was == m_was.id)
            close();
    });
    connect(&m_state, &ConsoleState::tasksChanged, this, [this](const ChangeSet<TaskId> &changes) {
        if (changes.changed.contains(m_was.id))
            follow();
    });
    connect(&m_state, &ConsoleState::cleared, this, &QWidget::close);
}

void RerouteDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_banner->dismiss();
    m_rerouting.begin(wish());
}

/// Attributes that both sides have changed are left as they are: sending then says so.
void RerouteDialog::follow()
{
    const auto now = m_state.task(m_was.id);
    if (!now || m_rerouting.job(m_was.id))
        return;
    const TaskReroute typed = wish();
    const bool areTyped = typed.wish.attributes != compactJson(m_was.attributes);
    if (areTyped && now->attributes != m_was.attributes)
        return;
    const Task before = std::exchange(m_was, *now);
    if (now->attributes != before.attributes)
        m_fields.attributes->setPlainText(QString::fromUtf8(readableJson(now->attributes)));
    if (typed.wish.priority == before.priority)
        m_fields.priority->setValue(now->priority);
    if (typed.wish.channel == before.channelUniqueName)
        chooseChannel(now->channelUniqueName);
    check();
}

TaskReroute RerouteDialog::wish() const
{
    TaskReroute wish{ .was = m_was, .anew = m_anew->isChecked(), .reason = m_reason->text().trimmed() };
    wish.wish.workflow = WorkflowId::fromText(m_fields.workflow->currentData().toString()).value_or(WorkflowId());
    wish.wish.channel = m_fields.channel->currentData().toString();
    wish.wish.priority = m_fields.priority->value();
    wish.wish.attributes = compactJson(m_fields.attributes->toPlainText().toUtf8());
    if (m_was.timeout.count() > 0)
        wish.wish.timeout = m_was.timeout;
    return wish;
}

QString RerouteDialog::verdict(const TaskReroute &wish) const
{
    if (const QList<NewTaskFault> typed = faultsOfAttributes(m_fields.attributes->toPlainText().toUtf8());
        !typed.isEmpty() && typed.constFirst().kind != NewTaskFault::Kind::TooLong)
        return newTaskFaultText(typed.constFirst());
    if (const QList<NewTaskFault> faults = faultsOf(wish.wish); !faults.isEmpty())
        return newTaskFaultText(faults.constFirst());
    if (!wish.anew && wish.wish.workflow != m_was.workflow)
        return tr("A task keeps its workflow: for another one it has to be created anew.");
    return TaskRerouting::preview(wish).isEmpty() ? tr("Nothing is changed yet.") : QString();
}

void RerouteDialog::check()
{
    const TaskReroute now = wish();
    const QString fault = verdict(now);
    m_valid = fault.isEmpty();
    m_verdict->setText(fault);
    m_reason->setEnabled(now.anew);
    QStringList texts;
    for (const RequestPreview &request : TaskRerouting::preview(now))
        texts.append(InstructionWords::preview(request));
    const QString requests = texts.join("\n\n"_L1);
    if (m_requests->toPlainText() != requests)
        m_requests->setPlainText(requests);
    const RerouteJob *job = m_rerouting.job(m_was.id);
    m_send->setEnabled(m_valid && m_online && !job);
    m_send->setText(job ? tr("Re-routing…") : tr("Re-&route"));
    m_send->setToolTip(m_online ? fault : tr("Not while the server cannot be reached."));
    recolor();
}

void RerouteDialog::setOnline(bool online)
{
    m_online = online;
    check();
}

void RerouteDialog::onFailed(const TaskId &task, const ApiError &error)
{
    if (task != m_was.id)
        return;
    const bool isStale = error.kind == ApiError::Kind::Stale;
    if (const auto now = m_state.task(task); now && isStale)
        m_was = *now; // what is sent next is compared with what stands now
    m_banner->showMessage(Tone::Bad,
        isStale ? tr("Somebody has changed the task meanwhile, and nothing was sent. Look at it again; what you typed is "
                     "still here.")
                : errorText(error).whole(),
        errorDetails(error));
    check();
}

/// Once the old task is canceled the page tells how it goes on.
void RerouteDialog::onStep(const TaskId &task)
{
    if (task != m_was.id)
        return;
    const RerouteJob *job = m_rerouting.job(task);
    if (job && job->step == RerouteJob::Step::NotCreated)
        close();
    else
        check();
}

void RerouteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void RerouteDialog::recolor()
{
    setTextColor(m_verdict, ColorTheme::of(this).mutedText);
}
