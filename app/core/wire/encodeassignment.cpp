#include "core/wire/encodeassignment.h"

#include "core/domain/instructionparameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct AssignmentSpelling
{
    QString name{};
    QString prefix{}; ///< Of its parameters in a request; the callback's keys do without.
};

AssignmentSpelling spellingOf(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::Accept:
        return { u"accept"_s, {} };
    case InstructionKind::Reject:
        return { u"reject"_s, u"Worker"_s };
    case InstructionKind::Dequeue:
        return { u"dequeue"_s, u"Dequeue"_s };
    case InstructionKind::Call:
        return { u"call"_s, u"Call"_s };
    case InstructionKind::Redirect:
        return { u"redirect"_s, u"Redirect"_s };
    case InstructionKind::Conference:
        break;
    }
    return { u"conference"_s, {} };
}

/// "DequeuePostWorkActivitySid" without "Dequeue" is `post_work_activity_sid`.
QString assignmentKey(const QString &parameter, const QString &prefix)
{
    if (parameter == "DequeueStatusCallbackEvent"_L1)
        return u"status_callback_events"_s;
    QString key;
    for (const QChar letter : parameter.mid(prefix.size())) {
        if (letter.isUpper() && !key.isEmpty())
            key += u'_';
        key += letter.toLower();
    }
    return key;
}

QJsonValue assignmentValue(const InstructionParameter &parameter, const QString &value)
{
    if (parameter.type == InstructionParameter::Type::Events)
        return QJsonArray::fromStringList(value.split(u' ', Qt::SkipEmptyParts));
    if (parameter.type == InstructionParameter::Type::Number)
        return value.toInt();
    const bool isTrue = value == "true"_L1;
    if (parameter.type == InstructionParameter::Type::Choice && (isTrue || value == "false"_L1))
        return isTrue;
    return value;
}

} // namespace

QByteArray assignmentAnswer(const InstructionOrder &order)
{
    const AssignmentSpelling spelling = spellingOf(order.kind);
    QJsonObject body{ { u"instruction"_s, spelling.name } };
    for (const InstructionParameter &parameter : parametersOf(order.kind)) {
        if (const QString value = order.value(parameter.name); !value.isEmpty())
            body.insert(assignmentKey(parameter.name, spelling.prefix), assignmentValue(parameter, value));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
