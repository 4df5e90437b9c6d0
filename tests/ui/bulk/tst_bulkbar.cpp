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
        f.change().propose({ { .worker = f.agent(u"Bob"_s), .attributes = { { u"team"_s, u"north"_s } } } });
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        QVERIFY(bar->isHidden());

        f.change().start();
        QVERIFY(f.reaches(BulkFloor::Phase::Ended));

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
        QVERIFY(f.dryRunFor({ u"Bob"_s }, u"north"_s));
        f.press(u"bulkApply"_s);
        f.dialog->close();
        QVERIFY(f.reaches(BulkFloor::Phase::Ended));

        f.dialog->openFor({ f.agent(u"Alice"_s) });

        QCOMPARE(f.rows(), 1);
        QCOMPARE(f.cell(0, 0), u"Bob"_s);
        QVERIFY(f.canPress(u"bulkUndo"_s));
        QVERIFY(!f.canPress(u"bulkApply"_s));
        QVERIFY(!f.canPress(u"bulkLook"_s)); // nothing is wished of others yet
        QVERIFY(f.dryRunFor({ u"Alice"_s }, u"north"_s)); // another is proposed
        QCOMPARE(f.cell(0, 0), u"Alice"_s);
        f.dialog->openFor({ f.agent(u"Bob"_s) });
        QVERIFY(!f.canPress(u"bulkApply"_s)); // what was proposed for others does not stay
        QCOMPARE(f.rows(), 0);
    }
};

QTEST_MAIN(TestBulkBar)
#include "tst_bulkbar.moc"
