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

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
