#include "ui/desk/transferwords.h"

#include "ui/text/counttext.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const OutgoingTransfer &transfer)
{
    if (!transfer.toName.isEmpty())
        return transfer.toName;
    return transfer.transfer.type == TransferType::Worker ? TransferWords::tr("the agent")
                                                          : TransferWords::tr("the queue");
}

/// Where the task is when nobody has taken it.
QString whereIsIt(TransferMode mode)
{
    return mode == TransferMode::Warm ? TransferWords::tr("The task is still yours.")
                                      : TransferWords::tr("The task waits in its queue again.");
}

/// "Nobody took it in 20 s."
QString nobody(const OutgoingTransfer &transfer)
{
    const QString time = durationText(transfer.lasted());
    if (transfer.transfer.type == TransferType::Worker) {
        //: %1 is an agent's name, %2 a duration such as "20 s".
        return TransferWords::tr("%1 did not take it in %2.").arg(nameOf(transfer), time);
    }
    //: %1 is a duration such as "20 s", %2 a queue.
    return TransferWords::tr("Nobody took it in %1 in %2.").arg(time, nameOf(transfer));
}

QString taken(const OutgoingTransfer &transfer)
{
    const QString who = transfer.takenBy.isEmpty() ? nameOf(transfer) : transfer.takenBy;
    if (transfer.transfer.mode == TransferMode::Warm) {
        //: %1 is an agent's name.
        return TransferWords::tr("%1 has taken it too. Complete your part when you are done.").arg(who);
    }
    //: %1 is an agent's name.
    return TransferWords::tr("%1 has taken it. Complete your part; the task goes on there.").arg(who);
}

/// A sentence about the last one of a queue who was asked, with a blank in front; empty: nothing is known.
QString lastAttempt(TransferEnd how)
{
    if (how == TransferEnd::Rejected)
        return u' ' + TransferWords::tr("One agent rejected it; the next one is asked.");
    if (how == TransferEnd::TimedOut)
        return u' ' + TransferWords::tr("One agent did not answer; the next one is asked.");
    return {};
}

} // namespace

QString TransferWords::blocked(TransferBlock block)
{
    switch (block) {
    case TransferBlock::NoToken:
        return tr("Transfers need an API key: with the account's Auth Token alone Twilio gives no access to them. "
                  "Sign in with an API key.");
    case TransferBlock::NotMine:
        return tr("Only a task in hand can be transferred, not one in wrap-up.");
    case TransferBlock::UnderWay:
        return tr("It is being transferred already.");
    case TransferBlock::None:
        break;
    }
    return {};
}

QString TransferWords::about(TransferMode mode)
{
    return mode == TransferMode::Warm ? tr("You keep the task until it is taken, and then have it together.")
                                      : tr("You leave at once and wrap up, whether it is taken or not.");
}

QString TransferWords::running(const OutgoingTransfer &transfer)
{
    const QString who = nameOf(transfer);
    if (transfer.phase == TransferPhase::Canceling)
        return tr("Taking the transfer back…");
    if (transfer.phase == TransferPhase::Asking) {
        //: %1 is an agent or a queue.
        return tr("Transferring to %1…").arg(who);
    }
    if (transfer.transfer.type == TransferType::Worker) {
        //: %1 is an agent.
        return tr("%1 is being asked to take it.").arg(who);
    }
    //: %1 is a queue.
    return tr("It is being offered in %1.").arg(who) + lastAttempt(transfer.lastAttempt);
}

QString TransferWords::ended(const OutgoingTransfer &transfer)
{
    const QString where = u' ' + whereIsIt(transfer.transfer.mode);
    switch (transfer.end) {
    case TransferEnd::Taken:
        return taken(transfer);
    case TransferEnd::Rejected:
        //: %1 is an agent or a queue.
        return tr("%1 rejected it.").arg(nameOf(transfer)) + where;
    case TransferEnd::TimedOut:
        return nobody(transfer) + where;
    case TransferEnd::Failed:
        //: %1 is an agent or a queue.
        return tr("The transfer to %1 failed.").arg(nameOf(transfer)) + where;
    case TransferEnd::Canceled:
        return tr("You took the transfer back. The task is yours.");
    case TransferEnd::Unknown:
    case TransferEnd::None:
        break;
    }
    return tr("It is not known what became of the transfer. Look at the task's status before you try again.");
}

QString TransferWords::notStarted(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotAllowedNow:
    case ApiError::Kind::Refused:
        return tr("The task was not transferred: the server did not allow it now. Whom you chose may not be available "
                  "any more; choose somebody else, or a queue.");
    case ApiError::Kind::SignedOut:
    case ApiError::Kind::Forbidden:
        return tr("The task was not transferred: the event bridge does not accept this sign-in. Sign in with another "
                  "API key, or ask the person who looks after the account.");
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Server:
    case ApiError::Kind::Unreadable:
        return tr("No clear answer came: the task may have been transferred. Look at its status before you try again.");
    default:
        //: %1 is a sentence or two that say why.
        return tr("The task was not transferred. %1").arg(errorText(error).whole());
    }
}

QString TransferWords::notCanceled(const ApiError &error)
{
    if (error.kind == ApiError::Kind::NotAllowedNow || error.kind == ApiError::Kind::Refused)
        return tr("The transfer could not be taken back: it is over already. The task says how it ended.");
    //: %1 is a sentence or two that say why.
    return tr("The transfer has not been taken back. %1").arg(errorText(error).whole());
}

QString TransferWords::state(const DirectoryEntry &entry)
{
    if (!entry.isQueue)
        return entry.activity;
    QStringList parts;
    if (entry.waiting >= 0)
        parts.append(waitingText(entry.waiting));
    if (entry.availableWorkers >= 0)
        parts.append(availableText(entry.availableWorkers));
    return parts.join(u" · "_s);
}

QString TransferWords::room(const QString &agent, const WorkerChannel &channel)
{
    const QString kind = channelText(channel.channelUniqueName);
    const int free = channel.configuredCapacity * channel.availableCapacityPercentage / 100;
    if (!channel.available || free < 1) {
        //: %1 is an agent's name, %2 a kind of work such as "Chat".
        return tr("%1 has no room for %2 just now, so the server may refuse it.").arg(agent, kind);
    }
    //: %1 is an agent's name, %2 a kind of work such as "Chat", %3 and %4 are numbers of tasks.
    return tr("Goes to %1. %2: %3 of %4 free.").arg(agent, kind).arg(free).arg(channel.configuredCapacity);
}

QString TransferWords::unlisted()
{
    return tr("A company login lists no agents, and of the queues only those of your tasks. Type the SID of an agent or "
              "a queue.");
}

QString TransferWords::obstacle(const DirectoryEntry &entry)
{
    if (entry.sid.isEmpty())
        return tr("Choose an agent or a queue.");
    if (entry.isQueue || entry.available)
        return {};
    //: %1 is an agent's name, %2 the name of a status such as "Offline".
    return tr("%1 is %2 and cannot take it. Choose somebody who is available, or a queue.")
        .arg(entry.name, entry.activity);
}
