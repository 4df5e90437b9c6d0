#include "ui/remote/cordboardlink.h"

#include "core/domain/ids.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameCharacters = 100;
constexpr auto scheme = "cordboard:"_L1;

bool isPlainName(const QString &name)
{
    const auto isOdd = [](QChar c) { return !c.isPrint(); };
    return !name.trimmed().isEmpty() && name.size() <= mostNameCharacters && std::ranges::none_of(name, isOdd);
}

std::optional<RemoteRequest> ofReservation(RemoteRequest::Kind kind, const QString &sid)
{
    const auto id = ReservationId::fromText(QStringView(sid));
    if (!id)
        return {};
    return RemoteRequest{ kind, id->text() };
}

} // namespace

bool looksLikeCordboardLink(const QString &argument)
{
    return argument.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<RemoteRequest> readCordboardLink(const QString &link)
{
    if (!looksLikeCordboardLink(link))
        return {};
    QString rest = link.mid(scheme.size());
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    const QString verb = rest.section(u'/', 0, 0).toLower();
    const QString argument = QUrl::fromPercentEncoding(rest.section(u'/', 1).toUtf8());
    if (verb == "show"_L1 && argument.isEmpty())
        return RemoteRequest{ RemoteRequest::Kind::Show, {} };
    if (verb == "accept"_L1)
        return ofReservation(RemoteRequest::Kind::Accept, argument);
    if (verb == "reject"_L1)
        return ofReservation(RemoteRequest::Kind::Reject, argument);
    if (verb == "activity"_L1 && isPlainName(argument))
        return RemoteRequest{ RemoteRequest::Kind::Activity, argument };
    return {};
}
