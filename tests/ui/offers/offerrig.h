#pragma once

#include "console/api/api.h"
#include "console/control/offerscontroller.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"

#include <QTcpServer>

/// An offers controller over a state that a test fills by hand; its client's server is silent, so answers stay without
/// reply.
struct OfferRig
{
    QTcpServer silent{};
    FakeClock clock{};
    ApiClient client{ clock };
    ConsoleState state{ clock };
    OffersController offers{ Api(&client), state, nullptr, clock };

    OfferRig()
    {
        silent.listen(QHostAddress::LocalHost);
        client.setAccess(
            Endpoints::single(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()))), "user", "secret");
        state.begin(Workspace{ .id = sid<WorkspaceId>(1), .name = QStringLiteral("Rig") }, sid<WorkerId>(1));
        state.apply(Worker{ .id = sid<WorkerId>(1), .workspace = sid<WorkspaceId>(1), .name = QStringLiteral("Alice"),
                        .attributes = R"({"contact_uri":"client:alice"})", .updatedAt = clock.now() },
            clock.now());
    }

    [[nodiscard]] Reservation reservation(int n, ReservationStatus status = ReservationStatus::Pending) const
    {
        return { .id = sid<ReservationId>(n), .workspace = sid<WorkspaceId>(1), .task = sid<TaskId>(n),
            .worker = sid<WorkerId>(1), .status = status, .createdAt = clock.now(), .updatedAt = clock.now() };
    }

    /// A new offer of a task with a call; the workflow gives two minutes.
    void offer(int n, const QString &channel = {})
    {
        state.applyWorkflows({ Workflow{ .id = sid<WorkflowId>(1), .workspace = sid<WorkspaceId>(1) } }, clock.now());
        state.apply(Task{ .id = sid<TaskId>(n), .workspace = sid<WorkspaceId>(1), .status = TaskStatus::Reserved,
                        .attributes = R"({"name":"Ana","call_sid":"CA1","from":"+15550100"})",
                        .workflow = sid<WorkflowId>(1), .channelUniqueName = channel, .createdAt = clock.now(),
                        .updatedAt = clock.now() },
            clock.now());
        state.apply(reservation(n), clock.now());
    }

    void end(int n, ReservationStatus status)
    {
        clock.advance(std::chrono::seconds(1));
        state.apply(reservation(n, status), clock.now());
    }
};
