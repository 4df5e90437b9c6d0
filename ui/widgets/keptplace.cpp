#include "ui/widgets/keptplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

KeptPlace::KeptPlace(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool KeptPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFromWindowSystem = event->spontaneous() && event->type() != QEvent::Close; // as when it is minimized
    if (watched != m_window || isFromWindowSystem)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Close) {
        remember();
    } else if (event->type() == QEvent::Hide && !m_isFresh) {
        remember();
    } else if (event->type() == QEvent::Show) {
        m_isFresh = false;
        if (m_place && QGuiApplication::screenAt(*m_place)) // its monitor may be gone
            m_window->move(*m_place);
    }
    return QObject::eventFilter(watched, event);
}

void KeptPlace::remember()
{
    if (!m_window->isMaximized() && !m_window->isFullScreen())
        m_place = m_window->pos();
    m_isFresh = true;
}
