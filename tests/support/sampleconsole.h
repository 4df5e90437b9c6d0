#pragma once

#include "console/console.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"

/// A console that never connects, in the workspace "Tutorial" as Alice; a test puts into its state what it needs.
class SampleConsole
{
public:
    SampleConsole()
        : m_console(ConsoleOptions{ .memoryStore = true, .standAlone = true }, m_clock)
    {
    }

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] ConsoleState &state() const { return m_console.state(); }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    /// Signs in, as far as the state knows: activities are Offline (1), Idle (2) and Busy (3).
    void signIn(int activity = 1)
    {
        Workspace workspace{ .id = sid<WorkspaceId>(1), .name = QStringLiteral("Tutorial"), .multitasking = false };
        state().begin(workspace, sid<WorkerId>(1));
        const Activity offline{ .id = sid<ActivityId>(1), .name = QStringLiteral("Offline") };
        const Activity idle{ .id = sid<ActivityId>(2), .name = QStringLiteral("Idle"), .available = true };
        const Activity busy{ .id = sid<ActivityId>(3), .name = QStringLiteral("Busy") };
        state().applyActivities({ offline, idle, busy }, m_clock.now());
        state().applyWorkflows({ { .id = sid<WorkflowId>(1), .name = QStringLiteral("Customer Care") } }, m_clock.now());
        state().applyTaskChannels({ TaskChannel{ .id = sid<TaskChannelId>(1), .uniqueName = QStringLiteral("default") },
                                      TaskChannel{ .id = sid<TaskChannelId>(2), .uniqueName = QStringLiteral("voice") } },
            m_clock.now());
        setActivity(activity);
    }

    /// Puts Alice into one of the three.
    void setActivity(int number)
    {
        m_clock.advance(std::chrono::seconds(1));
        const QStringList names{ QStringLiteral("Offline"), QStringLiteral("Idle"), QStringLiteral("Busy") };
        Worker alice = agent(1, QStringLiteral("Alice"));
        alice.activity = sid<ActivityId>(number);
        alice.activityName = names.at(number - 1);
        alice.available = number == 2;
        alice.updatedAt = m_clock.now();
        alice.statusChangedAt = m_clock.now();
        state().apply(alice, m_clock.now());
    }

    [[nodiscard]] Worker agent(int number, const QString &name) const
    {
        return { .id = sid<WorkerId>(number),
            .workspace = sid<WorkspaceId>(1),
            .name = name,
            .activity = sid<ActivityId>(1),
            .activityName = QStringLiteral("Offline"),
            .statusChangedAt = m_clock.now(),
            .createdAt = m_clock.now(),
            .updatedAt = m_clock.now() };
    }

    [[nodiscard]] Task task(int number, const QString &who, TaskStatus status = TaskStatus::Pending) const
    {
        return { .id = sid<TaskId>(number),
            .workspace = sid<WorkspaceId>(1),
            .status = status,
            .attributes = QStringLiteral("{\"name\":\"%1\",\"from\":\"+1555000%2\",\"selected_language\":\"es\"}")
                              .arg(who)
                              .arg(number)
                              .toUtf8(),
            .workflow = sid<WorkflowId>(1),
            .workflowName = QStringLiteral("Customer Care"),
            .queueName = QStringLiteral("Spanish"),
            .channelUniqueName = QStringLiteral("default"),
            .createdAt = m_clock.now(),
            .updatedAt = m_clock.now() };
    }

    /// A reservation of Alice for the task of the same number, with its task.
    void reserve(int number, const QString &who, ReservationStatus status)
    {
        m_clock.advance(std::chrono::seconds(1));
        const Reservation reservation{ .id = sid<ReservationId>(number),
            .workspace = sid<WorkspaceId>(1),
            .task = sid<TaskId>(number),
            .worker = sid<WorkerId>(1),
            .workerName = QStringLiteral("Alice"),
            .status = status,
            .createdAt = m_clock.now(),
            .updatedAt = m_clock.now() };
        state().apply(task(number, who, TaskStatus::Assigned), m_clock.now());
        state().apply(reservation, m_clock.now());
    }

private:
    FakeClock m_clock;
    Console m_console;
};
