#include "console/control/answerbook.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto spanish = sid<TaskQueueId>(1);
const auto care = sid<WorkflowId>(1);

InstructionOrder order(InstructionKind kind, const QMap<QString, QString> &values = {})
{
    return { .kind = kind, .values = values };
}

} // namespace

/// The policy between two runs.
class TestAnswerBook : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<AnswerPolicy>("policy");

        QTest::newRow("nothing") << AnswerPolicy{};
        QTest::newRow("for all") << AnswerPolicy{ .forAll = order(InstructionKind::Accept) };
        QTest::newRow("with values") << AnswerPolicy{ .forAll
            = order(InstructionKind::Dequeue, { { u"DequeueFrom"_s, u"+1"_s } }) };
        QTest::newRow("a queue's and a workflow's")
            << AnswerPolicy{ .forQueue = { { spanish, order(InstructionKind::Reject) } },
                   .forWorkflow = { { care, order(InstructionKind::Conference) } } };
        QTest::newRow("a queue where the agent decides")
            << AnswerPolicy{ .forAll = order(InstructionKind::Accept), .forQueue = { { spanish, {} } } };
    }

    void comesBackAsItWas()
    {
        QFETCH(AnswerPolicy, policy);

        QCOMPARE(answerPolicyFromJson(answerPolicyToJson(policy)), policy);
    }

    void keepsNoSecret()
    {
        const AnswerPolicy policy{ .forAll = order(InstructionKind::Conference,
            { { u"SipAuthPassword"_s, u"hunter2"_s }, { u"SipAuthUsername"_s, u"desk"_s } }) };

        const QByteArray kept = answerPolicyToJson(policy);

        QVERIFY(!kept.contains("hunter2"));
        QCOMPARE(answerPolicyFromJson(kept).forAll->values, (QMap<QString, QString>{ { u"SipAuthUsername"_s, u"desk"_s } }));
    }

    void whatCannotBeReadLeavesOffersToTheAgents_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an unknown instruction") << QByteArray(R"({"all":{"instruction":"dance"}})");
        QTest::newRow("no queue's SID") << QByteArray(R"({"queues":{"Spanish":{"instruction":"accept"}}})");
    }

    void whatCannotBeReadLeavesOffersToTheAgents()
    {
        QFETCH(QByteArray, json);

        QCOMPARE(answerPolicyFromJson(json), AnswerPolicy{});
    }
};

QTEST_APPLESS_MAIN(TestAnswerBook)
#include "tst_answerbook.moc"
