#include "ui/mainwindow/navigation.h"

#include <QAction>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestNavigation : public QObject
{
    Q_OBJECT

private slots:
    void goesToAPage_data();
    void goesToAPage();
    void tellsEachPageOnce();
    void saysHowManyAreNew();
    void saysWhyAPageIsNotOpen();
    void eachNameHasRoom_data();
    void eachNameHasRoom();
};

void TestNavigation::goesToAPage_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("click") << false;
    QTest::newRow("shortcut") << true;
}

void TestNavigation::goesToAPage()
{
    QFETCH(bool, byKey);
    Navigation navigation;
    navigation.addPage({}, u"Desk"_s);
    navigation.addPage({}, u"Tasks"_s);
    navigation.setCurrent(0);
    navigation.show();
    navigation.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&navigation));
    QSignalSpy changed(&navigation, &Navigation::currentChanged);

    if (byKey)
        QTest::keyClick(&navigation, Qt::Key_2, Qt::ControlModifier);
    else
        QTest::mouseClick(navigation.findChildren<QToolButton *>().at(1), Qt::LeftButton);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(navigation.current(), 1);
    QVERIFY(navigation.pages().at(1)->toolTip().contains(u"Ctrl+2"_s));
}

void TestNavigation::tellsEachPageOnce()
{
    Navigation navigation;
    navigation.addPage({}, u"Desk"_s);
    navigation.addPage({}, u"Tasks"_s);
    QSignalSpy changed(&navigation, &Navigation::currentChanged);

    navigation.setCurrent(1);
    navigation.setCurrent(1);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toInt(), 1);
}

void TestNavigation::saysHowManyAreNew()
{
    Navigation navigation;
    navigation.addPage({}, u"Desk"_s);
    navigation.addPage({}, u"Missed"_s);
    const auto *button = navigation.findChildren<QToolButton *>().at(1);
    const QImage plain = navigation.grab().toImage();

    navigation.setBadge(1, 3);
    QCOMPARE(button->accessibleDescription(), u"3 new"_s);
    QVERIFY(navigation.grab().toImage() != plain);

    navigation.setBadge(1, 0);
    QVERIFY(button->accessibleDescription().isEmpty());
    QCOMPARE(navigation.grab().toImage(), plain);
}

void TestNavigation::saysWhyAPageIsNotOpen()
{
    Navigation navigation;
    navigation.addPage({}, u"Desk"_s);
    navigation.addPage({}, u"&Tasks"_s);
    const auto *button = navigation.findChildren<QToolButton *>().at(1);
    navigation.show();

    navigation.setOpen(1, false, u"Not for you."_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"Not for you."_s);
    QCOMPARE(button->accessibleDescription(), u"Not for you."_s);
    navigation.setOpen(1, true);

    QVERIFY(button->isEnabled());
    QCOMPARE(button->toolTip(), u"Tasks (Ctrl+2)"_s);
    QVERIFY(button->accessibleDescription().isEmpty());
}

void TestNavigation::eachNameHasRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("badge");

    QTest::newRow("short") << u"Desk"_s << 10.0 << 0;
    QTest::newRow("German") << u"Warteschlangen"_s << 10.0 << 0;
    QTest::newRow("German, large letters") << u"Warteschlangen"_s << 20.0 << 0;
    QTest::newRow("longer than any") << u"Warteschlangeneinstellungen"_s << 10.0 << 0;
    QTest::newRow("wide letters") << u"WWWWWWWWWWWWWWW"_s << 12.0 << 0;
    QTest::newRow("with a number beside it") << u"Warteschlangen"_s << 12.0 << 120;
}

/// Nothing is drawn between the name and the edge.
void TestNavigation::eachNameHasRoom()
{
    QFETCH(QString, name);
    QFETCH(double, points);
    QFETCH(int, badge);
    Navigation navigation;
    QFont font = navigation.font();
    font.setPointSizeF(points);
    navigation.setFont(font);
    navigation.addPage({}, name);
    navigation.setBadge(0, badge);
    navigation.setCurrent(0);
    navigation.resize(navigation.minimumSizeHint().expandedTo(navigation.minimumSize()));
    navigation.show();
    auto *button = navigation.findChild<QToolButton *>();
    font.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(font).horizontalAdvance(name);

    QVERIFY(button->width() >= words + 3 * 12 + 16); // distance, icon, distance, words, distance

    QImage picture = button->grab().toImage();
    const QRgb ground = picture.pixel(picture.width() - 6, 4);
    const int gap = badge > 0 ? 0 : 8;
    for (int x = picture.width() - gap; x < picture.width() - 2; ++x) {
        for (int y = 4; y < picture.height() - 4; ++y)
            QCOMPARE(picture.pixel(x, y), ground);
    }
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
