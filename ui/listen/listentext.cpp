#include "ui/listen/listentext.h"

#include "ui/text/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ListenWords
{
    Q_DECLARE_TR_FUNCTIONS(ListenWords)

public:
    static QString in(SupervisorMode mode, const QString &agent);
    static QString ended(const ListenView &view);
    static QString agent(const ListenView &view)
    {
        //: Somebody whose name is not known, in "You hear the call of %1".
        return view.agent.isEmpty() ? tr("an agent") : view.agent;
    }
};

QString ListenWords::in(SupervisorMode mode, const QString &agent)
{
    switch (mode) {
    case SupervisorMode::Monitor:
        return tr("You hear the call of %1. Nobody hears you.").arg(agent);
    case SupervisorMode::Whisper:
        return tr("You hear the call of %1. Only %1 hears you.").arg(agent);
    default:
        return tr("You are in the call of %1. Everybody hears you.").arg(agent);
    }
}

QString ListenWords::ended(const ListenView &view)
{
    const QString name = agent(view);
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
    const QString agent = ListenWords::agent(view);
    switch (view.phase) {
    case ListenView::Phase::Asking:
        return ListenWords::tr("Asking for the call…");
    case ListenView::Phase::Ringing:
        return ListenWords::tr("Your phone rings. Take it up to get into the call of %1.").arg(agent);
    case ListenView::Phase::In:
        return ListenWords::in(view.mode, agent);
    case ListenView::Phase::Leaving:
        return ListenWords::tr("Leaving the call of %1…").arg(agent);
    case ListenView::Phase::Ended:
        return ListenWords::ended(view);
    }
    return {};
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
