#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

/// One thing to do and what must be seen afterwards.
struct Step
{
    QString name{};
    std::function<void()> act{};  ///< Done once, when the step begins; may be empty.
    std::function<bool()> seen{}; ///< Asked again and again until it says yes twice in a row, so that it has settled.
    std::chrono::milliseconds limit{ 10'000 };
};

/// Does steps one after the other: acts, waits until the step is seen, goes on; gives up at the first that is not.
///
/// Driven by a timer on the event loop, so what it watches lives on while it waits.
class StepRunner final : public QObject
{
    Q_OBJECT

public:
    explicit StepRunner(QObject *parent = nullptr);

    /// Begins with the first step, from the event loop.
    void run(const QList<Step> &steps);

signals:
    /// The step was seen, `took` after it began. Emitted before the next one begins.
    void stepSeen(const QString &name, std::chrono::milliseconds took);
    /// All were seen.
    void allSeen();
    /// This one was not seen within its limit; nothing more is done.
    void stepMissed(const QString &name);

private:
    void beginStep();
    void look();

    QList<Step> m_steps;
    qsizetype m_at = 0;
    bool m_begun = false;
    bool m_glimpsed = false; // seen once, a look ago
    QElapsedTimer m_since;
    QTimer m_timer;
};
