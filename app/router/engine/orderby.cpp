#include "router/engine/orderby.h"

#include "core/expression/cborscope.h"
#include "router/engine/workerrecords.h"

#include <algorithm>

namespace router::engine {

namespace {

std::optional<double> numberOf(const WorkerRecord &worker, const QStringList &path)
{
    const QCborValue value = valueAt(worker.attributes, path);
    if (value.isInteger() || value.isDouble())
        return value.toDouble();
    return std::nullopt;
}

} // namespace

void sortBy(const QList<OrderClause> &clauses, std::vector<WorkerRecord *> &workers)
{
    std::ranges::stable_sort(workers, [&clauses](const WorkerRecord *left, const WorkerRecord *right) {
        for (const OrderClause &clause : clauses) {
            const std::optional<double> one = numberOf(*left, clause.path);
            const std::optional<double> other = numberOf(*right, clause.path);
            if (one == other)
                continue;
            if (!one || !other)
                return one.has_value();
            return clause.descending ? *one > *other : *one < *other;
        }
        return false;
    });
}

} // namespace router::engine
