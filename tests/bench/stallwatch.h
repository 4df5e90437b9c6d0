#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <functional>

/// The longest time the event loop did not come round while it runs.
class StallWatch
{
public:
    StallWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
        m_beat.start(1);
        m_since.start();
    }

    /// Lets the loop come round until `done`, and answers the longest gap in ms.
    double longestUntil(const std::function<bool()> &done, int mostMs = 5'000)
    {
        QElapsedTimer limit;
        limit.start();
        while (!done() && limit.elapsed() < mostMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};
