#include "router/rest/listanswer.h"

namespace router {

HttpResponse pageAnswer(const PageMeta &meta, const QList<QByteArray> &rows, bool versioned)
{
    HttpResponse response = jsonAnswer(200, pageToJson(meta, rows));
    // A list has no version of its own; what changes in any row changes this weak tag.
    if (versioned)
        response.headers.emplaceBack(
            "ETag", QByteArray("W/\"" + QByteArray::number(qHash(response.body, 1), 16) + '"'));
    return response;
}

} // namespace router
