#include "ui/start/steprunner.h"

using namespace std::chrono;

namespace {
constexpr milliseconds betweenLooks{ 20 };
}

StepRunner::StepRunner(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &StepRunner::look);
}

void StepRunner::run(const QList<Step> &steps)
{
    m_steps = steps;
    m_at = 0;
    m_begun = false;
    m_timer.start();
}

void StepRunner::beginStep()
{
    m_begun = true;
    m_glimpsed = false;
    m_since.start();
    if (m_steps.at(m_at).act)
        m_steps.at(m_at).act();
}

void StepRunner::look()
{
    if (m_at == m_steps.size()) {
        m_timer.stop();
        emit allSeen();
        return;
    }
    if (!m_begun) {
        beginStep();
        return;
    }
    const Step &step = m_steps.at(m_at);
    const bool seen = step.seen();
    if (seen && m_glimpsed) {
        ++m_at;
        m_begun = false;
        emit stepSeen(step.name, milliseconds(m_since.elapsed()));
    } else if (milliseconds(m_since.elapsed()) > step.limit) {
        m_timer.stop();
        emit stepMissed(step.name);
    } else {
        m_glimpsed = seen;
    }
}
