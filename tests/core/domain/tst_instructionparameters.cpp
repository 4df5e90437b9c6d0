#include "core/domain/instructionparameters.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(InstructionKind kind)
{
    QStringList names;
    for (const InstructionParameter &parameter : parametersOf(kind))
        names.append(parameter.name);
    return names;
}

const InstructionParameter &parameter(InstructionKind kind, const QString &name)
{
    const QList<InstructionParameter> &all = parametersOf(kind);
    return *std::ranges::find(all, name, &InstructionParameter::name);
}

} // namespace

/// The table that form, check and request are made from.
class TestInstructionParameters : public QObject
{
    Q_OBJECT

private slots:
    void hasEachNameOnce_data();
    void hasEachNameOnce();
    void leavesOutWhatTheReservationPageExcludes();
    void marksWhatItDoesNotList();
    void ringsAsDocumented_data();
    void ringsAsDocumented();
    void acceptsByItself_data();
    void acceptsByItself();
    void keepsNoSecrets();
    void showsNoSecrets();
};

void TestInstructionParameters::hasEachNameOnce_data()
{
    QTest::addColumn<InstructionKind>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("accept") << InstructionKind::Accept << 0;
    QTest::newRow("reject") << InstructionKind::Reject << 1;
    QTest::newRow("conference") << InstructionKind::Conference << 44;
    QTest::newRow("dequeue") << InstructionKind::Dequeue << 7;
    QTest::newRow("call") << InstructionKind::Call << 7;
    QTest::newRow("redirect") << InstructionKind::Redirect << 3;
}

void TestInstructionParameters::hasEachNameOnce()
{
    QFETCH(InstructionKind, kind);
    QFETCH(int, count);

    const QStringList names = namesOf(kind);

    QCOMPARE(names.size(), count);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), count);
}

void TestInstructionParameters::leavesOutWhatTheReservationPageExcludes()
{
    const QStringList names = namesOf(InstructionKind::Conference);

    for (const QString &name :
        { u"CallerId"_s, u"Byoc"_s, u"RecordingTrack"_s, u"Label"_s, u"Coaching"_s, u"CallReason"_s,
            u"CallSidToCoach"_s, u"RecordingStatusCallbackEvent"_s, u"ConferenceRecordingStatusCallbackEvent"_s })
        QVERIFY2(!names.contains(name), qPrintable(name));
}

void TestInstructionParameters::marksWhatItDoesNotList()
{
    using Place = InstructionParameter::Place;
    QCOMPARE(parameter(InstructionKind::Conference, u"TimeLimit"_s).place, Place::Undocumented);
    QCOMPARE(parameter(InstructionKind::Conference, u"AmdStatusCallback"_s).place, Place::Undocumented);
    QCOMPARE(parameter(InstructionKind::Conference, u"SipAuthUsername"_s).place, Place::More);
    QCOMPARE(parameter(InstructionKind::Conference, u"Timeout"_s).place, Place::Common);
}

void TestInstructionParameters::ringsAsDocumented_data()
{
    QTest::addColumn<InstructionKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("conference") << InstructionKind::Conference << u"Timeout"_s;
    QTest::newRow("dequeue") << InstructionKind::Dequeue << u"DequeueTimeout"_s;
    QTest::newRow("call") << InstructionKind::Call << u"CallTimeout"_s;
}

void TestInstructionParameters::ringsAsDocumented()
{
    QFETCH(InstructionKind, kind);
    QFETCH(QString, name);

    QCOMPARE(parameter(kind, name).fallback, u"60"_s);
    QCOMPARE(parameter(kind, name).most, 999);
}

void TestInstructionParameters::acceptsByItself_data()
{
    QTest::addColumn<InstructionOrder>("order");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("accept") << InstructionOrder{} << true;
    QTest::newRow("reject") << InstructionOrder{ .kind = InstructionKind::Reject } << false;
    QTest::newRow("conference") << InstructionOrder{ .kind = InstructionKind::Conference } << true;
    QTest::newRow("dequeue") << InstructionOrder{ .kind = InstructionKind::Dequeue } << true;
    QTest::newRow("call") << InstructionOrder{ .kind = InstructionKind::Call } << false;
    QTest::newRow("call and accept") << InstructionOrder{ .kind = InstructionKind::Call,
        .values = { { u"CallAccept"_s, u"true"_s } } }
                                     << true;
    QTest::newRow("redirect") << InstructionOrder{ .kind = InstructionKind::Redirect } << false;
    QTest::newRow("redirect and accept") << InstructionOrder{ .kind = InstructionKind::Redirect,
        .values = { { u"RedirectAccept"_s, u"true"_s } } }
                                         << true;
}

void TestInstructionParameters::acceptsByItself()
{
    QFETCH(InstructionOrder, order);
    QFETCH(bool, accepts);

    QCOMPARE(order.accepts(), accepts);
}

void TestInstructionParameters::keepsNoSecrets()
{
    const InstructionOrder order{ .kind = InstructionKind::Conference,
        .values
        = { { u"SipAuthUsername"_s, u"ann"_s }, { u"SipAuthPassword"_s, u"hunter2"_s }, { u"CallToken"_s, u"t"_s } } };

    QCOMPARE(withoutSecrets(order).values, (QMap<QString, QString>{ { u"SipAuthUsername"_s, u"ann"_s } }));
}

void TestInstructionParameters::showsNoSecrets()
{
    const InstructionOrder order{ .kind = InstructionKind::Conference,
        .values = { { u"SipAuthPassword"_s, u"hunter2"_s }, { u"Timeout"_s, u"20"_s } } };

    QCOMPARE(redacted(order).value(u"SipAuthPassword"), u"--redacted--"_s);
    QCOMPARE(redacted(order).value(u"Timeout"), u"20"_s);
    QCOMPARE(secretsIn(order), QList<QByteArray>{ "hunter2" });
}

QTEST_GUILESS_MAIN(TestInstructionParameters)
#include "tst_instructionparameters.moc"
