#include "ui/settings/customerpagefield.h"
#include "ui/settings/taskpage.h"

#include "console/settings/settings.h"
#include "support/sampleconsole.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString queue = u"Customer Support"_s;

struct Fixture
{
    explicit Fixture(const QByteArray &policyText = {})
    {
        QFile file(policy);
        if (file.open(QIODevice::WriteOnly))
            file.write(policyText);
        file.close();
        settings = std::make_unique<Settings>(folder.filePath(u"own.ini"_s), policy);
        sample.signIn();
        readQueues();
        page = std::make_unique<TaskPage>(*settings, sample.state());
    }

    template <typename Control> [[nodiscard]] Control *control(const QString &name) const
    {
        return page->findChild<Control *>(name);
    }
    void choose(const QString &name) const
    {
        auto *box = control<QComboBox>(u"ruleQueue"_s);
        box->setCurrentIndex(box->findData(name));
    }
    void readQueues()
    {
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = queue } }, sample.clock().now());
    }
    [[nodiscard]] QPlainTextEdit *dispositions() const { return control<QPlainTextEdit>(u"ruleDispositions"_s); }

    QTemporaryDir folder{};
    QString policy = folder.filePath(u"policy.ini"_s);
    SampleConsole sample{};
    std::unique_ptr<Settings> settings{};
    std::unique_ptr<TaskPage> page{};
};

} // namespace

class TestTaskPage : public QObject
{
    Q_OBJECT

private slots:
    void setsEveryRuleAtOnce()
    {
        const Fixture f;

        f.dispositions()->setPlainText(u"Solved\n\n  Called   back \nSolved\n"_s);
        f.control<QCheckBox>(u"ruleDispositionRequired"_s)->click();
        f.control<QCheckBox>(u"ruleNotesRequired"_s)->click();
        f.control<QSpinBox>(u"ruleLength"_s)->setValue(90);
        f.control<QCheckBox>(u"ruleAutoComplete"_s)->click();
        f.control<QSpinBox>(u"ruleStuckAfter"_s)->setValue(45);

        const WrapUpRules wanted{ .dispositions = { u"Solved"_s, u"Called back"_s },
            .dispositionRequired = true,
            .notesRequired = true,
            .length = std::chrono::seconds(90),
            .autoComplete = true,
            .stuckAfter = std::chrono::minutes(45) };
        QVERIFY(f.settings->wrapUpRules({}) == wanted);
        QVERIFY(f.settings->wrapUpRules(queue) == wanted);
        QVERIFY(f.dispositions()->toPlainText().endsWith(u'\n')); // what is being typed is left alone
    }

    void asksForNothingThatCannotBe()
    {
        const Fixture f;
        QVERIFY(!f.control<QCheckBox>(u"ruleDispositionRequired"_s)->isEnabled()); // there is none to choose
        QVERIFY(!f.control<QCheckBox>(u"ruleAutoComplete"_s)->isEnabled()); // there is no end
    }

    void aQueueMayHaveItsOwn()
    {
        const Fixture f;
        f.dispositions()->setPlainText(u"Solved"_s);
        f.choose(queue);
        QCOMPARE(f.dispositions()->toPlainText(), u"Solved"_s);
        QVERIFY(!f.control<QPushButton>(u"ruleAsAll"_s)->isEnabled());

        f.dispositions()->setPlainText(u"Fixed"_s);

        QCOMPARE(f.settings->wrapUpRules(queue).dispositions, QStringList{ u"Fixed"_s });
        QCOMPARE(f.settings->wrapUpRules({}).dispositions, QStringList{ u"Solved"_s });
        QVERIFY(f.control<QPushButton>(u"ruleAsAll"_s)->isEnabled());
    }

    void aQueueGoesBackToTheRulesOfAll()
    {
        const Fixture f;
        f.dispositions()->setPlainText(u"Solved"_s);
        f.choose(queue);
        f.dispositions()->setPlainText(u"Fixed"_s);
        f.control<QSpinBox>(u"ruleLength"_s)->setValue(90);

        f.control<QPushButton>(u"ruleAsAll"_s)->click();

        QVERIFY(f.settings->wrapUpRules(queue) == f.settings->wrapUpRules({}));
        QCOMPARE(f.dispositions()->toPlainText(), u"Solved"_s);
        QVERIFY(!f.control<QPushButton>(u"ruleAsAll"_s)->isEnabled());
    }

    void whatThePolicyDecidesRests_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("forAll");

        QTest::newRow("of all queues") << QByteArray("[wrapup]\nseconds=60\n") << true;
        QTest::newRow("of one queue") << QByteArray("[wrapup]\nqueues\\%1\\seconds=60\n") << false;
    }

    void whatThePolicyDecidesRests()
    {
        QFETCH(QByteArray, policy);
        QFETCH(bool, forAll);
        const Fixture f(policy.replace("%1", queue.toUtf8()));
        QCOMPARE(f.control<QSpinBox>(u"ruleLength"_s)->isEnabled(), !forAll);

        f.choose(queue);

        QVERIFY(!f.control<QSpinBox>(u"ruleLength"_s)->isEnabled());
        QCOMPARE(f.control<QSpinBox>(u"ruleLength"_s)->value(), 60);
        QVERIFY(f.dispositions()->isEnabled());
    }

    void keepsTheChosenQueueWhenQueuesAreReadAnew()
    {
        Fixture f;
        f.choose(queue);

        f.readQueues();
        QCOMPARE(f.control<QComboBox>(u"ruleQueue"_s)->currentData().toString(), queue);
        f.sample.state().clear(); // signed out while somebody types its rules

        QCOMPARE(f.control<QComboBox>(u"ruleQueue"_s)->currentData().toString(), queue);
    }

    void theDispositionsLeaveRoomForTheRest()
    {
        const Fixture f;
        f.page->resize(600, 900);
        f.page->show();

        const QPlainTextEdit *box = f.dispositions();
        QVERIFY(box->height() >= 3 * box->fontMetrics().lineSpacing());
        QVERIFY2(box->height() <= 6 * box->fontMetrics().lineSpacing(), qPrintable(QString::number(box->height())));
    }

    void leavesANumberThatIsHalfTyped()
    {
        const Fixture f;
        auto *length = f.control<QSpinBox>(u"ruleLength"_s);
        length->setFocus();
        length->selectAll();
        QTest::keyClicks(length, u"12"_s);

        f.settings->setDoNotDisturb(true);

        QVERIFY2(length->text().startsWith(u"12"_s), qPrintable(length->text()));
        QTest::keyClick(length, Qt::Key_0);
        QTest::keyClick(length, Qt::Key_Return);
        QCOMPARE(f.settings->wrapUpRules({}).length.count(), 120);
    }

    void saysWhatIsWrongWithTheCustomersPage_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("fault");

        QTest::newRow("none") << QString() << QString();
        QTest::newRow("whole") << u"https://crm.example/find?phone={from}&task={task_sid}"_s << QString();
        QTest::newRow("no address") << u"crm.example"_s << u"complete"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"complete"_s;
        QTest::newRow("the task chooses the server") << u"https://{host}/find"_s << u"braces"_s;
    }

    void saysWhatIsWrongWithTheCustomersPage()
    {
        QFETCH(QString, address);
        QFETCH(QString, fault);
        const Fixture f;
        CustomerPageField field(*f.settings);
        auto *line = field.findChild<QLineEdit *>(Settings::screenPopKey());

        QTest::keyClicks(line, address);

        const QString said = field.findChild<QLabel *>(u"fault"_s)->text();
        QVERIFY2(said.contains(fault.isEmpty() ? u"{task_sid}"_s : fault), qPrintable(said));
        QCOMPARE(f.settings->screenPop(), address);
    }
};

QTEST_MAIN(TestTaskPage)
#include "tst_taskpage.moc"
