#include "ui/mainwindow/connectionlabel.h"

#include "console/console.h"
#include "console/control/offerscontroller.h"
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
    facts.age = age();
    const ConnectionWords words = connectionWords(facts);
    setStatus(words.tone, words.text);
    setToolTip(words.tip);
    updateGeometry();
}

/// Out of reach it counts from the moment that the banner tells, too.
std::optional<seconds> ConnectionLabel::age() const
{
    const auto heard = m_console.state().freshness(StatePart::Reservations);
    if (!heard)
        return {};
    const auto lost = m_console.offers().offlineSince();
    const auto since = lost ? m_console.clock().now() - *lost : m_console.serverNow() - *heard;
    return std::max(floor<seconds>(since), seconds(0));
}
