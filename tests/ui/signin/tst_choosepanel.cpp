#include "ui/signin/choosepanel.h"

#include "ui/widgets/searchline.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChoosePanel : public QObject
{
    Q_OBJECT

private slots:
    void choosesByButton();
    void choosesByKeyboardAfterASearch();
    void theNextOneBeginsWithAll();
    void cannotGoOnWithoutARow();
    void goesBack();
    void isNamedAfterWhatIsChosen();
};

void TestChoosePanel::choosesByButton()
{
    QStringListModel model({ u"Contact Center"_s, u"Tutorial"_s });
    ChoosePanel panel(u"Workspaces"_s, u"Which?"_s, u"Next"_s);
    panel.setModel(&model);
    panel.show();
    QSignalSpy chosen(&panel, &ChoosePanel::chosen);

    panel.setCurrent(model.index(1, 0));
    QTest::mouseClick(panel.findChild<QPushButton *>(u"goOnButton"_s), Qt::LeftButton);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toModelIndex().row(), 1);
}

void TestChoosePanel::choosesByKeyboardAfterASearch()
{
    QStringListModel model({ u"Contact Center"_s, u"Tutorial"_s });
    ChoosePanel panel(u"Workspaces"_s, u"Which?"_s, u"Next"_s);
    panel.setModel(&model);
    panel.show();
    QSignalSpy chosen(&panel, &ChoosePanel::chosen);

    QTest::keyClicks(panel.list()->line(), u"tuto"_s);
    QTest::keyClick(panel.list()->line(), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toModelIndex().data().toString(), u"Tutorial"_s);
}

void TestChoosePanel::theNextOneBeginsWithAll()
{
    QStringListModel model({ u"Contact Center"_s, u"Tutorial"_s });
    ChoosePanel panel(u"Workspaces"_s, u"Which?"_s, u"Next"_s);
    panel.setModel(&model);
    panel.show();
    QTest::keyClicks(panel.list()->line(), u"tuto"_s);
    QCOMPARE(panel.list()->view()->model()->rowCount(), 1);

    panel.hide();
    panel.show();

    QCOMPARE(panel.list()->line()->text(), QString());
    QCOMPARE(panel.list()->view()->model()->rowCount(), 2);
}

void TestChoosePanel::cannotGoOnWithoutARow()
{
    QStringListModel model;
    ChoosePanel panel(u"Agents"_s, u"Who?"_s, u"Sign In"_s);
    panel.setModel(&model);

    QVERIFY(!panel.findChild<QPushButton *>(u"goOnButton"_s)->isEnabled());
}

void TestChoosePanel::goesBack()
{
    ChoosePanel panel(u"Agents"_s, u"Who?"_s, u"Sign In"_s);
    panel.show();
    QSignalSpy back(&panel, &ChoosePanel::backAsked);

    QTest::mouseClick(panel.findChild<QPushButton *>(u"backButton"_s), Qt::LeftButton);

    QCOMPARE(back.count(), 1);
}

void TestChoosePanel::isNamedAfterWhatIsChosen()
{
    const ChoosePanel panel(u"Agents"_s, u"Who?"_s, u"Sign In"_s);

    QCOMPARE(panel.list()->view()->accessibleName(), u"Agents"_s);
    QCOMPARE(panel.list()->line()->accessibleName(), u"Search Agents"_s);
}

QTEST_MAIN(TestChoosePanel)
#include "tst_choosepanel.moc"
