#include "router/bridge/tunnelrights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// A request seen from the side of who may make it.
struct Wish
{
    const BridgeUser &user;
    const TunnelRequest &request;
    const Engine &engine;

    [[nodiscard]] bool isGet() const { return request.method == "GET"; }
    [[nodiscard]] qsizetype depth() const { return request.path.size(); }
    [[nodiscard]] QByteArray part(qsizetype place) const { return request.path.value(place); }
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        return request.parameters.bytes(name).value_or(QByteArray());
    }
    [[nodiscard]] bool isMe(const QByteArray &sid) const
    {
        return !user.worker.isNull() && WorkerId::fromText(QByteArrayView(sid)) == user.worker;
    }

    [[nodiscard]] bool isMyTask(const QByteArray &sid) const;
    [[nodiscard]] bool isSupervision() const;
    [[nodiscard]] bool isMyReservation() const;
    [[nodiscard]] bool mayAsWorker() const;
    [[nodiscard]] bool mayAsSupervisor() const;
    [[nodiscard]] bool mayByPolicy() const;
};

/// One that was offered to me, or that waits for me alone.
bool Wish::isMyTask(const QByteArray &sid) const
{
    const auto id = TaskId::fromText(QByteArrayView(sid));
    const auto task = id ? engine.task(user.workspace, *id) : std::nullopt;
    if (!task)
        return false;
    const QList<Reservation> all = engine.reservationsOfTask(user.workspace, *id);
    return isMe(task->routingTarget.toLatin1())
        || std::ranges::any_of(all, [this](const Reservation &each) { return each.worker == user.worker; });
}

bool Wish::isMyReservation() const
{
    const auto id = ReservationId::fromText(QByteArrayView(part(5)));
    const auto reservation = id ? engine.reservation(user.workspace, *id) : std::nullopt;
    return reservation && reservation->worker == user.worker;
}

bool Wish::isSupervision() const
{
    return value("Instruction").toLower() == "supervise";
}

bool Wish::mayAsWorker() const
{
    const QByteArray kind = part(2);
    if (kind == "Activities")
        return isGet();
    if (kind == "Workers")
        return isMe(part(3)) && (!request.parameters.has("TaskSid") || isMyTask(value("TaskSid")));
    if (kind != "Tasks")
        return false;
    if (depth() == 3)
        return !isGet() && isMe(value("RoutingTarget"));
    if (depth() == 4)
        return isMyTask(part(3));
    return isMyReservation() && !isSupervision();
}

bool Wish::mayAsSupervisor() const
{
    const bool isAnswer = !isGet() && depth() > 4;
    if (isSupervision())
        return user.worker.isNull() || isMe(value("Supervisor"));
    if (part(2) == "Workers" && isAnswer)
        return isMe(part(3));
    if (part(2) == "Tasks" && isAnswer)
        return isMyReservation();
    return true;
}

bool Wish::mayByPolicy() const
{
    QList<QByteArray> names;
    for (const auto &[name, text] : request.parameters.fields())
        names.append(name);
    return isAllowed(*user.policies, request.method, "https://taskrouter.twilio.com/v1/" + request.url, names);
}

} // namespace

Outcome<Done> mayCall(const BridgeUser &user, const TunnelRequest &request, const Engine &engine)
{
    const Wish wish{ user, request, engine };
    const bool isHere = WorkspaceId::fromText(QByteArrayView(wish.part(1))) == user.workspace;
    const bool may = isHere
        && (user.policies                        ? wish.mayByPolicy()
                : user.role == TokenRole::Worker ? wish.mayAsWorker()
                                                 : wish.mayAsSupervisor());
    if (may)
        return Done{};
    return tl::unexpected(Refusal{ 403, 20403,
        u"The token does not allow "_s + QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.url) });
}

} // namespace router
