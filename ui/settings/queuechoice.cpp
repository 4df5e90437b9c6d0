#include "ui/settings/queuechoice.h"

#include "console/state/consolestate.h"

#include <QSignalBlocker>
#include <algorithm>

QueueChoice::QueueChoice(const ConsoleState &state, QWidget *parent)
    : ChoiceBox(parent)
    , m_state(state)
{
    fill();
    connect(this, &QComboBox::currentIndexChanged, this, &QueueChoice::renewed);
    connect(&m_state, &ConsoleState::queuesChanged, this, &QueueChoice::fill);
    connect(&m_state, &ConsoleState::cleared, this, &QueueChoice::fill);
}

/// The queue that is chosen stays so, also when it has gone: somebody may be typing what is set for it.
void QueueChoice::fill()
{
    const QString chosen = queue();
    QStringList names;
    for (const TaskQueue &each : m_state.queues())
        names.append(each.name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen);
    names.sort(Qt::CaseInsensitive);
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All queues"), QString());
        for (const QString &each : std::as_const(names))
            addItem(each, each);
        setQueue(chosen);
    }
    emit renewed();
}

QString QueueChoice::queue() const
{
    return currentData().toString();
}

void QueueChoice::setQueue(const QString &name)
{
    setCurrentIndex(std::max(0, findData(name)));
}
