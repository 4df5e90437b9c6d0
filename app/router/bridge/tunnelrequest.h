#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/resources/parameters.h"

#include <QJsonObject>

namespace router {

/// A request as it came through the tunnel.
struct TunnelRequest
{
    QByteArray method{}; ///< GET or POST.
    QByteArray url{}; ///< "Workspaces/WS…/Workers/WK…", without a slash in front.
    QList<QByteArray> path{}; ///< Its decoded parts.
    Parameters parameters{}; ///< As a form would give them: see formFields().
    QByteArray token{};
    QByteArray ifMatch{}; ///< Null: none given.
};

/// Reads the body of a POST as JSON, whatever its content type says.
///
/// Errors: 400 for what is no such request. Source: event bridge 4.
Outcome<TunnelRequest> readTunnelRequest(const HttpRequest &request);

/// The parameters as a form has them: booleans and numbers in words, objects as JSON text, a list as one field a value;
/// null is left away. `TaskChannelSid` and `TaskChannelUniqueName` become `TaskChannel`, `DequeueStatusCallbackEvents`
/// becomes `DequeueStatusCallbackEvent`, which are the names of the REST API.
FormFields formFields(const QJsonObject &parameters);
/// The same as a form's text.
QByteArray formText(const FormFields &fields);

} // namespace router
