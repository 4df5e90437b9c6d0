#include "ui/desk/endedbar.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TaskEnd)

class TestEndedBar : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoseDeedItWas_data()
    {
        QTest::addColumn<TaskEnd>("end");
        QTest::addColumn<QString>("says");

        QTest::newRow("completed by somebody else")
            << TaskEnd{ .fate = TaskFate::Completed } << u"Somebody else completed this task at "_s;
        QTest::newRow("canceled by somebody else")
            << TaskEnd{ .fate = TaskFate::Canceled } << u"Somebody else canceled this task at "_s;
        QTest::newRow("taken back") << TaskEnd{ .fate = TaskFate::TakenBack } << u"This task was taken back from you at "_s;
        QTest::newRow("gone") << TaskEnd{ .fate = TaskFate::Unknown } << u"This task has been over since "_s;
        QTest::newRow("by oneself")
            << TaskEnd{ .fate = TaskFate::Completed, .byOneself = true } << u"You ended this task at "_s;
        QTest::newRow("handed on") << TaskEnd{ .fate = TaskFate::Completed, .byOneself = true, .handedOn = true }
                                   << u"You handed this task on at "_s;
    }

    void saysWhoseDeedItWas()
    {
        QFETCH(TaskEnd, end);
        QFETCH(QString, says);
        EndedBar bar;
        QVERIFY(bar.isHidden());

        bar.setEnd(end);

        QVERIFY(!bar.isHidden());
        QVERIFY2(bar.text().startsWith(says), qPrintable(bar.text()));
        bar.setEnd({});
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestEndedBar)
#include "tst_endedbar.moc"
