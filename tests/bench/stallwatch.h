#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <functional>

/// The longest time the event loop did not come round while it runs: by the clock, and by what its thread was at work in
/// that time. The difference is waiting for a processor, which a router on the same machine and other guests of it may take.
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
        // With a time limit it would not wait but spin, and take a processor from those who are at work.
        while (!done() && limit.elapsed() < mostMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return m_longest;
    }
    /// The most work in one go, in ms of the processor.
    [[nodiscard]] double mostWork() const { return m_mostWork; }

private:
    void beat()
    {
        const double worked = workedMs();
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_mostWork = std::max(m_mostWork, worked - m_worked);
        m_worked = worked;
        m_since.restart();
    }

    /// By this thread so far.
    static double workedMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
    double m_worked = workedMs();
    double m_mostWork = 0;
};
