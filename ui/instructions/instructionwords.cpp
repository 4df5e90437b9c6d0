#include "ui/instructions/instructionwords.h"

#include <limits>

using namespace Qt::StringLiterals;

QString InstructionWords::kind(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        //: What to do with an offer: take the task.
        return tr("&Accept");
    case InstructionKind::Reject:
        //: What to do with an offer: decline it.
        return tr("&Reject");
    case InstructionKind::Conference:
        //: What to do with an offer: the service's name for joining caller and agent in a conference.
        return tr("&Conference");
    case InstructionKind::Dequeue:
        //: What to do with an offer: the service's name for connecting the caller who waits in its queue.
        return tr("De&queue");
    case InstructionKind::Call:
        //: What to do with an offer: the service's name for calling the agent's phone with instructions from a URL.
        return tr("Ca&ll");
    case InstructionKind::Redirect:
        //: What to do with an offer: the service's name for sending a call elsewhere.
        return tr("Re&direct");
    }
    return {};
}

QString InstructionWords::explained(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        return tr("Takes the task. No phone is called.");
    case InstructionKind::Reject:
        return tr("Declines the task and, if you like, changes your status.");
    case InstructionKind::Conference:
        return tr("Calls your phone and joins you and the caller in a conference. The task is yours once you answer.");
    case InstructionKind::Dequeue:
        return tr("Calls your phone and connects the waiting caller. The task is yours once you answer.");
    case InstructionKind::Call:
        return tr("Calls your phone and runs the TwiML at CallUrl there.");
    case InstructionKind::Redirect:
        return tr("Sends the caller's call to the TwiML at RedirectUrl.");
    }
    return {};
}

QString InstructionWords::limits(const InstructionParameter &parameter)
{
    QStringList said;
    if (parameter.type == InstructionParameter::Type::Number && parameter.most < std::numeric_limits<int>::max()) {
        //: What a number may be, as in "1–999".
        said << tr("%1–%2").arg(parameter.least).arg(parameter.most);
    }
    if (!parameter.words.isEmpty())
        said << parameter.words.join(u", "_s);
    if (!parameter.fallback.isEmpty()) {
        //: What counts when a field is left empty.
        said << tr("%1 if empty").arg(parameter.fallback);
    }
    if (parameter.isSecret()) {
        //: A password that is never stored.
        said << tr("never kept");
    }
    return said.join(u" · "_s);
}

QString InstructionWords::whenEmpty(const InstructionParameter &parameter, bool isOwn)
{
    if (parameter.type == InstructionParameter::Type::Address && !isOwn) {
        //: Stands in an empty field. contact_uri is the name of an attribute; do not translate it.
        return tr("the agent’s phone (contact_uri)");
    }
    if (parameter.type == InstructionParameter::Type::Address) {
        //: Stands in an empty field. contact_uri is the name of an attribute; do not translate it.
        return tr("your own phone (contact_uri)");
    }
    if (parameter.required) {
        //: Stands in an empty field that must be filled.
        return tr("needed");
    }
    if (parameter.fallback.isEmpty()) {
        //: Stands in an empty field: the parameter is left out of the request.
        return tr("not sent");
    }
    //: Stands in an empty field: what the service then takes.
    return tr("default: %1").arg(parameter.fallback);
}

QString InstructionWords::fault(const InstructionFault &fault)
{
    switch (fault.kind) {
    case InstructionFault::Kind::WorkerUnknown:
        return tr("%1: your agent record is still being read.").arg(fault.parameter);
    case InstructionFault::Kind::NoContactUri:
        //: %1 is a parameter. contact_uri is the name of an attribute; do not translate it.
        return tr("%1: your agent record has no phone address (contact_uri), so give one here.").arg(fault.parameter);
    case InstructionFault::Kind::TaskUnknown:
        return tr("The task is still being read.");
    case InstructionFault::Kind::NoCall:
        //: call_sid is the name of an attribute; do not translate it.
        return tr("The task has no call: its attributes lack call_sid.");
    case InstructionFault::Kind::Missing:
        return tr("%1 is needed.").arg(fault.parameter);
    case InstructionFault::Kind::NotAddress:
        return tr("%1: a phone number such as +15550100, or client:… or sip:…").arg(fault.parameter);
    case InstructionFault::Kind::NotUrl:
        return tr("%1: an address that begins with https:// or http://").arg(fault.parameter);
    case InstructionFault::Kind::NotCallSid:
        return tr("%1: the identifier of a call, CA and 32 digits from 0 to f.").arg(fault.parameter);
    case InstructionFault::Kind::OutOfRange:
        return tr("%1: a whole number from %2 to %3.").arg(fault.parameter).arg(fault.least).arg(fault.most);
    case InstructionFault::Kind::NotAWord:
        break;
    }
    return tr("%1: none of the values it may have.").arg(fault.parameter);
}

QString InstructionWords::faults(const QList<InstructionFault> &faults)
{
    QStringList lines;
    for (const InstructionFault &one : faults)
        lines << fault(one);
    return lines.join(u'\n');
}

QString InstructionWords::preview(const RequestPreview &request)
{
    QString text = request.method + u' ' + request.path;
    QChar mark = u'\n';
    for (const QByteArray &field : request.form) {
        text += mark == u'\n' ? u"\n"_s : u"\n&"_s;
        text += QString::fromLatin1(field);
        mark = u'&';
    }
    return text;
}
