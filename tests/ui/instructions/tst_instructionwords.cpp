#include "ui/instructions/instructionwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using Fault = InstructionFault;

namespace {

InstructionParameter parameter(InstructionKind kind, const QString &name)
{
    for (const InstructionParameter &one : parametersOf(kind)) {
        if (one.name == name)
            return one;
    }
    return {};
}

} // namespace

/// The sentences of the form.
class TestInstructionWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysTheLimits_data();
    void saysTheLimits();
    void writesTheRequest();
    void explainsEachKind();
};

void TestInstructionWords::saysWhatIsWrong_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("words");
    QTest::newRow("phone") << Fault::Kind::NoContactUri << u"To"_s << u"contact_uri"_s;
    QTest::newRow("call") << Fault::Kind::NoCall << QString() << u"call_sid"_s;
    QTest::newRow("worker") << Fault::Kind::WorkerUnknown << u"To"_s << u"still being read"_s;
    QTest::newRow("task") << Fault::Kind::TaskUnknown << QString() << u"still being read"_s;
    QTest::newRow("missing") << Fault::Kind::Missing << u"CallUrl"_s << u"CallUrl is needed."_s;
    QTest::newRow("address") << Fault::Kind::NotAddress << u"To"_s << u"client:"_s;
    QTest::newRow("web") << Fault::Kind::NotUrl << u"WaitUrl"_s << u"https://"_s;
    QTest::newRow("sid") << Fault::Kind::NotCallSid << u"RedirectCallSid"_s << u"CA and 32"_s;
    QTest::newRow("range") << Fault::Kind::OutOfRange << u"Timeout"_s << u"Timeout: a whole number from 1 to 999."_s;
    QTest::newRow("word") << Fault::Kind::NotAWord << u"Beep"_s << u"Beep: none of the values"_s;
}

void TestInstructionWords::saysWhatIsWrong()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(QString, parameter);
    QFETCH(QString, words);

    const QString said = InstructionWords::fault({ .kind = kind, .parameter = parameter, .least = 1, .most = 999 });

    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.contains(parameter));
}

void TestInstructionWords::saysTheLimits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("empty");
    QTest::newRow("number") << u"Timeout"_s << u"1–999 · 60 if empty"_s << u"default: 60"_s;
    QTest::newRow("words") << u"RecordingChannels"_s << u"mono, dual · mono if empty"_s << u"default: mono"_s;
    QTest::newRow("secret") << u"SipAuthPassword"_s << u"never kept"_s << u"not sent"_s;
    QTest::newRow("own phone") << u"To"_s << QString() << u"your own phone (contact_uri)"_s;
    QTest::newRow("no documented limit") << u"TimeLimit"_s << QString() << u"not sent"_s;
}

void TestInstructionWords::saysTheLimits()
{
    QFETCH(QString, name);
    QFETCH(QString, limits);
    QFETCH(QString, empty);
    const InstructionParameter one = parameter(InstructionKind::Conference, name);

    QCOMPARE(InstructionWords::limits(one), limits);
    QCOMPARE(InstructionWords::whenEmpty(one), empty);
}

void TestInstructionWords::writesTheRequest()
{
    const RequestPreview request{
        .method = u"POST"_s, .path = u"/v1/x"_s, .form = { "Instruction=call", "CallTo=%2B1" }
    };

    QCOMPARE(InstructionWords::preview(request), u"POST /v1/x\nInstruction=call\n&CallTo=%2B1"_s);
}

void TestInstructionWords::explainsEachKind()
{
    QSet<QString> sentences;
    QSet<QString> letters;
    for (int i = 0; i <= int(InstructionKind::Redirect); ++i) {
        const QString name = InstructionWords::kind(InstructionKind(i));
        sentences.insert(InstructionWords::explained(InstructionKind(i)));
        letters.insert(name.mid(name.indexOf(u'&') + 1, 1).toLower());
    }

    QCOMPARE(sentences.size(), 6);
    QCOMPARE(letters.size(), 6);
}

QTEST_GUILESS_MAIN(TestInstructionWords)
#include "tst_instructionwords.moc"
