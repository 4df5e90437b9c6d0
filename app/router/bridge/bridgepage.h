#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "router/resources/parameters.h"

#include <algorithm>
#include <functional>

namespace router {

/// Which page of a list the bridge is asked for.
struct BridgePageRequest
{
    int size = 50;
    IdBytes after{}; ///< Zeros: from the first row.
    Instant sortKey{}; ///< Of the row `after` when its page was cut, in an ordered list.
};

/// Reads PageSize and AfterSid, or NextToken where the list is ordered: "WK…/2022-08-09T19:09:10.763Z".
Outcome<BridgePageRequest> readBridgePage(Parameters &given, const char *prefix, bool isOrdered);
/// The token behind a row.
QByteArray nextToken(const QByteArray &sid, Instant sortKey);
/// AfterSid names no row of the list.
Refusal unknownAfterSid(const Parameters &given);

/// A page and where it lies in its list.
template <typename Row> struct BridgePage
{
    QList<Row> rows{};
    qsizetype start = 0; ///< Index of the first row.
    qsizetype total = 0;

    [[nodiscard]] bool hasNext() const { return start + rows.size() < total; }
};

/// Where a list in order of creation goes on; empty: the row is gone.
template <typename Row> std::optional<qsizetype> placeBehind(const QList<Row> &rows, const BridgePageRequest &request)
{
    if (request.after == IdBytes{})
        return 0;
    const auto found = std::ranges::find(rows, request.after, [](const Row &row) { return row.id.bytes(); });
    return found == rows.end() ? std::nullopt : std::optional<qsizetype>(found - rows.begin() + 1);
}

/// Where an ordered list goes on: behind the token's row if it still stands where it stood, else behind its sort key.
template <typename Row>
qsizetype placeBehindKey(const QList<Row> &rows, const BridgePageRequest &request, Instant Row::*key,
    const std::function<bool(const Row &, const Row &)> &before)
{
    if (request.after == IdBytes{})
        return 0;
    Row edge{};
    edge.*key = request.sortKey;
    const auto same = [&](const Row &row) { return row.id.bytes() == request.after && row.*key == request.sortKey; };
    const auto found = std::ranges::find_if(rows, same);
    if (found != rows.end())
        return found - rows.begin() + 1;
    return std::upper_bound(rows.begin(), rows.end(), edge, before) - rows.begin();
}

template <typename Row>
BridgePage<Row> pageFrom(const QList<Row> &rows, qsizetype start, const BridgePageRequest &request)
{
    return { rows.mid(start, request.size), start, rows.size() };
}

} // namespace router
