#include "ui/desk/repairbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRepairBar : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsStuckAndWhatIsSent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");

        QTest::newRow("wraps too long") << int(TaskRepair::Kind::WrapsTooLong) << u"in wrap-up for 45 min"_s;
        QTest::newRow("has ended") << int(TaskRepair::Kind::TaskHasEnded) << u"ended 45 min ago"_s;
    }

    void saysWhatIsStuckAndWhatIsSent()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        RepairBar bar;
        QVERIFY(bar.isHidden());

        bar.setRepair(TaskRepair{
            .kind = TaskRepair::Kind(kind), .since = std::chrono::minutes(45), .request = u"POST /v1/x a=b"_s });

        QVERIFY(!bar.isHidden());
        QVERIFY2(bar.text().contains(says), qPrintable(bar.text()));
        QVERIFY(bar.text().contains(u"POST /v1/x a=b"_s));
        bar.setRepair({});
        QVERIFY(bar.isHidden());
    }

    void asksToRepair()
    {
        RepairBar bar;
        bar.setRepair(TaskRepair{ .since = std::chrono::minutes(45) });
        bar.show();
        QSignalSpy asked(&bar, &Banner::actionRequested);

        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Repair"_L1)
                QTest::mouseClick(button, Qt::LeftButton);
        }

        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestRepairBar)
#include "tst_repairbar.moc"
