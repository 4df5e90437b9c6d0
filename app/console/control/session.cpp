#include "console/control/session.h"

#include "console/api/endpoints.h"
#include "console/events/eventlink.h"
#include "console/events/signedtokens.h"

#include <QStringList>

using namespace Qt::StringLiterals;

ServerChoice serverChoice(const Profile &profile)
{
    const QString host = profile.taskrouter.host();
    if (!host.endsWith(".twilio.com"_L1))
        return { .twilio = false, .url = profile.taskrouter };
    const QStringList parts = host.split(u'.'); // taskrouter [edge] [region] twilio com
    ServerChoice choice;
    if (parts.size() == 4)
        choice.region = parts.at(1);
    if (parts.size() == 5) {
        choice.edge = parts.at(1);
        choice.region = parts.at(2);
    }
    return choice;
}

Endpoints endpointsOf(const ServerChoice &server)
{
    return server.twilio ? Endpoints::twilio(server.region, server.edge) : Endpoints::single(server.url);
}

bool isSafe(const ServerChoice &server)
{
    return endpointsOf(server).isSafe();
}

bool isLocal(const ServerChoice &server)
{
    return !server.twilio && server.url.scheme() == "http"_L1 && isSafe(server);
}

QUrl taskrouterUrl(const ServerChoice &server)
{
    return endpointsOf(server).taskrouter;
}

Reach reachOf(const SignInRequest &request)
{
    return request.isByToken() ? Reach::Worker : Reach::Account;
}

bool canBePushed(const SignInRequest &request)
{
    return request.isByToken() || !request.user.isEmpty() || !request.server.twilio;
}

EventAccess pushAccess(
    const SignInRequest &request, const WorkspaceId &workspace, const WorkerId &worker, const Clock &serverClock)
{
    const Endpoints endpoints = endpointsOf(request.server);
    if (!canBePushed(request) || request.isByToken() || request.secret.isEmpty() || !endpoints.isSafe())
        return {};
    const TokenSigner signer{ .account = request.account.toLatin1(),
        .key = request.user.toLatin1(),
        .secret = request.secret,
        .workspace = workspace,
        .worker = worker };
    return { .bridge = endpoints.bridge,
        .workspace = workspace,
        .worker = worker,
        .tokens = signedTokens(signer, serverClock) };
}
