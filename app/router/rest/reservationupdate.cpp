#include "router/rest/reservationupdate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int longestRing = 999; // seconds

bool isOfferedLater(const QByteArray &instruction)
{
    static constexpr std::array later{ "dequeue", "call", "redirect", "supervise" };
    return std::ranges::find(later, QByteArrayView(instruction)) != later.end();
}

ConferenceInstruction readConference(Parameters &given)
{
    ConferenceInstruction conference{ .to = given.text("To").value_or(QString()),
        .from = given.text("From").value_or(QString()) };
    if (const auto timeout = given.integer("Timeout", 1, longestRing))
        conference.timeout = std::chrono::seconds(*timeout);
    conference.postWorkActivity = given.sidOrNone<ActivityId>("PostWorkActivitySid").value_or(ActivityId());
    return conference;
}

ReservationUpdate readInstruction(Parameters &given)
{
    const QByteArray instruction = given.bytes("Instruction")->toLower();
    if (instruction == "accept")
        return ReservationDraft{ .status = u"accepted"_s };
    if (instruction == "reject")
        return ReservationDraft{ .status = u"rejected"_s,
            .workerActivity = given.sid<ActivityId>("WorkerActivitySid") };
    if (instruction == "conference")
        return readConference(given);
    if (isOfferedLater(instruction))
        given.refuse(
            QString(u"Instruction '"_s + QString::fromUtf8(instruction) + u"' is not offered by this router yet"_s));
    else
        given.refuse("Instruction", u"is not an instruction"_s);
    return {};
}

} // namespace

Outcome<ReservationUpdate> readReservationUpdate(Parameters &parameters)
{
    const bool hasStatus = parameters.has("ReservationStatus");
    const bool hasInstruction = parameters.has("Instruction");
    ReservationUpdate update;
    if (hasStatus && hasInstruction)
        parameters.refuse(u"ReservationStatus and Instruction cannot be sent together"_s);
    else if (hasInstruction)
        update = readInstruction(parameters);
    else if (hasStatus)
        update = ReservationDraft{ .status = parameters.text("ReservationStatus"),
            .workerActivity = parameters.sid<ActivityId>("WorkerActivitySid") };
    else
        parameters.refuse(u"ReservationStatus or Instruction field is required"_s);
    if (parameters.fault())
        return tl::unexpected(*parameters.fault());
    return update;
}

} // namespace router
