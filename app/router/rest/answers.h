#pragma once

#include "router/rest/representations.h"

namespace router {

/// An answer with a JSON body.
HttpResponse jsonAnswer(int status, const QByteArray &body);
/// An error's answer.
HttpResponse refused(const Refusal &refusal);
/// 404/20404 with the path that was asked for, without `/v1`.
HttpResponse notFound(const HttpRequest &request);
/// 501/20500: the service knows it, this router does not offer it yet.
HttpResponse notOffered(const HttpRequest &request);
/// What the engine refused; a 404 names the path that was asked for.
HttpResponse refused(const RestCall &call, const Refusal &refusal);
/// 204 without a body, or why not.
HttpResponse deleted(const RestCall &call, const Outcome<Done> &outcome);
/// `"3"` as an ETag header, for a resource that has a version.
void addETag(HttpResponse &response, int version);

/// Whether the request may change a resource of that version: there is no If-Match, or one of its tags is the version
/// (`3`, `"3"`, `W/"3"`) or `*`.
bool mayChange(const RestCall &call, int version);
/// 412/20412: the resource has changed meanwhile.
HttpResponse stale();

/// A resource's body and its ETag, or 404.
template <typename T> HttpResponse found(const RestCall &call, const std::optional<T> &resource)
{
    if (!resource)
        return notFound(call.http);
    HttpResponse response = jsonAnswer(200, representation(call, *resource));
    addETag(response, versionOf(*resource));
    return response;
}

/// What a command made of a resource, with 200 or 201; or why it was refused.
template <typename T> HttpResponse answered(const RestCall &call, const Outcome<T> &outcome, int status = 200)
{
    if (!outcome)
        return refused(call, outcome.error());
    HttpResponse response = jsonAnswer(status, representation(call, *outcome));
    addETag(response, versionOf(*outcome));
    return response;
}

} // namespace router
