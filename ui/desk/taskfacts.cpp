#include "ui/desk/taskfacts.h"

#include "ui/text/statustext.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/statustone.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QGridLayout>

TaskFacts::TaskFacts(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_status(new ToneLabel(this))
    , m_age(new AgeLabel(clock, AgeLabel::Form::Clock, this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::normal);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 2); // names of queues and statuses are longer than numbers
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnMinimumWidth(2, 0);
    addRow(0, 0, tr("Status"), m_status);
    addRow(0, 2, tr("Age"), m_age);
    addText(1, 0, Fact::Queue, tr("Queue"));
    addText(1, 2, Fact::Channel, tr("Channel"));
    addText(2, 0, Fact::Workflow, tr("Workflow"));
    addText(2, 2, Fact::Priority, tr("Priority"));
    addText(3, 0, Fact::Sid, tr("SID"));
    m_grid->addWidget(m_texts.value(Fact::Sid), 3, 1, 1, 3); // the longest of all
    recolor();
}

void TaskFacts::addRow(int row, int column, const QString &name, QWidget *value)
{
    auto *label = new QLabel(name, this);
    m_names.append(label);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(value, row, column + 1);
}

void TaskFacts::addText(int row, int column, Fact fact, const QString &name)
{
    auto *value = new ElidedLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_texts.insert(fact, value);
    addRow(row, column, name, value);
}

void TaskFacts::setTask(const TaskInHand &inHand)
{
    const Task task = inHand.task.value_or(Task{});
    const QString unknown = QStringLiteral("…");
    const auto say = [this, &inHand, &unknown](Fact fact, const QString &text) {
        m_texts.value(fact)->setText(inHand.task ? text : unknown);
    };
    m_status->setStatus(toneOf(inHand.reservation.status), reservationStatusText(inHand.reservation.status));
    m_age->setSince(inHand.task ? std::optional(task.createdAt) : std::nullopt);
    say(Fact::Queue, task.queueName);
    say(Fact::Workflow, task.workflowName);
    say(Fact::Channel, channelText(task.channelUniqueName));
    say(Fact::Priority, QString::number(task.priority));
    m_texts.value(Fact::Sid)->setText(inHand.reservation.task.text());
}

void TaskFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void TaskFacts::recolor()
{
    const QColor muted = ColorTheme::of(this).mutedText;
    for (QWidget *name : std::as_const(m_names))
        setTextColor(name, muted);
}
