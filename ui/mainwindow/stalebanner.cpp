#include "ui/mainwindow/stalebanner.h"

#include "console/console.h"
#include "console/control/owndatawatch.h"
#include "console/control/sessioncontroller.h"
#include "ui/mainwindow/connectionwords.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

StaleBanner::StaleBanner(Console &console, QWidget *parent)
    : Banner(parent)
    , m_console(console)
{
    setObjectName(u"staleBanner"_s);
    setDismissable(false);
    hide();
    connect(&console.ownData(), &OwnDataWatch::changed, this, &StaleBanner::refresh);
    connect(&console, &Console::reachableChanged, this, &StaleBanner::refresh);
    refresh();
}

void StaleBanner::refresh()
{
    const auto since = m_console.ownData().staleSince();
    if (!since || !m_console.session().isReachable())
        return hide(); // out of reach: that is said already
    const std::optional<ApiError> &error = m_console.ownData().error();
    showMessage(Tone::Warning,
        //: %1 is a time of day such as "10:32", %2 a sentence or two that say why.
        tr("You see what was known at %1. %2")
            .arg(timeOfDayText(*since - m_console.serverOffset()), staleText(error)),
        error ? errorDetails(*error) : QString());
    show();
}
