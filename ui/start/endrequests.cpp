#include "ui/start/endrequests.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array endingSignals{ SIGTERM, SIGINT, SIGHUP };

// In a signal handler nothing is safe but a write: so it writes a byte, and the event loop reads it.
int readEnd = -1;
int writeEnd = -1;

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

bool openPipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
        return false;
    readEnd = ends[0];
    writeEnd = ends[1];
    return true;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : endingSignals)
        sigaction(signal, &action, nullptr);
}

} // namespace

EndRequests::EndRequests(QGuiApplication &application)
    : m_application(application)
{
    m_application.installEventFilter(this);
    connect(&m_application, &QGuiApplication::commitDataRequest, this, &EndRequests::saveAsked, Qt::DirectConnection);
    if (!openPipe())
        return; // without it the signals end the program at once, as everywhere
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndRequests::onSignal);
    setHandler(&wake);
}

EndRequests::~EndRequests()
{
    setHandler(SIG_DFL);
    for (int *end : { &readEnd, &writeEnd }) {
        if (*end >= 0)
            close(*end);
        *end = -1;
    }
}

bool EndRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_application || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    emit endAsked();
    return true;
}

void EndRequests::onSignal()
{
    std::array<char, 16> bytes{};
    while (read(readEnd, bytes.data(), bytes.size()) > 0) { }
    emit endAsked();
}
