#include "ui/listen/listentext.h"

#include "ui/text/errortext.h"
#include "ui/text/tasksummary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ListenWords
{
    Q_DECLARE_TR_FUNCTIONS(ListenWords)

public:
    static QString in(const ListenView &view);
    static QString ended(const ListenView &view);
    static QString agent(const ListenView &view)
    {
        //: Somebody whose name is not known, in "You hear the call of %1".
        return view.agent.isEmpty() ? tr("an agent") : view.agent;
    }
    static QString parties(const ListenView &view)
    {
        //: In "You hear the call of %1"; here %1 is the name of an agent, %2 that of a caller.
        return tellsWho(view.about) ? tr("%1 with %2").arg(agent(view), summaryOf(view.about).who) : agent(view);
    }
};

QString ListenWords::in(const ListenView &view)
{
    switch (view.mode) {
    case SupervisorMode::Monitor:
        return tr("You hear the call of %1. Nobody hears you.").arg(parties(view));
    case SupervisorMode::Whisper:
        //: %1 is an agent, or an agent and a caller: "Bob with Ana"; %2 is the agent.
        return tr("You hear the call of %1. Only %2 hears you.").arg(parties(view), agent(view));
    default:
        return tr("You are in the call of %1. Everybody hears you.").arg(parties(view));
    }
}

QString ListenWords::ended(const ListenView &view)
{
    const QString name = parties(view);
    switch (view.end) {
    case ListenView::End::Left:
        return tr("You have left the call of %1.").arg(name);
    case ListenView::End::HungUp:
        return tr("Your phone hung up, so you are no longer in the call of %1.").arg(name);
    case ListenView::End::CallOver:
        return tr("The call of %1 is over.").arg(name);
    case ListenView::End::Unanswered:
        return tr("Your phone was not answered, so you are not in the call of %1.").arg(name);
    case ListenView::End::NobodyHasIt:
        return tr("Nobody has this task in hand any more.");
    default:
        //: %1 is a sentence that says why.
        return tr("You could not be called into it. %1").arg(errorText(view.error).whole());
    }
}

} // namespace

QString modeText(SupervisorMode mode)
{
    switch (mode) {
    case SupervisorMode::Monitor:
        //: Button: a supervisor hears a call and is not heard.
        return ListenWords::tr("Listen");
    case SupervisorMode::Whisper:
        //: Button: a supervisor is heard by the agent only, not by the customer.
        return ListenWords::tr("Whisper");
    default:
        //: Button: a supervisor is heard by everybody in the call.
        return ListenWords::tr("Barge In");
    }
}

QString modeHint(SupervisorMode mode)
{
    switch (mode) {
    case SupervisorMode::Monitor:
        return ListenWords::tr("Nobody hears you.");
    case SupervisorMode::Whisper:
        return ListenWords::tr("Only the agent hears you.");
    default:
        return ListenWords::tr("Everybody hears you.");
    }
}

QString blockText(ListenBlock block)
{
    switch (block) {
    case ListenBlock::None:
        return {};
    case ListenBlock::NoConference:
        return ListenWords::tr("There is no call in a conference to listen to.");
    case ListenBlock::NoTask:
        return ListenWords::tr("This agent has no task in hand.");
    case ListenBlock::Own:
        return ListenWords::tr("This is your own call.");
    case ListenBlock::NoContact:
        return ListenWords::tr("Your worker has no attribute contact_uri, so no phone can be called.");
    case ListenBlock::OtherCall:
        return ListenWords::tr("You are in another call already. Leave that first.");
    case ListenBlock::BeyondSignIn:
        return ListenWords::tr("A company login shows your own work only.");
    }
    return {};
}

QString stateText(const ListenView &view)
{
    const QString parties = ListenWords::parties(view);
    switch (view.phase) {
    case ListenView::Phase::Asking:
        return ListenWords::tr("Asking for the call…");
    case ListenView::Phase::Ringing:
        return ListenWords::tr("Your phone rings. Take it up to get into the call of %1.").arg(parties);
    case ListenView::Phase::In:
        return ListenWords::in(view);
    case ListenView::Phase::Leaving:
        return ListenWords::tr("Leaving the call of %1…").arg(parties);
    case ListenView::Phase::Ended:
        return ListenWords::ended(view);
    }
    return {};
}

QString openLineText()
{
    return ListenWords::tr("The call could not be left: hang up at your phone.");
}

Tone stateTone(const ListenView &view)
{
    switch (view.phase) {
    case ListenView::Phase::Asking:
    case ListenView::Phase::Leaving:
        return Tone::Info;
    case ListenView::Phase::Ringing:
        return Tone::Warning;
    case ListenView::Phase::In:
        return Tone::Busy;
    case ListenView::Phase::Ended:
        return view.end == ListenView::End::Failed ? Tone::Bad : Tone::Neutral;
    }
    return Tone::Neutral;
}
