#include "ui/setup/smallforms.h"

#include "console/control/attributeediting.h"
#include "console/state/consolestate.h"
#include "ui/setup/activitychoice.h"
#include "ui/setup/channelsfield.h"
#include "ui/setup/formfield.h"
#include "ui/text/statustext.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

void addOrders(ChoiceBox &box)
{
    box.addItem(QueueForm::tr("First in, first out"), int(QueueOrder::Fifo));
    box.addItem(QueueForm::tr("Last in, first out"), int(QueueOrder::Lifo));
}

QString noStatusText()
{
    return QueueForm::tr("Leave it as it is");
}

/// Below the line, which is in a field of its own.
void setNoteBelow(const QLineEdit &line, const QString &note)
{
    if (auto *field = qobject_cast<FormField *>(line.parentWidget()))
        field->setNote(note);
}

/// What can only be read looks like text, and can still be copied.
void setFixed(QLineEdit &line, bool isFixed)
{
    line.setReadOnly(isFixed);
    line.setFrame(!isFixed);
    QPalette colors; // all others are those of the theme
    if (isFixed)
        colors.setColor(QPalette::Base, Qt::transparent);
    line.setPalette(colors);
}

} // namespace

ActivityForm::ActivityForm(QWidget *parent)
    : SetupForm(SetupKind::Activity, parent)
    , m_name(addLine(SetupField::Name, u"activityName"_s, tr("Name")))
    , m_available(addSwitch(u"activityAvailable"_s, tr("Agents in it get offers"),
          tr("This cannot be changed once the status is made.")))
{
}

void ActivityForm::fill(const SetupThing &thing)
{
    m_base = std::get<Activity>(thing.value);
    m_name->setText(m_base.name);
    m_available->setChecked(m_base.available);
    m_available->setEnabled(m_base.id.isNull());
}

SetupThing ActivityForm::thing() const
{
    Activity it = m_base;
    it.name = m_name->text();
    it.available = m_available->isChecked();
    return it;
}

ChannelForm::ChannelForm(QWidget *parent)
    : SetupForm(SetupKind::Channel, parent)
    , m_name(addLine(SetupField::Name, u"channelName"_s, tr("Name")))
    , m_uniqueName(addLine(SetupField::UniqueName, u"channelUniqueName"_s, tr("Unique name")))
    , m_optimized(addSwitch(u"channelOptimized"_s, tr("Longest idle in this channel first"),
          tr("The agent who has been without a task of this channel for longest comes first.")))
{
    m_uniqueName->setLayoutDirection(Qt::LeftToRight);
}

void ChannelForm::fill(const SetupThing &thing)
{
    m_base = std::get<TaskChannel>(thing.value);
    m_name->setText(m_base.name);
    m_uniqueName->setText(m_base.uniqueName);
    const bool isKnown = !m_base.id.isNull();
    setFixed(*m_uniqueName, isKnown);
    setNoteBelow(*m_uniqueName, isKnown ? tr("Tasks name their channel by it. It cannot be changed.")
                                        : tr("Tasks name their channel by it. It cannot be changed once the channel is made."));
    const QString called = channelText(m_base.uniqueName);
    const bool isRenamed = !m_base.uniqueName.isEmpty() && called != m_base.uniqueName && called != m_base.name;
    //: Below the name that a channel has at the server; %1 is what it is called in lists, e.g. "General".
    setNoteBelow(*m_name, isRenamed ? tr("Cordboard calls it “%1” everywhere.").arg(called) : QString());
    m_optimized->setChecked(m_base.optimizedRouting);
}

SetupThing ChannelForm::thing() const
{
    TaskChannel it = m_base;
    it.name = m_name->text();
    it.uniqueName = m_uniqueName->text();
    it.optimizedRouting = m_optimized->isChecked();
    return it;
}

QueueForm::QueueForm(const ConsoleState &state, QWidget *parent)
    : SetupForm(SetupKind::Queue, parent)
    , m_state(state)
    , m_name(addLine(SetupField::Name, u"queueName"_s, tr("Name")))
    , m_targetWorkers(addLine(SetupField::TargetWorkers, u"queueTargetWorkers"_s, tr("Agents who serve it"),
          tr("An expression on their attributes, such as %1. Empty: nobody.").arg(u"languages HAS 'en'"_s)))
    , m_maxReserved(addNumber(SetupField::MaxReserved, u"queueMaxReserved"_s, tr("Offered to at once"), 1, 50,
          tr("To how many agents one task is offered at the same moment.")))
    , m_order(addChoice(u"queueOrder"_s, tr("Order")))
    , m_reservation(addChoice(u"queueReservationActivity"_s, tr("Status while offered"),
          tr("Only where the workspace gives an agent one task at a time.")))
    , m_assignment(addChoice(u"queueAssignmentActivity"_s, tr("Status at work")))
{
    m_targetWorkers->setLayoutDirection(Qt::LeftToRight); // expressions read from the left in every language
    addOrders(*m_order);
    connect(&state, &ConsoleState::activitiesChanged, this, &QueueForm::refresh);
    connect(&state, &ConsoleState::cleared, this, &QueueForm::refresh);
    refresh();
}

void QueueForm::refresh()
{
    for (ChoiceBox *box : { m_reservation, m_assignment })
        fillActivities(*box, m_state.activities(), noStatusText());
}

void QueueForm::fill(const SetupThing &thing)
{
    m_base = std::get<TaskQueue>(thing.value);
    m_name->setText(m_base.name);
    m_targetWorkers->setText(m_base.targetWorkers);
    m_maxReserved->setValue(m_base.maxReservedWorkers);
    m_order->setCurrentIndex(m_order->findData(int(m_base.order)));
    chooseActivity(*m_reservation, m_base.reservationActivity);
    chooseActivity(*m_assignment, m_base.assignmentActivity);
}

SetupThing QueueForm::thing() const
{
    TaskQueue it = m_base;
    it.name = m_name->text();
    it.targetWorkers = m_targetWorkers->text();
    it.maxReservedWorkers = m_maxReserved->value();
    it.order = QueueOrder(m_order->currentData().toInt());
    it.reservationActivity = chosenActivity(*m_reservation);
    it.assignmentActivity = chosenActivity(*m_assignment);
    return it;
}

WorkerForm::WorkerForm(const ConsoleState &state, QWidget *parent)
    : SetupForm(SetupKind::Worker, parent)
    , m_name(addLine(SetupField::Name, u"workerName"_s, tr("Name")))
    , m_attributes(addText(SetupField::Attributes, u"workerAttributes"_s, tr("Attributes (JSON)"),
          tr("What queues and workflows choose agents by.")))
    , m_activity(addChoice(u"workerActivity"_s, tr("Status")))
    , m_channels(new ChannelsField(this))
    , m_state(state)
{
    addField(m_channels, tr("Work at a time"), tr("0 means no task of that channel. What is in hand stays in hand."));
    connect(m_channels, &ChannelsField::changed, this, &WorkerForm::touched);
    m_attributes->setMinimumHeight(160);
    const auto refresh = [this] { fillActivities(*m_activity, m_state.activities(), tr("The workspace's default")); };
    connect(&state, &ConsoleState::activitiesChanged, this, refresh);
    connect(&state, &ConsoleState::cleared, this, refresh);
    refresh();
}

void WorkerForm::fill(const SetupThing &thing)
{
    m_base = std::get<Worker>(thing.value);
    m_name->setText(m_base.name);
    m_attributes->setPlainText(QString::fromUtf8(readableJson(m_base.attributes)));
    chooseActivity(*m_activity, m_base.activity);
    m_channels->setChannels(thing.channels, m_base.id.isNull());
}

void WorkerForm::takeChannels(const QList<WorkerChannel> &channels)
{
    m_channels->setChannels(channels, false);
}

SetupThing WorkerForm::thing() const
{
    Worker it = m_base;
    it.name = m_name->text();
    const QByteArray typed = m_attributes->toPlainText().toUtf8();
    const QJsonDocument json = QJsonDocument::fromJson(typed);
    if (json.isNull())
        it.attributes = typed; // a fault says where
    else if (json != QJsonDocument::fromJson(m_base.attributes))
        it.attributes = json.toJson(QJsonDocument::Compact);
    if (const ActivityId activity = chosenActivity(*m_activity); !activity.isNull())
        it.activity = activity;
    SetupThing now(it);
    now.channels = m_channels->channels();
    return now;
}

WorkspaceForm::WorkspaceForm(const ConsoleState &state, QWidget *parent)
    : SetupForm(SetupKind::Workspace, parent)
    , m_state(state)
    , m_name(addLine(SetupField::Name, u"workspaceName"_s, tr("Name")))
    , m_default(addChoice(u"workspaceDefaultActivity"_s, tr("Status of new agents")))
    , m_timeout(addChoice(u"workspaceTimeoutActivity"_s, tr("Status after an offer timed out"),
          tr("Can be chosen for the workspace that is open.")))
    , m_callback(addLine(SetupField::EventCallbackUrl, u"workspaceEventCallback"_s, tr("Address that gets events"),
          tr("Each event is sent there by POST. Empty: none.")))
    , m_filter(addLine(SetupField::EventsFilter, u"workspaceEventsFilter"_s, tr("Which events"),
          tr("With commas between, such as %1. Empty: all.").arg(u"task.created,task.canceled"_s)))
    , m_order(addChoice(u"workspaceQueueOrder"_s, tr("Queues that come first"),
          tr("For an agent who serves queues of both orders.")))
    , m_multitasking(addSwitch(u"workspaceMultitasking"_s, tr("Agents may have several tasks at a time"),
          tr("The service may not let you switch this off again.")))
{
    for (QLineEdit *line : { m_callback, m_filter })
        line->setLayoutDirection(Qt::LeftToRight);
    addOrders(*m_order);
}

void WorkspaceForm::fill(const SetupThing &thing)
{
    m_base = std::get<Workspace>(thing.value);
    m_name->setText(m_base.name);
    const bool isOpen = m_state.workspace() && m_state.workspace()->id == m_base.id;
    using Chosen = std::tuple<ChoiceBox *, ActivityId, QString>;
    for (const auto &[box, activity, name] : { Chosen{ m_default, m_base.defaultActivity, m_base.defaultActivityName },
             Chosen{ m_timeout, m_base.timeoutActivity, m_base.timeoutActivityName } }) {
        const Activity only{ .id = activity, .name = name };
        fillActivities(*box, isOpen ? m_state.activities() : activity.isNull() ? QList<Activity>() : QList{ only }, {});
        chooseActivity(*box, activity);
        box->setEnabled(isOpen);
    }
    m_callback->setText(m_base.eventCallbackUrl);
    m_filter->setText(m_base.eventsFilter);
    m_order->setCurrentIndex(m_order->findData(int(m_base.prioritizeQueueOrder)));
    m_multitasking->setChecked(m_base.multitasking);
}

SetupThing WorkspaceForm::thing() const
{
    Workspace it = m_base;
    it.name = m_name->text();
    it.defaultActivity = chosenActivity(*m_default);
    it.timeoutActivity = chosenActivity(*m_timeout);
    it.eventCallbackUrl = m_callback->text();
    it.eventsFilter = m_filter->text();
    it.prioritizeQueueOrder = QueueOrder(m_order->currentData().toInt());
    it.multitasking = m_multitasking->isChecked();
    return it;
}
