#pragma once

#include "console/routerfixture.h"
#include "core/base/clock.h"
#include "support/scriptedserver.h"

#include <atomic>

/// A company: a real router, and a token service that knows Alice of one of its workspaces.
struct Company
{
    RouterFixture router;
    ScriptedServer service;
    QByteArray workspace;
    QByteArray alice;
    QByteArray bob;

    [[nodiscard]] bool begin(const QByteArray &name = "Tutorial")
    {
        if (!router.start())
            return false;
        workspace = sidIn(router.get("/v1/Workspaces?FriendlyName=" + name.toPercentEncoding()), "workspaces");
        alice = sidIn(router.get(path("/Workers?FriendlyName=Alice")), "workers");
        bob = sidIn(router.get(path("/Workers?FriendlyName=Bob")), "workers");
        giveTokens(std::chrono::hours(1));
        return !alice.isEmpty();
    }
    /// The service gives a token of this life from now on, or answers this instead.
    void giveTokens(std::chrono::seconds life)
    {
        answer({ .body = "{\"token\":\"" + router.workerToken(workspace, alice, life) + "\",\"workspace\":\"Here\"}",
            .headers = { { "Date", httpDate(SystemClock().now()) } } });
    }
    void answer(const ScriptedAnswer &answer) { service.answer("POST /login/token", { answer }); }
    [[nodiscard]] int asked() const { return service.count("POST /login/token"); }
    [[nodiscard]] QByteArray path(const QByteArray &below) const { return "/v1/Workspaces/" + workspace + below; }
    [[nodiscard]] ConsoleOptions options() const
    {
        ConsoleOptions options = router.optionsFor({});
        SignInRequest &request = *options.oneRun;
        request.account.clear();
        request.workspace.clear();
        request.user = QStringLiteral("alice");
        request.secret = "the password";
        request.tokenService = service.url();
        request.tokenService.setPath(QStringLiteral("/login/token"));
        return options;
    }
    void makeTask() { router.post(path("/Tasks"), "Attributes=%7B%22selected_language%22%3A%22es%22%7D"); }
    QString statusOf(const TaskId &task)
    {
        return router.get(path("/Tasks/" + task.utf8())).value(QLatin1StringView("assignment_status")).toString();
    }

private:
    static QByteArray sidIn(const QJsonObject &list, const char *key)
    {
        return list.value(QLatin1StringView(key))[0][QLatin1StringView("sid")].toString().toLatin1();
    }
};

/// The machine's time and a little more: what a day brings comes at once.
class HastyClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return m_system.now() + std::chrono::milliseconds(m_ahead.load());
    }
    void advance(std::chrono::milliseconds by) { m_ahead += by.count(); }

private:
    SystemClock m_system;
    std::atomic<qint64> m_ahead{ 0 };
};
