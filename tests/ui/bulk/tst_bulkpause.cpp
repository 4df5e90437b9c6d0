// A change that is paused, goes on and is stopped, by the person at its window and by the server.
#include "bulkfloor.h"

#include "console/models/bulkrowsmodel.h"

class TestBulkPause : public QObject
{
    Q_OBJECT

private slots:
    void pausesGoesOnAndStopsByTheButtons()
    {
        BulkFloor f;
        QVERIFY(f.openWithFour(u"north"_s));
        const QJsonObject bobs = f.attributesOf(u"Bob"_s);
        f.pressOnceDone(1, u"bulkPause"_s);

        f.press(u"bulkApply"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Paused));
        QCOMPARE(f.dialog->findChild<QPushButton *>(u"bulkPause"_s)->text(), u"Res&ume"_s);
        QCOMPARE(f.attributesOf(u"Bob"_s), bobs); // and a question later
        QCOMPARE(f.column(BulkRowsModel::State),
            (QStringList{ u"changed"_s, u"would be changed"_s, u"would be changed"_s, u"would be changed"_s }));

        f.pressOnceDone(3, u"bulkStop"_s);
        f.press(u"bulkPause"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.column(BulkRowsModel::State),
            (QStringList{ u"changed"_s, u"changed"_s, u"changed"_s, u"would be changed"_s }));
        QVERIFY(f.attributesOf(u"Dan"_s).isEmpty());
        QVERIFY(f.undo());
        QCOMPARE(f.column(BulkRowsModel::Name), (QStringList{ u"Alice"_s, u"Bob"_s, u"Carol"_s }));
        QCOMPARE(f.attributesOf(u"Bob"_s), bobs);
    }

    void saysThatTheServerIsBack()
    {
        BulkFloor f;
        QVERIFY(f.spoilThirdWrite("'fault':'drop'"));
        QVERIFY(f.openWithFour(u"north"_s));
        f.press(u"bulkApply"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Paused));

        f.dialog->setOnline(false);
        QVERIFY2(!f.summary().contains(u"reached again"_s), qPrintable(f.summary()));
        f.dialog->setOnline(true);

        QVERIFY2(f.summary().contains(u"It can be reached again; Resume goes on."_s), qPrintable(f.summary()));
    }

    void aStoppedUndoGoesOnWithTheRest()
    {
        BulkFloor f;
        QVERIFY(f.openWithFour(u"north"_s));
        QVERIFY(f.apply());
        QVERIFY(f.dialog->findChild<QPushButton *>(u"bulkRest"_s)->isHidden());
        f.press(u"bulkUndo"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        f.pressOnceDone(2, u"bulkStop"_s);
        f.press(u"bulkApply"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.attributesOf(u"Dan"_s).value("team"_L1), QJsonValue(u"north"_s));
        QVERIFY(!f.dialog->findChild<QPushButton *>(u"bulkRest"_s)->isHidden());

        f.press(u"bulkRest"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.column(BulkRowsModel::State), QStringList(4, u"changed"_s));
        QVERIFY(f.attributesOf(u"Dan"_s).isEmpty());
        QVERIFY(f.change().isUndo());
        QCOMPARE(f.change().done(), 4);
    }

    void triesOnlyThoseThatHaveFailed()
    {
        BulkFloor f;
        QVERIFY(f.spoilThirdWrite("'fault':'server_error','status':500"));
        QVERIFY(f.openWithFour(u"north"_s));
        f.pressOnceDone(3, u"bulkStop"_s);
        f.press(u"bulkApply"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.summary(), u"3 of 4: 2 changed, 1 failed, 0 left as they were, 1 not done."_s);

        f.press(u"bulkRetry"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.summary(), u"3 of 4: 3 changed, 0 failed, 0 left as they were, 1 not done."_s);
        QCOMPARE(f.cell(3, BulkRowsModel::State), u"would be changed"_s);
        QVERIFY(f.attributesOf(u"Dan"_s).isEmpty());
        QVERIFY(f.dialog->findChild<QPushButton *>(u"bulkRetry"_s)->isHidden());
        QVERIFY(!f.dialog->findChild<QPushButton *>(u"bulkRest"_s)->isHidden());
        f.press(u"bulkUndo"_s);
        QVERIFY(f.reaches(BulkFloor::Phase::Ready));
        QCOMPARE(f.column(BulkRowsModel::Name), (QStringList{ u"Alice"_s, u"Bob"_s, u"Carol"_s })); // both runs
    }

    void aPauseThatTheServerWantsEndsByItself()
    {
        BulkFloor f;
        QVERIFY(f.spoilThirdWrite("'fault':'too_many_requests','retry_after':1"));
        QVERIFY(f.openWithFour(u"north"_s));

        QVERIFY(f.apply());

        const QStringList told = f.said.filter(u"The server has asked for a pause; it goes on by itself."_s);
        QVERIFY(!told.isEmpty());
        QVERIFY2(told.constFirst().startsWith(u"2 of 4: 2 changed"_s), qPrintable(told.constFirst()));
        QCOMPARE(f.summary(), u"4 of 4: 4 changed, 0 failed, 0 left as they were."_s);
        QCOMPARE(f.attributesOf(u"Dan"_s).value("team"_L1), QJsonValue(u"north"_s));
    }

    void aPauseThatTheServerWantsCanBeMadeLonger()
    {
        BulkFloor f;
        QVERIFY(f.spoilThirdWrite("'fault':'too_many_requests','retry_after':1"));
        QVERIFY(f.openWithFour(u"north"_s));
        f.pressWhen([&f] { return f.change().restsUntil().has_value(); }, u"bulkPause"_s);

        f.press(u"bulkApply"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Paused));
        TRY_LONG(f.change().done() == 3); // the one under way, once the server lets it
        QVERIFY(f.isIn(BulkFloor::Phase::Paused));
        QVERIFY(f.said.contains(
            u"2 of 4: 2 changed, 0 failed, 0 left as they were. The server has asked for a pause."_s));
        QCOMPARE(f.summary(), u"3 of 4: 3 changed, 0 failed, 0 left as they were. Paused."_s);
        QCOMPARE(f.cell(3, BulkRowsModel::State), u"would be changed"_s);

        f.press(u"bulkPause"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.summary(), u"4 of 4: 4 changed, 0 failed, 0 left as they were."_s);
    }

    void withoutAnAnswerItSaysWhyItHasPausedAndGoesOnByTheButton()
    {
        BulkFloor f;
        QVERIFY(f.spoilThirdWrite("'fault':'drop'"));
        QVERIFY(f.openWithFour(u"north"_s));

        f.press(u"bulkApply"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Paused));
        QCOMPARE(f.summary(),
            u"2 of 4: 2 changed, 0 failed, 0 left as they were. Paused: The server does not answer."_s);
        QCOMPARE(f.column(BulkRowsModel::State).mid(2), (QStringList{ u"would be changed"_s, u"would be changed"_s }));

        f.press(u"bulkPause"_s);

        QVERIFY(f.reaches(BulkFloor::Phase::Ended));
        QCOMPARE(f.summary(), u"4 of 4: 4 changed, 0 failed, 0 left as they were."_s);
    }
};

QTEST_MAIN(TestBulkPause)
#include "tst_bulkpause.moc"
