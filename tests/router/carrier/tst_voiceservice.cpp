#include "router/carrier/phonenetwork.h"
#include "router/carrier/voiceservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

const Instant morning{ std::chrono::milliseconds{ 1'772'442'651'000 } };

/// A network that is asked as a client asks it.
struct Desk
{
    Desk() { network.advanceTo(morning); }

    HttpResponse ask(const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {})
    {
        const bool reads = method == "GET";
        return answerVoice(network,
            { .method = method,
                .path = "/2010-04-01/Accounts/AC00000000000000000000000000000001/" + path,
                .query = reads ? parameters : QByteArray(),
                .body = reads ? QByteArray() : parameters });
    }
    QJsonObject json(const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {})
    {
        return QJsonDocument::fromJson(ask(method, path, parameters).body).object();
    }
    QByteArray sid(const QByteArray &method, const QByteArray &path, const QByteArray &parameters = {})
    {
        const QJsonObject body = json(method, path, parameters);
        return body.value(body.contains("sid"_L1) ? "sid"_L1 : "call_sid"_L1).toString().toLatin1();
    }
    void advance(std::chrono::milliseconds by) { network.advanceTo(network.now() + by); }
    /// Dials somebody into a conference and answers the call's SID, joined.
    QByteArray dialIn(const QByteArray &conference, const QByteArray &more = {})
    {
        const QByteArray call
            = sid("POST", "Conferences/" + conference + "/Participants.json", "From=%2B1555&To=client%3Aann" + more);
        advance(2s);
        return call;
    }
    QByteArray conferenceSid(const QByteArray &name)
    {
        const QJsonArray found
            = json("GET", "Conferences.json", "FriendlyName=" + name).value("conferences"_L1).toArray();
        return found.isEmpty() ? QByteArray() : found.at(0).toObject().value("sid"_L1).toString().toLatin1();
    }

    PhoneNetwork network{ *AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001")), 3 };
};

} // namespace

class TestVoiceService : public QObject
{
    Q_OBJECT

private slots:
    void placesACall()
    {
        Desk desk;
        const HttpResponse made
            = desk.ask("POST", "Calls.json", "To=%2B15005552010&From=%2B1555&Url=http%3A%2F%2Flocalhost%2Ftwiml");
        const QJsonObject call = QJsonDocument::fromJson(made.body).object();
        const QByteArray path = "Calls/" + call.value("sid"_L1).toString().toLatin1() + ".json";

        QCOMPARE(made.status, 201);
        QCOMPARE(call.value("status"_L1).toString(), u"queued"_s);
        QCOMPARE(call.value("direction"_L1).toString(), u"outbound-api"_s);
        QCOMPARE(call.value("date_created"_L1).toString(), u"Mon, 02 Mar 2026 09:10:51 +0000"_s);
        const QString uri = u"/2010-04-01/Accounts/AC00000000000000000000000000000001/"_s + QString::fromLatin1(path);
        QCOMPARE(call.value("uri"_L1).toString(), uri);
        desk.advance(0ms);
        QCOMPARE(desk.json("GET", path).value("status"_L1).toString(), u"ringing"_s);
        desk.advance(2s);
        QCOMPARE(desk.json("GET", path).value("status"_L1).toString(), u"in-progress"_s);
        QCOMPARE(desk.network.takeNotices().constFirst().url, u"http://localhost/twiml"_s);
        desk.advance(10s);
        QCOMPARE(desk.json("GET", path).value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(desk.json("GET", path).value("duration"_L1).toString(), u"10"_s);
        QCOMPARE(desk.ask("DELETE", path).status, 204);
        QCOMPARE(desk.ask("GET", path).status, 404);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");

        const QByteArray post = "POST";
        const QByteArray url = "&Url=http%3A%2F%2Flocalhost";
        const auto row
            = [](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &parameters,
                  int status, int code) { QTest::newRow(name) << method << path << parameters << status << code; };
        row("call to nobody", post, "Calls.json", "From=%2B1" + url, 400, 21201);
        row("call from nobody", post, "Calls.json", "To=%2B1" + url, 400, 21213);
        row("call without TwiML", post, "Calls.json", "To=%2B1&From=%2B1", 400, 21205);
        row("call to no number", post, "Calls.json", "To=%2B15005550001&From=%2B1" + url, 400, 21217);
        row("call far away", post, "Calls.json", "To=%2B15005550003&From=%2B1" + url, 400, 21215);
        row("call told nowhere", post, "Calls.json", "To=%2B1&From=%2B1&StatusCallback=x" + url, 400, 20001);
        row("unknown call", "GET", "Calls/CA00000000000000000000000000000009.json", {}, 404, 20404);
        row("unknown kind", "GET", "Faxes.json", {}, 404, 20404);
        row("putting", "PUT", "Calls.json", {}, 405, 20004);
        row("deleting all", "DELETE", "Conferences.json", {}, 405, 20004);
        row("unknown conference", "GET", "Conferences/CF00000000000000000000000000000009.json", {}, 404, 20404);
        row("into an unknown one", post, "Conferences/CF00000000000000000000000000000009/Participants.json",
            "To=%2B1&From=%2B1", 404, 20404);
        row("participant to nobody", post, "Conferences/Room/Participants.json", "From=%2B1", 400, 20001);
        row("coaching nobody", post, "Conferences/Room/Participants.json", "From=%2B1&To=%2B1&Coaching=true", 400,
            20001);
        row("participant, ringing too short", post, "Conferences/Room/Participants.json", "From=%2B1&To=%2B1&Timeout=4",
            400, 20001);
        row("a page by number", "GET", "Calls.json", "Page=2", 400, 40153);
        row("no date", "GET", "Conferences.json", "DateCreated=lunch", 400, 20001);
        row("broken escape", "GET", "Calls.json", "To=%2", 400, 20001);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, parameters);
        QFETCH(int, status);
        QFETCH(int, code);
        Desk desk;

        const HttpResponse answer = desk.ask(method, path, parameters);

        QCOMPARE(answer.status, status);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("code"_L1).toInt(), code);
        QVERIFY(desk.network.calls().inOrder().empty());
    }

    void knowsOnlyItsAccount()
    {
        Desk desk;
        const HttpRequest request{ .method = "GET",
            .path = "/2010-04-01/Accounts/AC00000000000000000000000000000002/Calls.json" };

        QCOMPARE(answerVoice(desk.network, request).status, 404);
    }

    void changesACall()
    {
        Desk desk;
        const QByteArray path = "Calls/"
            + desk.sid("POST", "Calls.json", "To=client%3Aann&From=%2B1555&Twiml=%3CResponse%2F%3E") + ".json";
        QCOMPARE(desk.json("POST", path, "Url=http%3A%2F%2Flocalhost%2Fb").value("code"_L1).toInt(), 21220);
        desk.advance(2s);
        (void)desk.network.takeNotices();

        QCOMPARE(desk.ask("POST", path, "Url=http%3A%2F%2Flocalhost%2Fb").status, 200);
        QCOMPARE(desk.network.takeNotices().constFirst().url, u"http://localhost/b"_s);
        QCOMPARE(desk.json("POST", path, "Status=canceled").value("status"_L1).toString(), u"in-progress"_s);
        QCOMPARE(desk.json("POST", path, "Status=completed").value("status"_L1).toString(), u"completed"_s);
    }

    void listsCalls_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("rows");

        QTest::newRow("all") << QByteArray() << 3;
        QTest::newRow("to somebody") << QByteArray("To=client%3Abob") << 1;
        QTest::newRow("by status") << QByteArray("Status=queued") << 3;
        QTest::newRow("today") << QByteArray("StartTime=2026-03-02") << 3;
        QTest::newRow("up to yesterday") << QByteArray("StartTime%3C=2026-03-01") << 0;
        QTest::newRow("from tomorrow on") << QByteArray("StartTime%3E=2026-03-03") << 0;
        QTest::newRow("two at most") << QByteArray("PageSize=2") << 2;
    }

    void listsCalls()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, rows);
        Desk desk;
        for (const QByteArray who : { "ann", "bob", "cem" })
            desk.ask("POST", "Calls.json", "From=%2B1&Twiml=x&To=client%3A" + who);

        const QJsonObject page = desk.json("GET", "Calls.json", query);

        QCOMPARE(page.value("calls"_L1).toArray().size(), rows);
        QVERIFY(page.value("first_page_uri"_L1).toString().startsWith("/2010-04-01/Accounts/AC"_L1));
        QCOMPARE(page.value("next_page_uri"_L1).isNull(), query != "PageSize=2");
    }

    void turnsPages()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i)
            desk.ask("POST", "Calls.json", "From=%2B1&Twiml=x&To=client%3A" + QByteArray::number(i));
        QStringList seen;
        for (QByteArray query = "PageSize=2"; !query.isEmpty();) {
            const QJsonObject page = desk.json("GET", "Calls.json", query);
            const QJsonArray calls = page.value("calls"_L1).toArray();
            for (const QJsonValue &call : calls)
                seen.append(call.toObject().value("to"_L1).toString());
            query = page.value("next_page_uri"_L1).toString().section(u'?', 1).toLatin1();
        }

        const QStringList newestFirst{ u"client:4"_s, u"client:3"_s, u"client:2"_s, u"client:1"_s, u"client:0"_s };
        QCOMPARE(seen, newestFirst);
    }

    void holdsAConference()
    {
        Desk desk;
        const QByteArray ann = desk.dialIn("Room", "&Label=host&EndConferenceOnExit=true");
        const QByteArray room = desk.conferenceSid("Room");
        const QByteArray bob = desk.dialIn(room);
        const QByteArray people = "Conferences/" + room + "/Participants";

        QCOMPARE(desk.json("GET", people + ".json").value("participants"_L1).toArray().size(), 2);
        const QJsonObject host = desk.json("GET", people + "/host.json");
        QCOMPARE(host.value("call_sid"_L1).toString().toLatin1(), ann);
        QCOMPARE(host.value("status"_L1).toString(), u"connected"_s);
        QVERIFY(desk.json("POST", people + '/' + bob + ".json", "Hold=true&Muted=true").value("hold"_L1).toBool());
        QCOMPARE(desk.json("GET", people + ".json", "Hold=true").value("participants"_L1).toArray().size(), 1);
        const QJsonObject coach = desk.json("POST", people + '/' + bob + ".json", "Muted=false&CallSidToCoach=" + ann);
        QVERIFY(coach.value("coaching"_L1).toBool());
        QCOMPARE(coach.value("call_sid_to_coach"_L1).toString().toLatin1(), ann);
        QVERIFY(!coach.value("muted"_L1).toBool());
        QCOMPARE(desk.ask("DELETE", people + "/host.json").status, 204);

        const QJsonObject ended = desk.json("GET", "Conferences/" + room + ".json");
        QCOMPARE(ended.value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(
            ended.value("reason_conference_ended"_L1).toString(), u"participant-with-end-conference-on-exit-kicked"_s);
        QCOMPARE(ended.value("call_sid_ending_conference"_L1).toString().toLatin1(), ann);
        QCOMPARE(desk.json("GET", "Calls/" + bob + ".json").value("status"_L1).toString(), u"completed"_s);
    }

    void endsAConference_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path"); // {room} and {ann} stand for SIDs
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");

        QTest::newRow("by request") << QByteArray("POST") << QByteArray("Conferences/{room}.json")
                                    << QByteArray("Status=completed") << u"conference-ended-via-api"_s;
        QTest::newRow("last one left") << QByteArray("POST") << QByteArray("Calls/{ann}.json")
                                       << QByteArray("Status=completed") << u"last-participant-left"_s;
        QTest::newRow("last one kicked") << QByteArray("DELETE")
                                         << QByteArray("Conferences/{room}/Participants/{ann}.json") << QByteArray()
                                         << u"last-participant-kicked"_s;
    }

    void endsAConference()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        Desk desk;
        const QByteArray ann = desk.dialIn("Room");
        const QByteArray room = desk.conferenceSid("Room");

        QVERIFY(desk.ask(method, path.replace("{room}", room).replace("{ann}", ann), body).status < 300);

        const QJsonObject ended = desk.json("GET", "Conferences/" + room + ".json");
        QCOMPARE(ended.value("reason_conference_ended"_L1).toString(), reason);
        QCOMPARE(desk.json("GET", "Calls/" + ann + ".json").value("status"_L1).toString(), u"completed"_s);
        QVERIFY(desk.json("GET", "Conferences.json", "Status=in-progress").value("conferences"_L1).toArray().isEmpty());
    }

    void admitsNoMoreThanItMay()
    {
        Desk desk;
        desk.dialIn("Room", "&MaxParticipants=2");
        desk.dialIn("Room");

        QCOMPARE(desk.ask("POST", "Conferences/Room/Participants.json", "From=%2B1&To=%2B1").status, 400);
    }

    void recordsACall()
    {
        Desk desk;
        const QByteArray call = desk.sid("POST", "Calls.json", "To=client%3Aann&From=%2B1&Twiml=x");
        const QByteArray tapes = "Calls/" + call + "/Recordings";
        QCOMPARE(desk.ask("POST", tapes + ".json").status, 400); // nobody has answered yet
        desk.advance(2s);
        const QByteArray tape = tapes + '/' + desk.sid("POST", tapes + ".json", "RecordingChannels=dual") + ".json";

        desk.advance(5s);
        QCOMPARE(desk.json("POST", tape, "Status=paused").value("status"_L1).toString(), u"paused"_s);
        desk.advance(5s);
        QCOMPARE(desk.json("POST", tapes + "/Twilio.CURRENT.json", "Status=in-progress").value("status"_L1).toString(),
            u"in-progress"_s);
        desk.advance(2s);
        const QJsonObject stopped = desk.json("POST", tape, "Status=stopped");
        QCOMPARE(stopped.value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(stopped.value("duration"_L1).toString(), u"7"_s);
        QCOMPARE(stopped.value("channels"_L1).toInt(), 2);
        QCOMPARE(desk.ask("POST", tape, "Status=paused").status, 400);
        QCOMPARE(desk.json("GET", tapes + ".json").value("recordings"_L1).toArray().size(), 1);
        QCOMPARE(desk.ask("DELETE", tape).status, 204);
        QCOMPARE(desk.json("GET", "Recordings.json").value("recordings"_L1).toArray().size(), 0);
    }

    void recordsAConference()
    {
        Desk desk;
        desk.dialIn("Room", "&ConferenceRecord=true");
        const QByteArray room = desk.conferenceSid("Room");
        const QByteArray tapes = "Conferences/" + room + "/Recordings.json";

        const QJsonObject tape = desk.json("GET", tapes).value("recordings"_L1).toArray().at(0).toObject();
        QCOMPARE(tape.value("status"_L1).toString(), u"in-progress"_s);
        QCOMPARE(tape.value("source"_L1).toString(), u"Conference"_s);
        desk.ask("POST", "Conferences/" + room + ".json", "Status=completed");
        const QJsonObject ended = desk.json("GET", tapes).value("recordings"_L1).toArray().at(0).toObject();
        QCOMPARE(ended.value("status"_L1).toString(), u"completed"_s);
    }

    void tellsWebServers()
    {
        Desk desk;
        desk.dialIn("Room",
            "&StatusCallback=http%3A%2F%2Flocalhost%2Fc&StatusCallbackEvent=ringing&StatusCallbackEvent=answered"
            "&ConferenceStatusCallback=http%3A%2F%2Flocalhost%2Froom&ConferenceStatusCallbackMethod=GET"
            "&ConferenceStatusCallbackEvent=start+join+hold+end");
        const QByteArray room = desk.conferenceSid("Room");
        const QJsonObject ann = desk.json("GET", "Conferences/" + room + "/Participants.json")
                                    .value("participants"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject();
        const QByteArray path
            = "Conferences/" + room + "/Participants/" + ann.value("call_sid"_L1).toString().toLatin1() + ".json";
        desk.ask("POST", path, "Hold=true");
        desk.ask("POST", "Conferences/" + room + ".json", "Status=completed");

        QByteArrayList told;
        for (const WebNotice &notice : desk.network.takeNotices()) {
            for (const auto &[name, value] : notice.fields) {
                if (name == "CallStatus" || name == "StatusCallbackEvent")
                    told.append(value);
            }
            QCOMPARE(notice.byPost, notice.url.endsWith("/c"_L1));
        }
        const QByteArrayList expected{ "ringing", "in-progress", "participant-join", "conference-start",
            "participant-hold", "conference-end" };
        QCOMPARE(told, expected);
    }

    void isReadAsItWasStored()
    {
        Desk desk;
        desk.dialIn("Room", "&ConferenceRecord=true");
        Desk again;
        for (const Change &record : desk.network.takeChanges())
            QVERIFY(again.network.restore(record));

        for (const QByteArray list : { "Calls.json", "Conferences.json", "Recordings.json" })
            QCOMPARE(again.ask("GET", list).body, desk.ask("GET", list).body);
        QVERIFY(!again.network.restore({ "CA00000000000000000000000000000001", "\1x" }));
        QVERIFY(!again.network.restore({ "CAx", "" }));
    }
};

QTEST_GUILESS_MAIN(TestVoiceService)
#include "tst_voiceservice.moc"
