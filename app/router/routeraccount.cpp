#include "router/routeraccount.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace router {

namespace {

QByteArray randomHex()
{
    QByteArray text;
    for (int i = 0; i < 4; ++i)
        text += QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return text;
}

tl::expected<QByteArray, QString> remembered(
    Store &store, const QByteArray &given, const QString &key, const QByteArray &prefix)
{
    const QByteArray known = given.isEmpty() ? store.meta(key) : given;
    if (!known.isEmpty())
        return known;
    const QByteArray made = prefix + randomHex();
    return store.setMeta(key, made).map([&made] { return made; });
}

tl::expected<AccountId, QString> accountOf(const QByteArray &sid)
{
    if (const auto account = AccountId::fromText(QByteArrayView(sid)))
        return *account;
    return tl::unexpected(u"the account SID is not AC and 32 hexadecimal digits"_s);
}

} // namespace

tl::expected<RouterAccount, QString> settleAccount(const LocalRouterOptions &options, Store &store)
{
    const auto sid = remembered(store, options.accountSid, u"account"_s, "AC").and_then(&accountOf);
    if (!sid)
        return tl::unexpected(sid.error());
    return remembered(store, options.authToken, u"token"_s, {}).map([&sid](const QByteArray &token) {
        return RouterAccount{ *sid, token };
    });
}

} // namespace router
