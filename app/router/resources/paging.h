#pragma once

#include "core/wire/encode.h"
#include "router/resources/parameters.h"

#include <functional>

namespace router {

/// Which page of a list is asked for.
///
/// Source: "Paging", REST API reference 1.2.
struct PageRequest
{
    enum class Side {
        First, ///< No token: from the first row.
        After, ///< Token `PA…`: the rows behind that row.
        Before, ///< Token `PB…`: the rows before that row.
        Offset, ///< By number, where the token's row is gone meanwhile.
    };

    int size = 50; ///< 1–1000.
    int page = 0;
    Side side = Side::First;
    IdBytes anchor{};
    QByteArray token{}; ///< As it came.
};

/// Reads PageSize, Page and PageToken; `prefix` is that of the rows' SIDs, e.g. "WK".
///
/// Errors: 400/40153 for a page number without a token; 400/20001 for anything that cannot be read.
Outcome<PageRequest> readPaging(Parameters &parameters, const char *prefix);

/// One page as it was cut out of a list.
template <typename Row> struct PageRows
{
    QList<Row> rows{};
    bool hasPrevious = false;
    bool hasNext = false;
    bool anchorSeen = true; ///< false: the token's row is gone.
};

/// Cuts a page out of rows that come by one after the other, in the list's order.
template <typename Row> class PageWindow
{
public:
    explicit PageWindow(const PageRequest &request)
        : m_request(request)
        , m_skip(request.side == PageRequest::Side::Offset ? qint64(request.page) * request.size : 0)
        , m_open(request.side == PageRequest::Side::First || request.side == PageRequest::Side::Offset)
    {
        m_page.anchorSeen = m_open;
    }

    [[nodiscard]] bool isAnchor(const Row &row) const
    {
        return !m_page.anchorSeen && row.id.bytes() == m_request.anchor;
    }
    /// Takes the next row; false: the page is complete. The token's row counts as a place even where it does not match
    /// the filter any more.
    bool see(const Row &row, bool matches)
    {
        const bool anchor = isAnchor(row);
        m_page.anchorSeen = m_page.anchorSeen || anchor;
        if (m_request.side == PageRequest::Side::Before)
            return seeBackwards(row, matches);
        if (m_open)
            return !matches || take(row);
        m_open = anchor;
        m_page.hasPrevious = m_open || m_page.hasPrevious || matches; // the token's row was on a page before this one
        return true;
    }
    [[nodiscard]] const PageRows<Row> &page() const { return m_page; }

private:
    bool take(const Row &row)
    {
        if (m_skip > 0) {
            --m_skip;
            m_page.hasPrevious = true;
            return true;
        }
        m_page.hasNext = m_page.rows.size() == m_request.size;
        if (!m_page.hasNext)
            m_page.rows.append(row);
        return !m_page.hasNext;
    }
    bool seeBackwards(const Row &row, bool matches)
    {
        if (!matches)
            return true;
        m_page.hasNext = m_page.anchorSeen;
        if (m_page.hasNext)
            return false;
        m_page.rows.append(row);
        if (m_page.rows.size() > m_request.size) {
            m_page.rows.removeFirst();
            m_page.hasPrevious = true;
        }
        return true;
    }

    PageRequest m_request;
    qint64 m_skip;
    bool m_open;
    PageRows<Row> m_page;
};

/// What a list's links are made of.
struct PageSource
{
    QByteArray key{}; ///< The collection key, e.g. "workers".
    QByteArray listUrl{}; ///< Absolute, without a query.
    FormFields fields{}; ///< The request's own; the paging ones among them are left out.
};

/// The `meta` of a page; `firstSid` and `lastSid` are those of its rows, empty for an empty page.
PageMeta pageMeta(const PageSource &source, const PageRequest &request, bool hasPrevious, bool hasNext,
    const QByteArray &firstSid, const QByteArray &lastSid);

} // namespace router
