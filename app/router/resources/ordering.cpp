#include "router/resources/ordering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// What rows may be ordered by: a name and the number behind it.
template <typename Row> struct SortAttribute
{
    const char *name;
    qint64 (*value)(const Row &);
};

template <typename Row> struct SortStep
{
    const SortAttribute<Row> *attribute = nullptr;
    bool descending = false;
};

qint64 number(Instant at)
{
    return at.time_since_epoch().count();
}

/// Reads one `Attribute:asc`; empty when it is none.
template <typename Row>
std::optional<SortStep<Row>> readStep(const QByteArray &text, const QList<SortAttribute<Row>> &known)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    const QByteArray name = text.left(colon).trimmed();
    const QByteArray direction = text.mid(colon + 1).trimmed().toLower();
    const auto found = std::ranges::find_if(known, [&name](const auto &attribute) { return name == attribute.name; });
    if (found == known.end() || (direction != "asc" && direction != "desc"))
        return std::nullopt;
    return SortStep<Row>{ &*found, direction == "desc" };
}

template <typename Row> RowOrder<Row> orderBy(const QList<SortStep<Row>> &steps)
{
    // The attributes are copied: the table they stand in may be gone when rows are compared.
    QList<std::pair<qint64 (*)(const Row &), bool>> keys;
    for (const auto &step : steps)
        keys.append({ step.attribute->value, step.descending });
    return [keys](const Row &one, const Row &other) {
        for (const auto &[value, descending] : keys) {
            const qint64 left = value(one);
            const qint64 right = value(other);
            if (left != right)
                return descending ? left > right : left < right;
        }
        return false;
    };
}

template <typename Row> RowOrder<Row> readOrder(Parameters &parameters, const QList<SortAttribute<Row>> &known)
{
    const auto text = parameters.bytes("Ordering");
    if (!text || text->isEmpty())
        return {};
    QList<SortStep<Row>> steps;
    for (const QByteArray &part : text->split(',')) {
        const auto step = readStep(part, known);
        const auto same = [&step](const auto &before) { return before.attribute == step->attribute; };
        if (!step || std::ranges::any_of(steps, same)) {
            parameters.refuse("Ordering", u"is not a valid ordering"_s);
            return {};
        }
        steps.append(*step);
    }
    return orderBy(steps);
}

} // namespace

RowOrder<Task> readTaskOrder(Parameters &parameters)
{
    static const QList<SortAttribute<Task>> known{
        { "DateCreated", [](const Task &task) { return number(task.createdAt); } },
        { "Priority", [](const Task &task) { return qint64(task.priority); } },
        { "VirtualStartTime", [](const Task &task) { return number(task.virtualStart); } },
    };
    const QByteArray text = parameters.bytes("Ordering").value_or(QByteArray());
    if (text.contains("DateCreated") && text.contains("VirtualStartTime"))
        parameters.refuse("Ordering", u"combines DateCreated with VirtualStartTime"_s);
    return readOrder(parameters, known);
}

RowOrder<Worker> readWorkerOrder(Parameters &parameters)
{
    static const QList<SortAttribute<Worker>> known{
        { "DateStatusChanged", [](const Worker &worker) { return number(worker.statusChangedAt); } },
    };
    return readOrder(parameters, known);
}

RowOrder<TaskQueue> readQueueOrder(Parameters &parameters)
{
    static const QList<SortAttribute<TaskQueue>> known{
        { "DateUpdated", [](const TaskQueue &queue) { return number(queue.updatedAt); } },
    };
    return readOrder(parameters, known);
}

} // namespace router
