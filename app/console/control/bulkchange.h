#pragma once

#include "console/control/workerchanger.h"

#include <QHash>
#include <QSet>

class Journal;

/// A change of many workers: first what it would do, row by row, then the change itself, one worker after the other. The
/// agent's own requests go before: there is never more than one of these under way, a pause that the server asks for is
/// kept, and while the server allows few requests it slows down.
///
/// What was done can be undone, which is another such change with its own dry run; whatever somebody else has changed
/// meanwhile is told and left.
///
/// The end of a session stops it. What has ended is there again when the same worker signs in to the same workspace; until
/// then nothing of it is to be seen, and nobody else gets it.
class BulkChange final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle, ///< Nothing is proposed.
        Looking, ///< What would be done is being worked out; it may be begun all the same.
        Ready,
        Running,
        Paused, ///< By the person, or because nothing is answered.
        Ended, ///< Every row is settled, or it was stopped.
    };

    /// All must outlive it; `journal` may be null.
    BulkChange(
        const Api &api, ConsoleState &state, BulkBook &book, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// It puts back what another one had changed.
    [[nodiscard]] bool isUndo() const { return m_isUndo; }
    /// Rows that are settled, of those that were to be changed when it began.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_all; }
    /// How long the rest takes at the rate so far; empty: it does not run, or has hardly begun.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;
    /// Until when the server wants nothing, by the machine's clock; empty: it does not.
    [[nodiscard]] std::optional<Instant> restsUntil() const { return m_restsUntil; }
    /// Why it has paused by itself; empty: it has not.
    [[nodiscard]] const std::optional<ApiError> &trouble() const { return m_trouble; }
    /// Something was changed that can be put back.
    [[nodiscard]] bool canUndo() const;

public slots:
    /// The dry run: works out what would become of each. Sends nothing but questions. Counts for nothing while one runs. Of
    /// none: what ended before the last dry run is there again, unless that was carried out.
    void propose(const QList<WorkerChange> &changes);
    void start();
    void pause();
    void resume();
    /// What has not begun stays as it is; what was written of the one under way can still be undone.
    void stop();
    /// Proposes what puts back all that was changed.
    void undo();
    /// Tries again what has failed, and that alone: what had not begun when it was stopped waits for carryOn().
    void retry();
    /// Goes on with what had not begun when it was stopped; what has failed stays so.
    void carryOn();
    void clear();

signals:
    void phaseChanged();
    /// One more is settled, or a pause has begun or ended.
    void progressed();
    /// One that ended in an earlier session is there again, as it was.
    void cameBack();

private:
    /// Who has made a change, and where.
    struct Owner
    {
        AccountId account{};
        WorkspaceId workspace{};
        WorkerId worker{};

        friend bool operator==(const Owner &, const Owner &) = default;
    };
    /// One that has ended.
    struct Kept
    {
        Owner owner{};
        QList<BulkRow> rows{};
        int done = 0;
        int all = 0;
        bool isUndo = false;
    };

    void setPhase(Phase phase);
    void workOutSome();
    [[nodiscard]] BulkRow proposed(const WorkerChange &change) const;
    [[nodiscard]] bool isInDoubt(const WorkerChange &change) const;
    void lookAtNext();
    void begin();
    void goOn();
    void next();
    void onFinished(const WorkerChanger::Outcome &outcome);
    void onRests(std::chrono::milliseconds wait);
    void onLooked(BulkRow row, const WorkerChanger::Outcome &outcome);
    void settle(BulkRow row, const WorkerChanger::Outcome &outcome);
    void breakOff(BulkRow row, const WorkerChanger::Outcome &outcome);
    void giveBackCurrent();
    void leaveCurrent();
    void endTried();
    void onCleared();
    void cutOff();
    void keep(const Kept &ended);
    void takeUp();
    void putBack(const Kept &ended);
    [[nodiscard]] Kept asKept() const { return { m_owner, m_book.rows(), m_done, m_all, m_isUndo }; }
    [[nodiscard]] Owner ownerNow() const;
    [[nodiscard]] bool mayBeThere(const WorkerChange &change) const;
    [[nodiscard]] bool isDue(const BulkRow &row) const;
    [[nodiscard]] int nextDue() const;
    void end();
    [[nodiscard]] std::chrono::milliseconds breath() const;

    Api m_api;
    ConsoleState &m_state;
    BulkBook &m_book;
    Journal *m_journal;
    const Clock &m_clock;
    WorkerChanger m_changer;
    QTimer m_work; // slices of the dry run, and the next row
    QList<WorkerChange> m_toWorkOut;
    Budget m_budget{};
    std::optional<Instant> m_restsUntil;
    std::optional<ApiError> m_trouble;
    Phase m_phase = Phase::Idle;
    int m_worked = 0; // of m_toWorkOut
    QSet<int> m_inDoubt; // rows of an undo where something else seems to stand
    int m_looked = 0; // rows whose capacities were asked for
    int m_current = -1; // row
    int m_done = 0;
    int m_all = 0;
    int m_doneBefore = 0; // when it was begun or gone on with
    int m_due = 0; // rows that were to be settled then
    bool m_isRetry = false; // only what was tried before
    Instant m_begunAt{}; // or gone on with: so it is kept as a deed
    Instant m_runsSince{};
    std::chrono::milliseconds m_ran{}; // until the last pause
    bool m_isUndo = false;
    Owner m_owner{}; // of what is in the book, once it was begun
    std::optional<Kept> m_before; // what had ended, while another one or its undo is proposed and not begun
    QHash<WorkerId, QString> m_names; // of those in an undo
    QList<Kept> m_kept; // from other sessions; one for each owner
};
