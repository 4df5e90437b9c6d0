#include "ui/offers/offerface.h"

#include "ui/offers/offerwords.h"
#include "ui/text/durationtext.h"
#include "ui/text/latencytext.h"
#include "ui/text/statustext.h"
#include "ui/text/tasksummary.h"

#include <algorithm>

namespace {

/// A moment of the server's clock, by this machine's: both are known for the reservation itself.
Instant localMoment(const Offer &offer, Instant serverMoment)
{
    return offer.offeredAt + (serverMoment - offer.reservation.createdAt);
}

void describeTask(OfferFace &face, const Task &task)
{
    const TaskSummary summary = summaryOf(task);
    face.who = summary.who;
    face.address = summary.address;
    face.what = summary.what;
    face.channel = glyphOfChannel(task.channelUniqueName);
    if (!task.queueName.isEmpty())
        face.facts << task.queueName;
    if (!task.channelUniqueName.isEmpty())
        face.facts << channelText(task.channelUniqueName);
    if (task.priority != 0)
        face.facts << OfferWords::priority(task.priority);
}

Tone endTone(OfferEnd end)
{
    switch (end) {
    case OfferEnd::TakenByMe:
        return Tone::Good;
    case OfferEnd::TimedOut:
        return Tone::Bad;
    case OfferEnd::Canceled:
    case OfferEnd::TakenElsewhere:
        return Tone::Warning;
    case OfferEnd::None:
    case OfferEnd::Rejected:
    case OfferEnd::Unknown:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

void describePhase(OfferFace &face, const Offer &offer)
{
    switch (offer.phase) {
    case OfferPhase::Open:
        if (offer.offlineSince) {
            face.note = OfferWords::offline(timeOfDayText(*offer.offlineSince));
            face.noteTone = Tone::Warning;
        } else if (offer.error) {
            face.note = OfferWords::failed(offer.answer, *offer.error, offer.isErrorPast);
            face.noteTone = Tone::Bad;
        } else if (offer.dial) {
            face.note = OfferWords::stillAsks(offer.dial->answer);
            face.noteTone = Tone::Info;
        }
        return;
    case OfferPhase::Answering:
        face.note = OfferWords::answering(offer.answer);
        face.noteTone = Tone::Info;
        face.isBusy = true;
        return;
    case OfferPhase::Dialling:
        face.note = offer.error ? OfferWords::failed(offer.answer, *offer.error, offer.isErrorPast)
                                : OfferWords::dialling(offer.dial ? offer.dial->answer : offer.answer);
        face.noteTone = offer.error ? Tone::Bad : Tone::Info;
        face.isBusy = true;
        return;
    case OfferPhase::Uncertain:
        face.note = OfferWords::uncertain(offer.answer);
        face.noteTone = Tone::Warning;
        face.isBusy = true;
        return;
    case OfferPhase::Ended:
        face.note = offerEndText(offer);
        face.noteTone = endTone(offer.end);
        face.hasEnded = true;
        return;
    }
}

} // namespace

OfferFace offerFace(const Offer &offer)
{
    OfferFace face;
    if (offer.handedOn)
        face.facts << OfferWords::handedOn(*offer.handedOn, offer.handedOnBy);
    if (offer.task)
        describeTask(face, *offer.task);
    else
        face.who = OfferWords::newOffer();
    face.canAnswer = offer.canAnswer();
    face.canReject = offer.canReject();
    face.canConference = face.canAnswer && offer.block == ConferenceBlock::None;
    face.conferenceHint = OfferWords::blocked(offer.block);
    describePhase(face, offer);
    return face;
}

OfferTime offerTime(const Offer &offer, Instant now)
{
    OfferTime time;
    if (offer.hasEnded())
        return time;
    using std::chrono::floor;
    using std::chrono::seconds;
    if (offer.task)
        time.wait = OfferWords::waiting(clockText(floor<seconds>(now - localMoment(offer, offer.task->createdAt))));
    if (offer.phase == OfferPhase::Dialling || !offer.deadline) {
        time.answer = OfferWords::offeredFor(clockText(floor<seconds>(now - offer.offeredAt)));
        return time;
    }
    time.whole = std::max(*offer.deadline - offer.offeredAt, std::chrono::milliseconds(1));
    time.left = std::max(*offer.deadline - now, std::chrono::milliseconds(0));
    time.answer = OfferWords::toAnswer(clockText(std::chrono::ceil<seconds>(time.left)));
    return time;
}

QString offerEndText(const Offer &offer)
{
    return OfferWords::ended(offer, timeOfDayText(localMoment(offer, offer.reservation.updatedAt)));
}

QString offerClockText(const Offer &offer)
{
    return latencyText({ .created = offer.offeredAt,
        .received = offer.receivedAt,
        .shown = offer.shownAt,
        .answered = offer.answeredAt,
        .ended = offer.hasEnded() ? std::optional(offer.endedAt) : std::nullopt });
}

bool wasMissed(const Offer &offer)
{
    return offer.wasMissed();
}
