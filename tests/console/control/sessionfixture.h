#pragma once

#include "console/control/sessioncontroller.h"
#include "console/credentials/memorystore.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QPromise>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A keyring in any mood.
class MoodyStore final : public CredentialStore
{
public:
    QFuture<StoreResult<QByteArray>> read(const QString &profile) override
    {
        return trouble ? said<QByteArray>(tl::unexpected(*trouble)) : memory.read(profile);
    }
    QFuture<StoreResult<Done>> write(const QString &profile, const QByteArray &secret) override
    {
        return trouble ? said<Done>(tl::unexpected(*trouble)) : memory.write(profile, secret);
    }
    QFuture<StoreResult<Done>> remove(const QString &profile) override
    {
        if (pretends)
            return said<Done>(Done{});
        return trouble ? said<Done>(tl::unexpected(*trouble)) : memory.remove(profile);
    }

    std::optional<StoreError> trouble;
    bool pretends = false; // says that it removed, and did not
    MemoryStore memory;

private:
    template <typename T>
    static QFuture<StoreResult<T>> said(const StoreResult<T> &result)
    {
        QPromise<StoreResult<T>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }
};

/// A session controller that has never been signed in, at a server with two workspaces, each with an Alice.
struct SessionFixture : ControlFixture
{
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"settings.ini"_s) };
    MoodyStore store;
    ServiceTokens tokens{ clock };
    SessionController session{ api, tokens, state, settings, store };

    SessionFixture()
    {
        state.clear();
        client.forgetAccess();
        server.answer("GET /v1/Workspaces", { list("workspaces", { toJson(someWorkspace(1, u"Tutorial"_s), {}),
                                                                   toJson(someWorkspace(2, u"Contact Center"_s), {}) }) });
        for (const int workspace : { 1, 2 }) {
            const QByteArray path = "GET /v1/Workspaces/" + sid<WorkspaceId>(workspace).utf8() + "/Workers";
            server.answer(path, { list("workers", { toJson(alice(workspace), {}) }) });
            server.answer(path + '/' + alice(workspace).id.utf8(), { ok(alice(workspace)) });
        }
    }
    static Worker alice(int workspace)
    {
        Worker worker = someWorker(workspace);
        worker.workspace = sid<WorkspaceId>(workspace);
        worker.name = u"Alice"_s;
        return worker;
    }
    [[nodiscard]] SignInRequest request() const
    {
        return { .profile = u"Home"_s,
                 .server = { .twilio = false, .url = server.url() },
                 .account = u"AC00000000000000000000000000000001"_s,
                 .secret = "top-secret" };
    }
    void signInAs(SignInRequest wanted)
    {
        wanted.workspace = u"Tutorial"_s;
        wanted.worker = u"Alice"_s;
        session.signIn(wanted);
    }
};
