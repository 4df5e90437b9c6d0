#pragma once

#include "console/journal/figurerecords.h"
#include "core/base/clock.h"
#include "core/domain/queuesample.h"
#include "core/domain/taskqueue.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

class BoardWatch;
class ConsoleState;
class Journal;

/// The queues' figures over time: each minute in which they are followed, a sample of each goes into the journal.
class QueueHistory final : public QObject
{
    Q_OBJECT

public:
    /// How many of a queue's figures are kept at hand: those of the last minutes, for a small picture.
    static constexpr int trendLength = 60;

    /// All must outlive it.
    QueueHistory(const ConsoleState &state, const BoardWatch &board, Journal &journal, const Clock &clock,
        QObject *parent = nullptr);

    /// How many waited in each of the last minutes, the latest last; -1: not known.
    [[nodiscard]] const QHash<TaskQueueId, QList<int>> &trends() const { return m_trends; }
    /// The samples of a queue of this workspace, one for each minute that is known, oldest first.
    [[nodiscard]] QFuture<QList<SampleAt>> read(const TaskQueueId &queue, Instant since) const;
    /// Takes the sample of this minute, if there is anything to see; once a minute. Of thousands of queues in several turns
    /// of the loop.
    void take();

signals:
    void sampled();

private:
    /// A minute that is being taken: first the samples, then the trends.
    struct Taking
    {
        BoardMinute board{};
        qint64 minute = 0;
        QList<TaskQueue> queues{};
        qsizetype next = 0;
        QHash<TaskQueueId, int> waiting{};
        bool isRecorded = false;
    };

    void begin();
    void load();
    void goOn();
    void step(Taking &taking);
    void sample(Taking &taking, const TaskQueue &queue);
    void addToTrend(const Taking &taking, const TaskQueueId &queue);
    [[nodiscard]] QueueSample sampleOf(const TaskQueueId &queue, const QString &name) const;

    const ConsoleState &m_state;
    const BoardWatch &m_board;
    Journal &m_journal;
    const Clock &m_clock;
    QTimer m_tick;
    QTimer m_nextTurn;
    std::optional<Taking> m_taking;
    QHash<TaskQueueId, QueueSample> m_recorded; ///< As they stand in the journal.
    QHash<TaskQueueId, QList<int>> m_trends;
    qint64 m_lastMinute = 0;
    quint64 m_workspaceTurn = 0; ///< An answer for the workspace that was left is dropped.
};
