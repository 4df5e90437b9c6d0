#include "console/control/answerbook.h"

#include "console/control/orderjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// `{}` stands for itself: the offer waits for the agent.
QJsonObject answerToJson(const CallbackAnswer &answer)
{
    return answer ? orderToJson(*answer) : QJsonObject();
}

template <typename Key> QJsonObject answersToJson(const QMap<Key, CallbackAnswer> &answers)
{
    QJsonObject json;
    for (auto each = answers.begin(); each != answers.end(); ++each)
        json.insert(each.key().text(), answerToJson(each.value()));
    return json;
}

template <typename Key> QMap<Key, CallbackAnswer> answersFromJson(const QJsonObject &json)
{
    QMap<Key, CallbackAnswer> answers;
    for (auto each = json.begin(); each != json.end(); ++each) {
        if (const auto key = Key::fromText(QStringView(each.key())))
            answers.insert(*key, orderFromJson(each.value().toObject()));
    }
    return answers;
}

} // namespace

QByteArray answerPolicyToJson(const AnswerPolicy &policy)
{
    const QJsonObject json{ { u"all"_s, answerToJson(policy.forAll) },
        { u"queues"_s, answersToJson(policy.forQueue) },
        { u"workflows"_s, answersToJson(policy.forWorkflow) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

AnswerPolicy answerPolicyFromJson(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    return { .forAll = orderFromJson(kept.value("all"_L1).toObject()),
        .forQueue = answersFromJson<TaskQueueId>(kept.value("queues"_L1).toObject()),
        .forWorkflow = answersFromJson<WorkflowId>(kept.value("workflows"_L1).toObject()) };
}
