#include "ui/inspect/toolsmenu.h"

#include "ui/inspect/callbackswindow.h"
#include "ui/inspect/eventswindow.h"
#include "ui/inspect/requestswindow.h"
#include "ui/inspect/timelinewindow.h"
#include "ui/theme/glyph.h"

using namespace Qt::StringLiterals;

template <typename Window> void ToolsMenu::open(QPointer<Window> &window)
{
    if (!window)
        window = new Window(m_console, parentWidget());
    window->show();
    window->raise();
    window->activateWindow();
}

ToolsMenu::ToolsMenu(Console &console, QWidget *parent)
    : QMenu(tr("Too&ls"), parent)
    , m_console(console)
    , m_eventsAction(new QAction(glyphIcon(Glyph::History), tr("&Events…"), this))
    //: Opens a window with all that happened to one task.
    , m_timelineAction(new QAction(glyphIcon(Glyph::Task), tr("&Life of a Task…"), this))
{
    setObjectName(u"toolsMenu"_s);
    addAction(m_eventsAction);
    addAction(m_timelineAction);
    addAction(glyphIcon(Glyph::Server), tr("&Callbacks…"), this, [this] { open(m_callbacks); })
        ->setObjectName(u"callbacksAction"_s);
    addAction(glyphIcon(Glyph::Link), tr("&Requests…"), this, [this] { open(m_requests); })
        ->setObjectName(u"requestsAction"_s);
    m_eventsAction->setObjectName(u"eventsAction"_s);
    m_timelineAction->setObjectName(u"timelineAction"_s);
    connect(m_eventsAction, &QAction::triggered, this, &ToolsMenu::openEvents);
    connect(m_timelineAction, &QAction::triggered, this, [this] { open(m_timeline); });
}

void ToolsMenu::openEvents()
{
    const bool isNew = !m_events;
    open(m_events);
    if (isNew)
        connect(m_events, &EventsWindow::timelineAsked, this, &ToolsMenu::showTimeline);
}

void ToolsMenu::showTimeline(const TaskId &task)
{
    if (!m_timelineAction->isEnabled())
        return; // no page knows better
    open(m_timeline);
    m_timeline->showTask(task);
}

void ToolsMenu::setSeesFloor(bool sees)
{
    m_eventsAction->setEnabled(sees);
    m_timelineAction->setEnabled(sees);
}
