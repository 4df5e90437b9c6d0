#include "console/control/offerfacts.h"

#include "core/domain/instructionparameters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasText(const QJsonObject &attributes, QLatin1StringView key)
{
    return !attributes.value(key).toString().isEmpty();
}

} // namespace

OfferEnd endOf(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        return OfferEnd::None;
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
    case ReservationStatus::Completed:
        return OfferEnd::TakenByMe;
    case ReservationStatus::Rejected:
        return OfferEnd::Rejected;
    case ReservationStatus::Timeout:
        return OfferEnd::TimedOut;
    case ReservationStatus::Canceled:
        return OfferEnd::Canceled;
    case ReservationStatus::Rescinded:
        return OfferEnd::TakenElsewhere;
    }
    return OfferEnd::Unknown;
}

QString movedByMiss(const Offer &offer, const Worker *worker, const std::optional<Workspace> &workspace)
{
    constexpr std::chrono::seconds atOnce{ 3 }; // both are the server's moments
    if (offer.end != OfferEnd::TimedOut || !worker || !workspace || workspace->timeoutActivity.isNull()
        || worker->activity != workspace->timeoutActivity)
        return {};
    const auto apart = std::chrono::abs(worker->statusChangedAt - offer.reservation.updatedAt);
    return apart <= atOnce ? worker->activityName : QString();
}

void takeTask(Offer &offer, const Task &task)
{
    const std::optional<Task> known = offer.task;
    offer.task = task;
    const bool hasMovedOn = offer.hasEnded() || task.queueEnteredAt > offer.reservation.createdAt;
    if (!known || known->queueName.isEmpty() || !hasMovedOn)
        return;
    offer.task->queue = known->queue;
    offer.task->queueName = known->queueName;
}

QString outcomeOf(const Reservation &reservation, OfferEnd end)
{
    return end == OfferEnd::Unknown ? u"unknown"_s : QString::fromLatin1(wireName(reservation.status));
}

bool isOwnAnswer(OfferEnd end)
{
    return end == OfferEnd::TakenByMe || end == OfferEnd::Rejected;
}

std::optional<std::chrono::seconds> reservationTimeout(const std::optional<Task> &task, const QList<Workflow> &workflows)
{
    if (workflows.isEmpty())
        return {};
    if (task) {
        const auto known = std::ranges::find(workflows, task->workflow, &Workflow::id);
        return known == workflows.end() ? std::nullopt : std::optional(known->reservationTimeout);
    }
    const auto shared = workflows.first().reservationTimeout;
    const bool same = std::ranges::all_of(workflows, [shared](const Workflow &w) { return w.reservationTimeout == shared; });
    return same ? std::optional(shared) : std::nullopt;
}

ConferenceBlock conferenceBlock(const std::optional<Task> &task, const Worker *worker)
{
    if (!worker)
        return ConferenceBlock::WorkerUnknown;
    if (!hasText(QJsonDocument::fromJson(worker->attributes).object(), "contact_uri"_L1))
        return ConferenceBlock::NoContactUri;
    if (!task)
        return ConferenceBlock::TaskUnknown;
    const QJsonObject attributes = QJsonDocument::fromJson(task->attributes).object();
    const bool hasCall = hasText(attributes, "call_sid"_L1) || hasText(attributes, "outbound_to"_L1);
    return hasCall ? ConferenceBlock::None : ConferenceBlock::NoCall;
}

OfferAnswer answerOf(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        return OfferAnswer::Accept;
    case InstructionKind::Reject:
        return OfferAnswer::Reject;
    case InstructionKind::Conference:
        return OfferAnswer::Conference;
    case InstructionKind::Dequeue:
        return OfferAnswer::Dequeue;
    case InstructionKind::Call:
        return OfferAnswer::Call;
    case InstructionKind::Redirect:
        return OfferAnswer::Redirect;
    }
    return OfferAnswer::None;
}

QString nameOf(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Accept:
        return u"accept"_s;
    case OfferAnswer::Reject:
        return u"reject"_s;
    case OfferAnswer::Conference:
        return u"conference"_s;
    case OfferAnswer::Dequeue:
        return u"dequeue"_s;
    case OfferAnswer::Call:
        return u"call"_s;
    case OfferAnswer::Redirect:
        return u"redirect"_s;
    case OfferAnswer::None:
        break;
    }
    return {};
}

std::chrono::seconds ringOf(const InstructionOrder &order)
{
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        if (!parameter.name.endsWith("Timeout"_L1) || parameter.place != InstructionParameter::Place::Common)
            continue;
        const QString given = order.value(parameter.name);
        return std::chrono::seconds((given.isEmpty() ? parameter.fallback : given).toInt());
    }
    return std::chrono::seconds(0);
}

DialEnd dialEndOf(const Offer &offer)
{
    if (!offer.dial || !offer.hasEnded())
        return DialEnd::None;
    switch (offer.end) {
    case OfferEnd::TakenByMe:
        return DialEnd::Joined;
    case OfferEnd::Rejected:
        return DialEnd::Stopped;
    case OfferEnd::Canceled:
        break;
    default:
        return DialEnd::Other;
    }
    if (offer.task && offer.task->status == TaskStatus::Canceled)
        return offer.task->reason == "hangup"_L1 ? DialEnd::CallerGone : DialEnd::Other;
    if (offer.dial->answer == OfferAnswer::Redirect)
        return DialEnd::Other;
    // The server's clock ends the ringing, and its word takes its time.
    const bool rangLongEnough = offer.endedAt - offer.dial->since >= offer.dial->ringsFor - std::chrono::seconds(1);
    return rangLongEnough ? DialEnd::NoAnswer : DialEnd::NotReached;
}
