#pragma once

#include "router/resources/pagecut.h"
#include "router/rest/answers.h"

namespace router {

/// Hands rows in order of creation to a function until it answers false; see cutPage() for the SID.
template <typename Row> using RowVisit = std::function<void(const std::function<bool(const Row &)> &, const IdBytes &)>;

/// How a list is made: which rows, which of them, in which order.
template <typename Row> struct ListPlan
{
    const char *key; ///< The collection key, e.g. "workers".
    RowVisit<Row> visit{};
    std::function<bool(const Row &)> filter{};
    std::function<bool(const Row &, const Row &)> order{};
    std::function<Row(const Row &)> complete{}; ///< Puts in what the visit left away; for the rows of the page only.
    std::function<QByteArray(const Row &)> write{}; ///< Empty: the resource's own body.
};

template <typename Tag> constexpr const char *prefixOf(const Id<Tag> &)
{
    return Tag::prefix;
}

/// Visits the rows of a list that is there as a whole.
template <typename Row> RowVisit<Row> eachOf(QList<Row> rows)
{
    return [rows = std::move(rows)](const std::function<bool(const Row &)> &see, const IdBytes &) {
        for (const Row &row : rows) {
            if (!see(row))
                return;
        }
    };
}

/// The body of a list and, where its rows have versions, an ETag for all of them.
HttpResponse pageAnswer(const PageMeta &meta, const QList<QByteArray> &rows, bool versioned);

/// One page of a list; only its own rows are written. Faults of the filters are answered before those of the paging.
template <typename Row> HttpResponse listed(RestCall &call, const ListPlan<Row> &plan)
{
    const auto request = readPaging(call.parameters, prefixOf(decltype(Row::id)()));
    if (!request)
        return refused(request.error());
    const PageRows<Row> page = cutPage<Row>(*request, plan.visit, plan.filter, plan.order);
    QList<QByteArray> rows;
    rows.reserve(page.rows.size());
    for (const Row &row : page.rows)
        rows.append(plan.write ? plan.write(row) : representation(call, plan.complete ? plan.complete(row) : row));
    const QByteArray first = page.rows.isEmpty() ? QByteArray() : page.rows.constFirst().id.utf8();
    const QByteArray last = page.rows.isEmpty() ? QByteArray() : page.rows.constLast().id.utf8();
    const PageSource source{ plan.key, call.http.localOrigin + call.http.path, call.parameters.fields() };
    const PageMeta meta = pageMeta(source, *request, page.hasPrevious, page.hasNext, first, last);
    return pageAnswer(
        meta, rows, requires(Row row) { row.version; });
}

} // namespace router
