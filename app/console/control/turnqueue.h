#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <functional>

/// Does one piece of work a turn of the event loop, in the order they came: what another thread sends in a burst would
/// else be done in one go, and nothing be painted meanwhile. The first of a burst is done at once.
class TurnQueue final : public QObject
{
public:
    explicit TurnQueue(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_turn.setSingleShot(true);
        connect(&m_turn, &QTimer::timeout, this, &TurnQueue::next);
    }

    void add(std::function<void()> work)
    {
        m_waiting.push_back(std::move(work));
        if (!m_turn.isActive())
            next();
    }

private:
    void next()
    {
        if (m_waiting.empty())
            return;
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_turn.start(0);
        work();
    }

    QTimer m_turn;
    std::deque<std::function<void()>> m_waiting;
};
