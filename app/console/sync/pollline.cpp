#include "console/sync/pollline.h"

PollLine::PollLine(std::chrono::milliseconds interval, std::function<void()> ask, QObject *parent)
    : QObject(parent)
    , m_interval(interval)
    , m_ask(std::move(ask))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollLine::askNow);
}

void PollLine::start()
{
    m_running = true;
    hurry();
}

void PollLine::stop()
{
    m_running = false;
    m_again = false;
    m_timer.stop();
    emit planned({});
}

void PollLine::hurry()
{
    if (!m_running)
        return;
    if (m_underWay)
        m_again = true;
    else
        askNow();
}

void PollLine::askNow()
{
    m_timer.stop();
    m_underWay = true;
    m_again = false;
    m_asked.start();
    emit planned({});
    m_ask();
}

void PollLine::done()
{
    wait(m_relaxed.value_or(stretched()), {});
}

void PollLine::failed(std::chrono::milliseconds pause)
{
    wait(stretched(), pause);
}

void PollLine::wait(std::chrono::milliseconds interval, std::chrono::milliseconds pause)
{
    m_underWay = false;
    if (!m_running)
        return;
    const auto rest = interval - std::chrono::milliseconds(m_asked.elapsed());
    const auto left = m_again ? pause : std::max({ rest, pause, std::chrono::milliseconds{ 0 } });
    m_timer.start(left);
    emit planned(left);
}

std::chrono::milliseconds PollLine::stretched() const
{
    return std::chrono::milliseconds(qint64(double(m_interval.count()) * m_stretch));
}
