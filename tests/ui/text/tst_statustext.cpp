#include "ui/text/counttext.h"
#include "ui/text/statustext.h"

#include <QSet>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusText : public QObject
{
    Q_OBJECT

private slots:
    void countsHaveSeparators()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QString tasks = tasksText(15'000);
        const QString agents = agentsShownText(2'000, 15'000);
        QLocale::setDefault(before);

        QCOMPARE(tasks, u"15,000 task(s)"_s);
        QCOMPARE(agents, u"2,000 of 15,000 agent(s)"_s);
    }

    void everyTaskStatusHasAWord()
    {
        QSet<QString> words;
        for (int status = 0; status <= int(TaskStatus::Canceled); ++status)
            words.insert(taskStatusText(TaskStatus(status)));

        QCOMPARE(words.size(), int(TaskStatus::Canceled) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void everyReservationStatusHasAWord()
    {
        QSet<QString> words;
        for (int status = 0; status <= int(ReservationStatus::Completed); ++status)
            words.insert(reservationStatusText(ReservationStatus(status)));

        QCOMPARE(words.size(), int(ReservationStatus::Completed) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void channels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("voice") << u"voice"_s << u"Voice"_s;
        QTest::newRow("sms") << u"sms"_s << u"Text message"_s;
        QTest::newRow("default") << u"default"_s << u"General"_s;
        QTest::newRow("their own") << u"carrier_pigeon"_s << u"carrier_pigeon"_s;
    }

    void channels()
    {
        QFETCH(QString, name);

        QTEST(channelText(name), "text");
    }

    void countsHoldTheirNumber()
    {
        for (const auto &text : { tasksText(7), agentsText(7), queuesText(7), offersText(7), waitingText(7), availableText(7) })
            QVERIFY2(text.startsWith(u"7 "_s), qPrintable(text));
        QCOMPARE(openTasksText(7, 0), u"7 open task(s)"_s);
        QCOMPARE(openTasksText(7, 2), u"7 open task(s) and 2 ended"_s);
        QVERIFY(agentsShownText(12, 40).startsWith(u"12 of 40 "_s));
        QVERIFY(tasksShownText(12, 40).startsWith(u"12 of 40 "_s));
    }
};

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
