#include "console/control/callroster.h"

#include <algorithm>

namespace {

CallDeparture::How howOf(CallLeg::Status status)
{
    switch (status) {
    case CallLeg::Status::Completed:
        return CallDeparture::How::HungUp;
    case CallLeg::Status::Busy:
        return CallDeparture::How::Busy;
    case CallLeg::Status::Failed:
        return CallDeparture::How::Failed;
    case CallLeg::Status::NoAnswer:
        return CallDeparture::How::NoAnswer;
    case CallLeg::Status::Canceled:
        return CallDeparture::How::Canceled;
    default:
        return CallDeparture::How::Left;
    }
}

} // namespace

CallRoster::CallRoster(const AccountId &account, const TaskConference &conference, const QString &ownAddress)
    : m_conference(conference)
    , m_ownAddress(ownAddress)
{
    m_view.place = { account, conference.id };
    m_view.ownNumber = conference.ownNumber;
}

CallParty *CallRoster::find(const CallId &id)
{
    const auto found = std::ranges::find_if(m_view.parties, [&id](const CallParty &party) { return party.id() == id; });
    return found == m_view.parties.end() ? nullptr : &*found;
}

void CallRoster::take(const QList<ConferenceParticipant> &everybody, Instant at)
{
    m_view.trouble.reset();
    m_seemsOver = everybody.isEmpty();
    if (m_view.phase == CallView::Phase::Ended || m_seemsOver)
        return; // how it ended says who left first
    const auto isThere = [&everybody](const CallParty &party) {
        return std::ranges::find(everybody, party.id(), &ConferenceParticipant::call) != everybody.end();
    };
    for (const CallParty &party : std::as_const(m_view.parties)) {
        if (!isThere(party))
            depart(party, CallDeparture::How::Left, at);
    }
    m_view.parties.removeIf([&isThere](const CallParty &party) { return !isThere(party); });
    for (const ConferenceParticipant &one : everybody)
        take(one);
    m_view.phase = CallView::Phase::Live;
}

void CallRoster::take(const ConferenceParticipant &one)
{
    CallParty *known = find(one.call);
    if (!known) {
        m_view.parties.append({ .participant = one });
        known = &m_view.parties.last();
    }
    known->participant = one;
    if (!m_asked.contains(one.call)) {
        m_asked.insert(one.call);
        m_unclear.insert(one.call);
    }
    refresh(*known);
}

void CallRoster::takeNamed(const WorkerId &colleague, Instant at)
{
    QList<ConferenceParticipant> named;
    for (const CallId &leg : { m_conference.customer, m_self, m_conference.worker }) {
        const bool isTwice = std::ranges::find(named, leg, &ConferenceParticipant::call) != named.end();
        if (leg.isNull() || isTwice || m_endedHere.contains(leg))
            continue;
        const CallParty *known = find(leg);
        named.append(known ? known->participant : ConferenceParticipant{ .call = leg, .conference = m_conference.id });
    }
    m_view.limited = true;
    m_view.colleague = colleague;
    take(named, at);
    m_view.phase = CallView::Phase::Live;
}

void CallRoster::refresh(CallParty &party)
{
    party.address = m_addresses.value(party.id());
    const bool isCustomer = party.id() == m_conference.customer;
    const bool hasOwnAddress = !m_ownAddress.isEmpty() && party.address == m_ownAddress;
    if (m_self.isNull() && !isCustomer && (hasOwnAddress || party.id() == m_conference.worker))
        m_self = party.id();
    party.role = isCustomer    ? CallParty::Role::Customer
        : party.id() == m_self ? CallParty::Role::Self
                               : CallParty::Role::Other;
}

void CallRoster::depart(const CallParty &party, CallDeparture::How how, Instant at)
{
    const bool isOurs = m_endedHere.contains(party.id());
    CallParty gone = party;
    gone.pending.reset();
    m_view.departures.append({ gone, isOurs ? CallDeparture::How::EndedHere : how, at });
    if (!isOurs && how == CallDeparture::How::Left)
        m_unclear.insert(party.id());
}

void CallRoster::take(const Conference &conference, Instant at)
{
    using Ending = Conference::Ending;
    if (conference.status != Conference::Status::Completed || m_view.phase == CallView::Phase::Ended)
        return;
    m_view.phase = CallView::Phase::Ended;
    m_view.ending = conference.ending;
    m_view.pending.clear();
    const QList<CallParty> there = std::exchange(m_view.parties, {});
    const bool lastLeft = conference.ending == Ending::LastLeft || conference.ending == Ending::LastKicked;
    const bool kicked = conference.ending == Ending::LastKicked || conference.ending == Ending::ExitKicked;
    for (const CallParty &party : there) {
        if (lastLeft && party.id() != conference.endedBy)
            depart(party, CallDeparture::How::HungUp, at);
    }
    for (const CallParty &party : there) {
        if (party.id() == conference.endedBy && (kicked || party.role != CallParty::Role::Self))
            depart(party, kicked ? CallDeparture::How::Removed : CallDeparture::How::HungUp, at);
    }
}

void CallRoster::take(const CallLeg &leg)
{
    m_addresses.insert(leg.id, leg.farEnd());
    if (CallParty *party = find(leg.id)) {
        refresh(*party);
        if (party->role == CallParty::Role::Self && m_view.ownNumber.isEmpty())
            m_view.ownNumber = leg.from;
    }
    for (CallDeparture &departure : m_view.departures) {
        if (departure.party.id() == leg.id && departure.how == CallDeparture::How::Left)
            departure.how = howOf(leg.status);
    }
}

void CallRoster::take(const QList<CallRecording> &recordings, bool ofConference)
{
    m_view.recordings.removeIf(
        [ofConference](const CallRecording &known) { return known.conference.isNull() != ofConference; });
    for (const CallRecording &one : recordings) {
        if (one.isLive() && one.conference.isNull() != ofConference)
            m_view.recordings.append(one);
    }
}

void CallRoster::take(const CallRecording &recording)
{
    for (CallRecording &known : m_view.recordings) {
        if (known.id == recording.id)
            known = recording;
    }
    m_view.recordings.removeIf([](const CallRecording &known) { return !known.isLive(); });
}

void CallRoster::setPending(CallDeed deed, const CallId &leg, Instant at)
{
    m_askedAt.insert({ int(deed), leg }, at);
    if (leg.isNull())
        m_view.pending.insert(deed);
    else if (CallParty *party = find(leg))
        party->pending = deed;
}

void CallRoster::clearPending(CallDeed deed, const CallId &leg)
{
    if (leg.isNull())
        m_view.pending.remove(deed);
    else if (CallParty *party = find(leg))
        party->pending.reset();
}

void CallRoster::noteEnded(const CallId &leg)
{
    if (leg.isNull())
        m_view.endedHere = true;
    else
        m_endedHere.insert(leg);
}
