#pragma once

#include "console/control/callcontroller.h"
#include "console/tunnel/bridgetunnel.h"
#include "controlfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Task 1 in hand with a conference (CF…2) of Ana (CA…1) and Alice (CA…2), whose lists and changes the test answers.
struct CallFixture : ControlFixture
{
    BridgeTunnel tunnel{ &client };
    CallController calls{ api, PartiesApi(&tunnel), state, nullptr, clock };

    static constexpr int customer = 1;
    static constexpr int self = 2;

    static constexpr int other = 3;

    CallFixture()
    {
        calls.setPollInterval(std::chrono::hours(1)); // the tests ask by themselves
        Workspace workspace = someWorkspace(1, QStringLiteral("Tutorial"));
        workspace.account = sid<AccountId>(9);
        state.begin(workspace, sid<WorkerId>(1));
        Worker alice = someWorker(1);
        alice.attributes = R"({"contact_uri":"client:alice"})";
        state.apply(alice, clock.now());
        Task task = someTask(1);
        task.status = TaskStatus::Assigned;
        task.attributes = R"({"name":"Ana","to":"+15550199","conference":{"sid":")" + sid<ConferenceId>(2).utf8()
            + R"(","participants":{"worker":")" + sid<CallId>(self).utf8() + R"(","customer":")"
            + sid<CallId>(customer).utf8() + R"("}}})";
        state.apply(task, clock.now());
        state.apply(someReservation(1, ReservationStatus::Accepted), clock.now());
        everybodyIs({ row(customer), row(self) });
    }

    [[nodiscard]] static QByteArray accountPath() { return "/2010-04-01/Accounts/" + sid<AccountId>(9).utf8(); }
    [[nodiscard]] static QByteArray conferencePath()
    {
        return accountPath() + "/Conferences/" + sid<ConferenceId>(2).utf8();
    }
    [[nodiscard]] static QByteArray participantsPath() { return conferencePath() + "/Participants.json"; }
    [[nodiscard]] static QByteArray participantPath(int leg)
    {
        return conferencePath() + "/Participants/" + sid<CallId>(leg).utf8() + ".json";
    }
    [[nodiscard]] static QByteArray callPath(int leg)
    {
        return accountPath() + "/Calls/" + sid<CallId>(leg).utf8() + ".json";
    }

    [[nodiscard]] static QByteArray row(int leg, bool hold = false, bool muted = false)
    {
        return QJsonDocument(QJsonObject{ { QStringLiteral("call_sid"), sid<CallId>(leg).text() },
                                 { QStringLiteral("status"), QStringLiteral("connected") },
                                 { QStringLiteral("hold"), hold }, { QStringLiteral("muted"), muted } })
            .toJson(QJsonDocument::Compact);
    }
    /// A list's body.
    [[nodiscard]] static ScriptedAnswer list(const QByteArray &key, const QByteArrayList &rows)
    {
        return ok("{\"" + key + "\":[" + rows.join(',') + "],\"next_page_uri\":null}");
    }
    [[nodiscard]] static ScriptedAnswer ended(const QByteArray &reason, int by)
    {
        return ok(R"({"sid":")" + sid<ConferenceId>(2).utf8() + R"(","status":"completed","reason_conference_ended":")"
            + reason + R"(","call_sid_ending_conference":)"
            + (by ? '"' + sid<CallId>(by).utf8() + '"' : QByteArray("null")) + '}');
    }
    [[nodiscard]] static ScriptedAnswer leg(int number, const QByteArray &to, const QByteArray &status)
    {
        return ok(R"({"sid":")" + sid<CallId>(number).utf8() + R"(","from":"+15550199","to":")" + to
            + R"(","direction":"outbound-api","status":")" + status + "\"}");
    }

    /// What the next lists say.
    void everybodyIs(const QByteArrayList &rows)
    {
        server.answer("GET " + participantsPath(), { list("participants", rows) });
    }

    /// Looks at the task until its participants are known.
    [[nodiscard]] bool look()
    {
        calls.watch(sid<TaskId>(1));
        return QTest::qWaitFor([this] { return calls.call() && calls.call()->phase == CallView::Phase::Live; });
    }
    [[nodiscard]] const CallParty *party(int leg) const
    {
        return calls.call() ? calls.call()->party(sid<CallId>(leg)) : nullptr;
    }
};
