#pragma once

#include "console/control/loopguard.h"
#include "core/domain/ids.h"

#include <QObject>

class ConsoleState;
class WorkerStatusController;

/// The status that the agent wants next, as soon as nothing is on offer or in hand any more.
///
/// A guard keeps this from running in circles (another program may put the agent back each time): after
/// `LoopGuard::mostInAMinute` changes within one minute the next one is held back and said, and the wish is dropped.
class NextStatus final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NextStatus(WorkerStatusController &status, ConsoleState &state, const Clock &clock, QObject *parent = nullptr);

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
    const Clock &m_clock;
    ActivityId m_wish;
    LoopGuard m_guard;
};
