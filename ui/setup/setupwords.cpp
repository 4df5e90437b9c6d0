#include "ui/setup/setupwords.h"

#include "console/state/consolestate.h"
#include "ui/text/errortext.h"
#include "ui/text/expressiontext.h"
#include "ui/text/statustext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(SetupWords)
};

/// The name of what has this SID, in quotes; the SID where nobody knows it.
QString nameInsteadOf(const QString &sid, const ConsoleState &state)
{
    for (const SetupKind kind : { SetupKind::Activity, SetupKind::Queue, SetupKind::Workflow, SetupKind::Channel,
             SetupKind::Workspace, SetupKind::Worker }) {
        if (const auto thing = thingWith(state, kind, sid))
            return SetupWords::tr("“%1”").arg(nameOf(*thing));
    }
    return sid;
}

QString withNames(const QString &text, const ConsoleState &state)
{
    static const QRegularExpression sid(u"\\b(?:WA|WQ|WW|WK|WS|TC)[0-9a-f]{32}\\b"_s);
    QString named;
    qsizetype from = 0;
    auto each = sid.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        named += text.mid(from, match.capturedStart() - from);
        named += nameInsteadOf(match.captured(), state);
        from = match.capturedEnd();
    }
    return named + text.mid(from);
}

/// As it is called everywhere else; what a person has made keeps the name they gave it.
QString calledText(const SetupThing &thing)
{
    const auto *channel = std::get_if<TaskChannel>(&thing.value);
    if (!channel || channelText(channel->uniqueName) == channel->uniqueName)
        return nameOf(thing).trimmed();
    return channelText(channel->uniqueName);
}

} // namespace

SetupKindWords setupKindWords(SetupKind kind)
{
    switch (kind) {
    case SetupKind::Workspace:
        return { SetupWords::tr("Workspace"), SetupWords::tr("Workspaces"), SetupWords::tr("Add Workspace"),
            SetupWords::tr("No workspaces"), SetupWords::tr("A workspace holds everything that routes together.") };
    case SetupKind::Activity:
        return { SetupWords::tr("Status"), SetupWords::tr("Statuses"), SetupWords::tr("Add Status"),
            SetupWords::tr("No statuses"), SetupWords::tr("A status says whether an agent may get offers.") };
    case SetupKind::Channel:
        return { SetupWords::tr("Channel"), SetupWords::tr("Channels"), SetupWords::tr("Add Channel"),
            SetupWords::tr("No channels"), SetupWords::tr("A channel is a kind of work, such as voice or chat.") };
    case SetupKind::Queue:
        return { SetupWords::tr("Queue"), SetupWords::tr("Queues"), SetupWords::tr("Add Queue"),
            SetupWords::tr("No queues"), SetupWords::tr("In a queue tasks wait for those agents who serve it.") };
    case SetupKind::Worker:
        return { SetupWords::tr("Agent"), SetupWords::tr("Agents"), SetupWords::tr("Add Agent"),
            SetupWords::tr("No agents"), SetupWords::tr("An agent is somebody who takes tasks.") };
    case SetupKind::Workflow:
        return { SetupWords::tr("Workflow"), SetupWords::tr("Workflows"), SetupWords::tr("Add Workflow"),
            SetupWords::tr("No workflows"), SetupWords::tr("A workflow says which queue a task goes to, and when to the next.") };
    }
    return {};
}

QString setupFaultText(const SetupFault &fault)
{
    switch (fault.kind) {
    case SetupFault::Kind::Missing:
        return SetupWords::tr("This is needed.");
    case SetupFault::Kind::TooLong:
        return SetupWords::tr("At most %n character(s).", nullptr, fault.number);
    case SetupFault::Kind::Taken:
        return SetupWords::tr("Another one is called so.");
    case SetupFault::Kind::NotAWord:
        return SetupWords::tr("Letters without accents, digits, _ and $ only, and no digit first.");
    case SetupFault::Kind::Hyphen:
        return SetupWords::tr("A channel's name may have no hyphen.");
    case SetupFault::Kind::BadExpression:
    case SetupFault::Kind::BadConfiguration:
        break;
    case SetupFault::Kind::NotAUrl:
        return SetupWords::tr("A whole address is needed, such as https://example.com/path.");
    case SetupFault::Kind::BadAttributes:
        if (fault.detail.isEmpty())
            return SetupWords::tr("Attributes are an object: { \"name\": \"value\" }");
        return SetupWords::tr("Line %1, column %2: %3").arg(fault.number).arg(fault.position).arg(fault.detail);
    case SetupFault::Kind::UnknownEvent:
        //: %1 is what was typed in place of something like "task.created".
        return SetupWords::tr("There is no event “%1”.").arg(fault.detail);
    }
    if (fault.kind == SetupFault::Kind::BadConfiguration)
        return fault.detail;
    return expressionFaultText(fault.position, fault.detail);
}

QString setupNameText(const SetupThing &thing)
{
    const QString name = calledText(thing);
    //: %1 is the name of something, e.g. of a queue.
    return name.isEmpty() ? SetupWords::tr("The new one") : SetupWords::tr("“%1”").arg(name);
}

QString setupListText(const SetupThing &thing)
{
    const auto *channel = std::get_if<TaskChannel>(&thing.value);
    const QString words = calledText(thing);
    if (!channel || channel->uniqueName.isEmpty() || channel->uniqueName == words)
        return words;
    return u"%1 (%2)"_s.arg(words, channel->uniqueName);
}

QString setupRefusalText(const ApiError &error, const ConsoleState &state)
{
    static const QRegularExpression head(u"^HTTP \\d+, \\d+: "_s);
    const bool isTold = error.code != 0 && head.match(error.detail).hasMatch();
    const bool isRefusal = error.kind == ApiError::Kind::Refused || error.kind == ApiError::Kind::NotAllowedNow;
    if (!isTold || !isRefusal)
        return errorText(error).whole();
    //: %1 is the service's own reason, usually in English.
    return SetupWords::tr("The server says: %1").arg(withNames(QString(error.detail).remove(head), state));
}
