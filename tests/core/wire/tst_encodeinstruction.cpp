#include "core/wire/encodeinstruction.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Values = QMap<QString, QString>;

/// What is sent for an instruction.
class TestEncodeInstruction : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatWasGiven_data();
    void sendsWhatWasGiven();
};

void TestEncodeInstruction::sendsWhatWasGiven_data()
{
    using Kind = InstructionKind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("form");

    QTest::newRow("accept") << Kind::Accept << Values{} << QByteArray("ReservationStatus=accepted");
    QTest::newRow("reject") << Kind::Reject << Values{ { u"WorkerActivitySid"_s, u"WA1"_s } }
                            << QByteArray("ReservationStatus=rejected&WorkerActivitySid=WA1");
    QTest::newRow("conference") << Kind::Conference
                                << Values{ { u"Timeout"_s, u"20"_s }, { u"To"_s, u" client:alice "_s } }
                                << QByteArray("Instruction=conference&To=client%3Aalice&Timeout=20");
    QTest::newRow("events, one field each")
        << Kind::Conference << Values{ { u"StatusCallbackEvent"_s, u"initiated completed"_s } }
        << QByteArray("Instruction=conference&StatusCallbackEvent=initiated&StatusCallbackEvent=completed");
    QTest::newRow("dequeue") << Kind::Dequeue
                             << Values{ { u"DequeueFrom"_s, u"+15550100"_s }, { u"DequeueTo"_s, u" "_s } }
                             << QByteArray("Instruction=dequeue&DequeueFrom=%2B15550100");
    QTest::newRow("call") << Kind::Call << Values{ { u"CallUrl"_s, u"https://a.example/?x=1&y"_s } }
                          << QByteArray("Instruction=call&CallUrl=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y");
    QTest::newRow("redirect") << Kind::Redirect << Values{ { u"RedirectAccept"_s, u"true"_s } }
                              << QByteArray("Instruction=redirect&RedirectAccept=true");
    QTest::newRow("another instruction's")
        << Kind::Redirect << Values{ { u"Timeout"_s, u"20"_s } } << QByteArray("Instruction=redirect");
}

void TestEncodeInstruction::sendsWhatWasGiven()
{
    QFETCH(InstructionKind, kind);
    QFETCH(Values, values);
    QFETCH(QByteArray, form);

    QCOMPARE(instructionForm({ .kind = kind, .values = values }).encoded(), form);
}

QTEST_GUILESS_MAIN(TestEncodeInstruction)
#include "tst_encodeinstruction.moc"
