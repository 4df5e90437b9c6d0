#include "ui/start/runs.h"

using namespace Qt::StringLiterals;

namespace {

SignInRequest demoRequest(const OwnRouter &own)
{
    SignInRequest request;
    request.profile = u"Demo"_s;
    request.server = { .twilio = false, .url = QUrl(own.url) };
    request.account = own.account;
    request.secret = own.secret;
    request.workspace = u"Contact Center"_s;
    request.worker = u"Alice"_s;
    request.remember = false;
    return request;
}

SignInRequest oneRunRequest(const CommandLine &asked)
{
    SignInRequest request;
    request.profile = u"This run"_s;
    request.server = { .twilio = false, .url = asked.baseUrl };
    request.account = asked.credential.accountSid;
    if (asked.credential.user != asked.credential.accountSid.toUtf8())
        request.user = QString::fromUtf8(asked.credential.user);
    request.secret = asked.credential.secret;
    request.workspace = asked.workspace;
    request.worker = asked.worker;
    request.remember = false;
    return request;
}

} // namespace

ConsoleOptions consoleOptionsFor(const CommandLine &asked, const OwnRouter &own)
{
    ConsoleOptions options;
    options.profile = asked.profile;
    options.respondPort = asked.respondPort;
    options.standAlone = asked.standsAlone();
    options.memoryStore = asked.standsAlone();
    if (asked.run == CommandLine::Run::Demo)
        options.oneRun = demoRequest(own);
    else if (asked.run == CommandLine::Run::OneRun)
        options.oneRun = oneRunRequest(asked);
    return options;
}
