#pragma once

#include "router/carrier/voicecall.h"
#include "router/carrier/voicejson.h"
#include "router/resources/pagecut.h"

#include <QJsonArray>
#include <optional>
#include <type_traits>

namespace router {

/// A page's envelope as that API has it, around rows that are bodies already.
HttpResponse pageAnswer(const VoiceCall &call, const PageMeta &meta, const QJsonArray &rows);

/// `name`, `name<` and `name>`: on that day, on or before it, on or after it (days in UTC).
struct DayFilter
{
    std::optional<Instant> from{};
    std::optional<Instant> until{};

    [[nodiscard]] bool fits(Instant at) const { return (!from || at >= *from) && (!until || at < *until); }
};
DayFilter readDays(Parameters &parameters, const QByteArray &name);

/// The two letters of a kind of SID.
template <typename Tag> const char *idPrefix(const Id<Tag> &)
{
    return Tag::prefix;
}

/// One page of rows that have an `id`, in the order they come; `body` makes a row's body.
template <typename Row, typename Body>
HttpResponse listAnswer(VoiceCall &call, const QByteArray &key, const QList<Row> &rows, Body body)
{
    using RowId = std::remove_cvref_t<decltype(Row::id)>;
    const char *prefix = idPrefix(RowId());
    const auto request = readPaging(call.parameters, prefix);
    if (call.parameters.fault())
        return voiceRefusal(*call.parameters.fault());
    if (!request)
        return voiceRefusal(request.error());
    const auto visit = [&rows](const auto &see, const IdBytes &) { static_cast<void>(std::ranges::all_of(rows, see)); };
    const PageRows<Row> page = cutPage<Row>(*request, visit, {}, {});
    const auto sidAt = [&page](bool last) {
        return page.rows.isEmpty() ? QByteArray() : (last ? page.rows.last() : page.rows.first()).id.utf8();
    };
    QJsonArray bodies;
    for (const Row &row : page.rows)
        bodies.append(body(row));
    const PageMeta meta = pageMeta({ key, call.http.path, call.parameters.fields() }, *request, page.hasPrevious,
        page.hasNext, sidAt(false), sidAt(true));
    return pageAnswer(call, meta, bodies);
}

/// Everything on a shelf that `fits`, newest first.
template <typename Thing, typename Fits> QList<Thing> newestFirst(const Shelf<Thing> &shelf, Fits fits)
{
    QList<Thing> rows;
    for (auto it = shelf.inOrder().rbegin(); it != shelf.inOrder().rend(); ++it) {
        if (fits(it->second))
            rows.append(it->second);
    }
    return rows;
}

} // namespace router
