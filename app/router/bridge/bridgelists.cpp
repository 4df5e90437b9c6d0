#include "router/bridge/bridgelists.h"

#include "core/wire/jsonwriter.h"
#include "router/bridge/bridgepage.h"
#include "router/resources/listfilters.h"
#include "router/resources/ordering.h"

namespace router {

namespace {

/// What the two kinds of paging say about the next page; empty: there is none.
struct NextPage
{
    QByteArray afterSid{};
    QByteArray token{};
};

void writeTextOrNull(JsonWriter &json, QByteArrayView key, const QByteArray &text)
{
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.plain(text);
}

template <typename Row, typename Show>
QByteArray listText(const BridgePage<Row> &page, const NextPage &next, const Show &show)
{
    JsonWriter json(400 + page.rows.size() * 800);
    json.beginObject().key("contents").beginArray();
    for (const Row &row : page.rows)
        json.raw(show(row));
    json.endArray();
    json.key("page").number(0);
    json.key("total").number(page.total);
    json.key("start").number(page.start);
    json.key("end").number(page.start + page.rows.size());
    json.key("meta").beginObject().key("list_key").plain("contents");
    writeTextOrNull(json, "next_token", next.token);
    json.endObject();
    json.key("nextPage").boolean(page.hasNext());
    json.key("lastPage").boolean(!page.hasNext());
    writeTextOrNull(json, "after_sid", next.afterSid);
    writeTextOrNull(json, "before_sid", page.start > 0 ? page.rows.value(0).id.utf8() : QByteArray());
    return json.endObject().take();
}

template <typename Row> QByteArray lastSid(const BridgePage<Row> &page)
{
    return page.hasNext() ? page.rows.constLast().id.utf8() : QByteArray();
}

template <typename Tag> constexpr const char *prefixIn(const Id<Tag> &)
{
    return Tag::prefix;
}

/// A list in order of creation.
template <typename Row, typename Show>
Outcome<QByteArray> natural(Parameters &given, const QList<Row> &rows, const Show &show)
{
    const auto request = readBridgePage(given, prefixIn(decltype(Row::id)()), false);
    if (!request)
        return tl::unexpected(request.error());
    const auto start = placeBehind(rows, *request);
    if (!start)
        return tl::unexpected(unknownAfterSid(given));
    const BridgePage<Row> page = pageFrom(rows, *start, *request);
    return listText(page, { .afterSid = lastSid(page) }, show);
}

/// A list that may be ordered by the date `key`.
template <typename Row, typename Show>
Outcome<QByteArray> ordered(
    Parameters &given, QList<Row> rows, const RowOrder<Row> &before, Instant Row::*key, const Show &show)
{
    if (!before)
        return natural(given, rows, show);
    const auto request = readBridgePage(given, prefixIn(decltype(Row::id)()), true);
    if (!request)
        return tl::unexpected(request.error());
    std::ranges::stable_sort(rows, before);
    const BridgePage<Row> page = pageFrom(rows, placeBehindKey(rows, *request, key, before), *request);
    const QByteArray last = lastSid(page);
    return listText(page, { .token = last.isEmpty() ? last : nextToken(last, page.rows.constLast().*key) }, show);
}

template <typename Row> QList<Row> kept(const QList<Row> &rows, const RowFilter<Row> &filter)
{
    if (!filter)
        return rows;
    QList<Row> matching;
    std::ranges::copy_if(rows, std::back_inserter(matching), filter);
    return matching;
}

auto shownWith(const PayloadFrame &frame)
{
    return [frame](const auto &row) { return payload(row, frame); };
}

} // namespace

Outcome<QByteArray> activityList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account)
{
    const auto filter = readActivityFilter(given);
    return natural(given, kept(engine.activities(workspace), filter), shownWith({ account, engine.now() }));
}

Outcome<QByteArray> workerList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account)
{
    const auto filter = readWorkerFilter(given, engine, workspace);
    const auto order = readWorkerOrder(given);
    QList<Worker> rows;
    engine.forEachWorker(workspace, [&](const Worker &worker) {
        if (!filter || filter(worker))
            rows.append(worker);
        return true;
    });
    return ordered(given, std::move(rows), order, &Worker::statusChangedAt, shownWith({ account, engine.now() }));
}

Outcome<QByteArray> queueList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account)
{
    const auto filter = readQueueFilter(given, engine);
    const auto order = readQueueOrder(given);
    return ordered(given, kept(engine.taskQueues(workspace), filter), order, &TaskQueue::updatedAt,
        shownWith({ account, engine.now() }));
}

Outcome<QByteArray> channelList(
    Parameters &given, const Engine &engine, WorkspaceId workspace, WorkerId worker, AccountId account)
{
    return natural(given, engine.workerChannels(workspace, worker), shownWith({ account, engine.now() }));
}

Outcome<QByteArray> reservationList(
    Parameters &given, const Engine &engine, WorkspaceId workspace, WorkerId worker, AccountId account)
{
    const auto status = readReservationFilter(given, false);
    const bool onlyActive = given.truth("Active").value_or(false);
    const RowFilter<Reservation> active = [](const Reservation &row) { return !row.hasEnded(); };
    const auto filter = both(status, onlyActive ? active : RowFilter<Reservation>());
    const PayloadFrame frame{ account, engine.now() };
    return natural(given, kept(engine.reservationsOfWorker(workspace, worker), filter),
        [&](const Reservation &row) { return payload(withTask(engine, row), frame); });
}

} // namespace router
