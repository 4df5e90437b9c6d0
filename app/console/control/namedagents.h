#pragma once

#include "core/base/apierror.h"
#include "core/domain/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

class ConsoleState;
class HolderFinder;

/// Learns what those agents have in hand whom a filter of the tasks names: of each once, for as long as it is named, and once
/// more where events have been missed.
///
/// Nothing is asked while the names still change, before agents and tasks are read, or while nobody looks.
class NamedAgents final : public QObject
{
    Q_OBJECT

public:
    /// Whether the filter finds this name by what is asked for.
    using IsFoundBy = bool (*)(const QString &name, const QString &wanted);

    /// Both must outlive it.
    NamedAgents(const ConsoleState &state, HolderFinder &finder, IsFoundBy isFoundBy, QObject *parent = nullptr);

    /// As a filter has them.
    void setNames(const QStringList &names);
    /// Whether somebody looks, and it can be asked.
    void setLooking(bool isLooking);
    /// The first one whose tasks may not be known yet, but will be soon; empty: none.
    [[nodiscard]] QString awaited() const;
    /// The first name that no agent has; empty: none, or it is too early to tell.
    [[nodiscard]] QString unknown() const;

signals:
    /// awaited() or unknown() may be another.
    void changed();
    /// What the agent has in hand cannot be read.
    void failed(const WorkerId &agent, const ApiError &error);

private:
    enum class Stage { Due, Asked, Learned, Failed };

    struct Named
    {
        QString name{};
        WorkerId agent{}; ///< Null: nobody of that name is known.
        Stage stage = Stage::Due;
        bool wasLearned = false; ///< Before events were missed, or since.
    };

    void askNow();
    void askAgain();
    [[nodiscard]] bool mayAsk() const;
    void findAgents();
    [[nodiscard]] WorkerId agentOf(const Named &named) const;
    [[nodiscard]] bool isRead() const;
    bool turn(const WorkerId &agent, Stage from, Stage to);

    const ConsoleState &m_state;
    HolderFinder &m_finder;
    IsFoundBy m_isFoundBy;
    QList<Named> m_named;
    QTimer m_settling; ///< The names have changed a moment ago: somebody may be typing.
    bool m_isLooking = false;
    bool m_hasMissed = false; ///< Since tasks were read last.
};
