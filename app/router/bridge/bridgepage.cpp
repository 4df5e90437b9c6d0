#include "router/bridge/bridgepage.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr int largestPage = 1000;

QByteArray isoMilliseconds(Instant at)
{
    const auto part = (at - std::chrono::floor<std::chrono::seconds>(at)).count();
    return isoSeconds(at).chopped(1) + '.' + QByteArray::number(part).rightJustified(3, '0') + 'Z';
}

bool readAnchor(QByteArrayView text, const char *prefix, BridgePageRequest &request)
{
    const auto anchor = idtext::read(text, prefix);
    request.after = anchor.value_or(IdBytes());
    return anchor && *anchor != IdBytes{};
}

bool readNextToken(const QByteArray &token, const char *prefix, BridgePageRequest &request)
{
    const qsizetype slash = token.indexOf('/');
    if (slash < 0 || !readAnchor(QByteArrayView(token).first(slash), prefix, request))
        return false;
    const auto key = instantFromIso(QString::fromLatin1(token.mid(slash + 1)));
    request.sortKey = key.value_or(Instant());
    return key.has_value();
}

} // namespace

Outcome<BridgePageRequest> readBridgePage(Parameters &given, const char *prefix, bool isOrdered)
{
    BridgePageRequest request;
    request.size = given.integer("PageSize", 1, largestPage).value_or(request.size);
    const auto after = given.bytes("AfterSid");
    const auto token = given.bytes("NextToken");
    if (isOrdered && token && !token->isEmpty()) {
        if (!readNextToken(*token, prefix, request))
            given.refuse("NextToken", u"is not a token of this list"_s);
    } else if (after && !after->isEmpty() && !readAnchor(*after, prefix, request)) {
        given.refuse("AfterSid", u"has an invalid format"_s);
    }
    if (given.fault())
        return tl::unexpected(*given.fault());
    return request;
}

QByteArray nextToken(const QByteArray &sid, Instant sortKey)
{
    return sid + '/' + isoMilliseconds(sortKey);
}

Refusal unknownAfterSid(const Parameters &given)
{
    return { 400, 20001,
        u"Value '%1' provided for AfterSid is not in this list"_s.arg(given.text("AfterSid").value_or(QString())) };
}

} // namespace router
