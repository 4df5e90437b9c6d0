#include "ui/offers/clickguard.h"

#include <QAbstractButton>
#include <QEvent>

using namespace std::chrono_literals;

namespace {

constexpr auto untilClicksCount = 400ms; // sooner, nobody has seen what it is, let alone chosen an answer

} // namespace

ClickGuard::ClickGuard(const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_clock(clock)
    , m_window(window)
{
    window.installEventFilter(this);
}

void ClickGuard::watch(QAbstractButton *button)
{
    button->installEventFilter(this);
}

bool ClickGuard::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window) {
        if (type == QEvent::Show || (type == QEvent::Move && m_window.isVisible()))
            m_placedAt = m_clock.now();
        return false;
    }
    const bool isPress = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    return isPress && event->spontaneous() && isTooSoon(); // without its press, a release is no click
}

bool ClickGuard::isTooSoon() const
{
    if (!m_placedAt)
        return false;
    const auto since = m_clock.now() - *m_placedAt;
    return since >= 0ms && since < untilClicksCount; // a clock that was set back must not hold up an answer
}
