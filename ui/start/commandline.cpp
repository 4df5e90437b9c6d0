#include "ui/start/commandline.h"

#include "ui/remote/cordboardlink.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct CommandLineSays
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto flag = [&parser](const QStringList &names) { parser.addOption(QCommandLineOption(names)); };
    const auto valued = [&parser](const QString &name) { parser.addOption(QCommandLineOption(name, {}, u"value"_s)); };
    flag({ u"demo"_s });
    flag({ u"minimized"_s });
    flag({ u"hidden"_s });
    flag({ u"json"_s });
    flag({ u"v"_s, u"version"_s });
    flag({ u"h"_s, u"help"_s });
    valued(u"tour"_s);
    valued(u"base-url"_s);
    valued(u"workspace"_s);
    valued(u"worker"_s);
    valued(u"profile"_s);
    valued(u"respond"_s);
}

bool isSafe(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1
        && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

tl::expected<OneRunCredential, QString> credentialFrom(const QProcessEnvironment &environment)
{
    OneRunCredential credential;
    credential.accountSid = environment.value(u"TWILIO_ACCOUNT_SID"_s);
    if (credential.accountSid.isEmpty())
        return tl::unexpected(CommandLineSays::tr("--base-url needs the variable TWILIO_ACCOUNT_SID."));
    const QString key = environment.value(u"TWILIO_API_KEY_SID"_s);
    const QString token = environment.value(u"TWILIO_AUTH_TOKEN"_s);
    const bool byKey = token.isEmpty() && !key.isEmpty();
    credential.user = (byKey ? key : credential.accountSid).toUtf8();
    credential.secret = (byKey ? environment.value(u"TWILIO_API_KEY_SECRET"_s) : token).toUtf8();
    if (credential.secret.isEmpty())
        return tl::unexpected(CommandLineSays::tr(
            "--base-url needs the variable TWILIO_AUTH_TOKEN, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET."));
    return credential;
}

/// Runs that stand alone do not go together.
QString conflictIn(const QCommandLineParser &parser)
{
    QStringList alone;
    if (!parser.positionalArguments().isEmpty())
        alone.append(parser.positionalArguments().constFirst());
    for (const QString &name : { u"demo"_s, u"tour"_s, u"base-url"_s }) {
        if (parser.isSet(name))
            alone.append(u"--"_s + name);
    }
    if (alone.size() > 1)
        return CommandLineSays::tr("%1 and %2 do not go together.").arg(alone.at(0), alone.at(1));
    if (!alone.isEmpty() && parser.isSet(u"profile"_s) && parser.positionalArguments().isEmpty())
        return CommandLineSays::tr("%1 and %2 do not go together.").arg(alone.at(0), u"--profile"_s);
    if (parser.isSet(u"respond"_s) && (parser.isSet(u"tour"_s) || !parser.positionalArguments().isEmpty()))
        return CommandLineSays::tr("%1 and %2 do not go together.").arg(u"--respond"_s, alone.constFirst());
    if (parser.isSet(u"json"_s) && parser.positionalArguments() != QStringList{ u"status"_s })
        return CommandLineSays::tr("--json only goes with status.");
    return {};
}

/// Empty: the value is no port.
std::optional<quint16> portIn(const QString &text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return isNumber ? std::optional(port) : std::nullopt;
}

/// `words`: what stands beside the options; not empty.
tl::expected<CommandLine, QString> remoteRun(CommandLine asked, const QStringList &words)
{
    using Wish = RemoteRequest::Kind;
    const QString &verb = words.constFirst();
    asked.run = CommandLine::Run::Remote;
    asked.request.argument = words.mid(1).join(u' ');
    if (verb == "activity"_L1) {
        asked.request.kind = Wish::Activity;
        if (asked.request.argument.isEmpty())
            return tl::unexpected(CommandLineSays::tr("activity takes the name of a status."));
        return asked;
    }
    if (verb == "status"_L1)
        asked.request.kind = Wish::Status;
    else if (verb == "accept"_L1 || verb == "reject"_L1)
        asked.request.kind = verb == "accept"_L1 ? Wish::Accept : Wish::Reject;
    else
        return tl::unexpected(CommandLineSays::tr("Unexpected argument '%1'.").arg(verb));
    const qsizetype most = asked.request.kind == Wish::Status ? 1 : 2;
    if (words.size() > most)
        return tl::unexpected(CommandLineSays::tr("Unexpected argument '%1'.").arg(words.at(most)));
    return asked;
}

tl::expected<CommandLine, QString> oneRun(
    CommandLine asked, const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    asked.run = CommandLine::Run::OneRun;
    asked.baseUrl = QUrl(parser.value(u"base-url"_s), QUrl::StrictMode);
    asked.workspace = parser.value(u"workspace"_s);
    asked.worker = parser.value(u"worker"_s);
    if (!asked.baseUrl.isValid() || asked.baseUrl.host().isEmpty())
        return tl::unexpected(CommandLineSays::tr("--base-url takes an address such as http://127.0.0.1:8787."));
    if (!isSafe(asked.baseUrl))
        return tl::unexpected(CommandLineSays::tr("--base-url must be https, or http on this machine, so that the secret stays safe."));
    if (asked.workspace.isEmpty() || asked.worker.isEmpty())
        return tl::unexpected(CommandLineSays::tr("--base-url also needs --workspace and --worker."));
    auto credential = credentialFrom(environment);
    if (!credential)
        return tl::unexpected(credential.error());
    asked.credential = *credential;
    return asked;
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{ u"cordboard"_s } + arguments))
        return tl::unexpected(parser.errorText());
    CommandLine asked;
    asked.minimized = parser.isSet(u"minimized"_s);
    asked.profile = parser.value(u"profile"_s);
    if (parser.isSet(u"help"_s)) {
        asked.run = CommandLine::Run::Help;
        return asked;
    }
    if (parser.isSet(u"version"_s)) {
        asked.run = CommandLine::Run::Version;
        return asked;
    }
    asked.hidden = parser.isSet(u"hidden"_s);
    asked.json = parser.isSet(u"json"_s);
    if (const QString conflict = conflictIn(parser); !conflict.isEmpty())
        return tl::unexpected(conflict);
    if (parser.isSet(u"respond"_s)) {
        asked.respondPort = portIn(parser.value(u"respond"_s));
        if (!asked.respondPort)
            return tl::unexpected(CommandLineSays::tr("--respond takes a port, 0 to 65535."));
    }
    if (parser.isSet(u"base-url"_s))
        return oneRun(std::move(asked), parser, environment);
    if (parser.isSet(u"workspace"_s) || parser.isSet(u"worker"_s))
        return tl::unexpected(CommandLineSays::tr("--workspace and --worker only go with --base-url."));
    const QStringList words = parser.positionalArguments();
    if (words.size() == 1 && looksLikeCordboardLink(words.constFirst()))
        asked.link = words.constFirst();
    else if (!words.isEmpty())
        return remoteRun(std::move(asked), words);
    if (parser.isSet(u"demo"_s))
        asked.run = CommandLine::Run::Demo;
    if (parser.isSet(u"tour"_s)) {
        asked.run = CommandLine::Run::Tour;
        asked.tourFolder = parser.value(u"tour"_s);
        if (asked.tourFolder.isEmpty())
            return tl::unexpected(CommandLineSays::tr("--tour takes a folder for its pictures."));
    }
    return asked;
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QSet<QString> flags{ u"-reverse"_s, u"-widgetcount"_s, u"-nograb"_s, u"-dograb"_s, u"-sync"_s };
    static const QSet<QString> valued{ u"-platform"_s, u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s,
        u"-style"_s, u"-stylesheet"_s, u"-qwindowgeometry"_s, u"-geometry"_s, u"-qwindowicon"_s, u"-icon"_s,
        u"-qwindowtitle"_s, u"-title"_s, u"-display"_s, u"-session"_s, u"-name"_s, u"-fontengine"_s };
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString option = arguments.at(i);
        if (option.startsWith("--"_L1))
            option.remove(0, 1); // Qt takes its own options with one dash or two
        if (valued.contains(option))
            ++i;
        else if (!flags.contains(option) && !valued.contains(option.section(u'=', 0, 0)))
            kept.append(arguments.at(i));
    }
    return kept;
}

bool hasScreen(const QStringList &arguments, const QProcessEnvironment &environment)
{
    for (const QString &variable : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s }) {
        if (!environment.value(variable).isEmpty())
            return true;
    }
    return arguments.contains(u"-platform"_s) || arguments.contains(u"--platform"_s);
}

QString helpText()
{
    return CommandLineSays::tr("Usage: cordboard [options] [cordboard:LINK]\n"
                 "       cordboard [--profile NAME] status [--json] | accept [SID] | reject [SID] | activity NAME\n"
                 "Desktop console for call centers that route work with TaskRouter.\n"
                 "\n"
                 "  --demo              try it out: own router in this program, simulated callers, nothing stored\n"
                 "  --tour DIR          run the main job without hands, a picture of each step into DIR\n"
                 "  --base-url URL      sign in for this run only, with TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN\n"
                 "                      (or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET) from the environment\n"
                 "  --workspace NAME    with --base-url: the workspace, by name or SID\n"
                 "  --worker NAME       with --base-url: the agent, by name or SID\n"
                 "  --profile NAME      sign in with this remembered profile\n"
                 "  --respond PORT      answer TaskRouter's callbacks on this port of this machine (0: a free one)\n"
                 "  --minimized         start with the window minimized; offers still appear\n"
                 "  --hidden            start in the tray; without a tray: minimized\n"
                 "  -v, --version       say the version\n"
                 "  -h, --help          say this\n"
                 "\n"
                 "The words ask the running copy of the profile (the last one used, if none is named):\n"
                 "  status              how it stands; with --json for scripts\n"
                 "  accept, reject      the oldest offer, or the reservation with this SID\n"
                 "  activity NAME       go to this status\n"
                 "They end with 0 when it was done, 1 when it was not, 3 when no copy runs, 4 when it did not answer.\n");
}
