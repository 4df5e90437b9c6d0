#include "ui/desk/channelload.h"

#include "console/state/consolestate.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelLoad)
};

struct Load
{
    QHash<QString, int> taken{}; ///< By channel.
    bool isWhole = true;         ///< Of every task that is in hand or on offer it is known which channel it takes.
};

Load loadOf(const ConsoleState &state)
{
    Load load;
    for (const Reservation &reservation : state.reservations()) {
        if (const auto task = state.task(reservation.task))
            ++load.taken[task->channelUniqueName];
        else
            load.isWhole = false;
    }
    return load;
}

/// Where a task is still being read, what the server tells of the channel may be more: wrapping ones count there as well.
int takenOf(const WorkerChannel &channel, const Load &load)
{
    const int known = load.taken.value(channel.channelUniqueName);
    return load.isWhole ? known : std::max(known, channel.takenTasks());
}

/// One channel stands in one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString channelLoadText(const ConsoleState &state)
{
    if (!state.workspace() || !state.workspace()->multitasking)
        return {};
    const Load load = loadOf(state);
    QStringList parts;
    for (const WorkerChannel &channel : state.ownChannels()) {
        if (!channel.available || channel.configuredCapacity < 1)
            continue;
        //: %1 a kind of work such as "Chat", %2 how many tasks of it one has, %3 how many one can have at once
        parts.append(unbroken(LoadWords::tr("%1 %2 of %3")
                                  .arg(channelText(channel.channelUniqueName))
                                  .arg(takenOf(channel, load))
                                  .arg(channel.configuredCapacity)));
    }
    parts.sort();
    return parts.join(u", "_s); // a dot in the middle would hang at the end of a line
}
