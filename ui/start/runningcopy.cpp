#include "ui/start/runningcopy.h"

#include "console/settings/settings.h"
#include "ui/remote/remotecall.h"
#include "ui/start/onlyone.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int complain(const QString &line, int exitCode)
{
    QTextStream(stderr) << u"cordboard: "_s + line << Qt::endl;
    return exitCode;
}

tl::expected<RemoteReply, RemoteFault> askCopyOf(const QString &profile, const RemoteRequest &request)
{
    return askRunningCopy(OnlyOne::socketPath(OnlyOne::defaultFolder(), profile), request, 30s);
}

/// Why nobody answered.
QString nobodyThere(const CommandLine &asked)
{
    const Settings settings(Settings::defaultFile(), Settings::defaultPolicyFile());
    if (!asked.profile.isEmpty() && !settings.profile(asked.profile)) {
        QStringList names;
        for (const Profile &profile : settings.profiles())
            names.append(u'\'' + profile.name + u'\'');
        const QString known = names.isEmpty() ? u"there is none yet."_s : u"there are: "_s + names.join(u", ") + u'.';
        return u"there is no profile '"_s + asked.profile + u"'; "_s + known;
    }
    return u"no running copy has this profile; one of --demo or --base-url cannot be asked."_s;
}

} // namespace

QString profileOf(const CommandLine &asked)
{
    return asked.profile.isEmpty() ? Settings(Settings::defaultFile(), Settings::defaultPolicyFile()).lastProfile()
                                   : asked.profile;
}

int handOver(const QString &profile, const CommandLine &asked)
{
    RemoteRequest request;
    if (!asked.link.isEmpty())
        request = { RemoteRequest::Kind::Link, asked.link };
    const auto reply = askCopyOf(profile, request);
    if (!reply)
        return complain(u"it runs already, but does not answer."_s, 4);
    return reply->done ? 0 : complain(reply->message, 1);
}

int runRemote(const CommandLine &asked)
{
    const auto reply = askCopyOf(profileOf(asked), asked.request);
    if (!reply && reply.error() == RemoteFault::NobodyThere)
        return complain(nobodyThere(asked), 3);
    if (!reply)
        return complain(u"the running copy does not answer."_s, 4);
    if (!reply->done)
        return complain(reply->message, 1);
    if (asked.json)
        QTextStream(stdout) << QJsonDocument(reply->status).toJson();
    else if (!reply->message.isEmpty())
        QTextStream(stdout) << reply->message << Qt::endl;
    return 0;
}
