#include "console/control/taskconference.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray attributes(QByteArray text)
{
    return text.replace('\'', '"')
        .replace("CF", sid<ConferenceId>(2).utf8())
        .replace("CA1", sid<CallId>(1).utf8())
        .replace("CA2", sid<CallId>(2).utf8());
}

} // namespace

Q_DECLARE_METATYPE(TaskConference)

class TestTaskConference : public QObject
{
    Q_OBJECT

private slots:
    void findsTheConferenceOfATask_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TaskConference>("found");
        const TaskConference bare{ .id = sid<ConferenceId>(2) };
        TaskConference whole = bare;
        whole.customer = sid<CallId>(1);
        whole.worker = sid<CallId>(2);
        TaskConference calledIn = bare;
        calledIn.ownNumber = u"+1555"_s;

        QTest::newRow("with both") << attributes(
            "{'conference':{'sid':'CF','participants':{'customer':'CA1','worker':'CA2'}}}")
                                   << whole;
        QTest::newRow("alone") << attributes("{'conference':{'sid':'CF'}}") << bare;
        QTest::newRow("called in") << attributes("{'to':'+1555','from':'+1666','conference':{'sid':'CF'}}") << calledIn;
        QTest::newRow("was called") << attributes("{'outbound_to':'+1666','from':'+1555','conference':{'sid':'CF'}}")
                                    << calledIn;
        QTest::newRow("a participant that is no SID")
            << attributes("{'conference':{'sid':'CF','participants':{'customer':'nobody'}}}") << bare;
    }

    void findsTheConferenceOfATask()
    {
        QFETCH(QByteArray, text);
        QFETCH(TaskConference, found);

        QCOMPARE(conferenceOf(text), std::optional(found));
    }

    void tellsWhichLegMayBeASupervisors_data()
    {
        using Status = ConferenceParticipant::Status;
        QTest::addColumn<int>("leg");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("may");
        QTest::newRow("the customer") << 1 << int(Status::Connected) << false;
        QTest::newRow("the worker") << 2 << int(Status::Connected) << false;
        QTest::newRow("another") << 3 << int(Status::Connected) << true;
        QTest::newRow("another, ringing") << 3 << int(Status::Ringing) << true;
        QTest::newRow("another, gone") << 3 << int(Status::Complete) << false;
        QTest::newRow("another, not reached") << 3 << int(Status::Failed) << false;
    }

    void tellsWhichLegMayBeASupervisors()
    {
        QFETCH(int, leg);
        QFETCH(int, status);
        QFETCH(bool, may);
        const TaskConference conference{ .id = sid<ConferenceId>(2), .customer = sid<CallId>(1), .worker = sid<CallId>(2) };
        const ConferenceParticipant someone{ .call = sid<CallId>(leg), .status = ConferenceParticipant::Status(status) };

        QCOMPARE(mayBeListening(someone, conference), may);
    }

    void findsNone_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("none") << QByteArray("{}");
        QTest::newRow("no SID") << QByteArray("{\"conference\":{\"sid\":\"CF1\"}}");
        QTest::newRow("a text") << QByteArray("{\"conference\":\"CF\"}");
        QTest::newRow("no JSON") << QByteArray("\"conference\"");
    }

    void findsNone()
    {
        QFETCH(QByteArray, text);

        QVERIFY(!conferenceOf(text).has_value());
    }

    void knowsWhereAWorkerIsCalled()
    {
        QCOMPARE(contactOf("{\"contact_uri\":\"client:alice\"}"), u"client:alice"_s);
        QCOMPARE(contactOf("{}"), QString());
    }
};

QTEST_GUILESS_MAIN(TestTaskConference)
#include "tst_taskconference.moc"
