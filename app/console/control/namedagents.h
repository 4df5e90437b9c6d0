#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <optional>

class ConsoleState;
class HolderFinder;

/// Learns what those agents have in hand whom a filter of the tasks names: of each once, for as long as it is named. With later
/// lists of tasks it asks again where events have been missed, or what was asked could not be read; but not all the time.
///
/// Nothing is asked while the names still change, before agents and tasks are read, or while nobody looks.
class NamedAgents final : public QObject
{
    Q_OBJECT

public:
    /// Whether the filter finds this name by what is asked for.
    using IsFoundBy = bool (*)(const QString &name, const QString &wanted);

    /// All must outlive it; `clock` is the server's.
    NamedAgents(const ConsoleState &state, HolderFinder &finder, const Clock &clock, IsFoundBy isFoundBy,
        QObject *parent = nullptr);

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
    /// What the agent has in hand cannot be read; told once, however often it is tried again.
    void failed(const WorkerId &agent, const ApiError &error);

private:
    enum class Stage { Due, Asked, Learned, Failed };

    struct Named
    {
        QString name{};
        WorkerId agent{}; ///< Null: nobody of that name is known.
        Stage stage = Stage::Due;
        bool wasLearned = false; ///< Before events were missed, or since.
        bool isUnsure = false; ///< Events have been missed since it was asked about.
        bool hasFailed = false; ///< The last time; it is tried again where nobody sees it.
        Instant notBefore{}; ///< It is not asked about again earlier.
    };

    void askNow();
    void askDue();
    void onTasks();
    void onFailed(const WorkerId &agent, const ApiError &error);
    [[nodiscard]] bool mayAsk() const;
    void findAgents();
    [[nodiscard]] QList<WorkerId> agentsOf(const QString &name) const;
    [[nodiscard]] bool isRead() const;
    [[nodiscard]] QList<Named *> askedAbout(const WorkerId &agent);

    const ConsoleState &m_state;
    HolderFinder &m_finder;
    const Clock &m_clock;
    IsFoundBy m_isFoundBy;
    QStringList m_names;
    QList<Named> m_named; ///< At least one of each name, in their order.
    QTimer m_settling; ///< The names have changed a moment ago: somebody may be typing.
    bool m_isLooking = false;
    std::optional<Instant> m_missedFirst; ///< Of what was missed since tasks were asked for; the server's clock.
    Instant m_missedLast{};
};
