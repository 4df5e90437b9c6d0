#pragma once

#include "console/api/apiclient.h"
#include "console/api/listing.h"
#include "core/base/allocation.h"
#include "core/domain/ids.h"
#include "core/wire/decodebridge.h"
#include "core/wire/formbody.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QTimer>

// What the classes of the resources share: sending, reading, following pages. All of it runs on the client's thread.

/// "/v1/Workspaces/WS…"
inline QByteArray workspacePath(const WorkspaceId &id)
{
    return QByteArray("/v1/Workspaces/" + id.utf8());
}

/// What a list asks for: few, large pages.
inline QByteArray fullPages(const QByteArray &path)
{
    return QByteArray(path + "?PageSize=1000");
}

inline ApiRequest getRequest(const QByteArray &path)
{
    return { .path = path };
}

/// Of an own offer, or of what somebody has clicked: the long lists of the floor come after it.
inline ApiRequest urgentRequest(const QByteArray &path)
{
    return { .path = path, .isUrgent = true };
}

inline ApiRequest postRequest(const QByteArray &path, const FormBody &form, bool changesStatus)
{
    return { .method = ApiRequest::Method::Post, .path = path, .body = form.encoded(), .changesStatus = changesStatus };
}

inline ApiError unreadableAnswer(const ApiAnswer &answer, const UnreadableKey &unreadable)
{
    return { .kind = ApiError::Kind::Unreadable,
        .httpStatus = answer.httpStatus,
        .detail = QStringLiteral("cannot read \"%1\"").arg(unreadable.key) };
}

/// How a resource is read: as REST writes it, and as the event bridge does.
template <typename T> struct ResourceReader
{
    using Read = Decoded<T> (*)(const QJsonObject &);

    Read rest = nullptr;
    Read bridge = nullptr; ///< Null: the bridge has no such resource.
};

template <typename T> Decoded<T> readPayload(const QJsonValue &payload, const ResourceReader<T> &read)
{
    return read.bridge ? read.bridge(payload.toObject()) : Decoded<T>(tl::make_unexpected(UnreadableKey{ QStringLiteral("payload") }));
}

/// Reads the one resource of an answer; with REST its version comes with the ETag.
template <typename T> ApiResult<T> readResource(const ApiAnswer &answer, const ResourceReader<T> &read)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const bool isRest = answer.words == AnswerWords::Rest;
    auto resource = isRest ? read.rest(body) : readPayload(body.value(QLatin1StringView("payload")), read);
    if (!resource)
        return tl::make_unexpected(unreadableAnswer(answer, resource.error()));
    if constexpr (requires { resource->version; }) {
        if (isRest)
            resource->version = answer.version;
    }
    return *resource;
}

/// Sends and answers with the one resource that comes back.
template <typename T>
QFuture<ApiResult<T>> callForResource(ApiClient *client, const ApiRequest &request, const ResourceReader<T> &read)
{
    const auto promise = std::make_shared<QPromise<ApiResult<T>>>();
    promise->start();
    client->send(request, [promise, read](const ApiResult<ApiAnswer> &answer) {
        promise->addResult(answer ? readResource(*answer, read) : tl::make_unexpected(answer.error()));
        promise->finish();
    });
    return promise->future();
}

template <typename T>
QFuture<ApiResult<T>> callForResource(
    ApiClient *client, const ApiRequest &request, Decoded<T> (*read)(const QJsonObject &))
{
    return callForResource(client, request, ResourceReader<T>{ .rest = read });
}

/// Sends and answers that it was done.
inline QFuture<ApiResult<Done>> callForDone(ApiClient *client, const ApiRequest &request)
{
    const auto promise = std::make_shared<QPromise<ApiResult<Done>>>();
    promise->start();
    client->send(request, [promise](const ApiResult<ApiAnswer> &answer) {
        promise->addResult(answer ? ApiResult<Done>(Done{}) : tl::make_unexpected(answer.error()));
        promise->finish();
    });
    return promise->future();
}

/// Reads a page of an answer to `path`.
template <typename T> using ReadPage = std::function<Decoded<Page<T>>(const QByteArray &path, const ApiAnswer &answer)>;

/// Has the listing after each page, whose rows are the last `newRows` of it, and may take them out; answers whether to
/// go on to the next page.
template <typename T> using TakePage = std::function<bool(Listing<T> &listing, qsizetype newRows)>;

/// A list on its way from page to page.
template <typename T> struct ListCall
{
    ApiClient *client;
    ReadPage<T> read;
    TakePage<T> take{};
    bool isUrgent = false;
    QPromise<ApiResult<Listing<T>>> promise{};
    Listing<T> listing{};
    QStringList seen{}; ///< A server whose pages go in a circle is not followed for ever.

    void finish(const ApiResult<Listing<T>> &result)
    {
        endPages();
        QTimer::singleShot(std::chrono::seconds(1), client, [] { // mostly there is a pause now
            endPages(0);
            giveFreePagesBack(std::chrono::seconds(2));
        });
        promise.addResult(result);
        promise.finish();
    }
};

template <typename T> void askForPage(const std::shared_ptr<ListCall<T>> &call, const QByteArray &path)
{
    call->client->send(call->isUrgent ? urgentRequest(path) : getRequest(path), [call, path](const ApiResult<ApiAnswer> &answer) {
        if (!answer)
            return call->finish(tl::make_unexpected(answer.error()));
        auto page = call->read(path, *answer);
        if (!page)
            return call->finish(tl::make_unexpected(unreadableAnswer(*answer, page.error())));
        if (call->seen.isEmpty())
            call->listing.requestedAt = answer->requestedAt;
        const qsizetype newRows = page->rows.size();
        call->listing.rows.append(std::move(page->rows));
        call->listing.unreadable.append(page->unreadable);
        const bool goesOn = !call->take || call->take(call->listing, newRows);
        if (!goesOn || page->nextPageUrl.isEmpty() || call->seen.contains(page->nextPageUrl))
            return call->finish(call->listing);
        call->seen.append(page->nextPageUrl);
        askForPage(call, page->nextPageUrl.toUtf8());
    });
}

/// Follows the pages of the list at `path` to the end, or as far as `take` wants, and answers with all rows that it
/// has left there.
template <typename T>
QFuture<ApiResult<Listing<T>>> callForList(
    ApiClient *client, const QByteArray &path, ReadPage<T> read, TakePage<T> take = {}, bool isUrgent = false)
{
    const auto call = std::make_shared<ListCall<T>>(
        ListCall<T>{ .client = client, .read = std::move(read), .take = std::move(take), .isUrgent = isUrgent });
    call->promise.start();
    const auto future = call->promise.future();
    askForPage(call, path);
    return future;
}

/// Without the row that it went on from.
inline QByteArray firstQuestion(const QByteArray &path)
{
    const qsizetype end = path.lastIndexOf("&AfterSid=");
    return end < 0 ? path : path.first(end);
}

/// A page in the bridge's words: `path` is asked again from the last row on.
///
/// Source: lists, event bridge 4.1.
template <typename T>
Decoded<Page<T>> bridgePage(const QByteArray &path, const ApiAnswer &answer, Decoded<T> (*read)(const QJsonObject &),
    RowSieve<T> *sieve = nullptr)
{
    const QJsonObject list = QJsonDocument::fromJson(answer.body).object().value(QLatin1StringView("payload")).toObject();
    const QJsonValue rows = list.value(QLatin1StringView("contents"));
    if (!rows.isArray() || !read)
        return tl::make_unexpected(UnreadableKey{ QStringLiteral("contents") });
    Page<T> page;
    int place = 0;
    for (const QJsonValue &each : rows.toArray()) {
        ++place;
        const auto row = read(each.toObject());
        if (row && sieve && sieve->knows(row->id, qHash(QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact))))
            continue;
        if (row) {
            page.rows.append(*row);
            continue;
        }
        const QString sid = each[QLatin1StringView("sid")].toString();
        if (const auto id = decltype(T::id)::fromText(QStringView(sid)); id && sieve)
            sieve->retell(*id); // it is there, and stays as it was known
        page.unreadable.append(QStringLiteral("row %1: %2").arg(QString::number(place), row.error().key));
    }
    const QByteArray after = list.value(QLatin1StringView("after_sid")).toString().toUtf8();
    if (!after.isEmpty())
        page.nextPageUrl = QString::fromUtf8(firstQuestion(path) + "&AfterSid=" + after);
    return page;
}

/// Reads the pages of a large list as text, which REST alone has.
template <typename T> ReadPage<T> textPages(Decoded<Page<T>> (*read)(const QByteArray &body))
{
    return [read](const QByteArray &asked, const ApiAnswer &answer) {
        return answer.words == AnswerWords::Rest ? read(answer.body) : bridgePage<T>(asked, answer, nullptr);
    };
}

/// The same, less the rows that `sieve` (null: none) leaves out.
template <typename T>
ReadPage<T> sievedPages(Decoded<Page<T>> (*read)(const QByteArray &body, RowSieve<T> *sieve), const Sieve<T> &sieve,
    typename ResourceReader<T>::Read bridge = nullptr)
{
    return [read, sieve, bridge](const QByteArray &asked, const ApiAnswer &answer) {
        return answer.words == AnswerWords::Rest ? read(answer.body, sieve.get())
                                                 : bridgePage(asked, answer, bridge, sieve.get());
    };
}

/// A small list, read row by row.
template <typename T>
QFuture<ApiResult<Listing<T>>> callForList(
    ApiClient *client, const QByteArray &path, const QString &key, const ResourceReader<T> &read)
{
    return callForList<T>(client, path, [key, read](const QByteArray &asked, const ApiAnswer &answer) {
        return answer.words == AnswerWords::Rest ? pageFromJson(answer.body, key, read.rest)
                                                 : bridgePage(asked, answer, read.bridge);
    });
}

template <typename T>
QFuture<ApiResult<Listing<T>>> callForList(
    ApiClient *client, const QByteArray &path, const QString &key, Decoded<T> (*read)(const QJsonObject &))
{
    return callForList(client, path, key, ResourceReader<T>{ .rest = read });
}

/// Follows the pages of a large list and hands each page's rows over as they come.
template <typename T>
QFuture<ApiResult<Listing<T>>> callForPages(
    ApiClient *client, const QByteArray &path, ReadPage<T> read, const TakeRows<T> &takeRows)
{
    return callForList<T>(client, path, std::move(read), [takeRows](Listing<T> &listing, qsizetype) {
        takeRows(std::exchange(listing.rows, {}), listing.requestedAt);
        return true;
    });
}
