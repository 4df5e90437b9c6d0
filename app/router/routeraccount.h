#pragma once

#include "core/domain/ids.h"
#include "router/localrouter.h"
#include "router/store/store.h"

namespace router {

/// Whose router it is.
struct RouterAccount
{
    AccountId sid{};
    QByteArray token{};
};

/// The account of this run: as given, else as the store remembers it, else made up and remembered. What is given counts
/// for this run only.
///
/// Errors, in words for people: the given SID is none, or the store cannot remember.
tl::expected<RouterAccount, QString> settleAccount(const LocalRouterOptions &options, Store &store);

} // namespace router
