#include "console/control/watchedquestion.h"

WatchedQuestion::WatchedQuestion(std::function<void()> ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WatchedQuestion::askNow);
}

void WatchedQuestion::begin()
{
    ++m_turn;
    m_isUnderWay = false;
    askNow();
}

void WatchedQuestion::setWatched(bool watched)
{
    if (std::exchange(m_isWatched, watched) == watched)
        return;
    m_again.stop();
    askNow();
}

void WatchedQuestion::askAgainIn(std::chrono::milliseconds pause)
{
    if (m_isWatched)
        m_again.start(pause);
}

void WatchedQuestion::askNow()
{
    if (!m_isWatched || m_isUnderWay)
        return;
    m_again.stop();
    m_ask();
}
