#include "apifixture.h"

#include <functional>

namespace {

/// Runs one call; answers the kind of the error, -1 where it went well.
using Call = std::function<QFuture<ApiResult<bool>>(const ApiFixture &)>;

template <typename T> QFuture<ApiResult<bool>> justWhether(QFuture<ApiResult<T>> future)
{
    return future.then([](const ApiResult<T> &result) { return result.map([](const T &) { return true; }); });
}

const AccountId account = sid<AccountId>(9);
const ConferencePlace place{ .account = account, .id = sid<ConferenceId>(2) };
const CallId leg = sid<CallId>(1);
const CallRecording ofConference{ .id = sid<RecordingId>(5), .conference = place.id };
const CallRecording ofLeg{ .id = sid<RecordingId>(5), .call = leg };

} // namespace

Q_DECLARE_METATYPE(Call)

/// Calls, conferences and recordings are asked for as documented.
class TestConferencesApi : public QObject
{
    Q_OBJECT

private slots:
    void asksAsDocumented_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QByteArray>("request"); // method, path below the account, query
        QTest::addColumn<QByteArray>("body");
        const QByteArray cf = "/Conferences/" + place.id.utf8();
        const QByteArray ca = "/Calls/" + leg.utf8();
        const QByteArray participant = cf + "/Participants/" + leg.utf8() + ".json?";
        const QByteArray re = "/Recordings/" + ofLeg.id.utf8() + ".json?";
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &body, const Call &call) {
            QTest::newRow(name) << call << request << body;
        };

        row("conference", "GET " + cf + ".json?", "",
            [](const ApiFixture &f) { return justWhether(f.api.conferences.fetch(place)); });
        row("end", "POST " + cf + ".json?", "Status=completed",
            [](const ApiFixture &f) { return justWhether(f.api.conferences.end(place)); });
        row("participants", "GET " + cf + "/Participants.json?PageSize=1000", "",
            [](const ApiFixture &f) { return justWhether(f.api.participants.list(place)); });
        row("add", "POST " + cf + "/Participants.json?", "From=%2B1555&To=client%3Abob", [](const ApiFixture &f) {
            return justWhether(f.api.participants.add(place, { .to = u"client:bob"_s, .from = u"+1555"_s }));
        });
        row("hold", "POST " + participant, "Hold=true",
            [](const ApiFixture &f) { return justWhether(f.api.participants.setHold(place, leg, true)); });
        row("resume", "POST " + participant, "Hold=false",
            [](const ApiFixture &f) { return justWhether(f.api.participants.setHold(place, leg, false)); });
        row("mute", "POST " + participant, "Muted=true",
            [](const ApiFixture &f) { return justWhether(f.api.participants.setMuted(place, leg, true)); });
        row("remove", "DELETE " + participant, "",
            [](const ApiFixture &f) { return justWhether(f.api.participants.remove(place, leg)); });
        row("leg", "GET " + ca + ".json?", "",
            [](const ApiFixture &f) { return justWhether(f.api.calls.fetch(account, leg)); });
        row("recordings", "GET " + cf + "/Recordings.json?PageSize=1000", "",
            [](const ApiFixture &f) { return justWhether(f.api.recordings.ofConference(place)); });
        row("recordings of a leg", "GET " + ca + "/Recordings.json?PageSize=1000", "",
            [](const ApiFixture &f) { return justWhether(f.api.recordings.ofCall(account, leg)); });
        row("pause", "POST " + cf + re, "Status=paused&PauseBehavior=skip",
            [](const ApiFixture &f) { return justWhether(f.api.recordings.setPaused(account, ofConference, true)); });
        row("go on, of a leg", "POST " + ca + re, "Status=in-progress",
            [](const ApiFixture &f) { return justWhether(f.api.recordings.setPaused(account, ofLeg, false)); });
    }

    void asksAsDocumented()
    {
        QFETCH(Call, call);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, body);
        ApiFixture f;

        const auto answer = call(f);
        waitFor(answer);

        QCOMPARE(f.server.requests().size(), 1);
        const ScriptedRequest sent = f.server.requests().first();
        const QByteArray below = "/2010-04-01/Accounts/" + account.utf8();
        QVERIFY(sent.path.startsWith(below));
        QCOMPARE(sent.method + ' ' + sent.path.mid(below.size()) + '?' + sent.query, request);
        QCOMPARE(sent.body, body);
        QCOMPARE(errorKind(answer.result()), int(ApiError::Kind::NotFound)); // nothing was told to be there
    }

    void followsThePages()
    {
        ApiFixture f;
        const QByteArray path
            = "/2010-04-01/Accounts/" + account.utf8() + "/Conferences/" + place.id.utf8() + "/Participants.json";
        const auto page = [](int call, const QByteArray &next) {
            return ScriptedAnswer{ .body = "{\"participants\":[{\"call_sid\":\"" + sid<CallId>(call).utf8()
                    + "\",\"hold\":false,\"muted\":true}],\"next_page_uri\":" + next + '}' };
        };
        f.server.answer("GET " + path, { page(1, '"' + path + "?Page=1\""), page(2, "null") });

        const auto listed = f.api.participants.list(place);
        waitFor(listed);

        QVERIFY(listed.result().has_value());
        QCOMPARE(listed.result()->rows.size(), 2);
        QCOMPARE(listed.result()->rows.last().call, sid<CallId>(2));
        QVERIFY(listed.result()->rows.last().muted);
        QCOMPARE(f.server.requests().last().query, QByteArray("Page=1"));
    }

    void aRemovedOneIsGone()
    {
        ApiFixture f;
        f.server.answer("DELETE /2010-04-01/Accounts/" + account.utf8() + "/Conferences/" + place.id.utf8()
                + "/Participants/" + leg.utf8() + ".json",
            { { .status = 204 } });

        const auto removed = f.api.participants.remove(place, leg);
        waitFor(removed);

        QVERIFY(removed.result().has_value());
    }
};

QTEST_GUILESS_MAIN(TestConferencesApi)
#include "tst_conferencesapi.moc"
