#pragma once

#include "core/httpserver/httpmessage.h"

namespace router {

class PhoneNetwork;

/// Answers what is asked of calls, conferences, participants and recordings: a path `/2010-04-01/Accounts/AC…/….json`
/// (the suffix may be missing). That it is the account who asks was found out before.
///
/// Source: "Voice call control", REST API reference 8.
HttpResponse answerVoice(PhoneNetwork &network, const HttpRequest &request);

} // namespace router
