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
    void press(const QString &name) const { dialog.findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] BulkManyQuestion *question() const { return dialog.findChild<BulkManyQuestion *>(); }
};

} // namespace

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
};

QTEST_MAIN(TestBulkMany)
#include "tst_bulkmany.moc"
