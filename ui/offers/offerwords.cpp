#include "ui/offers/offerwords.h"

#include "console/control/leavesopen.h"
#include "console/control/offerfacts.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

namespace {

/// The service's word for an instruction, which is nowhere translated.
QString instructionName(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Dequeue:
        return u"Dequeue"_s;
    case OfferAnswer::Call:
        return u"Call"_s;
    case OfferAnswer::Redirect:
        return u"Redirect"_s;
    default:
        return {};
    }
}

} // namespace

QString OfferWords::newOffer()
{
    //: Stands where the caller's name will be as soon as it is known.
    return tr("New task");
}

QString OfferWords::priority(int priority)
{
    //: %1 is a number; higher is more urgent.
    return tr("Priority %1").arg(priority);
}

QString OfferWords::handedOn(TransferMode mode, const QString &by)
{
    if (by.isEmpty())
        return mode == TransferMode::Warm ? tr("Warm transfer") : tr("Cold transfer");
    //: %1 is the agent who hands the task on.
    return mode == TransferMode::Warm ? tr("Warm transfer from %1").arg(by) : tr("Cold transfer from %1").arg(by);
}

QString OfferWords::waiting(const QString &clock)
{
    //: How long the caller has waited so far; %1 is a clock such as "2:05".
    return tr("waiting %1").arg(clock);
}

QString OfferWords::toAnswer(const QString &clock)
{
    //: Countdown of an offer; %1 is a clock such as "0:42".
    return tr("%1 to answer").arg(clock);
}

QString OfferWords::offeredFor(const QString &clock)
{
    //: How long an offer has stood when its deadline is not known; %1 is a clock such as "0:42".
    return tr("offered for %1").arg(clock);
}

QString OfferWords::answering(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Reject:
        //: The answer "Reject" is on its way to the server.
        return tr("Rejecting…");
    case OfferAnswer::Conference:
        //: The wish for a conference call is on its way to the server.
        return tr("Setting up the conference…");
    case OfferAnswer::Dequeue:
    case OfferAnswer::Call:
    case OfferAnswer::Redirect:
        //: An instruction is on its way to the server; %1 is its name: Dequeue, Call or Redirect.
        return tr("Sending %1…").arg(instructionName(answer));
    case OfferAnswer::Accept:
    case OfferAnswer::None:
        break;
    }
    //: The answer "Accept" is on its way to the server.
    return tr("Accepting…");
}

QString OfferWords::offline(const QString &clock)
{
    //: Why an offer cannot be answered; %1 is a time of day such as "10:32".
    return tr("Not connected since %1 – you can answer as soon as the server does.").arg(clock);
}

QString OfferWords::dialling(OfferAnswer answer)
{
    if (answer == OfferAnswer::Redirect) {
        //: The caller's call is being sent elsewhere; meanwhile the time to answer does not run.
        return tr("Redirecting the call… The countdown rests.");
    }
    //: The agent's own phone is about to ring; meanwhile the time to answer does not run.
    return tr("Calling you… The countdown rests.");
}

QString OfferWords::stillAsks(OfferAnswer answer)
{
    if (answer == OfferAnswer::Redirect) {
        //: The redirected call does not accept the offer by itself.
        return tr("The call is redirected. Accept or reject the offer here.");
    }
    //: A call to the agent's phone that does not accept the offer by itself.
    return tr("Your phone is called. Once you have answered it, accept or reject the offer here.");
}

QString OfferWords::uncertain(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Reject:
        return tr("Connection lost – finding out whether your Reject counted.");
    case OfferAnswer::Conference:
        return tr("Connection lost – finding out whether your Conference counted.");
    case OfferAnswer::Dequeue:
    case OfferAnswer::Call:
    case OfferAnswer::Redirect:
        //: %1 is the name of an instruction: Dequeue, Call or Redirect.
        return tr("Connection lost – finding out whether your %1 counted.").arg(instructionName(answer));
    case OfferAnswer::Accept:
    case OfferAnswer::None:
        break;
    }
    return tr("Connection lost – finding out whether your Accept counted.");
}

bool OfferWords::isFateOpen(const ApiError &error)
{
    // An offer whose call is being dialled is pending as well: that it still stands says nothing.
    return leavesOpen(error);
}

QString OfferWords::failed(OfferAnswer answer, const ApiError &error, bool isPast)
{
    //: Follows what did not work out, once the connection is back.
    const QString why = isPast ? tr("The server answers again.") : errorText(error).what;
    switch (answer) {
    case OfferAnswer::Accept:
        //: %1 is a sentence that says why.
        return tr("Your Accept did not get through. %1").arg(why);
    case OfferAnswer::Reject:
        //: %1 is a sentence that says why.
        return tr("Your Reject did not get through. %1").arg(why);
    case OfferAnswer::Conference:
        if (isFateOpen(error)) {
            //: %1 is a sentence that says why.
            return tr("It is not known whether the conference is being set up: wait for your phone. %1").arg(why);
        }
        //: %1 is a sentence that says why.
        return tr("The conference could not be set up. %1").arg(why);
    case OfferAnswer::Dequeue:
    case OfferAnswer::Call:
    case OfferAnswer::Redirect:
        if (isFateOpen(error)) {
            //: %1 is the name of an instruction, %2 a sentence that says why.
            return tr("It is not known whether your %1 counted: wait for your phone. %2").arg(instructionName(answer), why);
        }
        //: %1 is the name of an instruction, %2 a sentence that says why.
        return tr("Your %1 was not carried out. %2").arg(instructionName(answer), why);
    case OfferAnswer::None:
        break;
    }
    return why;
}

QString OfferWords::dialEnded(const Offer &offer)
{
    switch (dialEndOf(offer)) {
    case DialEnd::Joined:
        //: How an offer ended: the agent's phone was answered, or the call redirected.
        return offer.dial->answer == OfferAnswer::Redirect ? tr("You took it: the call is redirected.")
                                                           : tr("You took it: the call is connected.");
    case DialEnd::CallerGone:
        //: How an offer ended while the agent's phone was being called.
        return tr("Canceled: the caller hung up.");
    case DialEnd::Stopped:
        //: How an offer ended: the agent rejected it while the phone was being called.
        return tr("You ended the call and rejected it.");
    case DialEnd::NoAnswer:
        //: How an offer ended: the agent's own phone rang.
        return tr("Canceled: your phone was not answered within %n second(s).", nullptr, int(offer.dial->ringsFor.count()));
    case DialEnd::NotReached:
        //: How an offer ended: the agent's own phone.
        return tr("Canceled: your phone was busy, turned the call down or could not be reached.");
    case DialEnd::None:
    case DialEnd::Other:
        break;
    }
    return {};
}

QString OfferWords::movedTo(const QString &activity)
{
    //: %1 is a status such as "Offline", into which the server puts an agent who has missed an offer.
    return tr("You are now %1: the offer was not answered.").arg(activity);
}

QString OfferWords::withMove(const QString &end, const QString &activity)
{
    return activity.isEmpty() ? end : QString(end + u' ' + movedTo(activity));
}

QString OfferWords::ended(const Offer &offer, const QString &clock)
{
    if (const QString ofCall = dialEnded(offer); !ofCall.isEmpty())
        return ofCall;
    switch (offer.end) {
    case OfferEnd::TakenByMe:
        if (offer.answer == OfferAnswer::None) {
            //: How an offer ended: accepted for this agent, e.g. by an assignment callback or another program.
            return tr("Accepted for you, but not in this window.");
        }
        //: How an offer ended.
        return tr("You took it.");
    case OfferEnd::Rejected:
        if (offer.answer == OfferAnswer::None) {
            //: How an offer ended: rejected for this agent, e.g. by an assignment callback or another program.
            return tr("Rejected for you, but not in this window.");
        }
        //: How an offer ended.
        return tr("You rejected it.");
    case OfferEnd::TimedOut:
        //: How an offer ended; %1 is a time of day such as "10:32". With an answer under way, the answer came too late.
        return withMove(offer.answer == OfferAnswer::None ? tr("Missed: the time to answer ran out at %1.").arg(clock)
                                                          : tr("Too late: the time to answer ran out at %1.").arg(clock),
            offer.movedTo);
    case OfferEnd::Canceled:
        if (!instructionName(offer.answer).isEmpty()) {
            //: How an offer ended: the agent had asked for a call.
            return tr("Canceled: the call did not come about.");
        }
        //: How an offer ended.
        return offer.answer == OfferAnswer::Conference ? tr("Canceled: the conference did not come about.")
                                                       : tr("Canceled: the task was withdrawn.");
    case OfferEnd::TakenElsewhere:
        //: How an offer ended; %1 is an agent's name.
        return offer.takenBy.isEmpty() ? tr("Somebody else took it.") : tr("%1 took it.").arg(offer.takenBy);
    case OfferEnd::Unknown:
    case OfferEnd::None:
        break;
    }
    //: How an offer ended: not known.
    return tr("It is over; the server no longer says how it ended.");
}

QString OfferWords::blocked(ConferenceBlock block)
{
    switch (block) {
    case ConferenceBlock::NoContactUri:
        //: Why the button Conference is off. contact_uri is the name of an attribute; do not translate it.
        return tr("No conference: your agent record has no phone address (contact_uri).");
    case ConferenceBlock::NoCall:
        //: Why the button Conference is off.
        return tr("No conference: this task has no call.");
    case ConferenceBlock::None:
    case ConferenceBlock::TaskUnknown:
    case ConferenceBlock::WorkerUnknown:
        break;
    }
    return {};
}
