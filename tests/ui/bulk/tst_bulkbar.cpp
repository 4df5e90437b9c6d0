// What the page of the agents tells of a change whose window is closed.
#include "bulkfloor.h"

#include "console/state/bulkbook.h"
#include "ui/floor/agentspage.h"
#include "ui/widgets/banner.h"

class TestBulkBar : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfItUntilThatWasSeen()
    {
        BulkFloor f;
        QVERIFY(f.open());
        AgentsPage page(*f.console);
        page.show();
        auto *bar = page.findChild<Banner *>(u"bulkBar"_s);
        BulkChange &change = ConsoleFloor::of(*f.console).bulkChange();
        change.propose({ { .worker = f.agent(u"Bob"_s), .attributes = { { u"team"_s, u"north"_s } } } });
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        QVERIFY(bar->isHidden());

        change.start();
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));

        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"The change of agents has ended: 1 changed, 0 failed."_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
        auto *dialog = page.findChild<BulkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(bar->isHidden());
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
        dialog->close();
        QVERIFY(bar->isHidden()); // it was seen
    }

    void openingTheWindowAnewKeepsResultsAndUndo()
    {
        BulkFloor f;
        QVERIFY(f.open());
        f.dialog->openFor({ f.agent(u"Bob"_s) });
        f.setTeam(u"north"_s);
        f.press(u"bulkLook"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        f.press(u"bulkApply"_s);
        f.dialog->close();
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));

        f.dialog->openFor({ f.agent(u"Alice"_s) });

        QCOMPARE(f.rows(), 1);
        QCOMPARE(f.cell(0, 0), u"Bob"_s);
        QVERIFY(f.canPress(u"bulkUndo"_s));
        QVERIFY(!f.canPress(u"bulkApply"_s));
        f.press(u"bulkLook"_s); // another is proposed
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        QCOMPARE(f.cell(0, 0), u"Alice"_s);
        f.dialog->openFor({ f.agent(u"Bob"_s) });
        QVERIFY(!f.canPress(u"bulkApply"_s)); // what was proposed for others does not stay
        QCOMPARE(f.rows(), 0);
    }
};

QTEST_MAIN(TestBulkBar)
#include "tst_bulkbar.moc"
