#include "router/callbacks/assignmentanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Kind = AssignmentAnswer::Kind;

AssignmentAnswer waits(int code, const QString &message)
{
    return { .kind = Kind::Wait, .code = code, .message = message };
}

/// A SID under `key`: null when it is not there; empty when it is no SID of an activity.
std::optional<ActivityId> activityIn(const QJsonObject &body, QLatin1StringView key)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull())
        return ActivityId();
    return ActivityId::fromText(QStringView(value.toString()));
}

AssignmentAnswer reject(const QJsonObject &body)
{
    const auto activity = activityIn(body, "activity_sid"_L1);
    if (!activity)
        return waits(40100, u"reject: activity_sid is not the SID of an activity"_s);
    return { .kind = Kind::Reject, .activity = *activity };
}

AssignmentAnswer conference(const QJsonObject &body)
{
    const auto afterwards = activityIn(body, "post_work_activity_sid"_L1);
    if (!afterwards)
        return waits(40139, u"conference: post_work_activity_sid is not the SID of an activity"_s);
    const QJsonValue timeout = body.value("timeout"_L1);
    const int seconds = timeout.isString() ? timeout.toString().toInt() : timeout.toInt(60);
    if (seconds < 1 || seconds > 999)
        return waits(40145, u"conference: timeout must be 1 to 999 seconds"_s);
    return { .kind = Kind::Conference,
        .conference = { .to = body.value("to"_L1).toString(),
            .from = body.value("from"_L1).toString(),
            .timeout = std::chrono::seconds(seconds),
            .postWorkActivity = *afterwards } };
}

/// Instructions that the service knows and this router cannot carry out: it has no calls to do them with.
AssignmentAnswer refuse(const QString &instruction)
{
    const QString message = u"%1: this router does not carry out this instruction; the reservation stays pending"_s;
    if (instruction == "dequeue"_L1)
        return waits(40133, message.arg(instruction));
    if (instruction == "call"_L1)
        return waits(40113, message.arg(instruction));
    if (instruction == "redirect"_L1)
        return waits(40122, message.arg(instruction));
    return waits(55555, u"the instruction is not known"_s);
}

AssignmentAnswer readInstruction(const QJsonObject &body)
{
    if (body.isEmpty())
        return {};
    const QJsonValue instruction = body.value("instruction"_L1);
    if (instruction.isUndefined())
        return waits(40005, u"the answer has no key instruction"_s);
    const QString name = instruction.toString();
    if (name == "accept"_L1)
        return { .kind = Kind::Accept };
    if (name == "reject"_L1)
        return reject(body);
    if (name == "conference"_L1)
        return conference(body);
    return refuse(name);
}

} // namespace

AssignmentAnswer readAssignmentAnswer(const CallAnswer &answer)
{
    if (answer.status == 0)
        return { .kind = Kind::NoAnswer, .message = answer.trouble };
    if (answer.status < 200 || answer.status > 299)
        return { .kind = Kind::NoAnswer, .message = u"the answer's status is %1"_s.arg(answer.status) };
    if (answer.body.trimmed().isEmpty())
        return {};
    if (answer.contentType != "application/json")
        return waits(40000, u"the answer's Content-Type is not application/json"_s);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return waits(40001, u"the answer is not a JSON object"_s);
    return readInstruction(document.object());
}

} // namespace router
