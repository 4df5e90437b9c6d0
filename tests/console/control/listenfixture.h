#pragma once

#include "callfixture.h"
#include "console/control/listenin.h"

#include <QSignalSpy>

inline constexpr int sue = 4; ///< The supervisor's number, and that of her leg.
inline const TaskId theTask = sid<TaskId>(1);

/// Sue, whose phone is "client:sue", and Alice's call with Ana.
struct ListenFixture : CallFixture
{
    ListenIn listen;
    QSignalSpy failed{ &listen, &ListenIn::failed };
    QByteArray supervise = "POST " + taskPath(1) + "/Reservations/" + sid<ReservationId>(1).utf8();
    QByteArray own = participantPath(sue);

    /// `journal` may be null.
    explicit ListenFixture(Journal *journal = nullptr)
        : listen(api, state, journal, clock)
    {
        listen.setPollInterval(std::chrono::milliseconds(1));
        const Task task = *state.task(theTask);
        Workspace workspace = someWorkspace(1, QStringLiteral("Tutorial"));
        workspace.account = sid<AccountId>(9);
        state.begin(workspace, sid<WorkerId>(sue));
        Worker person = someWorker(sue);
        person.attributes = "{\"contact_uri\":\"client:sue\"}";
        state.apply(person, clock.now());
        state.apply(task, clock.now());
        Reservation alices = someReservation(1, ReservationStatus::Accepted);
        alices.workerName = QStringLiteral("Alice");
        server.answer("GET " + taskPath(1) + "/Reservations",
            { ControlFixture::list("reservations", { toJson(alices, ReservationSide::Task, {}) }) });
        server.answer(supervise, { ok(toJson(alices, ReservationSide::Task, {})) });
        server.answer("GET " + callPath(customer), { leg(customer, "+15550100", "in-progress") });
        server.answer("GET " + callPath(self_), { leg(self_, "client:alice", "in-progress") });
        server.answer("GET " + callPath(sue), { leg(sue, "client:sue", "in-progress") });
    }

    static constexpr int self_ = CallFixture::self;

    [[nodiscard]] static QByteArray mine(const char *status = "connected", bool muted = true, bool coaching = false)
    {
        return QJsonDocument(
            QJsonObject{ { QStringLiteral("call_sid"), sid<CallId>(sue).text() },
                { QStringLiteral("status"), QLatin1String(status) }, { QStringLiteral("muted"), muted },
                { QStringLiteral("coaching"), coaching }, { QStringLiteral("hold"), false } })
            .toJson(QJsonDocument::Compact);
    }
    void isInIt(const QByteArray &row) { everybodyIs({ CallFixture::row(customer), CallFixture::row(self_), row }); }
    [[nodiscard]] bool is(ListenView::Phase phase)
    {
        return QTest::qWaitFor([this, phase] { return listen.view() && listen.view()->phase == phase; });
    }
    [[nodiscard]] bool join(SupervisorMode mode = SupervisorMode::Monitor)
    {
        isInIt(mine());
        listen.start(theTask, mode);
        return is(ListenView::Phase::In);
    }
    [[nodiscard]] QByteArray sent(const QByteArray &request) const
    {
        const QList<ScriptedRequest> all = server.requests();
        for (auto each = all.crbegin(); each != all.crend(); ++each) {
            if (each->method + ' ' + each->path == request)
                return each->body;
        }
        return {};
    }
};
