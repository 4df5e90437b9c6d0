#include "ui/offers/offerwords.h"

#include "ui/text/errortext.h"

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

QString OfferWords::dialling()
{
    //: The agent's own phone is about to ring; meanwhile the time to answer does not run.
    return tr("Calling you… The countdown rests.");
}

QString OfferWords::uncertain(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Reject:
        return tr("Connection lost – finding out whether your Reject counted.");
    case OfferAnswer::Conference:
        return tr("Connection lost – finding out whether your Conference counted.");
    case OfferAnswer::Accept:
    case OfferAnswer::None:
        break;
    }
    return tr("Connection lost – finding out whether your Accept counted.");
}

bool OfferWords::isFateOpen(const ApiError &error)
{
    // An offer whose call is being dialled is pending as well: that it still stands says nothing.
    return error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::Server
        || error.kind == ApiError::Kind::Unreadable;
}

QString OfferWords::failed(OfferAnswer answer, const ApiError &error)
{
    const QString why = errorText(error).what;
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
    case OfferAnswer::None:
        break;
    }
    return why;
}

QString OfferWords::ended(const Offer &offer, const QString &clock)
{
    switch (offer.end) {
    case OfferEnd::TakenByMe:
        //: How an offer ended.
        return tr("You took it.");
    case OfferEnd::Rejected:
        //: How an offer ended.
        return tr("You rejected it.");
    case OfferEnd::TimedOut:
        //: How an offer ended; %1 is a time of day such as "10:32". With an answer under way, the answer came too late.
        return offer.answer == OfferAnswer::None ? tr("Missed: the time to answer ran out at %1.").arg(clock)
                                                 : tr("Too late: the time to answer ran out at %1.").arg(clock);
    case OfferEnd::Canceled:
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
