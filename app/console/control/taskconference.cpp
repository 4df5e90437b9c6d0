#include "console/control/taskconference.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

template <typename IdType> IdType sidAt(const QJsonObject &object, QLatin1StringView key)
{
    return IdType::fromText(QStringView(object.value(key).toString())).value_or(IdType());
}

} // namespace

std::optional<TaskConference> conferenceOf(const QByteArray &attributes)
{
    if (!attributes.contains("\"conference\""))
        return std::nullopt;
    const QJsonObject task = QJsonDocument::fromJson(attributes).object();
    const QJsonObject conference = task.value("conference"_L1).toObject();
    const QJsonObject participants = conference.value("participants"_L1).toObject();
    const TaskConference found{ .id = sidAt<ConferenceId>(conference, "sid"_L1),
        .customer = sidAt<CallId>(participants, "customer"_L1),
        .worker = sidAt<CallId>(participants, "worker"_L1),
        .ownNumber = task.value(task.contains("outbound_to"_L1) ? "from"_L1 : "to"_L1).toString() };
    return found.id.isNull() ? std::nullopt : std::optional(found);
}

bool mayBeListening(const ConferenceParticipant &leg, const TaskConference &conference)
{
    using Status = ConferenceParticipant::Status;
    return leg.status != Status::Complete && leg.status != Status::Failed && leg.call != conference.worker
        && leg.call != conference.customer;
}

QString contactOf(const QByteArray &workerAttributes)
{
    return QJsonDocument::fromJson(workerAttributes).object().value("contact_uri"_L1).toString();
}
