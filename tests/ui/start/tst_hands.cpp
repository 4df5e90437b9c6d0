#include "ui/start/hands.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHands : public QObject
{
    Q_OBJECT

private slots:
    void clicksWhatIsEnabled_data();
    void clicksWhatIsEnabled();
    void typesOverWhatStoodThere();
    void choosesARow();
    void choosesAnItem();
    void findsOnlyWhatIsVisible();
};

void TestHands::clicksWhatIsEnabled_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("clicks");

    QTest::newRow("enabled") << true << 1;
    QTest::newRow("disabled") << false << 0;
}

void TestHands::clicksWhatIsEnabled()
{
    QFETCH(bool, enabled);
    QFETCH(int, clicks);
    QPushButton button;
    button.setEnabled(enabled);
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);

    hands::click(&button);
    hands::click(nullptr);

    QCOMPARE(clicked.count(), clicks);
}

void TestHands::typesOverWhatStoodThere()
{
    QLineEdit line(u"before"_s);
    QSignalSpy edited(&line, &QLineEdit::textEdited);

    hands::type(&line, u"http://[::1]:8787 ü"_s);

    QCOMPARE(line.text(), u"http://[::1]:8787 ü"_s);
    QVERIFY(edited.count() > 0);
}

void TestHands::choosesARow()
{
    QStringListModel model({ u"Contact Center"_s, u"Tutorial"_s });
    QListView view;
    view.setModel(&model);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.show();
    QSignalSpy chosen(&view, &QAbstractItemView::doubleClicked);

    QVERIFY(hands::hasRow(&view, u"Tutorial"_s));
    QVERIFY(!hands::hasRow(&view, u"Other"_s));
    hands::chooseRow(&view, u"Tutorial"_s);
    hands::chooseRow(&view, u"Other"_s);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(view.currentIndex().row(), 1);
}

void TestHands::choosesAnItem()
{
    QMenu menu;
    QAction *idle = menu.addAction(u"Idle"_s);
    QSignalSpy triggered(idle, &QAction::triggered);

    hands::chooseItem(&menu, u"Idle"_s); // closed: nothing
    menu.popup({ 10, 10 });
    hands::chooseItem(&menu, u"Idle"_s);

    QCOMPARE(triggered.count(), 1);
    QVERIFY(!menu.isVisible());
}

void TestHands::findsOnlyWhatIsVisible()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    button->setObjectName(u"it"_s);

    QVERIFY(!hands::find(&window, u"it"_s));
    window.show();

    QCOMPARE(hands::find(&window, u"it"_s), button);
    QVERIFY(!hands::find(nullptr, u"it"_s));
}

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
