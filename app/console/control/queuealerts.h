#pragma once

#include "core/domain/queuelevels.h"

#include <QObject>
#include <array>

class BoardWatch;
class ConsoleState;
class Settings;

/// A queue whose figure has just passed a level.
struct QueueAlert
{
    TaskQueueId queue{};
    QString name{};
    QueueMeasure measure = QueueMeasure::Waiting;
    QueueJudgement judgement = QueueJudgement::Warning; ///< Warning or Bad.
    int figure = 0; ///< Tasks, seconds, or percent.

    friend bool operator==(const QueueAlert &, const QueueAlert &) = default;
};

/// Tells once when a figure of a queue passes a level, and again only after it was well clear of it. Only who wants to be
/// told is.
class QueueAlerts final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    QueueAlerts(
        const ConsoleState &state, const BoardWatch &board, const Settings &settings, QObject *parent = nullptr);

signals:
    /// What one answer has brought.
    void passed(const QList<QueueAlert> &alerts);
    /// No figure of this queue is beyond a level any more.
    void eased(const TaskQueueId &queue);

private:
    /// By measure.
    using Judged = std::array<QueueJudgement, 3>;

    void onHeard(const QList<TaskQueueId> &queues);
    void look(const TaskQueueId &id, const QString &name, QList<QueueAlert> &news);
    void forgetAll();

    const ConsoleState &m_state;
    const BoardWatch &m_board;
    const Settings &m_settings;
    QHash<TaskQueueId, Judged> m_judged;
    QHash<TaskQueueId, QString> m_names;
};
