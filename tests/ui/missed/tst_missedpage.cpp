#include "ui/missed/missedpage.h"

#include "console/control/missedoffers.h"
#include "console/models/missedoffersmodel.h"
#include "support/exportedtable.h"
#include "support/sampleconsole.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/shell.h"
#include "ui/missed/missedwords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Offers Alice a task and lets it end so.
void miss(SampleConsole &sample, int number, const QString &who, ReservationStatus status = ReservationStatus::Timeout)
{
    sample.reserve(number, who, ReservationStatus::Pending);
    sample.reserve(number, who, status);
}

} // namespace

class TestMissedPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsForWhileItIsEmpty()
    {
        SampleConsole sample;
        sample.signIn(2);
        MissedPage page(sample.console());
        page.show();

        QVERIFY(!page.findChild<QListView *>(u"missedList"_s)->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"markAllSeen"_s)->isVisible());
    }

    void tellsWhoWhyAndWhen()
    {
        SampleConsole sample;
        sample.signIn(2);
        MissedPage page(sample.console());
        page.resize(640, 480);
        page.show();

        miss(sample, 1, u"Ana"_s);
        const auto *list = page.findChild<QListView *>(u"missedList"_s);
        QVERIFY(list->isVisible());
        const QString row = list->model()->index(0, 0).data().toString();

        for (const QString &word : { u"New"_s, u"Ana"_s, u"+15550001"_s, u"The time to answer ran out."_s, u"Spanish"_s })
            QVERIFY2(row.contains(word), qPrintable(row));
        QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"Offered: "_s));
    }

    void showsTheClockOfTheChosenOne()
    {
        SampleConsole sample;
        sample.signIn(2);
        miss(sample, 1, u"Ana"_s);
        MissedPage page(sample.console());
        page.show();
        auto *list = page.findChild<QListView *>(u"missedList"_s);
        const auto *clock = page.findChild<QLabel *>(u"missedClock"_s);
        QVERIFY(!clock->isVisible());

        list->setCurrentIndex(list->model()->index(0, 0));

        QVERIFY(clock->isVisible());
        QVERIFY(clock->text().contains(u"Answered: no"_s));
    }

    void saysHowTheCustomerIsReached()
    {
        SampleConsole sample;
        sample.signIn(2);
        miss(sample, 1, u"Ana"_s);
        MissedPage page(sample.console());
        page.show();
        auto *list = page.findChild<QListView *>(u"missedList"_s);

        list->setCurrentIndex(list->model()->index(0, 0));

        const QString said = page.findChild<QLabel *>(u"missedClock"_s)->text();
        QVERIFY2(said.contains(u"+15550001"_s) && said.contains(sid<TaskId>(1).text()), qPrintable(said));
    }

    void itsMenuCopies_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("copied");
        QTest::newRow("name") << 2 << u"Ana"_s;
        QTest::newRow("number") << 3 << u"+15550001"_s;
        QTest::newRow("task") << 4 << sid<TaskId>(1).text();
    }

    void itsMenuCopies()
    {
        QFETCH(int, place);
        SampleConsole sample;
        sample.signIn(2);
        miss(sample, 1, u"Ana"_s);
        MissedPage page(sample.console());
        page.resize(640, 480);
        page.show();
        auto *list = page.findChild<QListView *>(u"missedList"_s);

        emit list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
        auto *menu = page.findChild<QMenu *>(u"missedMenu"_s);
        QVERIFY(menu);
        menu->actions().at(place)->trigger();

        QTEST(QGuiApplication::clipboard()->text(), "copied");
        menu->close();
    }

    void aDoubleClickOrReturnShowsTheLifeOfTheTask()
    {
        SampleConsole sample;
        sample.signIn(2);
        miss(sample, 1, u"Ana"_s);
        MissedPage page(sample.console());
        const QSignalSpy asked(&page, &MissedPage::timelineAsked);
        auto *list = page.findChild<QListView *>(u"missedList"_s);

        emit list->doubleClicked(list->model()->index(0, 0));

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<TaskId>(), sid<TaskId>(1));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
    }

    void aButtonMarksAllAsSeen()
    {
        SampleConsole sample;
        sample.signIn(2);
        miss(sample, 1, u"Ana"_s);
        miss(sample, 2, u"Bo"_s);
        MissedPage page(sample.console());
        page.show();
        auto *button = page.findChild<QPushButton *>(u"markAllSeen"_s);
        QCOMPARE(sample.console().missed().unseen(), 2);

        QTest::mouseClick(button, Qt::LeftButton);

        QCOMPARE(sample.console().missed().unseen(), 0);
        QVERIFY(!button->isEnabled());
        QVERIFY(
            !page.findChild<QListView *>(u"missedList"_s)->model()->index(0, 0).data().toString().contains(u"New"_s));
    }

    void goesToAFileWithAColumnForEachPart()
    {
        SampleConsole sample;
        sample.signIn(2);
        MissedPage page(sample.console());
        page.show();
        QVERIFY(!ExportedTable::button(page)->isVisible()); // nothing to write yet
        miss(sample, 1, u"=1+1, \\\"twice\\\""_s); // within JSON
        miss(sample, 2, u"Bo"_s);
        const ExportedTable file;

        QVERIFY(ExportedTable::button(page)->isVisible());
        QVERIFY(file.write(page));

        QCOMPARE(file.row(0),
            (QStringList{ u"Over"_s, u"Task"_s, u"Contact"_s, u"Reason"_s, u"Queue"_s, u"Channel"_s, u"Offered"_s, u"State"_s }));
        QVERIFY2(file.row(1).at(1).startsWith(u"Bo"_s), file.bytes().constData());
        QVERIFY2(file.row(2).at(1).startsWith(u"'=1+1, \"twice\""_s), file.bytes().constData());
        QCOMPARE(file.row(2).mid(3, 3), (QStringList{ u"The time to answer ran out."_s, u"Spanish"_s, u"default"_s }));
        QCOMPARE(file.row(2).constLast(), u"New"_s);
    }

    void leavingThePageMarksAsSeen()
    {
        SampleConsole sample;
        sample.signIn(2);
        QAction newTask;
        Shell shell(sample.console(), &newTask);
        miss(sample, 1, u"Ana"_s);
        QCOMPARE(sample.console().missed().unseen(), 1);

        shell.setPage(Shell::Missed);
        QCOMPARE(sample.console().missed().unseen(), 1);
        shell.setPage(Shell::Desk);

        QCOMPARE(sample.console().missed().unseen(), 0);
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("tried");
        QTest::addColumn<QString>("takenBy");
        QTest::addColumn<QString>("reason");

        QTest::newRow("no answer") << u"timeout"_s << false << QString() << u"The time to answer ran out."_s;
        QTest::newRow("late") << u"timeout"_s << true << QString() << u"Your answer came too late."_s;
        QTest::newRow("withdrawn") << u"canceled"_s << false << QString() << u"The task was withdrawn."_s;
        QTest::newRow("withdrawn first") << u"canceled"_s << true << QString()
                                         << u"Canceled before your answer counted."_s;
        QTest::newRow("somebody") << u"rescinded"_s << false << QString() << u"Somebody else took it."_s;
        QTest::newRow("Bob") << u"rescinded"_s << true << u"Bob"_s << u"Bob took it."_s;
        QTest::newRow("unknown") << u"unknown"_s << false << QString() << u"The server no longer says how it ended."_s;
    }

    void saysWhy()
    {
        QFETCH(QString, outcome);
        QFETCH(bool, tried);
        QFETCH(QString, takenBy);
        MissedOffer missed{ .takenBy = takenBy };
        missed.clock.outcome = outcome;
        if (tried)
            missed.clock.answered = Instant{};

        QTEST(missedReason(missed), "reason");
    }

    void saysWhereAMissPutOne()
    {
        MissedOffer missed{ .movedTo = u"Offline"_s };
        missed.clock.outcome = u"timeout"_s;

        QCOMPARE(missedReason(missed),
            u"The time to answer ran out. You are now Offline: the offer was not answered."_s);
    }

    void namesTheDayUnlessItIsToday()
    {
        const Instant now = FakeClock().now();
        MissedOffer missed;
        missed.clock.ended = now;

        const QString today = missedFace(missed, now).when;
        const QString later = missedFace(missed, now + 48h).when;

        QVERIFY(later.endsWith(today));
        QVERIFY(later.size() > today.size());
    }
};

QTEST_MAIN(TestMissedPage)
#include "tst_missedpage.moc"
