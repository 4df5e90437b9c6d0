#include "ui/call/calltext.h"

#include "ui/text/errortext.h"
#include "ui/text/lefttoright.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct CallWords
{
    Q_DECLARE_TR_FUNCTIONS(CallWords)

public:
    static QString name(const CallParty &party, const QString &customer);
    static QString pending(CallDeed deed);
    static QString state(const CallParty &party);
    static QString departure(CallDeparture::How how, bool isSelf);
    static QString ending(const CallView &call);
    static QString failure(CallDeed deed);
    static QString alreadyGone()
    {
        //: %1 is a name.
        return tr("%1 has already left the call.");
    }
};

QString CallWords::name(const CallParty &party, const QString &customer)
{
    if (party.role == CallParty::Role::Self)
        //: In the list of who is in a call: the person at this desk.
        return tr("You");
    if (party.role == CallParty::Role::Customer && !customer.isEmpty())
        return customer;
    const QString &address = party.address;
    if (address.isEmpty())
        //: In the list of who is in a call: somebody whose address is not known.
        return tr("Somebody else");
    const bool isNamed = address.startsWith("client:"_L1) || address.startsWith("sip:"_L1);
    const QString shown = isNamed ? address.section(u':', 1) : address;
    return leftToRight(shown);
}

QString CallWords::pending(CallDeed deed)
{
    switch (deed) {
    case CallDeed::Hold:
        return tr("Going on hold…");
    case CallDeed::Resume:
        return tr("Coming back…");
    case CallDeed::Mute:
        return tr("Muting…");
    case CallDeed::Unmute:
        return tr("Unmuting…");
    default:
        return tr("Leaving…");
    }
}

QString CallWords::state(const CallParty &party)
{
    using Status = ConferenceParticipant::Status;
    if (party.pending)
        return pending(*party.pending);
    switch (party.participant.status) {
    case Status::Queued:
    case Status::Connecting:
        return tr("Is being called");
    case Status::Ringing:
        return tr("Rings");
    case Status::Complete:
    case Status::Failed:
        return tr("Leaves the call");
    case Status::Connected:
        break;
    }
    if (party.participant.hold)
        return party.participant.muted ? tr("On hold, muted") : tr("On hold");
    if (party.participant.coaching)
        //: Somebody in a call whom only the agent hears.
        return tr("Whispers");
    return party.participant.muted ? tr("Muted") : tr("In the call");
}

QString CallWords::departure(CallDeparture::How how, bool isSelf)
{
    switch (how) {
    case CallDeparture::How::Left:
        return isSelf ? tr("You left the call at %2") : tr("%1 left the call at %2");
    case CallDeparture::How::HungUp:
        //: %1 is a name, %2 a time of day.
        return isSelf ? tr("You hung up at %2") : tr("%1 hung up at %2");
    case CallDeparture::How::EndedHere:
        return isSelf ? tr("You left the call at %2") : tr("You ended the call of %1 at %2");
    case CallDeparture::How::Removed:
        return isSelf ? tr("You were removed from the call at %2") : tr("%1 was removed from the call at %2");
    case CallDeparture::How::NoAnswer:
        return tr("%1 did not answer (%2)");
    case CallDeparture::How::Busy:
        return tr("%1 was busy (%2)");
    case CallDeparture::How::Failed:
        return tr("%1 could not be reached (%2)");
    case CallDeparture::How::Canceled:
        break;
    }
    return tr("%1 was not called any further (%2)");
}

QString CallWords::ending(const CallView &call)
{
    if (call.endedHere)
        return tr("You ended the call for everybody.");
    if (call.ending == Conference::Ending::ByApi)
        return tr("The call was ended for everybody by another program.");
    return tr("The call has ended.");
}

QString CallWords::failure(CallDeed deed)
{
    switch (deed) {
    case CallDeed::Hold:
        //: %1 is a name; so in the next ones.
        return tr("%1 was not put on hold.");
    case CallDeed::Resume:
        return tr("%1 is still on hold.");
    case CallDeed::Mute:
        return tr("You were not muted: the others hear you.");
    case CallDeed::Unmute:
        return tr("You are still muted.");
    case CallDeed::End:
        return tr("The call of %1 was not ended.");
    case CallDeed::EndAll:
        return tr("The call was not ended.");
    case CallDeed::Add:
        return tr("%1 was not called.");
    case CallDeed::PauseRecording:
        return tr("The recording was not paused: it goes on.");
    case CallDeed::ResumeRecording:
        break;
    }
    return tr("The recording is still paused.");
}

/// %1 and %2 where the sentence has them.
QString filled(QString sentence, const QString &name, const QString &time = {})
{
    return sentence.replace("%2"_L1, time).replace("%1"_L1, name);
}

} // namespace

QString partyName(const CallParty &party, const QString &customer)
{
    return CallWords::name(party, customer);
}

QString partyState(const CallParty &party)
{
    return CallWords::state(party);
}

Tone partyTone(const CallParty &party)
{
    if (party.pending || !party.isThere())
        return Tone::Neutral;
    return party.participant.hold || party.participant.muted ? Tone::Warning : Tone::Good;
}

QString departureText(const CallDeparture &departure, const QString &customer)
{
    const bool isSelf = departure.party.role == CallParty::Role::Self;
    const auto at = QDateTime::fromMSecsSinceEpoch(departure.at.time_since_epoch().count());
    return filled(CallWords::departure(departure.how, isSelf), CallWords::name(departure.party, customer),
        QLocale().toString(at.time(), u"HH:mm:ss"_s));
}

QString endingText(const CallView &call)
{
    return CallWords::ending(call);
}

QString failureText(CallDeed deed, const QString &name, const ApiError &error)
{
    const bool isAboutOne = deed <= CallDeed::End;
    if (isAboutOne && error.kind == ApiError::Kind::NotFound)
        return filled(CallWords::alreadyGone(), name);
    return filled(CallWords::failure(deed), name) + u' ' + errorText(error).whole();
}

QString beyondText()
{
    return CallWords::tr("With a company login this is not possible here; use your phone.");
}

QString limitedText()
{
    return CallWords::tr("With a company login you see who was connected to the task, not who else is in the call, nor "
                         "recordings.");
}
