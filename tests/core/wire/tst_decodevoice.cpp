#include "core/wire/decodevoice.h"

#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject participant()
{
    return { { u"call_sid"_s, sid<CallId>(1).text() }, { u"conference_sid"_s, sid<ConferenceId>(2).text() },
        { u"label"_s, QJsonValue::Null }, { u"status"_s, u"ringing"_s }, { u"muted"_s, true }, { u"hold"_s, false },
        { u"coaching"_s, false } };
}

QByteArray page(const QJsonArray &rows, const QJsonValue &next)
{
    return QJsonDocument(QJsonObject{ { u"participants"_s, rows }, { u"next_page_uri"_s, next } }).toJson();
}

} // namespace

class TestDecodeVoice : public QObject
{
    Q_OBJECT

private slots:
    void readsAParticipant()
    {
        const ConferenceParticipant expected{ .call = sid<CallId>(1),
            .conference = sid<ConferenceId>(2),
            .status = ConferenceParticipant::Status::Ringing,
            .muted = true };

        QCOMPARE(participantFromJson(participant()), Decoded<ConferenceParticipant>(expected));
    }

    void readsHowAConferenceEnded_data()
    {
        QTest::addColumn<QJsonValue>("reason");
        QTest::addColumn<int>("ending");
        using Ending = Conference::Ending;

        QTest::newRow("lives") << QJsonValue(QJsonValue::Null) << int(Ending::None);
        QTest::newRow("by REST") << QJsonValue(u"conference-ended-via-api"_s) << int(Ending::ByApi);
        QTest::newRow("who was to end it left")
            << QJsonValue(u"participant-with-end-conference-on-exit-left"_s) << int(Ending::ExitLeft);
        QTest::newRow("who was to end it was thrown out")
            << QJsonValue(u"participant-with-end-conference-on-exit-kicked"_s) << int(Ending::ExitKicked);
        QTest::newRow("the last was thrown out") << QJsonValue(u"last-participant-kicked"_s) << int(Ending::LastKicked);
        QTest::newRow("for a reason nobody knows") << QJsonValue(u"the-moon-rose"_s) << int(Ending::None);
        QTest::newRow("the last left") << QJsonValue(u"last-participant-left"_s) << int(Ending::LastLeft);
    }

    void readsHowAConferenceEnded()
    {
        QFETCH(QJsonValue, reason);
        QFETCH(int, ending);

        const auto conference
            = conferenceFromJson({ { u"sid"_s, sid<ConferenceId>(2).text() }, { u"status"_s, u"completed"_s },
                { u"reason_conference_ended"_s, reason }, { u"call_sid_ending_conference"_s, sid<CallId>(1).text() } });

        QVERIFY(conference.has_value());
        QCOMPARE(int(conference->ending), ending);
        QCOMPARE(conference->status, Conference::Status::Completed);
        QCOMPARE(conference->endedBy, sid<CallId>(1));
    }

    void knowsWhoIsAtTheFarEnd_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("farEnd");

        QTest::newRow("called in") << u"inbound"_s << u"+15550100042"_s;
        QTest::newRow("dialled") << u"outbound-api"_s << u"client:alice"_s;
        QTest::newRow("dialled by TwiML") << u"outbound-dial"_s << u"client:alice"_s;
    }

    void knowsWhoIsAtTheFarEnd()
    {
        QFETCH(QString, direction);
        QFETCH(QString, farEnd);

        const auto leg = callLegFromJson({ { u"sid"_s, sid<CallId>(1).text() }, { u"from"_s, u"+15550100042"_s },
            { u"to"_s, u"client:alice"_s }, { u"status"_s, u"no-answer"_s }, { u"direction"_s, direction } });

        QVERIFY(leg.has_value());
        QCOMPARE(leg->farEnd(), farEnd);
        QCOMPARE(leg->status, CallLeg::Status::NoAnswer);
    }

    void readsARecording()
    {
        const auto recording
            = callRecordingFromJson({ { u"sid"_s, sid<RecordingId>(3).text() }, { u"call_sid"_s, QJsonValue::Null },
                { u"conference_sid"_s, sid<ConferenceId>(2).text() }, { u"status"_s, u"paused"_s } });

        QVERIFY(recording.has_value());
        QCOMPARE(recording->status, CallRecording::Status::Paused);
        QVERIFY(recording->isLive());
        QCOMPARE(recording->conference, sid<ConferenceId>(2));
    }

    void namesTheKeyItCannotRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("no SID") << u"call_sid"_s << QJsonValue(u"CA1"_s);
        QTest::newRow("SID left out") << u"call_sid"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("a status nobody knows") << u"status"_s << QJsonValue(u"dancing"_s);
        QTest::newRow("hold as text") << u"hold"_s << QJsonValue(u"true"_s);
        QTest::newRow("muted left out") << u"muted"_s << QJsonValue(QJsonValue::Null);
    }

    void namesTheKeyItCannotRead()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject row = participant();
        row.insert(key, value);

        const auto read = participantFromJson(row);

        QVERIFY(!read.has_value());
        QCOMPARE(read.error().key, key);
    }

    void readsAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QStringList>("unreadable");
        QJsonObject bad = participant();
        bad.remove(u"hold"_s);

        QTest::newRow("the last one") << page({ participant() }, QJsonValue::Null) << 1 << QString() << QStringList();
        QTest::newRow("with another behind it")
            << page({}, u"/2010-04-01/x?Page=1"_s) << 0 << u"/2010-04-01/x?Page=1"_s << QStringList();
        QTest::newRow("with a row that cannot be read") << page({ bad, participant(), 7 },
            QJsonValue::Null) << 1 << QString() << QStringList{ u"row 1: hold"_s, u"row 3: call_sid"_s };
    }

    void readsAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(QString, next);
        QFETCH(QStringList, unreadable);

        const auto read = voicePageFromJson(body, u"participants"_s, &participantFromJson);

        QVERIFY(read.has_value());
        QCOMPARE(read->rows.size(), rows);
        QCOMPARE(read->nextPageUrl, next);
        QCOMPARE(read->unreadable, unreadable);
    }

    void refusesWhatIsNoPage()
    {
        QCOMPARE(voicePageFromJson("{}", u"participants"_s, &participantFromJson).error().key, u"participants"_s);
        QCOMPARE(voicePageFromJson("nonsense", u"participants"_s, &participantFromJson).error().key, QString());
    }
};

QTEST_GUILESS_MAIN(TestDecodeVoice)
#include "tst_decodevoice.moc"
