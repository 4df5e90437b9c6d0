// Each deed of the form at a real router, and its undo.
#include "bulkfloor.h"

#include "console/models/bulkrowsmodel.h"

class TestBulkDeeds : public QObject
{
    Q_OBJECT

private slots:
    void changesAndPutsBack_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");

        const QString none;
        const QString deed = u"bulkDeed"_s;
        const QString south = u"team: \"south\""_s;
        QTest::newRow("status") << u"bulkStatus"_s << u"Busy"_s << none << none << u"Offline"_s << u"Busy"_s;
        QTest::newRow("one attribute") << deed << u"Set one attribute"_s << u"team"_s << u"north"_s << south
                                       << u"team: \"north\""_s;
        QTest::newRow("one attribute inside of an object")
            << deed << u"Set one attribute"_s << u"routing.skills"_s << u"[\"vip\"]"_s
            << u"routing: {\"skills\":[\"es\",2]}"_s << u"routing: {\"skills\":[\"vip\"]}"_s;
        QTest::newRow("one attribute less")
            << deed << u"Remove one attribute"_s << u"team"_s << none << south << u"team: none"_s;
        QTest::newRow("an object") << deed << u"Merge a JSON object"_s << none << u"{\"team\":null,\"floor\":2}"_s
                                   << QString(u"floor: none, "_s + south) << u"floor: 2, team: none"_s;
        QTest::newRow("a value into a list") << deed << u"Add a value to a list"_s << u"skills"_s << u"vip"_s
                                             << u"skills: none"_s << u"skills: [\"vip\"]"_s;
        QTest::newRow("a value into a list of an object")
            << deed << u"Add a value to a list"_s << u"routing.skills"_s << u"vip"_s
            << u"routing: {\"skills\":[\"es\",2]}"_s << u"routing: {\"skills\":[\"es\",2,\"vip\"]}"_s;
        QTest::newRow("a value out of a list of an object")
            << deed << u"Remove a value from a list"_s << u"routing.skills"_s << u"2"_s
            << u"routing: {\"skills\":[\"es\",2]}"_s << u"routing: {\"skills\":[\"es\"]}"_s;
        QTest::newRow("capacity") << u"bulkChannel"_s << u"Voice"_s << none << u"5"_s << u"Voice: 1"_s << u"Voice: 5"_s;
    }

    void changesAndPutsBack()
    {
        QFETCH(QString, box);
        QFETCH(QString, choice);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, before);
        QFETCH(QString, after);
        BulkFloor f;
        QVERIFY(f.open());
        const WorkerId bob = f.agent(u"Bob"_s);
        f.router.post(f.pathOf(bob),
            "Attributes=%7B%22team%22%3A%22south%22%2C%22routing%22%3A%7B%22skills%22%3A%5B%22es%22%2C2%5D%7D%7D");
        TRY_LONG(f.state().worker(bob)->attributes.contains("south"));
        const QVariantList standing = f.standing(u"Bob"_s);
        f.dialog->openFor({ bob });
        f.choose(box, choice);
        if (box == "bulkChannel"_L1) {
            f.dialog->findChild<QSpinBox *>(u"bulkCapacity"_s)->selectAll();
            QTest::keyClicks(f.dialog->findChild<QSpinBox *>(u"bulkCapacity"_s), value);
        } else {
            f.type(u"bulkKey"_s, key);
            f.type(u"bulkValue"_s, value);
        }

        QVERIFY(f.dryRun());
        QCOMPARE(f.cell(0, BulkRowsModel::Before), before);
        QCOMPARE(f.cell(0, BulkRowsModel::After), after);
        QCOMPARE(f.cell(0, BulkRowsModel::State), u"would be changed"_s);
        QCOMPARE(f.standing(u"Bob"_s), standing);

        QVERIFY(f.apply());
        QCOMPARE(f.cell(0, BulkRowsModel::State), u"changed"_s);
        QVERIFY(f.standing(u"Bob"_s) != standing);

        QVERIFY(f.undo());
        QCOMPARE(f.cell(0, BulkRowsModel::Before), after);
        QCOMPARE(f.cell(0, BulkRowsModel::After), before);
        QCOMPARE(f.cell(0, BulkRowsModel::State), u"changed"_s);
        QCOMPARE(f.standing(u"Bob"_s), standing);
    }

    void warnsOfAnotherType()
    {
        BulkFloor f;
        QVERIFY(f.open());
        const WorkerId bob = f.agent(u"Bob"_s);
        f.router.post(f.pathOf(bob), "Attributes=%7B%22team%22%3A%5B%22south%22%5D%7D");
        TRY_LONG(f.state().worker(bob)->attributes.contains("south"));

        QVERIFY(f.dryRunFor({ u"Bob"_s }, u"north"_s));
        QVERIFY2(f.summary().contains("have a list there."_L1), qPrintable(f.summary()));

        QVERIFY(f.apply());
        f.press(u"bulkUndo"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        QVERIFY(!f.summary().contains("have a list there."_L1)); // it puts back what was there
    }
};

QTEST_MAIN(TestBulkDeeds)
#include "tst_bulkdeeds.moc"
