#include "ui/desk/channelload.h"

#include "console/state/consolestate.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelLoad)
};

QHash<QString, int> takenByChannel(const ConsoleState &state)
{
    QHash<QString, int> taken;
    for (const Reservation &reservation : state.reservations()) {
        if (const Task *task = state.task(reservation.task))
            ++taken[task->channelUniqueName];
    }
    return taken;
}

} // namespace

QString channelLoadText(const ConsoleState &state)
{
    if (!state.workspace() || !state.workspace()->multitasking)
        return {};
    const QHash<QString, int> taken = takenByChannel(state);
    QStringList parts;
    for (const WorkerChannel &channel : state.ownChannels()) {
        if (!channel.available || channel.configuredCapacity < 1)
            continue;
        //: %1 a kind of work such as "Chat", %2 how many tasks of it one has, %3 how many one can have at once
        const QString part = LoadWords::tr("%1 %2 of %3")
                                 .arg(channelText(channel.channelUniqueName))
                                 .arg(taken.value(channel.channelUniqueName))
                                 .arg(channel.configuredCapacity);
        parts.append(QString(part).replace(u' ', QChar::Nbsp)); // lines break between the channels only
    }
    parts.sort();
    return parts.join(u"\u00a0· "_s);
}
