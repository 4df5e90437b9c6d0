#include "router/resources/paging.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int defaultPageSize = 50;
constexpr int largestPageSize = 1000;

bool isPagingName(const QByteArray &name)
{
    return name == "PageSize" || name == "Page" || name == "PageToken";
}

/// Everything before the page number: the list's URL and the filters, as they were sent.
QByteArray filteredUrl(const PageSource &source)
{
    QByteArray url = source.listUrl + '?';
    for (const auto &[name, value] : source.fields) {
        if (!isPagingName(name))
            url += name.toPercentEncoding() + '=' + value.toPercentEncoding() + '&';
    }
    return url;
}

QByteArray pageUrl(const QByteArray &filtered, int size, int page, const QByteArray &token)
{
    QByteArray url = filtered + "PageSize=" + QByteArray::number(size) + "&Page=" + QByteArray::number(page);
    if (!token.isEmpty())
        url += "&PageToken=" + token.toPercentEncoding();
    return url;
}

/// Reads "PA" or "PB" and a SID into the request.
bool readToken(const QByteArray &token, const char *prefix, PageRequest &request)
{
    const bool after = token.startsWith("PA");
    if (!after && !token.startsWith("PB"))
        return false;
    const auto anchor = idtext::read(QByteArrayView(token).sliced(2), prefix);
    if (!anchor)
        return false;
    request.side = after ? PageRequest::Side::After : PageRequest::Side::Before;
    request.anchor = *anchor;
    request.token = token;
    return true;
}

} // namespace

Outcome<PageRequest> readPaging(Parameters &parameters, const char *prefix)
{
    PageRequest request;
    request.size = parameters.integer("PageSize", 1, largestPageSize).value_or(defaultPageSize);
    request.page = parameters.integer("Page", 0, std::numeric_limits<int>::max() - 1).value_or(0);
    const auto token = parameters.bytes("PageToken");
    if (token && !token->isEmpty() && !readToken(*token, prefix, request))
        parameters.refuse("PageToken", u"is not a page token of this list"_s);
    if (parameters.fault())
        return tl::unexpected(*parameters.fault());
    if (request.page > 0 && request.token.isEmpty()) {
        return tl::unexpected(Refusal{ .code = 40153,
            .message = u"Page %1 was asked for without a PageToken: absolute paging is not "
                       "supported, follow next_page_url"_s.arg(request.page) });
    }
    return request;
}

PageMeta pageMeta(const PageSource &source, const PageRequest &request, bool hasPrevious, bool hasNext,
    const QByteArray &firstSid, const QByteArray &lastSid)
{
    const QByteArray filtered = filteredUrl(source);
    PageMeta meta{ .key = source.key, .page = request.page, .pageSize = request.size };
    meta.url = pageUrl(filtered, request.size, request.page, request.token);
    meta.firstPageUrl = pageUrl(filtered, request.size, 0, {});
    // A page whose rows have all gone meanwhile still knows the way back: by the row that it was to follow.
    const QByteArray first = firstSid.isEmpty() ? request.token.mid(2) : firstSid;
    if (hasPrevious)
        meta.previousPageUrl = pageUrl(filtered, request.size, std::max(request.page - 1, 0), "PB" + first);
    if (hasNext)
        meta.nextPageUrl = pageUrl(
            filtered, request.size, request.page + 1, "PA" + (lastSid.isEmpty() ? request.token.mid(2) : lastSid));
    return meta;
}

} // namespace router
