#include "ui/listen/helpbanner.h"

#include "console/console.h"
#include "console/control/helprequests.h"
#include "console/control/listenin.h"
#include "console/state/consolestate.h"
#include "ui/text/tasksummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

HelpBanner::HelpBanner(Console &console, QWidget *parent)
    : Banner(parent)
    , m_console(console)
{
    setObjectName(u"helpBanner"_s);
    hide();
    connect(&console.helpRequests(), &HelpRequests::openChanged, this, &HelpBanner::refresh);
    connect(&console.listenIn(), &ListenIn::changed, this, &HelpBanner::refresh);
    connect(this, &Banner::dismissed, this, [this] { m_seen = m_console.helpRequests().open(); });
    connect(this, &Banner::actionRequested, this, [this] {
        const QList<TaskId> open = waiting();
        if (!open.isEmpty())
            m_console.listenIn().start(open.constFirst(), SupervisorMode::Monitor);
    });
}

QString HelpBanner::nameOf(const TaskId &task) const
{
    const auto known = m_console.state().task(task);
    return known ? summaryOf(*known).who : QString();
}

/// Where one does not listen already.
QList<TaskId> HelpBanner::waiting() const
{
    QList<TaskId> open = m_console.helpRequests().open();
    const ListenView *view = m_console.listenIn().view();
    if (view && !view->hasEnded())
        open.removeOne(view->task);
    return open;
}

void HelpBanner::refresh()
{
    const QList<TaskId> open = waiting();
    m_seen.removeIf([this](const TaskId &task) { return !m_console.helpRequests().open().contains(task); });
    const auto isSeen = [this](const TaskId &task) { return m_seen.contains(task); };
    if (std::ranges::all_of(open, isSeen))
        return hide();
    const TaskId &first = open.constFirst();
    const auto others = open.size() - 1;
    //: %1 is the name of a customer.
    QString text = tr("Help is asked for in the task of %1.").arg(nameOf(first));
    if (others > 0)
        text += u' ' + tr("So it is in %n other(s).", nullptr, int(others));
    //: Button: hears the call, unheard.
    setAction(m_console.listenIn().block(first) == ListenBlock::None ? tr("Listen") : QString());
    if (text != this->text() || !isVisible())
        showMessage(Tone::Warning, text);
    show();
}
