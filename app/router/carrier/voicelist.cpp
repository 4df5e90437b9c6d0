#include "router/carrier/voicelist.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

QJsonValue linkOrNull(const QByteArray &url)
{
    return url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(url));
}

std::optional<Instant> dayIn(Parameters &parameters, const QByteArray &name)
{
    const auto text = parameters.text(name);
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(text->left(10), Qt::ISODate);
    if (!day.isValid())
        parameters.refuse(name, u"is not a date YYYY-MM-DD"_s);
    return day.isValid() ? instantFromIso(QString(day.toString(Qt::ISODate) + u"T00:00:00Z"_s)) : std::nullopt;
}

} // namespace

DayFilter readDays(Parameters &parameters, const QByteArray &name)
{
    DayFilter filter;
    if (const auto on = dayIn(parameters, name))
        filter = { *on, *on + 24h };
    if (const auto before = dayIn(parameters, QByteArray(name + '<')))
        filter.until = *before + 24h;
    if (const auto after = dayIn(parameters, QByteArray(name + '>')))
        filter.from = *after;
    return filter;
}

HttpResponse pageAnswer(const VoiceCall &, const PageMeta &meta, const QJsonArray &rows)
{
    const int start = meta.page * meta.pageSize;
    return voiceAnswer(200,
        { { QString::fromLatin1(meta.key), rows }, { u"page"_s, meta.page }, { u"page_size"_s, meta.pageSize },
            { u"start"_s, start }, { u"end"_s, rows.isEmpty() ? start : start + int(rows.size()) - 1 },
            { u"uri"_s, linkOrNull(meta.url) }, { u"first_page_uri"_s, linkOrNull(meta.firstPageUrl) },
            { u"previous_page_uri"_s, linkOrNull(meta.previousPageUrl) },
            { u"next_page_uri"_s, linkOrNull(meta.nextPageUrl) } });
}

} // namespace router
