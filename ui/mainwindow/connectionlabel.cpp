#include "ui/mainwindow/connectionlabel.h"

#include "console/console.h"
#include "console/control/owndatawatch.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"
#include "ui/mainwindow/connectionwords.h"

using namespace std::chrono;

ConnectionLabel::ConnectionLabel(Console &console, QWidget *parent)
    : ToneLabel(parent)
    , m_console(console)
{
    setObjectName(QStringLiteral("connection"));
    connect(&console, &Console::reachableChanged, this, &ConnectionLabel::refresh);
    connect(&console, &Console::pushChanged, this, &ConnectionLabel::refresh);
    connect(&console.ownData(), &OwnDataWatch::changed, this, &ConnectionLabel::refresh);
    connect(&console, &Console::rateChanged, this, [this](double stretch) {
        m_stretch = stretch;
        refresh();
    });
    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Reservations)
            refresh();
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionLabel::refresh);
    m_tick.start();
    refresh();
}

void ConnectionLabel::refresh()
{
    ConnectionFacts facts{
        .reachable = m_console.session().isReachable(), .push = m_console.push(), .stretch = m_stretch };
    facts.stale = m_console.ownData().staleSince().has_value();
    facts.error = m_console.ownData().error();
    if (const auto heard = m_console.state().freshness(StatePart::Reservations))
        facts.age = std::max(duration_cast<seconds>(m_console.serverNow() - *heard), seconds(0));
    const ConnectionWords words = connectionWords(facts);
    setStatus(words.tone, words.text);
    setToolTip(words.tip);
    updateGeometry();
}
