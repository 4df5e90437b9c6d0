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
    parser.setApplicationDescription(u"A TaskRouter-compatible router for one machine. The account comes from "
                                     u"TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, an "
                                     "API key of it from TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET; without them it "
                                     "is made up and kept in the data "
                                     "file."_s);
    parser.addOptions({
        { u"listen"_s, u"Where to listen; port 0 picks one. Default: 127.0.0.1:8787."_s, u"ADDRESS:PORT"_s,
            u"127.0.0.1:8787"_s },
        { u"data"_s, u"Where to keep everything; \":memory:\" keeps nothing."_s, u"FILE"_s },
        { u"workspace"_s, u"Make the workspace that a JSON file describes, unless one of its name is there."_s,
            u"FILE"_s },
        { u"demo"_s, u"Make the two demo workspaces, unless they are there."_s },
        { u"scenario"_s, u"Let callers and agents act as a JSON file says."_s, u"FILE"_s },
        { u"no-traffic"_s, u"Nobody calls in, no agent acts: neither the demo's nor the scenario's."_s },
        { u"faults"_s, u"Answer late, broken or not at all, as a JSON file says."_s, u"FILE"_s },
        { u"tls-cert"_s, u"Serve TLS with this certificate (PEM)."_s, u"FILE"_s },
        { u"tls-key"_s, u"The certificate's key (PEM)."_s, u"FILE"_s },
        { u"allow-remote"_s, u"Allow an address that other machines can reach; needs TLS."_s },
        { u"print-token"_s, u"Show the account and its token even where nobody watches."_s },
        { { u"v"_s, u"version"_s }, u"Show the version."_s },
        { { u"h"_s, u"help"_s }, u"Show this help."_s },
    });
}

/// "127.0.0.1:8787", "[::1]:0", "8787".
Read readListen(const QString &text, LocalRouterOptions &options)
{
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
    if (parser.isSet(u"data"_s) && options.dataFile.isEmpty())
        return tl::unexpected(u"--data wants a file"_s);
    if (!options.dataFile.isEmpty())
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return tl::unexpected(u"cannot make the data folder %1"_s.arg(folder));
    options.dataFile = QDir(folder).filePath(u"router.sqlite"_s);
    return {};
}

Read checkTogether(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"\"%1\" is not an option"_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"workspace"_s) && parser.isSet(u"demo"_s))
        return tl::unexpected(u"--workspace and --demo exclude each other"_s);
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-key"_s))
        return tl::unexpected(u"--tls-cert and --tls-key go together"_s);
    if (qEnvironmentVariableIsEmpty("TWILIO_ACCOUNT_SID") != qEnvironmentVariableIsEmpty("TWILIO_AUTH_TOKEN"))
        return tl::unexpected(u"TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN go together: set both or neither"_s);
    return {};
}

} // namespace

tl::expected<RouterRun, QString> readRouterOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(QString(parser.errorText() + u" (--help shows the options)"_s));
    RouterRun run;
    if (parser.isSet(u"help"_s))
        run.justSay = parser.helpText().trimmed();
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
    options.accountSid = qgetenv("TWILIO_ACCOUNT_SID");
    options.authToken = qgetenv("TWILIO_AUTH_TOKEN");
    options.apiKeySid = qgetenv("TWILIO_API_KEY_SID");
    options.apiKeySecret = qgetenv("TWILIO_API_KEY_SECRET");
    return checkTogether(parser)
        .and_then([&] { return readListen(parser.value(u"listen"_s), options); })
        .and_then([&] { return readDataFile(parser, options); })
        .map([&run] { return run; });
}

} // namespace router
