#include "console/control/instructionfaults.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = InstructionKind;
using Fault = InstructionFault;
using Faults = QList<InstructionFault>;
using Values = QMap<QString, QString>;

namespace {

const QByteArray withCall = R"({"call_sid":"CA1","from":"+15550100"})";
const QByteArray withPhone = R"({"contact_uri":"client:alice"})";

} // namespace

/// What is said about an instruction before it is sent.
class TestInstructionFaults : public QObject
{
    Q_OBJECT

private slots:
    void checksTheAttributes_data();
    void checksTheAttributes();
    void waitsForWhatIsNotRead();
    void checksTheValues_data();
    void checksTheValues();
    void needsWhatIsDocumented_data();
    void needsWhatIsDocumented();
    void suggestsWhatTheTaskHas_data();
    void suggestsWhatTheTaskHas();
};

void TestInstructionFaults::checksTheAttributes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QByteArray>("worker");
    QTest::addColumn<Faults>("faults");
    const Fault noCall{ .kind = Fault::Kind::NoCall };
    const Fault noPhone{ .kind = Fault::Kind::NoContactUri, .parameter = u"To"_s };
    const Fault noPhoneToDequeue{ .kind = Fault::Kind::NoContactUri, .parameter = u"DequeueTo"_s };
    const Values from{ { u"DequeueFrom"_s, u"+15550100"_s } };
    const Values call{ { u"CallFrom"_s, u"+15550100"_s }, { u"CallUrl"_s, u"https://a.example/"_s } };
    const QByteArray none("{}");

    QTest::newRow("accept needs nothing") << Kind::Accept << Values{} << none << none << Faults{};
    QTest::newRow("reject needs nothing") << Kind::Reject << Values{} << none << none << Faults{};
    QTest::newRow("conference") << Kind::Conference << Values{} << withCall << withPhone << Faults{};
    QTest::newRow("conference outbound") << Kind::Conference << Values{} << QByteArray(R"({"outbound_to":"+15550101"})")
                                         << withPhone << Faults{};
    QTest::newRow("conference without both")
        << Kind::Conference << Values{} << none << none << Faults{ noPhone, noCall };
    QTest::newRow("conference to somebody")
        << Kind::Conference << Values{ { u"To"_s, u"+15550102"_s } } << withCall << none << Faults{};
    QTest::newRow("dequeue") << Kind::Dequeue << from << withCall << withPhone << Faults{};
    QTest::newRow("dequeue outbound") << Kind::Dequeue << from << QByteArray(R"({"outbound_to":"+15550101"})") << none
                                      << Faults{ noPhoneToDequeue, noCall };
    QTest::newRow("call") << Kind::Call << call << none << withPhone << Faults{};
    QTest::newRow("call nobody") << Kind::Call << call << none << none
                                 << Faults{ { .kind = Fault::Kind::NoContactUri, .parameter = u"CallTo"_s } };
}

void TestInstructionFaults::checksTheAttributes()
{
    QFETCH(Kind, kind);
    QFETCH(Values, values);
    QFETCH(QByteArray, task);
    QFETCH(QByteArray, worker);
    QFETCH(Faults, faults);
    const Worker alice{ .attributes = worker };

    QCOMPARE(faultsOf({ .kind = kind, .values = values }, Task{ .attributes = task }, &alice), faults);
}

void TestInstructionFaults::waitsForWhatIsNotRead()
{
    const Faults faults = faultsOf({ .kind = Kind::Conference }, std::nullopt, nullptr);

    QCOMPARE(faults,
        (Faults{ { .kind = Fault::Kind::WorkerUnknown, .parameter = u"To"_s }, { .kind = Fault::Kind::TaskUnknown } }));
}

void TestInstructionFaults::checksTheValues_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *tag, Kind kind, const QString &name, const QString &value, bool isFine) {
        QTest::newRow(tag) << kind << name << value << isFine;
    };
    row("a number rings", Kind::Conference, u"To"_s, u"+15550100"_s, true);
    row("a client rings", Kind::Conference, u"To"_s, u"client:ann?busy=2"_s, true);
    row("a SIP phone rings", Kind::Conference, u"To"_s, u"sip:ann@a.example"_s, true);
    row("a name does not ring", Kind::Conference, u"To"_s, u"Ann"_s, false);
    row("blanks are nothing", Kind::Conference, u"To"_s, u"  "_s, true);
    row("least", Kind::Conference, u"Timeout"_s, u"1"_s, true);
    row("most", Kind::Conference, u"Timeout"_s, u"999"_s, true);
    row("too short", Kind::Conference, u"Timeout"_s, u"0"_s, false);
    row("too long", Kind::Conference, u"Timeout"_s, u"1000"_s, false);
    row("no number", Kind::Conference, u"Timeout"_s, u"soon"_s, false);
    row("two take part", Kind::Conference, u"MaxParticipants"_s, u"2"_s, true);
    row("nobody to talk to", Kind::Conference, u"MaxParticipants"_s, u"1"_s, false);
    row("web address", Kind::Conference, u"WaitUrl"_s, u"http://a.example/x"_s, true);
    row("no web address", Kind::Conference, u"WaitUrl"_s, u"a.example/x"_s, false);
    row("another scheme", Kind::Conference, u"WaitUrl"_s, u"ftp://a.example/x"_s, false);
    row("word", Kind::Conference, u"Beep"_s, u"onEnter"_s, true);
    row("no such word", Kind::Conference, u"Beep"_s, u"loud"_s, false);
    row("events", Kind::Conference, u"StatusCallbackEvent"_s, u"initiated ringing"_s, true);
    row("no such event", Kind::Conference, u"StatusCallbackEvent"_s, u"initiated fun"_s, false);
    row("activity", Kind::Reject, u"WorkerActivitySid"_s, sid<ActivityId>(1).text(), true);
    row("no activity", Kind::Reject, u"WorkerActivitySid"_s, u"Lunch"_s, false);
}

void TestInstructionFaults::checksTheValues()
{
    QFETCH(Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, isFine);
    const Worker alice{ .attributes = withPhone };

    const Faults faults
        = faultsOf({ .kind = kind, .values = { { name, value } } }, Task{ .attributes = withCall }, &alice);

    QCOMPARE(faults.isEmpty(), isFine);
    if (!isFine)
        QCOMPARE(faults.first().parameter, name);
}

void TestInstructionFaults::needsWhatIsDocumented_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Faults>("faults");
    const auto missing = [](const QString &name) { return Fault{ .kind = Fault::Kind::Missing, .parameter = name }; };

    QTest::newRow("dequeue") << Kind::Dequeue << QString() << Faults{ missing(u"DequeueFrom"_s) };
    QTest::newRow("call") << Kind::Call << QString() << Faults{ missing(u"CallFrom"_s), missing(u"CallUrl"_s) };
    QTest::newRow("redirect") << Kind::Redirect << QString()
                              << Faults{ missing(u"RedirectCallSid"_s), missing(u"RedirectUrl"_s) };
    QTest::newRow("redirect what") << Kind::Redirect << u"CA1"_s
                                   << Faults{ { .kind = Fault::Kind::NotCallSid, .parameter = u"RedirectCallSid"_s },
                                          missing(u"RedirectUrl"_s) };
}

void TestInstructionFaults::needsWhatIsDocumented()
{
    QFETCH(Kind, kind);
    QFETCH(QString, value);
    QFETCH(Faults, faults);
    const Worker alice{ .attributes = withPhone };

    QCOMPARE(faultsOf({ .kind = kind, .values = { { u"RedirectCallSid"_s, value } } }, Task{ .attributes = withCall },
                 &alice),
        faults);
}

void TestInstructionFaults::suggestsWhatTheTaskHas_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Values>("values");
    QTest::newRow("accept") << Kind::Accept << Values{};
    QTest::newRow("conference") << Kind::Conference << Values{ { u"From"_s, u"+15550100"_s } };
    QTest::newRow("dequeue") << Kind::Dequeue << Values{ { u"DequeueFrom"_s, u"+15550100"_s } };
    QTest::newRow("call") << Kind::Call << Values{ { u"CallFrom"_s, u"+15550100"_s } };
    QTest::newRow("redirect") << Kind::Redirect << Values{ { u"RedirectCallSid"_s, u"CA1"_s } };
}

void TestInstructionFaults::suggestsWhatTheTaskHas()
{
    QFETCH(Kind, kind);
    QFETCH(Values, values);

    QCOMPARE(suggestedOrder(kind, Task{ .attributes = withCall }).values, values);
    QVERIFY(suggestedOrder(kind, std::nullopt).values.isEmpty());
}

QTEST_GUILESS_MAIN(TestInstructionFaults)
#include "tst_instructionfaults.moc"
