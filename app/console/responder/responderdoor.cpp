#include "console/responder/responderdoor.h"

#include "console/responder/signaturecheck.h"
#include "core/wire/encodeassignment.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr char nothing[] = "{}";
constexpr char tutorialsAttributes[] = R"({"selected_language":"es"})"; // what the tutorials' own server makes

QByteArray asJson(const QString &key, const QString &value)
{
    return QJsonDocument(QJsonObject{ { key, value } }).toJson(QJsonDocument::Compact);
}

/// The instruction with the task's own call in it, where one is needed. Empty: the task names none.
std::optional<InstructionOrder> withCall(InstructionOrder order, const QByteArray &taskAttributes)
{
    const QString needed = u"RedirectCallSid"_s;
    if (order.kind != InstructionKind::Redirect || !order.value(needed).isEmpty())
        return order;
    const QString call = QJsonDocument::fromJson(taskAttributes).object().value("call_sid"_L1).toString();
    if (!CallId::fromText(QStringView(call)))
        return {};
    order.values.insert(needed, call);
    return order;
}

int statusFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Server:
    case ApiError::Kind::Unreadable:
        return 502;
    case ApiError::Kind::TooMany:
        return 503;
    default:
        return error.httpStatus >= 400 ? error.httpStatus : 403;
    }
}

} // namespace

/// A request that waits for its answer.
struct ResponderDoor::Visit
{
    HttpReply reply;
    ReceivedCall call;
    CallParameters parameters{};
    std::shared_ptr<void> timer{};
};

struct ResponderDoor::Says
{
    QByteArray body{};
    CallFate fate = CallFate::Answered;
    int status = 200;
    QByteArray type{ "application/json" };
};

void ResponderDoor::answer(const VisitPointer &visit, const Says &says)
{
    m_waiting.remove(visit->call.number);
    visit->timer.reset();
    ReceivedCall &call = visit->call;
    call.fate = says.fate;
    call.status = says.status;
    call.answer = QString::fromUtf8(says.body);
    call.took = m_clock.now() - call.at;
    HttpHeaders headers;
    if (says.status == 405)
        headers.append(qMakePair(QByteArray("Allow"), QByteArray("GET, POST")));
    visit->reply({ .status = says.status, .contentType = says.type, .body = says.body, .headers = headers });
    m_report(call);
}

void ResponderDoor::refuse(const VisitPointer &visit, CallFate fate, int status, const QByteArray &why)
{
    answer(visit, { .body = asJson(u"message"_s, QString::fromUtf8(why)), .fate = fate, .status = status });
}

void ResponderDoor::fail(const VisitPointer &visit, const ApiError &error)
{
    const QString why = error.detail.isEmpty() ? u"the service did not do it"_s : error.detail;
    refuse(visit, CallFate::Failed, statusFor(error), why.toUtf8());
}

void ResponderDoor::onRequest(const HttpRequest &request, HttpReply reply)
{
    auto visit = std::make_shared<Visit>(Visit{ .reply = std::move(reply),
        .call = { .number = ++m_last,
            .at = m_clock.now(),
            .from = QString::fromLatin1(request.peerAddress),
            .method = QString::fromLatin1(request.method),
            .path = QString::fromUtf8(request.path),
            .url = QString::fromUtf8(calledUrl(request, m_rules.publicUrl)) } });
    const auto parameters = readParameters(request);
    if (!parameters)
        return refuse(visit, CallFate::Wrong, 400, "the parameters are no form");
    visit->parameters = *parameters;
    visit->call.parameters = parameters->all();
    if (request.method != "GET" && request.method != "POST")
        return refuse(visit, CallFate::Wrong, 405, "GET or POST");
    if (request.path == "/assignment_callback")
        return onAssignment(visit, request);
    const bool creates = request.path == "/create_task" || request.path == "/create-task";
    if (!creates && request.path != "/accept_reservation")
        return refuse(visit, CallFate::Wrong, 404, "here are /assignment_callback, /create_task and /accept_reservation");
    if (!letsIn(visit, request))
        return;
    if (creates)
        onCreateTask(visit);
    else
        onAcceptReservation(visit);
}

/// What changes something is for this machine, and for the service itself.
bool ResponderDoor::letsIn(const VisitPointer &visit, const HttpRequest &request)
{
    if (isByHand(request))
        return true;
    visit->call.signature = checkSignature(request, visit->parameters.form, m_rules);
    const bool mayPass = visit->call.signature == CallSignature::Good || visit->call.signature == CallSignature::NotAsked;
    if (!mayPass)
        refuse(visit, CallFate::Refused, 403, "not from this machine, and not signed by the service");
    return mayPass;
}

void ResponderDoor::onAssignment(const VisitPointer &visit, const HttpRequest &request)
{
    visit->call.signature = checkSignature(request, visit->parameters.form, m_rules);
    const CallParameters &given = visit->parameters;
    switch (visit->call.signature) {
    case CallSignature::Bad:
    case CallSignature::Missing:
        return refuse(visit, CallFate::Refused, 403, "the signature is not the service's");
    case CallSignature::NoToken:
        return answer(visit, { .body = nothing, .fate = CallFate::Unsure });
    case CallSignature::Good:
    case CallSignature::NotAsked:
        break;
    }
    const auto workflow = WorkflowId::fromText(QByteArrayView(given.value("WorkflowSid")));
    const auto queue = TaskQueueId::fromText(QByteArrayView(given.value("TaskQueueSid")));
    const auto wanted = m_rules.policy.answerFor(workflow.value_or(WorkflowId()), queue.value_or(TaskQueueId()));
    if (!wanted)
        return answer(visit, { .body = nothing });
    const auto order = withCall(*wanted, given.value("TaskAttributes"));
    answer(visit, order ? Says{ .body = assignmentAnswer(*order) } : Says{ .body = nothing, .fate = CallFate::NoCall });
}

void ResponderDoor::wait(const VisitPointer &visit)
{
    m_waiting.insert(visit->call.number, visit);
    visit->timer = m_loop.after(patience, [this, number = visit->call.number] {
        if (const VisitPointer late = m_waiting.value(number))
            refuse(late, CallFate::TooLate, 504, "the service has not answered in time; it may still do it");
    });
}

/// Of the visit only its number leaves the loop: it must not outlive it.
template <typename T, typename Handler> auto ResponderDoor::onTheLoop(const VisitPointer &visit, Handler handler)
{
    return [self = weak_from_this(), number = visit->call.number, handler](const ApiResult<T> &answered) {
        const auto door = self.lock();
        if (!door)
            return;
        door->m_loop.post([self, number, handler, answered] {
            const auto still = self.lock();
            const VisitPointer waiting = still ? still->m_waiting.value(number) : nullptr;
            if (waiting && answered)
                still->answer(waiting, handler(*answered));
            else if (waiting)
                still->fail(waiting, answered.error());
        });
    };
}

void ResponderDoor::onCreateTask(const VisitPointer &visit)
{
    const CallParameters &given = visit->parameters;
    const auto either = [&given](const char *one, const char *other) {
        const QByteArray value = given.value(one);
        return value.isEmpty() ? given.value(other) : value;
    };
    TaskWish wish{ .attributes = either("Attributes", "attributes") };
    if (wish.attributes.isEmpty())
        wish.attributes = tutorialsAttributes;
    if (const QByteArray workflow = either("WorkflowSid", "workflow_sid"); !workflow.isEmpty()) {
        const auto id = WorkflowId::fromText(QByteArrayView(workflow));
        if (!id)
            return refuse(visit, CallFate::Wrong, 400, "WorkflowSid is no SID of a workflow");
        wish.workflow = *id;
    }
    if (!QJsonDocument::fromJson(wish.attributes).isObject())
        return refuse(visit, CallFate::Wrong, 400, "Attributes is no JSON object");
    wait(visit);
    m_desk.createTask(wish, onTheLoop<Task>(visit, [](const Task &task) { return Says{ .body = task.attributes }; }));
}

void ResponderDoor::onAcceptReservation(const VisitPointer &visit)
{
    const CallParameters &given = visit->parameters;
    const bool asksStatus = !given.value("ReservationSid").isEmpty();
    const auto task = TaskId::fromText(QByteArrayView(given.value(asksStatus ? "TaskSid" : "task_sid")));
    const auto reservation
        = ReservationId::fromText(QByteArrayView(given.value(asksStatus ? "ReservationSid" : "reservation_sid")));
    if (!task || !reservation)
        return refuse(visit, CallFate::Wrong, 400, "TaskSid and ReservationSid are needed, or task_sid and reservation_sid");
    wait(visit);
    m_desk.acceptReservation(*task, *reservation, onTheLoop<Reservation>(visit, [asksStatus](const Reservation &accepted) {
        if (asksStatus)
            return Says{ .body = asJson(u"reservation_status"_s, u"accepted"_s) };
        return Says{ .body = accepted.workerName.toUtf8(), .type = "text/plain; charset=utf-8" };
    }));
}
