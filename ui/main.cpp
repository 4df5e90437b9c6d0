#include "console/control/callbackresponder.h"
#include "core/base/allocation.h"
#include "core/base/clock.h"
#include "core/base/secretvariables.h"
#include "core/base/version.h"
#include "router/localrouter.h"
#include "ui/start/commandline.h"
#include "ui/start/endrequests.h"
#include "ui/start/onlyone.h"
#include "ui/start/program.h"
#include "ui/start/remoteservice.h"
#include "ui/start/runningcopy.h"
#include "ui/start/runs.h"
#include "ui/start/tour.h"
#include "ui/text/translators.h"
#include "ui/theme/glyph.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTextStream>
#include <QTimer>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &line, int exitCode)
{
    QTextStream(stderr) << u"cordboard: "_s + line << Qt::endl;
    return exitCode;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void dress(QApplication &application, bool reverse)
{
    QCoreApplication::setApplicationName(u"cordboard"_s);
    QGuiApplication::setApplicationDisplayName(u"Cordboard"_s);
    QCoreApplication::setOrganizationName(u"cordboard"_s);
    QCoreApplication::setApplicationVersion(cordboardVersion());
    QGuiApplication::setDesktopFileName(u"cordboard"_s);
    QApplication::setQuitOnLastWindowClosed(false); // toasts come and go while the window is hidden
    installTranslators(application, QLocale());
    if (reverse)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::setWindowIcon(applicationIcon());
}

tl::expected<OwnRouter, QString> startOwn(router::LocalRouter &local, const CommandLine &asked)
{
    router::LocalRouterOptions options;
    options.dataFile = u":memory:"_s;
    options.demo = true;
    options.traffic = true;
    if (asked.run == CommandLine::Run::Tour)
        options.seed = 1; // the same day each time
    return local.start(options).map([](const router::LocalRouterAddress &address) {
        return OwnRouter{ QString::fromUtf8(address.url), QString::fromUtf8(address.accountSid), address.authToken };
    });
}

FirstSight firstSight(const CommandLine &asked)
{
    if (asked.hidden)
        return FirstSight::Hidden;
    return asked.minimized ? FirstSight::Minimized : FirstSight::Shown;
}

/// For who has started it with --respond: a script reads the address.
void tellResponder(const CallbackResponder &responder)
{
    if (responder.isListening())
        QTextStream(stdout) << u"cordboard answering callbacks on "_s + responder.localUrl() << Qt::endl;
    else if (!responder.trouble().isEmpty())
        QTextStream(stderr) << u"cordboard: cannot answer callbacks: "_s + responder.trouble() << Qt::endl;
}

int run(QApplication &application, const CommandLine &asked)
{
    OnlyOne onlyOne(OnlyOne::defaultFolder());
    if (!asked.standsAlone()) {
        const QString profile = profileOf(asked);
        if (!onlyOne.claim(profile))
            return handOver(profile, asked);
    }
    router::LocalRouter local;
    OwnRouter own;
    if (asked.run == CommandLine::Run::Demo || asked.run == CommandLine::Run::Tour) {
        const auto started = startOwn(local, asked);
        if (!started)
            return fail(started.error(), 1);
        own = *started;
    }
    const SystemClock clock;
    ThemeSwitch themes(application);
    const bool isTour = asked.run == CommandLine::Run::Tour;
    const EndRequests ends(application);
    Program program(consoleOptionsFor(asked, own), clock, themes, isTour);
    RemoteService service(program.console(), program.window(), onlyOne);
    QObject::connect(&ends, &EndRequests::endAsked, &program, &Program::leave);
    QObject::connect(&ends, &EndRequests::saveAsked, &program, &Program::remember);
    const CallbackResponder &responder = program.console().responder();
    if (asked.respondPort) {
        QObject::connect(&responder, &CallbackResponder::listened, &program, [&responder] { tellResponder(responder); });
    }
    program.begin(firstSight(asked));
    if (!asked.link.isEmpty())
        service.open(asked.link);
    if (!isTour)
        return QApplication::exec();
    Tour tour(program, { own.url, own.account, QString::fromUtf8(own.secret) }, asked.tourFolder);
    QObject::connect(&tour, &Tour::finished, &application, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &tour, &Tour::begin);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    giveLargeBlocksBack();
    prctl(PR_SET_DUMPABLE, 0); // no core file and no debugger of another program gets at the secret
    const QStringList arguments = argumentsOf(argc, argv);
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto asked = readCommandLine(withoutQtOptions(arguments), environment);
    forgetSecretVariables();
    if (!asked)
        return fail(asked.error() + u" Try cordboard --help."_s, 2);
    if (asked->run == CommandLine::Run::Help || asked->run == CommandLine::Run::Version) {
        const bool help = asked->run == CommandLine::Run::Help;
        QTextStream(stdout) << (help ? helpText() : QString(u"cordboard "_s + cordboardVersion() + u'\n'));
        return 0;
    }
    if (asked->run == CommandLine::Run::Remote) {
        const QCoreApplication application(argc, argv);
        return runRemote(*asked);
    }
    if (!hasScreen(arguments, environment))
        return fail(u"no display: neither DISPLAY nor WAYLAND_DISPLAY is set."_s, 1);
    const bool reverse = arguments.contains(u"-reverse"_s) || arguments.contains(u"--reverse"_s);
    QApplication application(argc, argv);
    dress(application, reverse);
    return run(application, *asked);
}
