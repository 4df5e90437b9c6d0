#pragma once

#include "core/domain/ids.h"

#include <QMenu>
#include <QPointer>

class CallbacksWindow;
class Console;
class EventsWindow;
class RequestsWindow;
class TimelineWindow;

/// What happens underneath, a window each; made when they are first asked for.
class ToolsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    ToolsMenu(Console &console, QWidget *parent);

    /// Signed in as somebody who sees the whole workspace, or not: then only what concerns this program can be opened.
    void setSeesFloor(bool sees);
    /// Opens the window with the life of this task.
    void showTimeline(const TaskId &task);

private:
    void openEvents();
    /// Shows the window, made if need be, before all others.
    template <typename Window> void open(QPointer<Window> &window);

    Console &m_console;
    QAction *m_eventsAction;
    QAction *m_timelineAction;
    QPointer<CallbacksWindow> m_callbacks;
    QPointer<EventsWindow> m_events;
    QPointer<TimelineWindow> m_timeline;
    QPointer<RequestsWindow> m_requests;
};
