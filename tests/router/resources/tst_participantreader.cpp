#include "router/resources/participantreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

/// Parameters of whoever is dialled into a conference.
class TestParticipantReader : public QObject
{
    Q_OBJECT

private slots:
    void readsNothingAsTheDefaults()
    {
        Parameters given;

        QVERIFY(readParticipantOptions(given) == ParticipantOptions{});
        QVERIFY(!given.fault());
    }

    void refusesWhatThereIsNot_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");

        const auto row = [](const char *name, const char *wrong, const char *right) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(wrong) << QByteArray(right);
        };
        row("Muted", "perhaps", "true");
        row("Beep", "twice", "onEnter");
        row("StartConferenceOnEnter", "2", "false");
        row("EndConferenceOnExit", "no way", "true");
        row("EndConferenceOnCustomerExit", "x", "true");
        row("BeepOnCustomerEntrance", "x", "false");
        row("WaitUrl", "music", "http://localhost/music");
        row("WaitMethod", "PUT", "get");
        row("EarlyMedia", "late", "false");
        row("MaxParticipants", "251", "250");
        row("Record", "sometimes", "true");
        row("ConferenceRecord", "sometimes", "record-from-start");
        row("ConferenceTrim", "trim", "do-not-trim");
        row("RecordingChannels", "3", "dual");
        row("StatusCallback", "nowhere", "https://example.com/told");
        row("StatusCallbackMethod", "DELETE", "POST");
        row("StatusCallbackEvent", "sneezed", "answered");
        row("ConferenceStatusCallback", "nowhere", "https://example.com/told");
        row("ConferenceStatusCallbackMethod", "x", "GET");
        row("ConferenceStatusCallbackEvent", "lunch", "leave");
        row("RecordingStatusCallback", "nowhere", "https://example.com/told");
        row("RecordingStatusCallbackMethod", "x", "GET");
        row("ConferenceRecordingStatusCallback", "nowhere", "https://example.com/told");
        row("ConferenceRecordingStatusCallbackMethod", "x", "POST");
        row("Region", "mars1", "jp1");
        row("JitterBufferSize", "huge", "off");
    }

    void refusesWhatThereIsNot()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        Parameters refused(FormFields{ { name, wrong } });
        Parameters taken(FormFields{ { name, right } });

        (void)readParticipantOptions(refused);
        (void)readParticipantOptions(taken);

        QVERIFY(refused.fault());
        QCOMPARE(refused.fault()->code, 20001);
        QVERIFY2(refused.fault()->message.contains(QString::fromLatin1(name)), qPrintable(refused.fault()->message));
        QVERIFY2(!taken.fault(), taken.fault() ? qPrintable(taken.fault()->message) : "");
    }

    void readsEventsInEverySpelling_data()
    {
        QTest::addColumn<FormFields>("fields");

        QTest::newRow("repeated") << FormFields{ { "StatusCallbackEvent", "ringing" },
            { "StatusCallbackEvent", "answered" } };
        QTest::newRow("with commas") << FormFields{ { "StatusCallbackEvent", "ringing,answered" } };
        QTest::newRow("with blanks") << FormFields{ { "StatusCallbackEvent", "ringing answered" } };
        QTest::newRow("both") << FormFields{ { "StatusCallbackEvent", "Ringing, ANSWERED" } };
        QTest::newRow("in the plural") << FormFields{ { "StatusCallbackEvents", "ringing,answered" } };
    }

    void readsEventsInEverySpelling()
    {
        QFETCH(FormFields, fields);
        Parameters given(fields);

        const QStringList events{ u"ringing"_s, u"answered"_s };
        QCOMPARE(readHook(given, "StatusCallback", callProgressEvents()).events, events);
        QVERIFY(!given.fault());
    }
};

QTEST_GUILESS_MAIN(TestParticipantReader)
#include "tst_participantreader.moc"
