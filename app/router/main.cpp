#include "core/base/secretvariables.h"
#include "core/base/version.h"
#include "router/localrouter.h"
#include "router/routeroptions.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int badOptions = 2;

void say(std::FILE *where, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), where);
    std::fflush(where);
}

/// The signals that end the program, kept from every thread that starts later, so that main() can wait for them.
sigset_t keepEndingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is then a failed write, which is told
    return ending;
}

/// As many sockets as the system lets this program have; many systems begin with 1,024.
void allowManySockets()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

int serve(const router::RouterRun &run)
{
    allowManySockets();
    const sigset_t ending = keepEndingSignals();
    router::LocalRouter local;
    const auto address = local.start(run.options);
    if (!address) {
        say(stderr, u"cordboard-router: "_s + address.error());
        return 1;
    }
    if (run.printToken || ::isatty(STDOUT_FILENO)) {
        say(stdout, u"Account SID: "_s + QString::fromLatin1(address->accountSid));
        say(stdout, u"Auth Token:  "_s + QString::fromLatin1(address->authToken));
    }
    say(stdout, u"cordboard-router listening on "_s + QString::fromLatin1(address->url));
    int signal = 0;
    sigwait(&ending, &signal);
    local.stop();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    ::prctl(PR_SET_DUMPABLE, 0); // no core file and no debugger of another program gets at the secrets
    QCoreApplication::setApplicationName(u"cordboard-router"_s);
    QCoreApplication::setApplicationVersion(cordboardVersion());
    const QCoreApplication application(argc, argv);

    const auto run = router::readRouterOptions(QCoreApplication::arguments());
    forgetSecretVariables();
    if (!run) {
        say(stderr, u"cordboard-router: "_s + run.error());
        return badOptions;
    }
    if (!run->justSay.isEmpty()) {
        say(stdout, run->justSay);
        return 0;
    }
    return serve(*run);
}
