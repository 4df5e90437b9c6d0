#include "ui/mainwindow/runsoutbanner.h"

#include "console/console.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

RunsOutBanner::RunsOutBanner(Console &console, QWidget *parent)
    : Banner(parent)
    , m_console(console)
{
    setObjectName(u"runsOut"_s);
    setDismissable(false);
    hide();
    connect(&console, &Console::signInRunsOut, this, [this](const ApiError &error, Instant at) {
        m_why = error;
        m_at = at;
        refresh();
    });
    connect(&console, &Console::signInGoesOn, this, &RunsOutBanner::forget);
}

void RunsOutBanner::refresh()
{
    if (!m_at)
        return hide();
    const ErrorText why = tokenServiceErrorText(m_why);
    const bool isRefused = m_why.kind == ApiError::Kind::SignedOut || m_why.kind == ApiError::Kind::Forbidden;
    const QString next = isRefused ? why.next : tr("Cordboard keeps trying.");
    const bool isOver = m_console.clock().now() >= *m_at;
    //: %1 is a time of day such as "10:32", %2 a sentence that says why.
    const QString until = isOver ? tr("Your sign-in has run out at %1. %2") : tr("Your sign-in holds until %1 only. %2");
    showMessage(isOver ? Tone::Bad : Tone::Warning, until.arg(timeOfDayText(*m_at), why.what + u' ' + next),
        errorDetails(m_why));
    show();
}

void RunsOutBanner::forget()
{
    m_at.reset();
    refresh();
}
