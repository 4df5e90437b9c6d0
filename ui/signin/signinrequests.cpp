#include "ui/signin/signinrequests.h"

SignInRequest requestFrom(const SignInFields &fields)
{
    const bool twilio = fields.service == SignInFields::Service::Twilio;
    SignInRequest request;
    request.profile = fields.profile.trimmed();
    request.server.twilio = twilio;
    if (twilio) {
        request.server.region = fields.region.trimmed();
        request.server.edge = fields.edge.trimmed();
    } else {
        request.server.url = routerUrl(fields.url);
    }
    request.account = fields.accountSid.trimmed();
    if (fields.kind == SignInFields::Kind::ApiKey)
        request.user = fields.keySid.trimmed();
    request.secret = fields.secret.trimmed().toUtf8();
    request.remember = fields.remember;
    return request;
}

SignInFields fieldsFrom(const SignInRequest &request)
{
    using Kind = SignInFields::Kind;
    using Service = SignInFields::Service;
    const bool byKey = !request.user.isEmpty() && request.user != request.account;
    return {
        .profile = request.profile,
        .service = request.server.twilio ? Service::Twilio : Service::Router,
        .region = request.server.region,
        .edge = request.server.edge,
        .url = request.server.url.toString(),
        .accountSid = request.account,
        .kind = byKey ? Kind::ApiKey : Kind::AuthToken,
        .keySid = byKey ? request.user : QString(),
        .secret = {},
        .remember = request.remember,
    };
}
