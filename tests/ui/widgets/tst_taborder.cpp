#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

/// Parts that were made in another order than they stand in.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLayouts()
    {
        QWidget window;
        auto *last = new QLineEdit(&window);
        auto *third = new QRadioButton(&window);
        auto *second = new QRadioButton(&window);
        auto *list = new QComboBox(&window);
        list->setEditable(true);
        auto *scrolled = new QLineEdit;
        auto *first = new QLineEdit(&window);
        auto *area = new QScrollArea(&window);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(scrolled);
        auto *radios = new QWidget(&window);
        auto *row = new QHBoxLayout(radios);
        row->addWidget(second);
        row->addWidget(third);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(radios);
        column->addWidget(list);
        column->addWidget(area);
        column->addWidget(last);

        tabAsLaidOut(&window);

        QWidgetList stops;
        QWidget *each = first;
        do {
            if (each->focusPolicy() != Qt::NoFocus && !each->focusProxy())
                stops.append(each);
            each = each->nextInFocusChain();
        } while (each != first);
        QCOMPARE(stops, (QWidgetList{ first, second, third, list, scrolled, last }));
    }

    void anEmptyWindowHasNone()
    {
        QWidget window;

        tabAsLaidOut(&window);

        QCOMPARE(window.nextInFocusChain(), &window);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
