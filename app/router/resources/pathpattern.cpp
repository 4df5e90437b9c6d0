#include "router/resources/pathpattern.h"

namespace router {

QList<QByteArray> pathParts(const QByteArray &path)
{
    QList<QByteArray> parts;
    parts.reserve(8);
    const QByteArrayView view(path);
    for (qsizetype from = view.startsWith('/') ? 1 : 0; from <= view.size();) {
        const qsizetype slash = view.indexOf('/', from);
        const qsizetype end = slash < 0 ? view.size() : slash;
        const QByteArray part = view.sliced(from, end - from).toByteArray();
        parts.append(part.contains('%') ? QByteArray::fromPercentEncoding(part) : part);
        from = end + 1;
    }
    return parts;
}

bool matchesPattern(const QList<QByteArray> &parts, QByteArrayView pattern)
{
    for (const QByteArray &part : parts) {
        if (pattern.isNull())
            return false;
        const qsizetype slash = pattern.indexOf('/');
        const QByteArrayView wanted = slash < 0 ? pattern : pattern.first(slash);
        if (wanted != "*" && wanted != QByteArrayView(part))
            return false;
        pattern = slash < 0 ? QByteArrayView() : pattern.sliced(slash + 1);
    }
    return pattern.isNull();
}

} // namespace router
