#include "router/callbacks/assignmentanswer.h"

#include "router/resources/reservationupdate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Kind = AssignmentAnswer::Kind;

AssignmentAnswer waits(int code, const QString &message)
{
    return { .kind = Kind::Wait, .code = code, .message = message };
}

/// "post_work_activity_sid" → "PostWorkActivitySid".
QByteArray pascalCase(const QString &key)
{
    QByteArray name;
    const QStringList words = key.split(u'_', Qt::SkipEmptyParts);
    for (const QString &word : words)
        name += (word.left(1).toUpper() + word.mid(1)).toUtf8();
    return name;
}

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    return value.toVariant().toString().toUtf8();
}

void addFields(FormFields &fields, const QByteArray &name, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &each : values)
            fields.append({ name, textOf(each) });
    } else if (!value.isNull()) {
        fields.append({ name, textOf(value) });
    }
}

/// What begins the names of an instruction's parameters in a request, and the number for what is wrong with it in no
/// more special way.
struct Spelling
{
    QLatin1StringView instruction;
    const char *prefix;
    int code;
};

constexpr std::array spellings{ Spelling{ "accept"_L1, "", 20001 }, Spelling{ "reject"_L1, "Worker", 40100 },
    Spelling{ "dequeue"_L1, "Dequeue", 40133 }, Spelling{ "call"_L1, "Call", 40113 },
    Spelling{ "redirect"_L1, "Redirect", 40122 }, Spelling{ "conference"_L1, "", 40145 },
    Spelling{ "supervise"_L1, "", 40146 } };

/// The same instruction as a request's parameters, which one reader understands.
Parameters asParameters(const QJsonObject &body, const Spelling &spelling)
{
    FormFields fields{ { "Instruction", QByteArray(spelling.instruction.data(), spelling.instruction.size()) } };
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key() != "instruction"_L1)
            addFields(fields, spelling.prefix + pascalCase(it.key()), it.value());
    }
    return Parameters(fields);
}

AssignmentAnswer answerOf(const ReservationUpdate &update)
{
    if (const auto *instruction = std::get_if<Instruction>(&update))
        return { .kind = Kind::Instruct, .instruction = *instruction };
    const auto &draft = std::get<ReservationDraft>(update);
    if (draft.status == u"accepted"_s)
        return { .kind = Kind::Accept };
    return { .kind = Kind::Reject, .activity = draft.workerActivity.value_or(ActivityId()) };
}

AssignmentAnswer readAs(const Spelling &spelling, const QJsonObject &body)
{
    Parameters parameters = asParameters(body, spelling);
    const auto update = readReservationUpdate(parameters);
    if (update)
        return answerOf(*update);
    const Refusal &refusal = update.error();
    AssignmentAnswer answer
        = waits(refusal.code == 20001 ? spelling.code : refusal.code, spelling.instruction + u": "_s + refusal.message);
    answer.repeats = true;
    return answer;
}

AssignmentAnswer readInstruction(const QJsonObject &body)
{
    if (body.isEmpty())
        return {};
    const QJsonValue instruction = body.value("instruction"_L1);
    if (instruction.isUndefined())
        return waits(40005, u"the answer has no key instruction"_s);
    const QString name = instruction.toString().toLower();
    const auto spelling = std::ranges::find(spellings, name, &Spelling::instruction);
    return spelling == spellings.end() ? waits(55555, u"the instruction is not known"_s) : readAs(*spelling, body);
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
