#pragma once

#include "core/base/clock.h"
#include "core/workflow/dryrun.h"

#include <QObject>

class ConsoleState;

/// Which of the known workers match an expression.
struct MatchReport
{
    struct Row
    {
        WorkerId worker{};
        QString name{};
        QString activityName{};
        bool available = false;
        bool matches = false;
        QList<Expression::FailedClause> failures{};
    };

    QList<Row> rows{}; ///< Who matches first, each part by name.
    int matching = 0;
    int available = 0; ///< Of those who match.
};

/// Tries expressions and workflows on what is known, and sends nothing. It is computed beside the ui thread, on a copy;
/// of several asked for one after the other only the last is told.
class RoutingTrial final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit RoutingTrial(const ConsoleState &state, QObject *parent = nullptr);

    /// `task`: the expression is a step's, for a task with these attributes; empty: it is a queue's.
    void match(const Expression &expression, const std::optional<QCborMap> &task);
    void send(const WorkflowConfiguration &workflow, const QCborMap &task);
    /// What is under way is not told.
    void forget() { ++m_asked; }

signals:
    void matched(const MatchReport &report);
    void sent(const DryRun &run);

private:
    const ConsoleState &m_state;
    quint64 m_asked = 0;
};
