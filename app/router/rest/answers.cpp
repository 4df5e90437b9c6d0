#include "router/rest/answers.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// One tag of If-Match without its quotes and weakness.
QByteArray bareTag(QByteArray tag)
{
    tag = tag.trimmed();
    if (tag.startsWith("W/"))
        tag = tag.mid(2);
    const bool quoted = tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"');
    return quoted ? tag.mid(1, tag.size() - 2) : tag;
}

} // namespace

HttpResponse jsonAnswer(int status, const QByteArray &body)
{
    return { .status = status, .body = body };
}

HttpResponse refused(const Refusal &refusal)
{
    return jsonAnswer(refusal.httpStatus, errorToJson(refusal.httpStatus, refusal.code, refusal.message));
}

HttpResponse notFound(const HttpRequest &request)
{
    const QByteArray path = request.path.startsWith("/v1/") ? request.path.mid(3) : request.path;
    return refused(Refusal{ .httpStatus = 404,
        .code = 20404,
        .message = QString(u"The requested resource "_s + QString::fromUtf8(path) + u" was not found"_s) });
}

HttpResponse notOffered(const HttpRequest &request)
{
    return refused(Refusal{ .httpStatus = 501,
        .code = 20500,
        .message = QString(QString::fromUtf8(request.path) + u" is not offered by this router yet"_s) });
}

HttpResponse refused(const RestCall &call, const Refusal &refusal)
{
    return refusal.httpStatus == 404 ? notFound(call.http) : refused(refusal);
}

HttpResponse deleted(const RestCall &call, const Outcome<Done> &outcome)
{
    if (!outcome)
        return refused(call, outcome.error());
    return { .status = 204, .contentType = {} };
}

void addETag(HttpResponse &response, int version)
{
    if (version > 0)
        response.headers.emplaceBack("ETag", QByteArray('"' + QByteArray::number(version) + '"'));
}

bool mayChange(const RestCall &call, int version)
{
    const QByteArray wanted = headerValue(call.http.headers, "If-Match");
    if (wanted.isNull())
        return true;
    const QByteArray current = QByteArray::number(version);
    const QList<QByteArray> tags = wanted.split(',');
    return std::ranges::any_of(tags, [&current](const QByteArray &tag) {
        const QByteArray bare = bareTag(tag);
        return bare == current || bare == "*";
    });
}

HttpResponse stale()
{
    return refused(Refusal{ .httpStatus = 412,
        .code = 20412,
        .message = u"The If-Match header does not match the current ETag of the resource"_s });
}

} // namespace router
