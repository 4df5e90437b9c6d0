#include "core/wire/encodeassignment.h"

#include <QTest>

using namespace Qt::StringLiterals;

using AssignmentValues = QMap<QString, QString>;

/// What answers an assignment callback.
class TestEncodeAssignment : public QObject
{
    Q_OBJECT

private slots:
    void answersWithWhatWasGiven_data();
    void answersWithWhatWasGiven();
};

void TestEncodeAssignment::answersWithWhatWasGiven_data()
{
    using Kind = InstructionKind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<AssignmentValues>("values");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("accept") << Kind::Accept << AssignmentValues{} << QByteArray(R"({"instruction":"accept"})");
    QTest::newRow("reject, and then to") << Kind::Reject << AssignmentValues{ { u"WorkerActivitySid"_s, u"WA1"_s } }
                                         << QByteArray(R"({"activity_sid":"WA1","instruction":"reject"})");
    QTest::newRow("conference: a number, a yes, a word")
        << Kind::Conference
        << AssignmentValues{ { u"Timeout"_s, u"20"_s }, { u"EndConferenceOnExit"_s, u"true"_s },
               { u"Beep"_s, u"onEnter"_s } }
        << QByteArray(
               R"({"beep":"onEnter","end_conference_on_exit":true,"instruction":"conference","timeout":20})");
    QTest::newRow("conference: its events")
        << Kind::Conference << AssignmentValues{ { u"StatusCallbackEvent"_s, u"initiated completed"_s } }
        << QByteArray(R"({"instruction":"conference","status_callback_event":["initiated","completed"]})");
    QTest::newRow("dequeue")
        << Kind::Dequeue
        << AssignmentValues{ { u"DequeueFrom"_s, u"+15550100"_s }, { u"DequeueTo"_s, u" "_s },
               { u"DequeueRecord"_s, u"record-from-answer"_s }, { u"DequeuePostWorkActivitySid"_s, u"WA2"_s } }
        << QByteArray(
               R"({"from":"+15550100","instruction":"dequeue","post_work_activity_sid":"WA2","record":"record-from-answer"})");
    QTest::newRow("dequeue: its events by the callback's own key")
        << Kind::Dequeue << AssignmentValues{ { u"DequeueStatusCallbackEvent"_s, u"ringing"_s } }
        << QByteArray(R"({"instruction":"dequeue","status_callback_events":["ringing"]})");
    QTest::newRow("call") << Kind::Call
                          << AssignmentValues{ { u"CallFrom"_s, u"+1"_s }, { u"CallAccept"_s, u"true"_s } }
                          << QByteArray(R"({"accept":true,"from":"+1","instruction":"call"})");
    QTest::newRow("redirect") << Kind::Redirect << AssignmentValues{ { u"RedirectCallSid"_s, u"CA1"_s } }
                              << QByteArray(R"({"call_sid":"CA1","instruction":"redirect"})");
    QTest::newRow("another instruction's")
        << Kind::Redirect << AssignmentValues{ { u"Timeout"_s, u"20"_s } } << QByteArray(R"({"instruction":"redirect"})");
}

void TestEncodeAssignment::answersWithWhatWasGiven()
{
    QFETCH(InstructionKind, kind);
    QFETCH(AssignmentValues, values);
    QFETCH(QByteArray, body);

    QCOMPARE(assignmentAnswer({ .kind = kind, .values = values }), body);
}

QTEST_APPLESS_MAIN(TestEncodeAssignment)
#include "tst_encodeassignment.moc"
