#include "ui/desk/newtaskdialog.h"

#include "console/control/taskcontroller.h"
#include "console/state/consolestate.h"
#include "ui/desk/newtasktext.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSpinBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTimeout = 1'209'600; // 14 days

/// Fills the box anew and keeps what was chosen, if it is still there.
template <typename Thing, typename Text, typename Data>
void refill(QComboBox &box, const QList<Thing> &things, Text text, Data data)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const Thing &thing : things)
        box.addItem(text(thing), data(thing));
    const int again = box.findData(chosen);
    box.setCurrentIndex(again >= 0 ? again : (box.count() > 0 ? 0 : -1));
}

} // namespace

NewTaskDialog::NewTaskDialog(const ConsoleState &state, TaskController &tasks, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_tasks(tasks)
    , m_banner(new Banner(this))
    , m_fields(this)
    , m_timeout(new QSpinBox(this))
    , m_verdict(new QLabel(this))
    , m_create(new QPushButton(tr("&Create"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("New Task"));
    setAccessibleName(tr("New Task"));
    buildFields();
    layOut();
    wire();
    fillWorkflows();
    fillChannels();
    check();
    resizeToFit(*this, { 560, 520 });
}

void NewTaskDialog::buildFields()
{
    m_banner->hide();
    m_fields.attributes->setPlaceholderText(u"{ \"name\": \"…\" }"_s);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setAccessibleName(tr("Timeout in seconds"));
    m_timeout->setToolTip(tr("How long the task may wait before it is canceled."));
    m_timeout->setRange(0, longestTimeout);
    //: Instead of a time in seconds.
    m_timeout->setSpecialValueText(tr("As the service has it"));
    //: Unit behind a number: seconds.
    m_timeout->setSuffix(tr(" s"));
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_create->setObjectName(u"createButton"_s);
    m_create->setDefault(true);
    setButtonKind(m_create, ButtonKind::Primary);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAccessibleName(tr("Close New Task"));
    m_close->setAutoDefault(false);
}

void NewTaskDialog::layOut()
{
    auto *hint = new QLabel(tr("Ctrl+Enter creates"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(hint);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_create);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_banner);
    QFormLayout *rows = m_fields.rows();
    rows->addRow(tr("&Timeout"), m_timeout);
    column->addLayout(rows);
    column->addWidget(m_fields.heading());
    column->addWidget(m_fields.attributes, 1);
    column->addWidget(m_verdict);
    column->addLayout(buttons);
}

void NewTaskDialog::wire()
{
    connect(&m_state, &ConsoleState::workflowsChanged, this, &NewTaskDialog::fillWorkflows);
    connect(&m_state, &ConsoleState::taskChannelsChanged, this, &NewTaskDialog::fillChannels);
    connect(&m_state, &ConsoleState::cleared, this, &NewTaskDialog::close);
    connect(m_fields.attributes, &QPlainTextEdit::textChanged, this, &NewTaskDialog::check);
    connect(m_fields.workflow, &QComboBox::currentIndexChanged, this, &NewTaskDialog::check);
    connect(m_fields.channel, &QComboBox::currentIndexChanged, this, &NewTaskDialog::check);
    connect(m_create, &QPushButton::clicked, this, &NewTaskDialog::create);
    connect(m_close, &QPushButton::clicked, this, &NewTaskDialog::close);
    for (const QKeyCombination keys : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &NewTaskDialog::create);
    connect(&m_tasks, &TaskController::created, this, &NewTaskDialog::onCreated);
    connect(&m_tasks, &TaskController::createFailed, this, [this](const ApiError &error) {
        if (!m_waiting)
            return;
        m_waiting = false;
        const bool answered = error.httpStatus >= 400 && error.httpStatus < 500;
        m_banner->showMessage(Tone::Bad,
            answered ? errorText(error).whole()
                     : tr("No clear answer came: the task may have been created. Look at Tasks before you create it again."),
            errorDetails(error));
        m_banner->show();
        refreshButton();
    });
}

NewTask NewTaskDialog::task() const
{
    NewTask task;
    if (const auto workflow = WorkflowId::fromText(m_fields.workflow->currentData().toString()))
        task.workflow = *workflow;
    task.channel = m_fields.channel->currentData().toString();
    task.priority = m_fields.priority->value();
    if (m_timeout->value() > 0)
        task.timeout = std::chrono::seconds(m_timeout->value());
    const QString text = m_fields.attributes->toPlainText();
    task.attributes = text.trimmed().isEmpty() ? QByteArray("{}") : text.toUtf8();
    return task;
}

void NewTaskDialog::setAttributes(const QString &json)
{
    m_fields.attributes->setPlainText(json);
}

void NewTaskDialog::suggestAttributes(const QString &json)
{
    const QString before = std::exchange(m_suggested, json);
    if (before != json && m_fields.attributes->toPlainText() == before)
        setAttributes(json);
}

QString NewTaskDialog::faultShown() const
{
    return m_valid ? QString() : m_verdict->text();
}

void NewTaskDialog::setOnline(bool online)
{
    m_online = online;
    refreshButton();
}

void NewTaskDialog::fillWorkflows()
{
    refill(*m_fields.workflow, m_state.workflows(), [](const Workflow &flow) { return flow.name; },
        [](const Workflow &flow) { return flow.id.text(); });
}

void NewTaskDialog::fillChannels()
{
    refill(*m_fields.channel, m_state.taskChannels(), [](const TaskChannel &channel) { return channelText(channel.uniqueName); },
        [](const TaskChannel &channel) { return channel.uniqueName; });
    const int usual = m_fields.channel->findData(u"default"_s);
    if (m_fields.channel->currentIndex() <= 0 && usual >= 0)
        m_fields.channel->setCurrentIndex(usual);
}

void NewTaskDialog::check()
{
    const QList<NewTaskFault> faults = faultsOf(task());
    m_valid = faults.isEmpty();
    m_verdict->setText(m_valid ? tr("Attributes are well-formed.") : newTaskFaultText(faults.constFirst()));
    recolor();
    refreshButton();
}

void NewTaskDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void NewTaskDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) { // opened, and not brought back by the desktop
        m_fields.priority->setValue(0);
        m_fields.priorityNote->hide();
        m_timeout->setValue(0);
    }
    QDialog::showEvent(event);
}

void NewTaskDialog::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_verdict, m_valid ? theme.mutedText : theme.tone(Tone::Bad).onSoft);
}

void NewTaskDialog::create()
{
    if (!m_create->isEnabled())
        return;
    m_banner->hide();
    m_waiting = true;
    refreshButton();
    m_tasks.createTask(task());
}

void NewTaskDialog::onCreated()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    refreshButton();
    close();
}

void NewTaskDialog::refreshButton()
{
    m_create->setEnabled(m_valid && m_online && !m_waiting);
    m_create->setText(m_waiting ? tr("Creating…") : tr("&Create"));
    m_create->setToolTip(m_online ? QString() : tr("Not while the server cannot be reached."));
}
