#include "router/routeroptions.h"

#include "core/base/version.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Read = tl::expected<void, QString>;

void addOptions(QCommandLineParser &parser)
{
    for (const QString &name :
        { u"listen"_s, u"data"_s, u"workspace"_s, u"scenario"_s, u"faults"_s, u"tls-cert"_s, u"tls-key"_s })
        parser.addOption({ name, {}, u"value"_s });
    for (const QString &name : { u"demo"_s, u"no-traffic"_s, u"allow-remote"_s, u"print-token"_s })
        parser.addOption(QCommandLineOption(name));
    parser.addOptions({ { { u"v"_s, u"version"_s }, {} }, { { u"h"_s, u"help"_s }, {} } });
}

QString helpText()
{
    return QString::fromUtf8(
        "Usage: cordboard-router [options]\n"
        "A TaskRouter-compatible router for one machine. It prints where it listens when it is ready; SIGTERM ends "
        "it.\n"
        "\n"
        "  --listen ADDRESS:PORT  where to listen; 127.0.0.1:8787 if not given, port 0 picks one\n"
        "  --data FILE            where to keep everything; :memory: keeps nothing. If not given: in the user's data "
        "folder\n"
        "  --demo                 make the demo workspaces \"Tutorial\" and \"Contact Center\", unless they are there\n"
        "  --workspace FILE       make the workspace that this JSON describes, unless one of its name is there\n"
        "  --scenario FILE        let callers and agents act as this JSON says\n"
        "  --no-traffic           nobody calls in and no agent acts, neither the demo's nor the scenario's\n"
        "  --faults FILE          let answers and sockets go wrong as this JSON says\n"
        "  --tls-cert FILE        serve TLS with this certificate (PEM), and\n"
        "  --tls-key FILE         its key (PEM)\n"
        "  --allow-remote         allow an address that other machines can reach; needs TLS\n"
        "  --print-token          show the account and its token even where nobody watches\n"
        "  -v, --version          say the version\n"
        "  -h, --help             say this\n"
        "\n"
        "The account comes from the variables TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN; without them it is made up "
        "and\n"
        "kept in the data file. An API key of it, which also signs access tokens, comes from TWILIO_API_KEY_SID and\n"
        "TWILIO_API_KEY_SECRET. man cordboard-router tells more.");
}

/// "127.0.0.1:8787", "[::1]:0", "8787".
Read readListen(const QCommandLineParser &parser, LocalRouterOptions &options)
{
    const QString text = parser.isSet(u"listen"_s) ? parser.value(u"listen"_s) : u"127.0.0.1:8787"_s;
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    options.port = text.mid(colon + 1).toUShort(&isPort);
    QString address = colon < 0 ? options.address : text.left(colon);
    const bool bracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (bracketed)
        address = address.mid(1, address.size() - 2);
    options.address = address;
    if (!isPort || address.isEmpty() || (address.contains(u':') && !bracketed))
        return tl::unexpected(u"--listen wants ADDRESS:PORT, such as 127.0.0.1:8787, not \"%1\""_s.arg(text));
    return {};
}

Read readDataFile(const QCommandLineParser &parser, LocalRouterOptions &options)
{
    options.dataFile = parser.value(u"data"_s);
    if (!options.dataFile.isEmpty())
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return tl::unexpected(u"cannot make the data folder %1"_s.arg(folder));
    options.dataFile = QDir(folder).filePath(u"router.sqlite"_s);
    return {};
}

/// What the parser has understood is checked option by option.
Read checkEach(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"\"%1\" is not an option (--help shows them)"_s.arg(parser.positionalArguments().constFirst()));
    for (const QString &name : { u"data"_s, u"workspace"_s, u"scenario"_s, u"faults"_s, u"tls-cert"_s, u"tls-key"_s }) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return tl::unexpected(u"--%1 wants a file"_s.arg(name));
    }
    return {};
}

Read checkTogether(const QCommandLineParser &parser)
{
    if (parser.isSet(u"workspace"_s) && parser.isSet(u"demo"_s))
        return tl::unexpected(u"--workspace and --demo exclude each other"_s);
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return tl::unexpected(u"--tls-cert and --tls-key go together"_s);
    return {};
}

/// An account or a key is given whole or not at all.
Read readVariables(LocalRouterOptions &options)
{
    options.accountSid = qgetenv("TWILIO_ACCOUNT_SID");
    options.authToken = qgetenv("TWILIO_AUTH_TOKEN");
    options.apiKeySid = qgetenv("TWILIO_API_KEY_SID");
    options.apiKeySecret = qgetenv("TWILIO_API_KEY_SECRET");
    if (options.accountSid.isEmpty() != options.authToken.isEmpty())
        return tl::unexpected(u"TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN go together: set both or neither"_s);
    if (options.apiKeySid.isEmpty() != options.apiKeySecret.isEmpty())
        return tl::unexpected(u"TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET go together: set both or neither"_s);
    return {};
}

QString wrongWords(const QCommandLineParser &parser)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return u"there is no option --%1 (--help shows them)"_s.arg(unknown.constFirst());
    return QString(parser.errorText().chopped(1) + u" (--help shows the options)"_s);
}

} // namespace

tl::expected<RouterRun, QString> readRouterOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(wrongWords(parser));
    RouterRun run;
    if (parser.isSet(u"help"_s))
        run.justSay = helpText();
    else if (parser.isSet(u"version"_s))
        run.justSay = u"cordboard-router "_s + cordboardVersion();
    if (!run.justSay.isEmpty())
        return run;
    run.printToken = parser.isSet(u"print-token"_s);
    LocalRouterOptions &options = run.options;
    options.workspaceFile = parser.value(u"workspace"_s);
    options.scenarioFile = parser.value(u"scenario"_s);
    options.faultsFile = parser.value(u"faults"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.traffic = !parser.isSet(u"no-traffic"_s);
    options.tlsCertificate = parser.value(u"tls-cert"_s);
    options.tlsKey = parser.value(u"tls-key"_s);
    options.allowRemote = parser.isSet(u"allow-remote"_s);
    return checkEach(parser)
        .and_then([&] { return checkTogether(parser); })
        .and_then([&] { return readVariables(options); })
        .and_then([&] { return readListen(parser, options); })
        .and_then([&] { return readDataFile(parser, options); })
        .map([&run] { return run; });
}

} // namespace router
