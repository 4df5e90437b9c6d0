// What the parameters of instructions are called for people.
#include "ui/instructions/instructionwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// Dequeue's and Call's parameters are a conference's with the instruction's name before.
QString withoutKind(const QString &name)
{
    for (const QLatin1StringView kind : { "Dequeue"_L1, "Call"_L1, "Redirect"_L1 }) {
        const QString rest = name.mid(kind.size());
        if (name.startsWith(kind) && !rest.isEmpty() && rest.front().isUpper() && rest != "Token"_L1)
            return rest;
    }
    return name;
}

} // namespace

QString InstructionWords::name(const InstructionParameter &parameter)
{
    const QString what = withoutKind(parameter.name);
    const QHash<QString, QString> words{
        { u"To"_s, tr("Phone to call") },
        { u"From"_s, tr("Number it shows") },
        { u"Timeout"_s, tr("Rings for (seconds)") },
        { u"Record"_s, tr("Record the call") },
        { u"Url"_s, tr("Address of the TwiML") },
        { u"Accept"_s, tr("Accept the task with it") },
        { u"CallSid"_s, tr("Call to redirect") },
        { u"WorkerActivitySid"_s, tr("Status afterwards") },
        { u"PostWorkActivitySid"_s, tr("Status afterwards") },
        { u"Muted"_s, tr("Join muted") },
        { u"EndConferenceOnExit"_s, tr("End it when I leave") },
        { u"EndConferenceOnCustomerExit"_s, tr("End it when the caller leaves") },
        { u"ConferenceRecord"_s, tr("Record the conference") },
        { u"StartConferenceOnEnter"_s, tr("Begin when I join") },
        { u"Beep"_s, tr("Beep when somebody comes or goes") },
        { u"BeepOnCustomerEntrance"_s, tr("Beep when the caller joins") },
        { u"WaitUrl"_s, tr("Waiting music") },
        { u"MaxParticipants"_s, tr("Most participants") },
        { u"SipAuthUsername"_s, tr("SIP user name") },
        { u"SipAuthPassword"_s, tr("SIP password") },
    };
    return words.value(what);
}
