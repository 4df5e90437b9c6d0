#pragma once

#include "console/responder/callparameters.h"
#include "console/responder/responderrules.h"
#include "console/responder/taskdesk.h"
#include "core/domain/receivedcall.h"
#include "core/httpserver/httploop.h"
#include "core/httpserver/httpmessage.h"

#include <QHash>

/// Answers one request after the other, each within the time the service gives. Lives on the loop's thread.
///
/// `/assignment_callback` is answered by the rules alone and so at once, whatever else is slow or down. `/create_task`
/// (or `/create-task`) and `/accept_reservation` ask the service.
class ResponderDoor : public std::enable_shared_from_this<ResponderDoor>
{
public:
    using Report = std::function<void(const ReceivedCall &)>;
    /// The service waits 5 s for an answer.
    static constexpr std::chrono::milliseconds patience{ 4'000 };

    /// All must outlive it; `report` is told of each request once it is answered. Make it as a shared pointer.
    ResponderDoor(HttpLoop &loop, TaskDesk &desk, const Clock &clock, Report report)
        : m_loop(loop)
        , m_desk(desk)
        , m_clock(clock)
        , m_report(std::move(report))
    {
    }

    void setRules(const ResponderRules &rules) { m_rules = rules; }
    void onRequest(const HttpRequest &request, HttpReply reply);

private:
    struct Visit;
    using VisitPointer = std::shared_ptr<Visit>;
    struct Says;

    void answer(const VisitPointer &visit, const Says &says);
    void refuse(const VisitPointer &visit, CallFate fate, int status, const QByteArray &why);
    void fail(const VisitPointer &visit, const ApiError &error);
    [[nodiscard]] bool letsIn(const VisitPointer &visit, const HttpRequest &request);
    void onAssignment(const VisitPointer &visit, const HttpRequest &request);
    void onCreateTask(const VisitPointer &visit);
    void onAcceptReservation(const VisitPointer &visit);
    void wait(const VisitPointer &visit);
    /// What takes an answer of the service to this thread, if there still is one.
    template <typename T, typename Handler> auto onTheLoop(const VisitPointer &visit, Handler handler);

    HttpLoop &m_loop;
    TaskDesk &m_desk;
    const Clock &m_clock;
    Report m_report;
    ResponderRules m_rules;
    quint64 m_last = 0;
    QHash<quint64, VisitPointer> m_waiting; ///< For the service, by the call's number.
};
