#include "console/control/offerfacts.h"

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
