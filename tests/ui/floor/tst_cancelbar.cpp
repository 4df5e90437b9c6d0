#include "ui/floor/cancelbar.h"

#include "support/fakeclock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCancelBar : public QObject
{
    Q_OBJECT

private slots:
    void confirmsForTheTaskItAskedAbout();
    void keepsTheTask();
};

void TestCancelBar::confirmsForTheTaskItAskedAbout()
{
    CancelBar bar;
    QSignalSpy confirmed(&bar, &CancelBar::confirmed);

    bar.open(CancelBar::Deed::Cancel, { sid<TaskId>(1) }, u"Ana"_s);
    bar.open(CancelBar::Deed::Cancel, { sid<TaskId>(2) }, u"Ben"_s);
    QTest::keyClicks(bar.findChild<QLineEdit *>(u"reason"_s), u"twice"_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);

    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.constFirst().at(1).value<QList<TaskId>>(), QList<TaskId>{ sid<TaskId>(2) });
    QCOMPARE(confirmed.constFirst().at(2).toString(), u"twice"_s);
    QVERIFY(!bar.isVisible());
}

void TestCancelBar::keepsTheTask()
{
    CancelBar bar;
    bar.open(CancelBar::Deed::Cancel, { sid<TaskId>(1) }, u"Ana"_s);
    QSignalSpy confirmed(&bar, &CancelBar::confirmed);

    QTest::mouseClick(bar.findChild<QPushButton *>(u"backButton"_s), Qt::LeftButton);

    QCOMPARE(confirmed.count(), 0);
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestCancelBar)
#include "tst_cancelbar.moc"
