#include "console/control/taskoutcome.h"

#include "console/control/newtask.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

OutcomeFault faultOf(const WrapUpRules &rules, const TaskDraft &draft)
{
    if (rules.dispositionRequired && !rules.dispositions.isEmpty() && draft.disposition.isEmpty())
        return OutcomeFault::NoDisposition;
    if (rules.notesRequired && draft.notes.trimmed().isEmpty())
        return OutcomeFault::NoNotes;
    return OutcomeFault::None;
}

OutcomeFault faultOf(const WrapUpRules &rules, const TaskDraft &draft, const QByteArray &attributes)
{
    if (const OutcomeFault missing = faultOf(rules, draft); missing != OutcomeFault::None)
        return missing;
    const auto whole = draft.isEmpty() ? std::nullopt : withOutcome(attributes, draft);
    const bool fits = !whole || faultsOfAttributes(*whole).isEmpty();
    return fits ? OutcomeFault::None : OutcomeFault::TooLong;
}

std::optional<QByteArray> withOutcome(const QByteArray &attributes, const TaskDraft &draft)
{
    const QJsonDocument document = QJsonDocument::fromJson(attributes.trimmed().isEmpty() ? "{}" : attributes);
    if (!document.isObject())
        return std::nullopt;
    QJsonObject whole = document.object();
    QJsonObject conversation = whole.value("conversations"_L1).toObject();
    if (!draft.disposition.isEmpty())
        conversation.insert("outcome"_L1, draft.disposition);
    if (!draft.notes.trimmed().isEmpty())
        conversation.insert("content"_L1, draft.notes.trimmed());
    if (!conversation.isEmpty())
        whole.insert("conversations"_L1, conversation);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}
