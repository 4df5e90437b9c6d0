#include "core/workflow/workflowcheck.h"

#include "core/expression/expression.h"
#include "core/workflow/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Field = WorkflowField;
using Wrong = WorkflowFault::Kind;

constexpr qsizetype longestConfiguration = 1'038'576;

/// Walks one configuration and collects.
class Checker
{
public:
    explicit Checker(const std::optional<QSet<TaskQueueId>> &queues)
        : m_queues(queues)
    {
    }

    QList<WorkflowFault> check(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            return { notJson(json, error) };
        if (json.size() > longestConfiguration)
            add({}, Field::Others, Wrong::TooLong);
        const QJsonValue routing = document.object().value("task_routing"_L1);
        if (!routing.isObject()) {
            add({}, Field::Others, Wrong::NoRouting);
            return m_faults;
        }
        checkFilters(routing.toObject().value("filters"_L1));
        const QJsonValue fallback = routing.toObject().value("default_filter"_L1);
        if (!JsonPlace{ fallback }.isAbsent())
            checkStep(fallback, { u"task_routing"_s, u"default_filter"_s }, true);
        return m_faults;
    }

private:
    static WorkflowFault notJson(const QByteArray &json, const QJsonParseError &error)
    {
        const QByteArray before = json.left(error.offset);
        const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
        return { .kind = Wrong::NotJson,
            .line = int(before.count('\n')) + 1,
            .column = int(QString::fromUtf8(line).size()) + 1,
            .detail = error.errorString() };
    }

    void add(const QStringList &path, Field field, Wrong kind, const QString &detail = {}, qsizetype position = 0)
    {
        m_faults.append({ .path = path, .field = field, .kind = kind, .position = position, .detail = detail });
    }

    void checkFilters(const QJsonValue &filters)
    {
        if (JsonPlace{ filters }.isAbsent())
            return;
        if (!filters.isArray())
            return add({}, Field::Others, Wrong::NotAList, u"filters"_s);
        const QJsonArray list = filters.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkFilter(list.at(i), { u"task_routing"_s, u"filters"_s, QString::number(i) });
    }

    void checkFilter(const QJsonValue &filter, const QStringList &path)
    {
        if (!filter.isObject())
            return add(path, Field::Others, Wrong::NotAnObject);
        const QJsonValue expression = filter.toObject().value("expression"_L1);
        if (JsonPlace{ expression }.isAbsent())
            add(path, Field::Expression, Wrong::Missing);
        else
            checkExpression(expression, path, Field::Expression, {});
        const QJsonValue targets = filter.toObject().value("targets"_L1);
        if (!targets.isArray() && !targets.isUndefined())
            return add(path, Field::Others, Wrong::NotAList, u"targets"_s);
        const QJsonArray steps = targets.toArray();
        if (steps.isEmpty())
            return add(path, Field::Others, Wrong::NoSteps);
        bool isReached = true;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QStringList at = path + QStringList{ u"targets"_s, QString::number(i) };
            checkStep(steps.at(i), at, i == 0);
            if (!std::exchange(isReached, isReached && canBeLeft(steps.at(i).toObject())))
                add(at, Field::Others, Wrong::NeverReached);
        }
    }

    static bool canBeLeft(const QJsonObject &step)
    {
        return !JsonPlace{ step.value("timeout"_L1) }.isAbsent() || !JsonPlace{ step.value("skip_if"_L1) }.isAbsent();
    }

    void checkStep(const QJsonValue &value, const QStringList &path, bool needsQueue)
    {
        if (!value.isObject())
            return add(path, Field::Others, Wrong::NotAnObject);
        const QJsonObject step = value.toObject();
        checkQueue(step.value("queue"_L1), path, needsQueue);
        const auto priority = readWholeNumber({ step.value("priority"_L1) });
        if (!priority)
            add(path, Field::Priority, Wrong::NotAWholeNumber);
        checkTimeout(step.value("timeout"_L1), path);
        checkExpression(step.value("expression"_L1), path, Field::Expression, { u"task"_s, u"worker"_s });
        checkExpression(step.value("skip_if"_L1), path, Field::SkipIf, { u"workers"_s });
        if (!readOrder({ step.value("order_by"_L1) }))
            add(path, Field::OrderBy, Wrong::BadOrder);
        checkKnownWorkers(step, path);
    }

    void checkTimeout(const QJsonValue &value, const QStringList &path)
    {
        if (path.constLast() == "default_filter"_L1)
            return; // has none: the key means nothing there
        const auto timeout = readWholeNumber({ value });
        if (!timeout)
            add(path, Field::Timeout, Wrong::NotAWholeNumber);
        else if (*timeout && **timeout <= 0)
            add(path, Field::Timeout, Wrong::NotAboveZero);
    }

    void checkKnownWorkers(const QJsonObject &step, const QStringList &path)
    {
        const auto bySid = readTaskPath({ step.value("known_worker_sid"_L1) });
        const auto byName = readTaskPath({ step.value("known_worker_friendly_name"_L1) });
        if (!bySid)
            add(path, Field::KnownWorkerSid, Wrong::BadReference);
        if (!byName)
            add(path, Field::KnownWorkerName, Wrong::BadReference);
        if (bySid && byName && !bySid->isEmpty() && !byName->isEmpty())
            add(path, Field::KnownWorkerName, Wrong::TwoKnownWorkers);
    }

    void checkQueue(const QJsonValue &value, const QStringList &path, bool needed)
    {
        const auto queue = readQueue({ value });
        if (!queue)
            add(path, Field::Queue, Wrong::NoSuchQueue, value.toString());
        else if (queue->isNull() && needed)
            add(path, Field::Queue, Wrong::Missing);
        else if (!queue->isNull() && m_queues && !m_queues->contains(*queue))
            add(path, Field::Queue, Wrong::NoSuchQueue, value.toString());
    }

    /// `roots`: what references may begin with; empty: anything.
    void checkExpression(const QJsonValue &value, const QStringList &path, Field field, const QStringList &roots)
    {
        if (JsonPlace{ value }.isAbsent())
            return;
        if (!value.isString())
            return add(path, field, Wrong::BadExpression, u"must be text"_s);
        const auto read = Expression::parse(value.toString());
        if (!read)
            return add(path, field, Wrong::BadExpression, read.error().message, read.error().position);
        QStringList names = read->references().values();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const bool isFine = roots.isEmpty() || (roots.contains(name.section(u'.', 0, 0)) && name.contains(u'.'));
            if (!isFine)
                return add(path, field, Wrong::ForeignName, name);
        }
    }

    const std::optional<QSet<TaskQueueId>> &m_queues;
    QList<WorkflowFault> m_faults;
};

} // namespace

QList<WorkflowFault> faultsOfWorkflow(const QByteArray &json, const std::optional<QSet<TaskQueueId>> &queues)
{
    return Checker(queues).check(json);
}

bool isUsable(const QList<WorkflowFault> &faults)
{
    return std::ranges::all_of(faults, &WorkflowFault::isWarning);
}
