#pragma once

#include "ui/remote/remoterequest.h"

/// Reads a `cordboard:` link. Anybody may have made it, so it asks for little and nothing is done before a person
/// agrees:
///
///     cordboard:show                 the window to the front
///     cordboard:accept/WR…           that offer
///     cordboard:reject/WR…
///     cordboard:activity/NAME        percent-encoded, at most 100 characters, none of them a control character
///
/// Empty: it is no such link. Scheme and verb in either case; `cordboard://accept/WR…`, as some programs write it, is
/// the same.
std::optional<RemoteRequest> readCordboardLink(const QString &link);

/// The argument is meant as a link, readable or not.
bool looksLikeCordboardLink(const QString &argument);
