#include "ui/offers/toastplaces.h"

#include <QTest>

namespace {

/// Three toasts high, four wide.
ToastPlaces screen(bool mirrored = false)
{
    return { .area = QRect(0, 0, 440, 340), .toast = QSize(100, 100), .gap = 10, .mirrored = mirrored };
}

constexpr QPoint elsewhere(5, 5);

} // namespace

class TestToastPlaces : public QObject
{
    Q_OBJECT

private slots:
    void standUpFromTheCorner_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("n");
        QTest::addColumn<QPoint>("at");
        QTest::newRow("corner") << false << 0 << QPoint(330, 230);
        QTest::newRow("above it") << false << 1 << QPoint(330, 120);
        QTest::newRow("highest") << false << 2 << QPoint(330, 10);
        QTest::newRow("next column") << false << 3 << QPoint(220, 230);
        QTest::newRow("last") << false << 11 << QPoint(0 + 0, 10);
        QTest::newRow("beyond") << false << 99 << QPoint(0, 10);
        QTest::newRow("right-to-left") << true << 0 << QPoint(10, 230);
        QTest::newRow("right-to-left, next column") << true << 3 << QPoint(120, 230);
    }

    void standUpFromTheCorner()
    {
        QFETCH(bool, mirrored);
        QFETCH(int, n);
        QFETCH(QPoint, at);
        ToastPlaces places = screen(mirrored);
        places.area.setWidth(450);
        if (!mirrored)
            at += QPoint(10, 0);

        QCOMPARE(places.at(n), QRect(at, places.toast));
    }

    void takesTheFirstFreePlace()
    {
        const ToastPlaces places = screen();

        QCOMPARE(places.firstFree({}, elsewhere), places.at(0));
        QCOMPARE(places.firstFree({ places.at(0) }, elsewhere), places.at(1));
        QCOMPARE(places.firstFree({ places.at(0), places.at(2) }, elsewhere), places.at(1));
    }

    void doesNotComeUpUnderThePointer()
    {
        const ToastPlaces places = screen();

        QCOMPARE(places.firstFree({}, places.at(0).center()), places.at(1));
    }

    void aTinyScreenStillHasAPlace()
    {
        ToastPlaces places = screen();
        places.area = QRect(0, 0, 60, 60);

        QCOMPARE(places.count(), 1);
        QCOMPARE(places.firstFree({ places.at(0) }, elsewhere), places.at(0));
    }

    void onlyWhatIsHiddenMoves_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QPoint>("pointer");
        QTest::addColumn<QList<int>>("after");
        const ToastPlaces places = screen();
        QTest::newRow("all seen") << QList{ 0, 1 } << elsewhere << QList{ 0, 1 };
        QTest::newRow("first went") << QList{ 1, 2 } << elsewhere << QList{ 1, 2 };
        QTest::newRow("middle went") << QList{ 0, 2 } << elsewhere << QList{ 0, 2 };
        QTest::newRow("younger below older") << QList{ 1, 0 } << elsewhere << QList{ 1, 0 };
        QTest::newRow("over an older one") << QList{ 1, 2, 2 } << elsewhere << QList{ 1, 2, 0 };
        QTest::newRow("over an older one, two of them") << QList{ 2, 2, 2 } << elsewhere << QList{ 2, 0, 1 };
        QTest::newRow("over an older one, pointer on both") << QList{ 1, 1 } << places.at(1).center() << QList{ 1, 1 };
        QTest::newRow("pointer where one would go") << QList{ 1, 1 } << places.at(0).center() << QList{ 1, 2 };
    }

    void onlyWhatIsHiddenMoves()
    {
        QFETCH(QList<int>, before);
        QFETCH(QPoint, pointer);
        QFETCH(QList<int>, after);
        const ToastPlaces places = screen();
        const auto rects = [&](const QList<int> &numbers) {
            QList<QRect> list;
            for (const int n : numbers)
                list.append(places.at(n));
            return list;
        };

        QCOMPARE(settled(places, rects(before), pointer), rects(after));
    }

    void closeUpTowardsTheCorner_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QPoint>("pointer");
        QTest::addColumn<QList<int>>("after");
        const ToastPlaces places = screen();
        QTest::newRow("none") << QList<int>{} << elsewhere << QList<int>{};
        QTest::newRow("closed") << QList{ 0, 1 } << elsewhere << QList{ 0, 1 };
        QTest::newRow("first went") << QList{ 1, 2 } << elsewhere << QList{ 0, 1 };
        QTest::newRow("middle went") << QList{ 0, 2 } << elsewhere << QList{ 0, 1 };
        QTest::newRow("younger below older") << QList{ 2, 1 } << elsewhere << QList{ 1, 0 };
        QTest::newRow("another column") << QList{ 3, 1 } << elsewhere << QList{ 1, 0 };
        QTest::newRow("pointer in the corner") << QList{ 2 } << places.at(0).center() << QList{ 1 };
    }

    void closeUpTowardsTheCorner()
    {
        QFETCH(QList<int>, before);
        QFETCH(QPoint, pointer);
        QFETCH(QList<int>, after);
        for (const bool mirrored : { false, true }) {
            const ToastPlaces places = screen(mirrored);
            if (mirrored && pointer != elsewhere)
                pointer = places.at(0).center();
            QList<QRect> now;
            for (const int n : before)
                now.append(places.at(n));

            const QList<QRect> wanted = closedUp(places, now, mirrored && pointer == elsewhere ? QPoint(435, 5) : pointer);

            QCOMPARE(wanted.size(), after.size());
            for (qsizetype i = 0; i < after.size(); ++i)
                QCOMPARE(wanted.at(i), places.at(after.at(i)));
        }
    }

    void comesIntoTheScreen_data()
    {
        QTest::addColumn<QPoint>("topLeft");
        const ToastPlaces places = screen();
        QTest::newRow("behind a panel") << places.at(0).topLeft() + QPoint(0, 20);
        QTest::newRow("on a monitor that is gone") << QPoint(900, 100);
    }

    void comesIntoTheScreen()
    {
        QFETCH(QPoint, topLeft);
        const ToastPlaces places = screen();
        const QList<QRect> now{ QRect(topLeft, places.toast), places.at(1) };

        const QList<QRect> wanted = settled(places, now, elsewhere);

        QCOMPARE(wanted, (QList{ places.at(0), places.at(1) }));
    }

    void aFullScreenStaysAsItIs()
    {
        const ToastPlaces places = screen();
        QList<QRect> now;
        for (int n = 0; n <= places.count(); ++n)
            now.append(places.at(n)); // the last one over the one before

        QCOMPARE(settled(places, now, elsewhere), now);
    }
};

QTEST_GUILESS_MAIN(TestToastPlaces)
#include "tst_toastplaces.moc"
