#include "ui/desk/wrapupbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWrapUpBar : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsLeft_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("completesItself");
        QTest::addColumn<QString>("says");

        QTest::newRow("time left") << 75 << false << u"1:15 left to wrap up"_s;
        QTest::newRow("completes itself") << 5 << true << u"Completes by itself in 0:05"_s;
        QTest::newRow("over") << 0 << true << u"The time to wrap up is over"_s;
    }

    void saysWhatIsLeft()
    {
        QFETCH(int, left);
        QFETCH(bool, completesItself);
        QFETCH(QString, says);
        WrapUpBar bar;
        QVERIFY(bar.isHidden());

        bar.setLeft(
            WrapUpLeft{ .left = std::chrono::seconds(left), .whole = 120s, .completesItself = completesItself });

        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.findChild<QLabel *>(u"wrapUpWords"_s)->text(), says);
        bar.setLeft({});
        QVERIFY(bar.isHidden());
    }

    void asksForMore()
    {
        WrapUpBar bar;
        bar.setLeft(WrapUpLeft{ .left = 5s, .whole = 60s });
        bar.show();
        QSignalSpy asked(&bar, &WrapUpBar::extendAsked);

        QTest::mouseClick(bar.findChild<QPushButton *>(u"extendButton"_s), Qt::LeftButton);

        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestWrapUpBar)
#include "tst_wrapupbar.moc"
