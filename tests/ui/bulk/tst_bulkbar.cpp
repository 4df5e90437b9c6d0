// What the page of the agents tells of a change whose window is closed.
#include "bulkfloor.h"

#include "console/state/bulkbook.h"
#include "support/sampleconsole.h"
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
        QCOMPARE(bar->text(), u"The change of agents has ended: 1 changed, 0 failed, 0 left as they were."_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
        auto *dialog = page.findChild<BulkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(bar->isHidden());
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
        dialog->close();
        QVERIFY(bar->isHidden()); // it was seen
    }

    void saysWhatTheWindowSaysAlsoOfOneThatWasStopped_data()
    {
        QTest::addColumn<QByteArray>("fault"); // of the third write
        QTest::addColumn<int>("stoppedAfter"); // 0: it was not
        QTest::addColumn<QString>("said"); // by the window
        QTest::addColumn<QString>("told"); // by the bar
        QTest::addColumn<bool>("isGood");
        const QByteArray none;
        const QByteArray error = "'fault':'server_error','status':500";
        QTest::newRow("all changed") << none << 0 << u"4 of 4: 4 changed, 0 failed, 0 left as they were."_s
                                     << u"4 changed, 0 failed, 0 left as they were."_s << true;
        QTest::newRow("stopped after one") << none << 1 << u"1 of 4: 1 changed, 0 failed, 0 left as they were, 3 not done."_s
                                           << u"1 changed, 0 failed, 0 left as they were, 3 not done."_s << false;
        QTest::newRow("stopped before the last")
            << none << 3 << u"3 of 4: 3 changed, 0 failed, 0 left as they were, 1 not done."_s
            << u"3 changed, 0 failed, 0 left as they were, 1 not done."_s << false;
        QTest::newRow("one failed, and stopped")
            << error << 3 << u"3 of 4: 2 changed, 1 failed, 0 left as they were, 1 not done."_s
            << u"2 changed, 1 failed, 0 left as they were, 1 not done."_s << false;
        QTest::newRow("one failed") << error << 0 << u"4 of 4: 3 changed, 1 failed, 0 left as they were."_s
                                    << u"3 changed, 1 failed, 0 left as they were."_s << false;
    }

    void saysWhatTheWindowSaysAlsoOfOneThatWasStopped()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, stoppedAfter);
        QFETCH(QString, said);
        QFETCH(QString, told);
        QFETCH(bool, isGood);
        BulkFloor f;
        QVERIFY(fault.isEmpty() || f.spoilThirdWrite(fault));
        QVERIFY(f.openWithFour(u"north"_s));
        AgentsPage page(*f.console); // its own window is closed
        page.show();
        if (stoppedAfter > 0)
            f.pressOnceDone(stoppedAfter, u"bulkStop"_s);

        f.press(u"bulkApply"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.summary(), said);
        const auto *bar = page.findChild<Banner *>(u"bulkBar"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"The change of agents has ended: "_s + told);
        QCOMPARE(bar->tone(), isGood ? Tone::Good : Tone::Warning);
    }

    void isThereAgainForWhoMadeIt_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<int>("own");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("the same person") << 1 << 1 << true;
        QTest::newRow("another person") << 1 << 2 << false;
        QTest::newRow("another workspace") << 2 << 9 << false;
    }

    void isThereAgainForWhoMadeIt()
    {
        QFETCH(int, workspace);
        QFETCH(int, own);
        QFETCH(bool, isBack);
        SampleConsole sample;
        AgentsPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
        BulkChange &change = sample.console().floor().bulkChange();
        change.propose({ { .worker = sid<WorkerId>(2), .attributes = { { u"team"_s, u"north"_s } } } });
        QTRY_COMPARE(change.phase(), BulkChange::Phase::Ready);
        change.start();
        auto *bar = page.findChild<Banner *>(u"bulkBar"_s);
        QVERIFY(bar->isVisible());

        sample.state().clear();
        QVERIFY(bar->isHidden());
        sample.state().begin({ .id = sid<WorkspaceId>(workspace), .name = u"Here"_s }, sid<WorkerId>(own));

        QCOMPARE(bar->isVisible(), isBack);
        QVERIFY(!isBack || bar->text().endsWith(u": 0 changed, 0 failed, 0 left as they were, 1 not done."_s)); // it was cut off
        emit bar->actionRequested();
        auto *dialog = page.findChild<BulkDialog *>();
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), isBack ? 1 : 0);
        QCOMPARE(dialog->findChild<QLabel *>(u"bulkWhom"_s)->text().contains("Bob"_L1), isBack);
        sample.state().clear();
        QVERIFY(dialog->isHidden());
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 0);
        QVERIFY(!dialog->findChild<QLabel *>(u"bulkWhom"_s)->text().contains("Bob"_L1));
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
        QCOMPARE(f.rows(), 1); // and what ended before it can still be undone
        QCOMPARE(f.cell(0, 0), u"Bob"_s);
        f.press(u"bulkUndo"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        f.press(u"bulkApply"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QVERIFY(f.change().isUndo());
    }
};

QTEST_MAIN(TestBulkBar)
#include "tst_bulkbar.moc"
