// Each deed of the form at a real router, and its undo.
#include "bulkfloor.h"

class TestBulkDeeds : public QObject
{
    Q_OBJECT

private slots:
    void changesAndPutsBack_data()
    {
        QTest::addColumn<QString>("box");

        QTest::newRow("status") << u"bulkStatus"_s;
        QTest::newRow("attribute") << u"bulkDeed"_s;
    }

    void changesAndPutsBack()
    {
        QFETCH(QString, box);
        BulkFloor f;
        QVERIFY(f.open());
        const WorkerId bob = f.agent(u"Bob"_s);
        f.router.post(f.pathOf(bob), "Attributes=%7B%22team%22%3A%22south%22%7D");
        TRY_LONG(f.state().worker(bob)->attributes.contains("south"));
        f.dialog->openFor({ bob });
        auto *choice = f.dialog->findChild<QComboBox *>(box);
        const bool isFirst = f.state().worker(bob)->activity == f.state().activities().constFirst().id;
        choice->setCurrentIndex(box == u"bulkStatus"_s && !isFirst ? 1 : 2); // another status, or "Remove one attribute"
        if (box == u"bulkDeed"_s)
            QTest::keyClicks(f.dialog->findChild<QLineEdit *>(u"bulkKey"_s), u"team"_s);

        f.press(u"bulkLook"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        const QString before = f.cell(0, 1);
        QCOMPARE(f.cell(0, 2), box == u"bulkStatus"_s ? choice->currentText() : u"team: none"_s);
        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.cell(0, 3), u"changed"_s);

        f.press(u"bulkUndo"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ready));
        f.press(u"bulkApply"_s);
        TRY_LONG(f.isIn(BulkChange::Phase::Ended));
        QCOMPARE(f.cell(0, 2), before);
        QCOMPARE(f.cell(0, 3), u"changed"_s);
    }
};

QTEST_MAIN(TestBulkDeeds)
#include "tst_bulkdeeds.moc"
