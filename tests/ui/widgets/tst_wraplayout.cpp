#include "ui/widgets/wraplayout.h"

#include <QTest>
#include <QWidget>
#include <array>

namespace {

constexpr int gap = 10;

/// Three boxes of 100 × 20 in a row that wraps.
struct Row
{
    Row()
    {
        auto *layout = new WrapLayout(gap);
        for (QWidget *&box : boxes) {
            box = new QWidget(&row);
            box->setFixedSize(100, 20);
            layout->addWidget(box);
        }
        row.setLayout(layout);
    }

    void show(int width)
    {
        row.setFixedWidth(width);
        row.resize(width, row.heightForWidth(width));
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
    }
    [[nodiscard]] QPoint at(size_t number) const { return boxes.at(number)->pos(); }

    QWidget row{};
    std::array<QWidget *, 3> boxes{};
};

} // namespace

class TestWrapLayout : public QObject
{
    Q_OBJECT

private slots:
    void takesAsManyLinesAsItNeeds_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QPoint>("last");

        QTest::newRow("all beside one another") << 400 << 20 << QPoint(220, 0);
        QTest::newRow("just so") << 320 << 20 << QPoint(220, 0);
        QTest::newRow("a pixel too few") << 319 << 50 << QPoint(0, 30);
        QTest::newRow("one on each line") << 150 << 80 << QPoint(0, 60);
    }

    void takesAsManyLinesAsItNeeds()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        Row f;

        f.show(width);

        QCOMPARE(f.row.heightForWidth(width), height);
        QTEST(f.at(2), "last");
    }

    void inALineAllStandInTheMiddle_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("tops");

        QTest::newRow("all in one line") << 400 << QList{ 10, 0, 15 };
        QTest::newRow("each line by itself") << 210 << QList{ 10, 0, 50 };
        QTest::newRow("one on each line") << 100 << QList{ 0, 30, 80 };
    }

    void inALineAllStandInTheMiddle()
    {
        QFETCH(int, width);
        Row f;
        f.boxes.at(1)->setFixedHeight(40);
        f.boxes.at(2)->setFixedHeight(10);

        f.show(width);

        QTEST(QList({ f.at(0).y(), f.at(1).y(), f.at(2).y() }), "tops");
    }

    void beginsAtTheRightWhereThatIsRead()
    {
        Row f;
        f.row.setLayoutDirection(Qt::RightToLeft);

        f.show(250);

        QCOMPARE(f.at(0), QPoint(150, 0));
        QCOMPARE(f.at(1), QPoint(40, 0));
        QCOMPARE(f.at(2), QPoint(150, 30));
    }

    void leavesNoRoomForWhatIsHidden()
    {
        Row f;
        f.boxes.at(1)->hide();

        f.show(210);

        QCOMPARE(f.at(2), QPoint(110, 0));
        QCOMPARE(f.row.sizeHint(), QSize(210, 20));
        QCOMPARE(f.row.minimumSizeHint(), QSize(100, 20));
    }
};

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
