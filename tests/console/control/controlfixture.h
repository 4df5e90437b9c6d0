#pragma once

#include "console/api/api.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"
#include "core/wire/encode.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

/// A state signed in as Alice, and an api whose server answers what the test says; all on one thread.
struct ControlFixture
{
    FakeClock clock;
    ScriptedServer server;
    ApiClient client{ clock };
    Api api{ &client };
    ConsoleState state{ clock };

    ControlFixture()
    {
        client.setAccess(Endpoints::single(server.url()), "AC1", "secret");
        client.setLongestDelay(std::chrono::milliseconds(1));
        state.begin(someWorkspace(1, QStringLiteral("Tutorial")), sid<WorkerId>(1));
        Worker alice = someWorker(1);
        alice.attributes = R"({"contact_uri":"client:alice"})";
        state.apply(alice, clock.now());
    }

    /// The list of own pending reservations, as a poll brings it.
    void poll(const QList<Reservation> &pending)
    {
        clock.advance(std::chrono::seconds(1));
        state.applyOwnReservations(pending, { ReservationStatus::Pending }, clock.now());
    }

    [[nodiscard]] static QByteArray workspacePath() { return "/v1/Workspaces/" + sid<WorkspaceId>(1).utf8(); }
    [[nodiscard]] static QByteArray workerPath(int number)
    {
        return workspacePath() + "/Workers/" + sid<WorkerId>(number).utf8();
    }
    [[nodiscard]] static QByteArray reservationPath(int number)
    {
        return workerPath(1) + "/Reservations/" + sid<ReservationId>(number).utf8();
    }
    [[nodiscard]] static QByteArray taskPath(int number) { return workspacePath() + "/Tasks/" + sid<TaskId>(number).utf8(); }

    [[nodiscard]] static ScriptedAnswer ok(const QByteArray &body) { return { .body = body }; }
    [[nodiscard]] static ScriptedAnswer ok(const Reservation &reservation)
    {
        return ok(toJson(reservation, ReservationSide::Worker, {}));
    }
    [[nodiscard]] static ScriptedAnswer ok(const Task &task) { return ok(toJson(task, atSecond(0), {})); }
    [[nodiscard]] static ScriptedAnswer ok(const Worker &worker) { return ok(toJson(worker, {})); }
    [[nodiscard]] static ScriptedAnswer no(int status, int code = 20001)
    {
        return { .status = status, .body = errorToJson(status, code, QStringLiteral("no")) };
    }
    [[nodiscard]] static ScriptedAnswer list(const QByteArray &key, const QList<QByteArray> &rows)
    {
        return ok(pageToJson({ .key = key }, rows));
    }
};
