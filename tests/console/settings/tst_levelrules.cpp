#include "console/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

} // namespace

/// From when on one wants to look at a queue, as it is kept.
class TestLevelRules : public QObject
{
    Q_OBJECT

private slots:
    void theQueueStandsOverAllAndThePolicyOverThePerson_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("waitingBad");
        QTest::addColumn<int>("answerWithin");

        const QByteArray all = "[board]\nwaitingBad=7\nanswerWithin=30\n";
        const QByteArray sales = "queues\\Sales%252FEU\\waitingBad=3\n";
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << 10 << 20;
        QTest::newRow("for all") << all << QByteArray() << 7 << 30;
        QTest::newRow("this queue") << QByteArray(all + sales) << QByteArray() << 3 << 30;
        QTest::newRow("the policy's for all, over the person's for the queue")
            << QByteArray("[board]\n" + sales) << all << 7 << 30;
        QTest::newRow("the policy's for the queue") << all << QByteArray("[board]\n" + sales) << 3 << 30;
        QTest::newRow("out of range, or no number: as usual")
            << QByteArray("[board]\nwaitingBad=-1\nanswerWithin=soon\n") << QByteArray() << 10 << 20;
    }

    void theQueueStandsOverAllAndThePolicyOverThePerson()
    {
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, policy);
        const QTemporaryDir folder;
        const QString ownFile = written(folder, u"own.ini"_s, own);
        const Settings settings(ownFile, written(folder, u"policy.ini"_s, policy));

        const QueueLevels levels = settings.queueLevels(u"Sales/EU"_s);

        QTEST(levels.waitingBad, "waitingBad");
        QTEST(levels.answerWithin, "answerWithin");
        QCOMPARE(settings.boardLevels().of(u"Sales/EU"_s), levels);
        QCOMPARE(settings.isFixed(u"Sales/EU"_s, &QueueLevels::waitingBad), policy.contains("waitingBad"));
    }

    void remembersThemUntilTheyAreAsForAllAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.ini"_s);
        {
            Settings settings(file);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setQueueLevels(u"Sales/EU"_s, { .oldestBad = 90, .serviceWarning = 95 });
            QCOMPARE(changed.count(), 2); // what is as for all is not written
        }

        Settings settings(file);

        QCOMPARE(settings.queueLevels(u"Sales/EU"_s).oldestBad, 90);
        QCOMPARE(settings.boardLevels().of(u"Sales/EU"_s).serviceWarning, 95);
        QCOMPARE(settings.queueLevels({}), QueueLevels{});
        QVERIFY(settings.hasOwnQueueLevels(u"Sales/EU"_s));
        settings.forgetQueueLevels(u"Sales/EU"_s);
        QVERIFY(!settings.hasOwnQueueLevels(u"Sales/EU"_s));
        QCOMPARE(settings.boardLevels(), BoardLevels{});
    }

    void boardAlertsAreOffUntilTheyAreWanted()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"own.ini"_s));
        QVERIFY(!settings.boardAlerts());
        QCOMPARE(settings.boardPeriod(), BoardPeriod::QuarterHour);

        settings.setBoardAlerts(true);
        settings.setBoardPeriod(BoardPeriod::Today);

        QVERIFY(settings.boardAlerts());
        QCOMPARE(settings.boardPeriod(), BoardPeriod::Today);
    }

    void remembersWhoHasLookedAtTheBoard()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.ini"_s);
        Settings(file).rememberBoardViewer(u"WS1"_s, u"WK1"_s);

        Settings settings(file);

        QVERIFY(settings.isBoardViewer(u"WS1"_s, u"WK1"_s));
        QVERIFY(!settings.isBoardViewer(u"WS1"_s, u"WK2"_s));
        QVERIFY(!settings.isBoardViewer(u"WS2"_s, u"WK1"_s));
        QVERIFY(!settings.isBoardViewer(u"WS1"_s, {}));
        QVERIFY(settings.boardHistory());
        settings.setBoardHistory(false);
        QVERIFY(!settings.boardHistory());
        QCOMPARE(settings.boardLevels(), BoardLevels{});
    }
};

QTEST_GUILESS_MAIN(TestLevelRules)
#include "tst_levelrules.moc"
