#pragma once

#include "router/resources/paging.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace router {

/// How many rows of an ordered list have to be put in order for a page: those up to it and the one behind it; all where
/// the page begins at some row, or ends there.
inline std::size_t rowsToSort(const PageRequest &request, std::size_t all)
{
    using Side = PageRequest::Side;
    if (request.side == Side::After || request.side == Side::Before)
        return all;
    const auto pages = std::size_t(request.side == Side::Offset ? request.page : 0) + 1;
    return std::min(all, pages * std::size_t(request.size) + 1);
}

/// The first rows in order; equal ones stay as they come. Only pointers are moved about.
template <typename Row>
std::vector<const std::pair<Row, bool> *> firstInOrder(const std::vector<std::pair<Row, bool>> &rows, std::size_t count,
    const std::function<bool(const Row &, const Row &)> &before)
{
    std::vector<const std::pair<Row, bool> *> places;
    places.reserve(rows.size());
    for (const auto &row : rows)
        places.push_back(&row);
    const auto comes = [&before](const auto *one, const auto *other) {
        if (before(one->first, other->first))
            return true;
        return one < other && !before(other->first, one->first);
    };
    std::partial_sort(places.begin(), places.begin() + qsizetype(count), places.end(), comes);
    places.resize(count);
    return places;
}

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
        std::vector<std::pair<Row, bool>> rows;
        visit(
            [&](const Row &row) {
                const bool fit = fits(row);
                if (fit || row.id.bytes() == request.anchor)
                    rows.emplace_back(row, fit);
                return true;
            },
            IdBytes{});
        PageWindow<Row> window(request);
        for (const auto *row : firstInOrder(rows, rowsToSort(request, rows.size()), before)) {
            if (!window.see(row->first, row->second))
                break;
        }
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
