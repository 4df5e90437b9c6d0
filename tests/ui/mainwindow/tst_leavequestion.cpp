#include "ui/mainwindow/leavequestion.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLeaveQuestion : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasChosen_data();
    void tellsWhatWasChosen();
    void escapeLeavesEverythingAsItIs();
};

void TestLeaveQuestion::tellsWhatWasChosen_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("keeps");
    QTest::addColumn<int>("rejects");

    QTest::newRow("reject") << u"&Reject and Go"_s << 0 << 1;
    QTest::newRow("keep") << u"&Keep and Go"_s << 1 << 0;
    QTest::newRow("stay") << u"&Stay"_s << 0 << 0;
}

void TestLeaveQuestion::tellsWhatWasChosen()
{
    QFETCH(QString, button);
    QFETCH(int, keeps);
    QFETCH(int, rejects);
    LeaveQuestion question(u"Lunch"_s);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy keep(&question, &LeaveQuestion::keepChosen);
    QSignalSpy reject(&question, &LeaveQuestion::rejectChosen);
    question.show();
    QVERIFY(!question.isModal());
    QVERIFY(question.text().contains(u"Lunch"_s));

    for (QAbstractButton *one : question.buttons()) {
        if (one->text() == button)
            one->click();
    }

    QVERIFY(!question.isVisible());
    QCOMPARE(keep.count(), keeps);
    QCOMPARE(reject.count(), rejects);
}

void TestLeaveQuestion::escapeLeavesEverythingAsItIs()
{
    LeaveQuestion question(u"Lunch"_s);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy keep(&question, &LeaveQuestion::keepChosen);
    QSignalSpy reject(&question, &LeaveQuestion::rejectChosen);
    question.show();
    QVERIFY(QTest::qWaitForWindowExposed(&question));

    QTest::keyClick(&question, Qt::Key_Escape);

    QVERIFY(!question.isVisible());
    QCOMPARE(keep.count() + reject.count(), 0);
}

QTEST_MAIN(TestLeaveQuestion)
#include "tst_leavequestion.moc"
