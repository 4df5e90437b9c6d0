#pragma once

#include "console/tokens/servicetokens.h"
#include "core/signing/accesstoken.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A company's token service with a login of "alice" and "hush:hush", and a clock that stands still on both sides.
struct TokenFixture
{
    FakeClock clock;
    ScriptedServer server;

    [[nodiscard]] TokenServiceAccess access() const
    {
        QUrl url = server.url();
        url.setPath(u"/token"_s);
        return { .url = url, .login = u"alice"_s, .password = "hush:hush" };
    }
    /// A worker's token from now on, number for number another.
    [[nodiscard]] QByteArray token(std::chrono::seconds life = 1h, int worker = 3) const
    {
        return makeAccessToken({ .keySid = "SK1",
                                   .accountSid = sid<AccountId>(1).utf8(),
                                   .workspaceSid = sid<WorkspaceId>(2).utf8(),
                                   .workerSid = sid<WorkerId>(worker).utf8(),
                                   .issuedAt = clock.now(),
                                   .expiresAt = clock.now() + life },
            "signs");
    }
    [[nodiscard]] ScriptedAnswer given(const QByteArray &token, const QByteArray &more = {}) const
    {
        return { .body = "{\"token\":\"" + token + "\"" + more + "}",
            .headers = { { "Date", httpDate(clock.now()) } } };
    }
    void answer(const QList<ScriptedAnswer> &answers) { server.answer("POST /token", answers); }
    [[nodiscard]] int asked() const { return server.count("POST /token"); }
};

/// The kind of the error as a number for rows of data; -1: it went well.
template <typename T> int kindOf(const ApiResult<T> &result)
{
    return result ? -1 : int(result.error().kind);
}
