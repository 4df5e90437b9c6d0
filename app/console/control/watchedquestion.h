#pragma once

#include "core/base/onfinished.h"

#include <QTimer>
#include <functional>

/// A question that is asked again and again while somebody watches, never twice at once. Once begin() has been called, the
/// answer to what was asked before does not count.
class WatchedQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `ask` sends the question with send(), or does nothing where there is nothing to ask.
    WatchedQuestion(std::function<void()> ask, QObject *parent);

    /// About something else from now on; asks at once where somebody watches.
    void begin();
    /// Whether somebody watches; then it asks at once.
    void setWatched(bool watched);
    /// Asks once more after `pause`, if somebody watches then.
    void askAgainIn(std::chrono::milliseconds pause);
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /// Another number after each begin(), for answers from elsewhere.
    [[nodiscard]] quint64 turn() const { return m_turn; }

    /// To be called by `ask`: `take` has the answer, if it still counts.
    template <typename T, typename Take> void send(const QFuture<ApiResult<T>> &future, Take take)
    {
        m_isUnderWay = true;
        onFinished(future, this, [this, take, turn = m_turn](const ApiResult<T> &answer) {
            if (turn != m_turn)
                return;
            m_isUnderWay = false;
            take(answer);
        });
    }

private:
    void askNow();

    std::function<void()> m_ask;
    QTimer m_again;
    quint64 m_turn = 0;
    bool m_isWatched = false;
    bool m_isUnderWay = false;
};
