#pragma once

#include "router/resources/paging.h"

#include <algorithm>
#include <utility>

namespace router {

/// Cuts one page out of a list.
///
/// `visit` hands every row, in order of creation, to the function it is given until that answers false; it may leave
/// away what comes before the row of the SID that it is also given (null: nothing). `matches` and `before` may be
/// empty: every row, order of creation. An ordered list is looked at whole; the other one only as far as the page
/// reaches. If the token's row is gone meanwhile, the page's number says where to go on.
template <typename Row, typename Visit>
PageRows<Row> cutPage(PageRequest request, const Visit &visit, const std::function<bool(const Row &)> &matches,
    const std::function<bool(const Row &, const Row &)> &before)
{
    const auto fits = [&matches](const Row &row) { return !matches || matches(row); };
    const auto inOrder = [&] {
        PageWindow<Row> window(request);
        const bool mayBegin = request.side == PageRequest::Side::After;
        visit([&](const Row &row) { return window.see(row, fits(row)); }, mayBegin ? request.anchor : IdBytes{});
        return window.page();
    };
    const auto sorted = [&] {
        QList<std::pair<Row, bool>> rows;
        visit(
            [&](const Row &row) {
                const bool fit = fits(row);
                if (fit || row.id.bytes() == request.anchor)
                    rows.append({ row, fit });
                return true;
            },
            IdBytes{});
        std::ranges::stable_sort(rows, before, &std::pair<Row, bool>::first);
        PageWindow<Row> window(request);
        std::ranges::all_of(rows, [&window](const auto &row) { return window.see(row.first, row.second); });
        return window.page();
    };
    PageRows<Row> page = before ? sorted() : inOrder();
    if (page.anchorSeen)
        return page;
    request.side = PageRequest::Side::Offset;
    page = before ? sorted() : inOrder();
    return page;
}

} // namespace router
