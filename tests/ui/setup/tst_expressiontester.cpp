#include "ui/setup/expressiontester.h"

#include "support/sampleconsole.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// More agents than are listed: 510 of level 5 who match, Alice without a level, and three of level 1.
struct Fixture
{
    SampleConsole sample{};
    std::unique_ptr<ExpressionTester> tester{};

    Fixture()
    {
        sample.signIn();
        QList<Worker> agents;
        for (int number = 2; number <= 511; ++number)
            agents.append(leveled(number, u"Strong %1"_s.arg(number, 3, 10, QChar(u'0')), 5));
        for (int number = 512; number <= 514; ++number)
            agents.append(leveled(number, u"Weak %1"_s.arg(number), 1));
        sample.state().applyWorkers(agents, sample.clock().now());
        tester = std::make_unique<ExpressionTester>(sample.state());
        tester->show();
        tester->setExpression(u"level > 2"_s);
    }

    [[nodiscard]] Worker leveled(int number, const QString &name, int level) const
    {
        Worker worker = sample.agent(number, name);
        worker.attributes = R"({"level":%1})"_ba.replace("%1", QByteArray::number(level));
        return worker;
    }
    [[nodiscard]] QListWidget *list() const { return tester->findChild<QListWidget *>(u"testerAgents"_s); }
    [[nodiscard]] QLineEdit *search() const { return tester->findChild<QLineEdit *>(u"testerSearch"_s); }
    [[nodiscard]] QComboBox *which() const { return tester->findChild<QComboBox *>(u"testerWhich"_s); }
    [[nodiscard]] bool isListed() const
    {
        return QTest::qWaitFor([this] { return list()->count() == ExpressionTester::most + 1; });
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
};

} // namespace

class TestExpressionTester : public QObject
{
    Q_OBJECT

private slots:
    void whoDoesNotMatchIsSeenBesideVeryManyWhoDo()
    {
        Fixture f;
        QVERIFY(f.isListed());
        QVERIFY(f.texts().constFirst().startsWith(u"Strong"_s));

        f.which()->setCurrentIndex(2);

        QCOMPARE(f.list()->count(), 4); // Alice has no level
        QVERIFY2(f.texts().constLast().startsWith(u"Weak 514 (Offline): "_s), qPrintable(f.texts().constLast()));
        QVERIFY2(f.texts().constLast().contains(u"level > 2"_s), qPrintable(f.texts().constLast()));
        f.which()->setCurrentIndex(1);
        QCOMPARE(f.list()->count(), ExpressionTester::most + 1);
        QVERIFY(f.texts().at(ExpressionTester::most - 1).startsWith(u"Strong"_s));
    }

    void whoIsLookedForIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("listed");
        QTest::addColumn<QString>("first");

        QTest::newRow("the last of those who match") << u"511"_s << 1 << u"Strong 511 (Offline)"_s;
        QTest::newRow("one who does not") << u"weak 512"_s << 1 << u"Weak 512 (Offline): "_s;
        QTest::newRow("several, by name and status") << u"WEAK off"_s << 3 << u"Weak 512 (Offline): "_s;
        QTest::newRow("nobody") << u"nobody"_s << 1 << u"No such agent."_s;
        QTest::newRow("blanks are no search") << u"  "_s << int(ExpressionTester::most) + 1 << u"Strong 002 (Offline)"_s;
    }

    void whoIsLookedForIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(int, listed);
        QFETCH(QString, first);
        Fixture f;
        QVERIFY(f.isListed());

        f.search()->setText(typed);

        QCOMPARE(f.list()->count(), listed);
        QVERIFY2(f.texts().constFirst().startsWith(first), qPrintable(f.texts().constFirst()));
    }

    void theSearchStaysForTheNextExpression()
    {
        Fixture f;
        QVERIFY(f.isListed());
        f.search()->setText(u"weak 512"_s);

        f.tester->setExpression(u"level < 2"_s);

        QTRY_COMPARE(f.texts(), QStringList{ u"Weak 512 (Offline)"_s });
        f.tester->setExpression(u"level <"_s);
        QTRY_COMPARE(f.list()->count(), 0);
        f.search()->setText(u"weak"_s); // nothing of before comes back
        QCOMPARE(f.list()->count(), 0);
    }

    void keysGoFromTheExpressionToTheList()
    {
        Fixture f;
        QVERIFY(f.isListed());
        f.tester->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.tester.get()));
        f.tester->findChild<QWidget *>(u"testerExpression"_s)->setFocus();

        QStringList passed;
        for (int presses = 0; presses < 3; ++presses) {
            QTest::keyClick(f.tester->focusWidget(), Qt::Key_Tab);
            passed.append(f.tester->focusWidget()->accessibleName());
        }

        QCOMPARE(passed,
            (QStringList{ u"Which agents are listed"_s, u"Search among the agents"_s, u"Who matches, and who does not"_s }));
    }
};

QTEST_MAIN(TestExpressionTester)
#include "tst_expressiontester.moc"
