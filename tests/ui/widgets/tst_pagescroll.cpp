#include "ui/widgets/pagescroll.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

class TestPageScroll : public QObject
{
    Q_OBJECT

private slots:
    void scrollsOnlyWhereThePageInViewHasTooLittleRoom()
    {
        auto *pages = new QStackedWidget;
        QWidget *wide = new QWidget;
        wide->setMinimumSize(700, 100);
        pages->addWidget(new QWidget);
        pages->addWidget(wide);
        PageScroll scroll(pages);
        scroll.resize(500, 400);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        QVERIFY(scroll.minimumSizeHint().width() < 500);
        QCOMPARE(pages->size(), QSize(500, 400)); // the other page asks for no more
        QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);

        pages->setCurrentWidget(wide);

        QTRY_COMPARE(pages->width(), 700);
        QVERIFY(scroll.horizontalScrollBar()->maximum() > 0);

        scroll.resize(800, 400);

        QTRY_COMPARE(pages->size(), QSize(800, 400));
    }
};

QTEST_MAIN(TestPageScroll)
#include "tst_pagescroll.moc"
