#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Box
{
    ChoiceBox box{};
    QSignalSpy activated{ &box, &QComboBox::activated };

    Box()
    {
        box.addItems({ u"Not chosen yet"_s, u"Solved"_s, u"Call back"_s });
        box.show();
        box.showPopup();
    }
    [[nodiscard]] QRect row(int number) const { return box.view()->visualRect(box.model()->index(number, 0)); }
};

} // namespace

class TestChoiceBox : public QObject
{
    Q_OBJECT

private slots:
    void isChosenThroughTheAccessibilityBus()
    {
        Box f;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.box.view());
        QVERIFY(list && list->tableInterface());
        QAccessibleInterface *row = list->tableInterface()->cellAt(2, 0);
        QVERIFY(row && row->actionInterface());

        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

        QTRY_COMPARE(f.box.currentIndex(), 2);
        QCOMPARE(f.activated.count(), 1);
        QTRY_VERIFY(!f.box.view()->isVisible());
    }

    void isNotChosenByPassingOver_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("the mouse") << true;
        QTest::newRow("the keys") << false;
    }

    void isNotChosenByPassingOver()
    {
        QFETCH(bool, byMouse);
        Box f;

        if (byMouse) {
            for (const int row : { 1, 2 })
                QTest::mouseMove(f.box.view()->viewport(), f.row(row).center());
        } else {
            QTest::keyClick(f.box.view(), Qt::Key_Down);
        }

        QTRY_VERIFY(f.box.view()->currentIndex().row() > 0);
        QCoreApplication::processEvents();
        QCOMPARE(f.box.currentIndex(), 0);
        QVERIFY(f.box.view()->isVisible());
        QCOMPARE(f.activated.count(), 0);
    }
};

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
