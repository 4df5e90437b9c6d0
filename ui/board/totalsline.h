#pragma once

#include "console/models/queuetotals.h"

#include "core/base/clock.h"

#include <QBasicTimer>
#include <QLabel>
#include <QTimer>

class ConsoleState;
class QueueTableModel;

/// One line with the figures of all queues shown put together, and how old they are.
class TotalsLine final : public QLabel
{
    Q_OBJECT

public:
    /// All must outlive it.
    TotalsLine(const QueueTableModel &queues, const ConsoleState &state, const Clock &clock, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void count();
    void tell();
    void speak();
    using LengthText = QString (*)(std::chrono::seconds);
    /// With words for how long somebody waits and how old figures are.
    [[nodiscard]] QString textOf(const QueueTotals &totals, LengthText wait, LengthText age) const;
    [[nodiscard]] QString hintOf(const QueueTotals &totals) const;
    [[nodiscard]] std::chrono::seconds ageOf(Instant moment) const;

    const QueueTableModel &m_queues;
    const ConsoleState &m_state;
    QueueTotals m_totals{}; ///< Goes through all queues, so not with every second.
    const Clock &m_clock;
    QString m_spokenFigures; ///< What a screen reader was told last, without lengths of time.
    Instant m_spokenAt{};
    QBasicTimer m_tick; ///< Ages go on without news.
    QTimer m_soon; ///< Rows change many at a time.
};
