#pragma once

#include "console/control/session.h"
#include "console/sync/pollrates.h"
#include "core/base/apierror.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>
#include <optional>

class ConsoleState;

/// Notices that what is known of the own offers and status is older than it should be, although the server answers: with
/// errors, or too slowly. Told once it is five times as old as it is at most when all is well.
class OwnDataWatch final : public QObject
{
    Q_OBJECT

public:
    /// `serverClock` is the one the state is dated by. All must outlive it.
    OwnDataWatch(const ConsoleState &state, const Clock &serverClock, const PollRates &rates, QObject *parent = nullptr);

    /// Since then, by the server's clock, nothing new is known; empty: all is well, or nobody is signed in.
    [[nodiscard]] std::optional<Instant> staleSince() const { return m_staleSince; }
    /// What the own lists were answered with last; empty: with no error.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

public slots:
    void setPush(Push push);
    /// Of the polling, by the server's limits.
    void setStretch(double stretch);
    /// How the own lists are answered: with this error, or with none again.
    void setError(const std::optional<ApiError> &error);
    /// It is asked for anew: after a sleep or an outage, what is known may be old for a moment.
    void giveTime();
    /// Compares with the clock; its own timer calls it.
    void look();

signals:
    /// Of either of the two above.
    void changed();

private:
    void onCleared();
    [[nodiscard]] std::optional<Instant> oldest() const;
    [[nodiscard]] std::chrono::milliseconds patience() const;

    const ConsoleState &m_state;
    const Clock &m_clock;
    const PollRates m_rates;
    Push m_push = Push::Impossible;
    double m_stretch = 1;
    Instant m_since{}; ///< It is asked for at these rates since then.
    std::optional<Instant> m_staleSince{};
    std::optional<ApiError> m_error{};
    QTimer m_timer;
};
