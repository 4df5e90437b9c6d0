#pragma once

#include "console/responder/responderrules.h"
#include "core/domain/receivedcall.h"
#include "core/httpserver/httpmessage.h"

/// The whole address that the caller of this request knows, with its query.
QByteArray calledUrl(const HttpRequest &request, const QByteArray &publicUrl);

/// Whether the account's token has signed this request. `form`: what its body holds. A standard port counts as written
/// or left out.
///
/// Source: "Webhook signature", REST API reference 10.
CallSignature checkSignature(const HttpRequest &request, const FormFields &form, const ResponderRules &rules);

/// Somebody at this machine has sent it by hand (curl, an address line): neither a proxy nor a web page of somebody
/// else stands behind it.
bool isByHand(const HttpRequest &request);
