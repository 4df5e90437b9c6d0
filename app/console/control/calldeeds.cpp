// What the person does in a call.
#include "console/control/callcontroller.h"
#include "console/journal/journal.h"
#include "core/base/onfinished.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(CallDeed deed)
{
    switch (deed) {
    case CallDeed::Hold:
        return u"hold"_s;
    case CallDeed::Resume:
        return u"resume"_s;
    case CallDeed::Mute:
        return u"mute"_s;
    case CallDeed::Unmute:
        return u"unmute"_s;
    case CallDeed::End:
        return u"endLeg"_s;
    case CallDeed::EndAll:
        return u"endCall"_s;
    case CallDeed::Add:
        return u"callIn"_s;
    case CallDeed::PauseRecording:
        return u"pauseRecording"_s;
    case CallDeed::ResumeRecording:
        break;
    }
    return u"resumeRecording"_s;
}

} // namespace

void CallController::ask(CallDeed deed, const CallId &leg)
{
    const CallView *now = call();
    const CallParty *party = now ? now->party(leg) : nullptr;
    if (party && !party->pending && now->canBeDone(deed, *party))
        send(deed, CallParty(*party));
}

void CallController::send(CallDeed deed, const CallParty &party)
{
    const TaskId task = m_watched;
    const ConferencePlace place = call()->place;
    watched()->setPending(deed, party.id(), m_clock.now());
    emit changed();
    if (m_reach == Reach::Worker)
        return sendThroughBridge(deed, party);
    const auto onChanged = [this, task, deed, party](const Changed &answer) {
        if (CallRoster *known = find(task); known && answer)
            known->take(*answer);
        onSent(task, deed, party, answer ? nullptr : &answer.error());
    };
    if (deed == CallDeed::Hold || deed == CallDeed::Resume)
        onFinished(m_api.participants.setHold(place, party.id(), deed == CallDeed::Hold), this, onChanged);
    else if (deed == CallDeed::Mute || deed == CallDeed::Unmute)
        onFinished(m_api.participants.setMuted(place, party.id(), deed == CallDeed::Mute), this, onChanged);
    else
        onFinished(m_api.participants.remove(place, party.id()), this,
            [this, task, deed, party](const ApiResult<Done> &answer) {
                if (CallRoster *known = find(task); known && answer)
                    known->noteEnded(party.id());
                onSent(task, deed, party, answer ? nullptr : &answer.error());
            });
}

bool CallController::begin(CallDeed deed)
{
    CallRoster *known = watched();
    if (!known || known->view().limited || known->view().phase != CallView::Phase::Live || known->view().pending.contains(deed))
        return false;
    known->setPending(deed, {}, m_clock.now());
    emit changed();
    return true;
}

void CallController::endAll()
{
    if (!begin(CallDeed::EndAll))
        return;
    onFinished(
        m_api.conferences.end(call()->place), this, [this, task = m_watched](const ApiResult<Conference> &answer) {
            if (CallRoster *known = find(task); known && answer) {
                known->noteEnded({});
                known->take(*answer, m_api.client->serverNow());
            }
            onSent(task, CallDeed::EndAll, {}, answer ? nullptr : &answer.error());
        });
}

void CallController::callIn(const QString &address, bool talkFirst)
{
    const CallView *now = call();
    if (!now || now->ownNumber.isEmpty() || !begin(CallDeed::Add))
        return;
    const CallParty *customer = call()->party(CallParty::Role::Customer);
    if (talkFirst && customer && customer->isThere() && !customer->participant.hold)
        holdAndDial(CallParty(*customer), address);
    else
        dial(m_watched, address);
}

void CallController::holdAndDial(const CallParty &customer, const QString &address)
{
    watched()->setPending(CallDeed::Hold, customer.id(), m_clock.now());
    emit changed();
    onFinished(m_api.participants.setHold(call()->place, customer.id(), true), this,
        [this, task = m_watched, customer, address](const Changed &answer) {
            CallRoster *known = find(task);
            if (!known)
                return;
            if (answer) {
                known->clearPending(CallDeed::Hold, customer.id());
                known->take(*answer);
                return dial(task, address);
            }
            known->clearPending(CallDeed::Add, {});
            onSent(task, CallDeed::Hold, customer, &answer.error());
        });
}

void CallController::dial(const TaskId &task, const QString &address)
{
    const CallView &now = find(task)->view();
    onFinished(m_api.participants.add(now.place, { .to = address, .from = now.ownNumber }), this,
        [this, task, address](const Changed &answer) {
            if (CallRoster *known = find(task); known && answer) {
                known->noteAddress(answer->call, address);
                known->take(*answer);
            }
            onSent(task, CallDeed::Add, { .address = address }, answer ? nullptr : &answer.error());
        });
}

void CallController::setRecordingPaused(bool paused)
{
    const CallDeed deed = paused ? CallDeed::PauseRecording : CallDeed::ResumeRecording;
    if (begin(deed))
        sendRecordings(m_watched, deed, call()->recordings);
}

// One after the other: it is paused when all are.
void CallController::sendRecordings(const TaskId &task, CallDeed deed, const QList<CallRecording> &rest)
{
    CallRoster *known = find(task);
    if (!known || rest.isEmpty())
        return onSent(task, deed, {}, nullptr);
    onFinished(m_api.recordings.setPaused(known->view().place.account, rest.first(), deed == CallDeed::PauseRecording),
        this, [this, task, deed, rest](const ApiResult<CallRecording> &answer) {
            if (!answer)
                return onSent(task, deed, {}, &answer.error());
            if (CallRoster *still = find(task))
                still->take(*answer);
            sendRecordings(task, deed, rest.sliced(1));
        });
}

void CallController::onSent(const TaskId &task, CallDeed deed, const CallParty &party, const ApiError *error)
{
    ++m_changes;
    CallRoster *known = find(task);
    if (known) {
        known->clearPending(deed, party.id());
        record(deed, known->conference().id, error, known->askedAt(deed, party.id()));
    }
    emit changed();
    if (error)
        emit failed(deed, party, *error);
    else
        emit done(deed);
    poll();
}

void CallController::record(
    CallDeed deed, const ConferenceId &subject, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
        .what = nameOf(deed),
        .subject = subject.text(),
        .succeeded = error == nullptr,
        .detail = error ? error->detail : QString() });
}
