#include "ui/inspect/answerspage.h"

#include "console/control/callbackresponder.h"
#include "support/sampleconsole.h"
#include "ui/instructions/parameterform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto spanish = sid<TaskQueueId>(1);
const auto care = sid<WorkflowId>(1);
const InstructionOrder accept{ .kind = InstructionKind::Accept };
const InstructionOrder reject{ .kind = InstructionKind::Reject };

struct Fixture
{
    explicit Fixture(const AnswerPolicy &policy = {})
    {
        sample.signIn();
        sample.state().applyQueues({ { .id = spanish, .name = u"Spanish"_s } }, sample.clock().now());
        responder().setPolicy(policy);
        page = std::make_unique<AnswersPage>(sample.console());
        page->show();
    }

    [[nodiscard]] CallbackResponder &responder() { return sample.console().responder(); }
    [[nodiscard]] const AnswerPolicy &policy() { return responder().policy(); }
    [[nodiscard]] QComboBox *box(const QString &name) const { return page->findChild<QComboBox *>(name); }
    [[nodiscard]] QPushButton *asAll() const { return page->findChild<QPushButton *>(u"answerAsAll"_s); }
    [[nodiscard]] QString faults() const { return page->findChild<QLabel *>(u"answerFaults"_s)->text(); }
    [[nodiscard]] QString shownAnswer() const { return box(u"answerKind"_s)->currentText(); }
    void look(const QString &sid) const
    {
        auto *subject = box(u"answerSubject"_s);
        subject->setCurrentIndex(subject->findData(sid));
    }
    void answer(InstructionKind kind) const
    {
        auto *answers = box(u"answerKind"_s);
        answers->setCurrentIndex(answers->findData(int(kind)));
    }
    void leaveToAgents() const { box(u"answerKind"_s)->setCurrentIndex(0); }
    void type(const QString &parameter, const QString &value) const
    {
        const auto lines = page->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == parameter && line->isVisible())
                QTest::keyClicks(line, value);
        }
    }

    SampleConsole sample{};
    std::unique_ptr<AnswersPage> page{};
};

} // namespace

/// The editor of how callbacks are answered.
class TestAnswersPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFieldSpeaksOfTheAgentsPhone()
    {
        Fixture f;
        f.answer(InstructionKind::Call);

        QStringList said;
        for (const QLineEdit *line : f.page->findChildren<QLineEdit *>())
            said.append(line->placeholderText());
        QVERIFY(said.contains(u"the agent’s phone (contact_uri)"_s));
        QVERIFY2(said.filter(u"your own"_s).isEmpty(), qPrintable(said.join(u'|')));
    }

    void lookingAtASubjectMakesNoAnswerOfItsOwn_data()
    {
        QTest::addColumn<AnswerPolicy>("policy");
        QTest::addColumn<QString>("shown");

        QTest::newRow("the agents") << AnswerPolicy{} << u"{} – the agent decides"_s;
        QTest::newRow("as for all") << AnswerPolicy{ .forAll = accept } << u"Accept"_s;
    }

    void lookingAtASubjectMakesNoAnswerOfItsOwn()
    {
        QFETCH(AnswerPolicy, policy);
        QFETCH(QString, shown);
        Fixture f(policy);

        for (const QString &subject : { spanish.text(), care.text(), QString(), spanish.text() }) {
            f.look(subject);
            QCOMPARE(f.shownAnswer(), shown);
            QVERIFY(!f.asAll()->isEnabled());
        }

        QCOMPARE(f.policy(), policy);
    }

    void whatIsChosenCountsForTheSubjectAlone()
    {
        Fixture f({ .forAll = accept });

        f.look(spanish.text());
        f.answer(InstructionKind::Reject);
        f.look(care.text());
        f.leaveToAgents();

        const AnswerPolicy wanted{ .forAll = accept, .forQueue = { { spanish, reject } }, .forWorkflow = { { care, {} } } };
        QCOMPARE(f.policy(), wanted);
        QVERIFY(f.asAll()->isEnabled());
        f.asAll()->click();
        QVERIFY(!f.asAll()->isEnabled());
        QCOMPARE(f.shownAnswer(), u"Accept"_s);
        f.look(spanish.text());
        QCOMPARE(f.shownAnswer(), u"Reject"_s);
        QVERIFY(f.asAll()->isEnabled());
    }

    void whatIsIncompleteDoesNotCountAndIsNotLost()
    {
        Fixture f({ .forAll = accept });

        f.answer(InstructionKind::Redirect);

        QCOMPARE(f.policy().forAll, CallbackAnswer(accept));
        QVERIFY2(f.faults().contains(u"RedirectUrl"_s), qPrintable(f.faults()));
        f.sample.state().applyQueues({ { .id = sid<TaskQueueId>(2), .name = u"New"_s } }, f.sample.clock().now());
        QVERIFY(!f.faults().isEmpty());
        f.type(u"RedirectUrl"_s, u"https:/"_s);
        QCOMPARE(f.policy().forAll, CallbackAnswer(accept));
        f.type(u"RedirectUrl"_s, u"/a.example"_s);

        const InstructionOrder redirect{ .kind = InstructionKind::Redirect,
            .values = { { u"RedirectUrl"_s, u"https://a.example"_s } } };
        QCOMPARE(f.policy().forAll, CallbackAnswer(redirect));
        QVERIFY(f.faults().isEmpty());
    }

    void anAnswerForAQueueThatHasGoneCanStillBeForgotten()
    {
        const auto gone = sid<TaskQueueId>(99);
        Fixture f({ .forQueue = { { gone, reject } } });

        f.look(gone.text());
        QCOMPARE(f.shownAnswer(), u"Reject"_s);
        f.asAll()->click();

        QCOMPARE(f.policy(), AnswerPolicy{});
    }
};

QTEST_MAIN(TestAnswersPage)
#include "tst_answerspage.moc"
