#pragma once

#include "console/api/api.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class ConsoleState;
class HolderBook;

/// Why a task that was taken does not go on by itself.
enum class StuckReason {
    None, ///< It is not known to be stuck.
    NobodyHasIt, ///< It counts as taken, and no reservation of it is open any more.
    AgentIsAway, ///< Whoever has it is in the status in which agents start and end their day, or is gone.
};

/// Finds tasks that count as taken far longer than usual and that nobody works on. Lists do not tell who has a task, so of
/// those that have been taken for long it is asked, one after the other and each in its turn, while somebody looks.
///
/// Far longer than usual: an hour; where eight or more tasks of a queue are taken, four times their median, but half an hour
/// at least and four hours at most.
class StuckFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes leastLong{ 30 };
    static constexpr std::chrono::minutes usuallyLong{ 60 };
    static constexpr std::chrono::minutes mostLong{ 240 };

    /// All must outlive it. `book` gets to know who has those that were asked of.
    StuckFinder(const Api &api, const ConsoleState &state, HolderBook &book, QObject *parent = nullptr);

    /// What is known of this one.
    [[nodiscard]] StuckReason reason(const TaskId &task) const { return m_found.value(task).reason; }
    /// Tasks that have been taken for far longer than usual, the longest first.
    [[nodiscard]] QList<TaskId> suspects() const;

    /// It has been told to look and has not asked of every suspect yet: that none is stuck cannot be said.
    [[nodiscard]] bool isLooking() const { return m_looks && (!m_asked.isNull() || !m_due.isEmpty()); }

public slots:
    /// Asks only while somebody looks. Told again, it asks what is due.
    void setLooking(bool looks);

signals:
    /// Something is known that was not.
    void changed();
    void lookingChanged();

private:
    /// What was found, and when.
    struct Found
    {
        StuckReason reason = StuckReason::None;
        Instant at{};
    };

    [[nodiscard]] QList<TaskId> due() const;
    void askNext();
    void tellLooking();
    void onAnswer(const TaskId &task, const ApiResult<Listing<Reservation>> &answer);
    [[nodiscard]] StuckReason reasonOf(const QList<Reservation> &ofTask) const;
    [[nodiscard]] bool isAway(const WorkerId &worker) const;

    Api m_api;
    const ConsoleState &m_state;
    HolderBook &m_book;
    QHash<TaskId, Found> m_found{};
    QList<TaskId> m_due{}; ///< Still to be asked, as of the last setLooking().
    TaskId m_asked{}; ///< Null: none is under way.
    QTimer m_pause{}; ///< The server has asked for it.
    bool m_looks = false;
    bool m_wasLooking = false; ///< As it was told last.
};
