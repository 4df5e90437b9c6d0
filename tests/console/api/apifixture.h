#pragma once

#include "console/api/api.h"
#include "core/wire/encode.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A client that is signed in to a scripted server, with a clock that stands still and no time between repeats.
struct ApiFixture
{
    FakeClock clock{};
    ScriptedServer server{};
    ApiClient client{ clock };
    Api api{ &client };
    LinkBase base{ "http://elsewhere.example", sid<AccountId>(1) };
    WorkspaceId workspace = sid<WorkspaceId>(2);

    ApiFixture()
    {
        client.setLongestDelay(1ms);
        client.setAccess(Endpoints::single(server.url()), "AC0123", "token-of-mine");
    }

    /// "/v1/Workspaces/WS…" and what is below it.
    [[nodiscard]] QByteArray path(const QByteArray &below = {}) const
    {
        return QByteArray("/v1/Workspaces/" + workspace.utf8() + below);
    }

    /// A list's body with one page.
    [[nodiscard]] QByteArray page(
        const QByteArray &key, const QList<QByteArray> &rows, const QByteArray &next = {}) const
    {
        return pageToJson({ .key = key, .url = base.origin, .nextPageUrl = next }, rows);
    }
};

/// Waits for the answer; a test goes on with `outcome(…)`.
template <typename T> void waitFor(const QFuture<ApiResult<T>> &future)
{
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
}

/// The kind of the error as a number for rows of data; -1: it went well.
template <typename T> int errorKind(const ApiResult<T> &result)
{
    return result ? -1 : int(result.error().kind);
}
