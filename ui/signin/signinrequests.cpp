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
    if (fields.kind == SignInFields::Kind::CompanyLogin) {
        request.tokenService = tokenServiceUrl(fields.tokenUrl);
        request.user = fields.login.trimmed();
        request.secret = fields.secret.toUtf8();
    } else {
        request.account = fields.accountSid.trimmed();
        request.secret = fields.secret.trimmed().toUtf8();
    }
    if (fields.kind == SignInFields::Kind::ApiKey)
        request.user = fields.keySid.trimmed();
    request.remember = fields.remember;
    return request;
}

SignInFields fieldsFrom(const SignInRequest &request)
{
    using Kind = SignInFields::Kind;
    using Service = SignInFields::Service;
    const bool byKey = !request.isByToken() && !request.user.isEmpty() && request.user != request.account;
    return {
        .profile = request.profile,
        .service = request.server.twilio ? Service::Twilio : Service::Router,
        .region = request.server.region,
        .edge = request.server.edge,
        .url = request.server.url.toString(),
        .accountSid = request.isByToken() ? QString() : request.account,
        .kind = request.isByToken() ? Kind::CompanyLogin : byKey ? Kind::ApiKey : Kind::AuthToken,
        .keySid = byKey ? request.user : QString(),
        .tokenUrl = request.tokenService.toString(),
        .login = request.isByToken() ? request.user : QString(),
        .secret = {},
        .remember = request.remember,
    };
}
