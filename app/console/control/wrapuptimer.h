#pragma once

#include "console/journal/wrapupclock.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <optional>

class ConsoleState;
class Journal;
class Settings;
class TaskCompletion;
class TaskDrafts;
struct Reservation;
struct WrapUpRules;

/// How much of the wrap-up is left.
struct WrapUpLeft
{
    std::chrono::seconds left{}; ///< 0: it is over.
    std::chrono::seconds whole{}; ///< With what it was extended by.
    bool completesItself = false;

    [[nodiscard]] bool isOver() const { return left.count() <= 0; }
    friend bool operator==(const WrapUpLeft &, const WrapUpLeft &) = default;
};

/// Counts down while own tasks are wrapped up, as long as the queue's rules say, and completes them at the end where
/// these say so.
///
/// The start is kept in the journal and found again after a kill -9. While the program runs, the machine's own pace
/// counts: a clock that is set changes nothing, a sleep of the machine holds the countdown. At the first sight of a
/// wrap-up at least 10 s are left (or all of a shorter one), so that nothing is completed unseen. Offline nothing is
/// completed; it is made up for later. A completion that fails or lacks something is not tried again by itself.
class WrapUpTimer final : public QObject
{
    Q_OBJECT

public:
    using Steady = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::seconds extension{ 30 };

    /// `journal` may be null: nothing is kept. All others must outlive it. `steady` is replaced in tests.
    WrapUpTimer(const ConsoleState &state, TaskCompletion &completion, const TaskDrafts &drafts, Journal *journal,
        const Settings &settings, const Clock &serverClock, Steady (*steady)() = &std::chrono::steady_clock::now,
        QObject *parent = nullptr);

    /// Empty: it is not being wrapped up, or there is no limit.
    [[nodiscard]] std::optional<WrapUpLeft> left(const ReservationId &id) const;

public slots:
    /// 30 seconds more; after the end, 30 seconds from now.
    void extend(const ReservationId &id);
    void setOnline(bool online);
    /// Looks whether something is over; its own timer calls it, once a second while something is wrapped up.
    void tick();

signals:
    /// After every tick, and when something was extended.
    void ticked();

private:
    struct Running
    {
        WrapUpClock clock{};
        std::chrono::milliseconds passed{}; ///< Less what it was extended by, when it was first seen.
        std::chrono::seconds added{}; ///< Since then.
        Steady seenAt{};
    };

    void take(const QList<WrapUpClock> &kept);
    void onReservation(const Reservation &reservation);
    void begin(const Reservation &reservation);
    void end(const ReservationId &id);
    [[nodiscard]] WrapUpRules rulesOf(const ReservationId &id) const;
    [[nodiscard]] std::chrono::milliseconds remaining(const Running &running, std::chrono::seconds length) const;
    void complete(const ReservationId &id);

    const ConsoleState &m_state;
    TaskCompletion &m_completion;
    const TaskDrafts &m_drafts;
    Journal *m_journal;
    const Settings &m_settings;
    const Clock &m_serverClock;
    Steady (*m_steady)();
    QHash<ReservationId, WrapUpClock> m_kept; ///< Of an earlier run.
    QHash<ReservationId, Running> m_running;
    QSet<ReservationId> m_tried; ///< Completed by the clock once; no more.
    QTimer m_timer;
    bool m_restored = false;
    bool m_online = true;
};
