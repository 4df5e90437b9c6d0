#include "ui/widgets/menubutton.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMenuButton : public QObject
{
    Q_OBJECT

private slots:
    void itsMenuStaysWithinTheWindow_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<bool>("alongLeft");
        QTest::newRow("room to the right") << 10 << true;
        QTest::newRow("at the window's end") << 310 << false;
    }

    void itsMenuStaysWithinTheWindow()
    {
        QFETCH(int, x);
        QFETCH(bool, alongLeft);
        QWidget window;
        window.setGeometry(50, 50, 400, 300);
        MenuButton button(&window);
        button.setText(u"Status"_s);
        button.setGeometry(x, 20, 80, 30);
        button.choices()->addAction(u"A status with a rather long name"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int width = button.choices()->sizeHint().width();
        QVERIFY(width > 80 && width < 390);

        button.click();

        const QRect at(button.mapToGlobal(QPoint()), button.size());
        const QRect menu = button.choices()->geometry();
        if (alongLeft)
            QCOMPARE(menu.left(), at.left());
        else
            QCOMPARE(menu.right(), at.right());
        button.choices()->close();
    }
};

QTEST_MAIN(TestMenuButton)
#include "tst_menubutton.moc"
