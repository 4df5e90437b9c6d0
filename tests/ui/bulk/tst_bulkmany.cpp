#include "ui/bulk/bulkmanyquestion.h"

#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "support/sampleconsole.h"
#include "ui/bulk/bulkdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using Phase = BulkChange::Phase;

namespace {

/// The window with so many agents, who are to be of a team.
struct Many
{
    SampleConsole sample;
    BulkDialog dialog{ sample.console() };
    BulkChange &change = sample.console().floor().bulkChange();

    [[nodiscard]] bool dryRun(int agents)
    {
        sample.signIn();
        QList<WorkerId> all;
        for (int number = 1; number <= agents; ++number) {
            sample.state().apply(sample.agent(number, u"Agent %1"_s.arg(number)), sample.clock().now());
            all.append(sid<WorkerId>(number));
        }
        dialog.setOnline(true);
        dialog.openFor(all);
        dialog.findChild<QComboBox *>(u"bulkDeed"_s)->setCurrentText(u"Set one attribute"_s);
        dialog.findChild<QLineEdit *>(u"bulkKey"_s)->setText(u"team"_s);
        dialog.findChild<QLineEdit *>(u"bulkValue"_s)->setText(u"north"_s);
        press(u"bulkLook"_s);
        return QTest::qWaitFor([this] { return change.phase() == Phase::Ready; });
    }
    [[nodiscard]] bool canApply() const { return dialog.findChild<QPushButton *>(u"bulkApply"_s)->isEnabled(); }
    void press(const QString &name) const { dialog.findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] BulkManyQuestion *question() const { return dialog.findChild<BulkManyQuestion *>(); }
};

enum class Ending { Proposal, SignOut, Close };

} // namespace

Q_DECLARE_METATYPE(Ending)

/// Many agents are not changed by one slip of the hand.
class TestBulkMany : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceMoreForMany_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("few") << 99 << false;
        QTest::newRow("many") << 100 << true;
    }

    void asksOnceMoreForMany()
    {
        QFETCH(int, agents);
        QFETCH(bool, isAsked);
        Many f;
        QVERIFY(f.dryRun(agents));

        f.press(u"bulkApply"_s);

        QCOMPARE(f.question() != nullptr, isAsked);
        QCOMPARE(f.change.phase(), isAsked ? Phase::Ready : Phase::Running);
        if (!isAsked)
            return;
        QVERIFY(f.question()->text().contains(u"100"_s));
        for (const QString &end : { u"quit"_s, u"another change"_s })
            QVERIFY2(f.question()->informativeText().contains(end), qPrintable(end)); // of the undo
        QCOMPARE(f.question()->defaultButton()->text(), u"&Cancel"_s);
        f.question()->reject();
        QCOMPARE(f.change.phase(), Phase::Ready);
    }

    void changesThemOnceItIsSaid()
    {
        Many f;
        QVERIFY(f.dryRun(100));
        f.press(u"bulkApply"_s);

        for (QAbstractButton *each : f.question()->buttons()) {
            if (each != f.question()->defaultButton()) {
                QVERIFY(each->text().contains(u"100"_s));
                each->click();
                break;
            }
        }

        QCOMPARE(f.change.phase(), Phase::Running);
    }

    void standsInTheWayOfNothingElse()
    {
        Many f;
        QVERIFY(f.dryRun(100));
        QVERIFY(f.canApply());

        f.press(u"bulkApply"_s);

        QVERIFY(f.question()->isVisible());
        QCOMPARE(f.question()->windowModality(), Qt::NonModal);
        QVERIFY(!f.question()->isModal());
        QVERIFY(!f.canApply()); // it is asked once
        f.question()->reject();
        QVERIFY(f.canApply());
    }

    void goesWithWhatItAsksAbout_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("another proposal") << Ending::Proposal;
        QTest::newRow("signed out") << Ending::SignOut;
        QTest::newRow("the window is closed") << Ending::Close;
    }

    void goesWithWhatItAsksAbout()
    {
        QFETCH(Ending, ending);
        Many f;
        QVERIFY(f.dryRun(100));
        f.press(u"bulkApply"_s);
        QVERIFY(f.question()->isVisible());

        if (ending == Ending::Proposal)
            f.press(u"bulkLook"_s);
        else if (ending == Ending::SignOut)
            f.sample.state().clear();
        else
            f.dialog.close();

        QTRY_VERIFY(!f.question());
        QVERIFY(f.change.phase() != Phase::Running);
    }
};

QTEST_MAIN(TestBulkMany)
#include "tst_bulkmany.moc"
