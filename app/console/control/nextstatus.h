#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

class ConsoleState;
class LoopGuard;
class WorkerStatusController;

/// The status that the agent wants next, as soon as nothing is on offer or in hand any more.
///
/// A guard keeps this from running in circles (another program may put the agent back each time): what it does not admit
/// is held back and said, and the wish is dropped.
class NextStatus final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `guard` counts whatever changes the status by itself.
    NextStatus(WorkerStatusController &status, ConsoleState &state, LoopGuard &guard, const Clock &clock,
        QObject *parent = nullptr);

    /// Something is on offer or in hand: a wish makes sense.
    [[nodiscard]] bool mayBeWished() const;
    /// Null: none.
    [[nodiscard]] const ActivityId &wish() const { return m_wish; }

public slots:
    /// Null: none any more. With nothing in hand it is carried out at once.
    void setWish(const ActivityId &activity);

signals:
    void wishChanged();
    /// The guard has stopped a change.
    void heldBack(const ActivityId &activity);

private:
    void carryOut();

    WorkerStatusController &m_status;
    ConsoleState &m_state;
    LoopGuard &m_guard;
    const Clock &m_clock;
    ActivityId m_wish;
};
