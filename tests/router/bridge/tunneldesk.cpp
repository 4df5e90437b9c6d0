#include "tunneldesk.h"

#include <QJsonDocument>

using namespace router;
using namespace Qt::StringLiterals;

QStringList TunnelReply::column(const QString &key) const
{
    QStringList texts;
    const QJsonArray rows = payload().value("contents"_L1).toArray();
    for (const QJsonValue &row : rows)
        texts.append(row.toObject().value(key).toString());
    return texts;
}

TokenKeys TunnelDesk::keys()
{
    return { .accountSid = "AC00000000000000000000000000000001",
        .authToken = "the account's own",
        .apiKeySid = "SK00000000000000000000000000000001",
        .apiKeySecret = "the key's own" };
}

TunnelDesk::TunnelDesk()
    : m_log(floor.engine, m_shelf)
    , m_rest(
          floor.engine, m_log, m_statistics, { .accountSid = *AccountId::fromText(QByteArrayView(keys().accountSid)) })
    , m_bridge(m_loop, floor.engine, m_clock, keys(), doors(), [] {})
{
    alice = floor.worker(u"Alice"_s, "{\"languages\":[\"es\"]}");
    bob = floor.offlineWorker(u"Bob"_s);
}

TunnelDoors TunnelDesk::doors()
{
    const auto found = [this](const QString &what, const LegChange &change) -> Outcome<Done> {
        const auto word = [](const std::optional<bool> &value) { return value ? (*value ? u"+"_s : u"-"_s) : u"?"_s; };
        phones.append(what + u' ' + word(change.muted) + word(change.hold) + word(change.endConferenceOnExit));
        return Done{};
    };
    return { .rest = [this](const HttpRequest &request) { return m_rest.carryOut(request); },
        .changeCustomer = [found](TaskId, const LegChange &change) { return found(u"customer"_s, change); },
        .changeWorker = [this, found](TaskId, WorkerId worker,
                            const LegChange &change) { return found(floor.workerNow(worker).name, change); },
        .kickWorker = [](TaskId, WorkerId) -> Outcome<Done> {
            return tl::unexpected(Refusal{ 404, 20404, u"There is no such leg"_s });
        } };
}

QByteArray TunnelDesk::token(TokenRole wanted, WorkerId worker) const
{
    return makeAccessToken({ .keySid = keys().apiKeySid,
                               .accountSid = keys().accountSid,
                               .identity = "somebody",
                               .workspaceSid = floor.workspace.utf8(),
                               .workerSid = worker.utf8(),
                               .role = wanted,
                               .issuedAt = m_clock.now(),
                               .expiresAt = m_clock.now() + 1h },
        keys().apiKeySecret);
}

TunnelReply TunnelDesk::get(const QByteArray &path, const QJsonObject &parameters)
{
    return ask(token(role, role == TokenRole::Admin ? WorkerId() : alice), "GET", path, parameters);
}

TunnelReply TunnelDesk::post(const QByteArray &path, const QJsonObject &parameters, const HttpHeaders &headers)
{
    return ask(token(role, role == TokenRole::Admin ? WorkerId() : alice), "POST", path, parameters, headers);
}

TunnelReply TunnelDesk::ask(const QByteArray &token, const QByteArray &method, const QByteArray &path,
    const QJsonObject &parameters, const HttpHeaders &headers)
{
    const QJsonObject body{ { u"url"_s, QString::fromUtf8("Workspaces/" + floor.workspace.utf8() + filled(path)) },
        { u"method"_s, QString::fromLatin1(method) }, { u"params"_s, parameters },
        { u"token"_s, QString::fromLatin1(token) } };
    return send(filled(QJsonDocument(body).toJson()), headers);
}

EventCause TunnelDesk::causeOf(const QByteArray &token, const QByteArray &address) const
{
    const QJsonObject body{ { u"url"_s, u"Workspaces"_s }, { u"method"_s, u"POST"_s },
        { u"params"_s, QJsonObject() }, { u"token"_s, QString::fromLatin1(token) } };
    return m_bridge.causeOf({ .method = "POST",
        .path = "/v1/wschannels",
        .headers = { { "Content-Type", "text/plain;charset=UTF-8" } },
        .body = QJsonDocument(body).toJson(),
        .peerAddress = address });
}

TunnelReply TunnelDesk::send(const QByteArray &body, const HttpHeaders &headers)
{
    HttpRequest request{ .method = "POST", .path = "/v1/wschannels", .headers = headers, .body = body };
    request.headers.emplaceBack("Content-Type", "text/plain;charset=UTF-8");
    const HttpResponse response = m_bridge.answer(request);
    return { response.status, QJsonDocument::fromJson(response.body).object(), response.headers };
}

QByteArray TunnelDesk::filled(QByteArray text) const
{
    const QList<std::pair<const char *, QByteArray>> names{ { "{alice}", alice.utf8() }, { "{bob}", bob.utf8() },
        { "{task}", task.utf8() }, { "{reservation}", task.isNull() ? QByteArray() : floor.offer(task).utf8() },
        { "{queue}", floor.all.utf8() }, { "{workflow}", floor.workflow.utf8() }, { "{offline}", floor.offline.utf8() },
        { "{available}", floor.available.utf8() } };
    for (const auto &[name, sid] : names)
        text.replace(name, sid);
    return text;
}

void TunnelDesk::offerTask()
{
    task = floor.task("{\"from\":\"+1\"}");
    (void)floor.engine.takeEvents();
}
