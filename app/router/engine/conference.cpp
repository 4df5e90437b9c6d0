#include "router/engine/conference.h"

#include "core/expression/cborscope.h"
#include "router/engine/checks.h"
#include "router/engine/enginecore.h"
#include "router/engine/reservations.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

QString textAt(const QCborMap &attributes, const QString &key)
{
    return attributes.value(key).toString();
}

ConferenceInstruction filledIn(const ReservationRecord &reservation, ConferenceInstruction instruction)
{
    const QCborMap &task = reservation.task->attributes;
    if (instruction.to.isEmpty())
        instruction.to = textAt(reservation.worker->attributes, u"contact_uri"_s);
    if (instruction.from.isEmpty())
        instruction.from = textAt(task, u"from"_s);
    if (instruction.from.isEmpty())
        instruction.from = textAt(task, u"caller"_s);
    // A task made by hand names only the number that was called: that one is shown to the worker.
    if (instruction.from.isEmpty())
        instruction.from = textAt(task, u"to"_s);
    return instruction;
}

Check checkParties(
    const WorkspaceState &workspace, const ReservationRecord &reservation, const ConferenceInstruction &instruction)
{
    const QCborMap &task = reservation.task->attributes;
    if (textAt(task, u"call_sid"_s).isEmpty() && textAt(task, u"outbound_to"_s).isEmpty()) {
        return refused(40142,
            u"The conference instruction can only be issued on a task that was created using the "
            "<Enqueue> TwiML verb."_s);
    }
    if (instruction.to.isEmpty()) {
        return refused(40137,
            u"The conference instruction needs To, or the attribute contact_uri of worker "_s
                + reservation.value.worker.text());
    }
    if (instruction.from.isEmpty())
        return refused(40138, u"The conference instruction needs From, or the task attribute from or to"_s);
    if (Check wrong = checkRange("Timeout"_L1, instruction.timeout.count(), 1, 999))
        return wrong;
    if (Check wrong = checkActivity(workspace, "PostWorkActivitySid"_L1, instruction.postWorkActivity))
        return refused(40139, wrong->message);
    return {};
}

Check check(
    const WorkspaceState &workspace, const ReservationRecord &reservation, const ConferenceInstruction &instruction)
{
    const QString sid = reservation.value.id.text();
    const bool pending = reservation.value.isOpen() && !reservation.dialling;
    if (pending)
        return checkParties(workspace, reservation, instruction);
    Refusal refusal = notNow(workspace, "start a conference for reservation"_L1, sid,
        reservation.dialling ? "one is being started already."_L1 : "it is not currently pending."_L1);
    if (reservation.value.status == ReservationStatus::Rescinded)
        refusal.httpStatus = 410;
    else
        refusal.code = 40136;
    return refusal;
}

QJsonObject conferenceObject(const QCborMap &task, ConferenceId conference, CallId workerCall)
{
    QJsonObject participants{ { u"worker"_s, workerCall.text() } };
    const QString customer = textAt(task, u"call_sid"_s);
    if (!customer.isEmpty())
        participants.insert(u"customer"_s, customer);
    return { { u"sid"_s, conference.text() }, { u"participants"_s, participants } };
}

// The rest of the text stays as it was sent, unless there is a conference in it already.
QByteArray withConference(const QByteArray &text, const QJsonObject &conference)
{
    QJsonObject attributes = QJsonDocument::fromJson(text).object();
    const bool isFirst = !attributes.contains("conference"_L1);
    attributes.insert("conference"_L1, conference);
    if (!isFirst)
        return QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    const QByteArray before = text.left(text.lastIndexOf('}')).trimmed();
    const QByteArray comma = before.endsWith('{') ? QByteArray() : QByteArrayLiteral(",");
    return before + comma + "\"conference\":" + QJsonDocument(conference).toJson(QJsonDocument::Compact) + '}';
}

} // namespace

Outcome<Done> startConference(
    WorkspaceState &workspace, ReservationRecord &reservation, const ConferenceInstruction &instruction)
{
    const ConferenceInstruction dial = reservation.worker ? filledIn(reservation, instruction) : instruction;
    if (Check wrong = check(workspace, reservation, dial))
        return tl::unexpected(*wrong);
    reservation.dial = dial;
    reservation.dialling = true;
    workspace.core.deadlines.place(reservation, std::nullopt);
    touch(workspace, reservation);
    workspace.core.events.append(dialEvent(workspace, reservation));
    return Done{};
}

void dialAnswered(WorkspaceState &workspace, ReservationRecord &reservation, ConferenceId conference, CallId workerCall)
{
    TaskRecord &task = *reservation.task;
    task.value.attributes
        = withConference(task.value.attributes, conferenceObject(task.attributes, conference, workerCall));
    task.attributes = readAttributes(task.value.attributes);
    reservation.dialling = false;
    bump(workspace, task);
    tell(workspace, EngineEvent::Type::TaskUpdated, task);
    accept(workspace, reservation);
}

void dialFailed(WorkspaceState &workspace, ReservationRecord &reservation)
{
    reservation.dialling = false;
    endUnaccepted(workspace, reservation, ReservationStatus::Canceled);
    taskWaitsAgain(workspace, *reservation.task);
}

} // namespace router::engine
