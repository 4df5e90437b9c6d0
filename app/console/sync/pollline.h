#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

/// One thing that is asked for again and again: never twice at once, at its own rate counted from question to question.
class PollLine final : public QObject
{
    Q_OBJECT
public:
    /// `ask` sends the question; whoever receives the answer calls done().
    PollLine(std::chrono::milliseconds interval, std::function<void()> ask, QObject *parent);

    /// Asks at once and goes on until stop().
    void start();
    void stop();
    /// Asks at once; where a question is under way, right after its answer.
    void hurry();
    /// The answer has come.
    void done();
    /// There is no answer: asks again at its own rate, relaxed or not. `pause`: at least so long until then.
    void failed(std::chrono::milliseconds pause = {});
    /// From the next answer on asks only so often, whatever the stretch; empty: at its own rate again.
    void relax(std::optional<std::chrono::milliseconds> interval) { m_relaxed = interval; }
    /// Its own rate from the next answer on.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }
    /// Makes its own interval so many times longer from the next question on.
    void setStretch(double stretch) { m_stretch = stretch; }

signals:
    /// The next question goes out in so long; empty: it is under way, or none is planned.
    void planned(std::optional<std::chrono::milliseconds> in);

public:
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    /// It is to be asked once more right after the answer that is under way: that one may come from before hurry().
    [[nodiscard]] bool isWantedAgain() const { return m_again; }

private:
    void askNow();
    void wait(std::chrono::milliseconds interval, std::chrono::milliseconds pause);
    [[nodiscard]] std::chrono::milliseconds stretched() const;

    std::chrono::milliseconds m_interval;
    std::optional<std::chrono::milliseconds> m_relaxed;
    std::function<void()> m_ask;
    QTimer m_timer;
    QElapsedTimer m_asked;
    double m_stretch = 1;
    bool m_running = false;
    bool m_underWay = false;
    bool m_again = false;
};
