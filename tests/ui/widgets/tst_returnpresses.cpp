#include "ui/widgets/returnpresses.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A dialog whose default button is not the one that has the keyboard.
struct Form
{
    QDialog dialog{};
    QPushButton *close = new QPushButton(u"Close"_s, &dialog);
    QPushButton *apply = new QPushButton(u"Apply"_s, &dialog);
    QSignalSpy closed{ close, &QPushButton::clicked };
    QSignalSpy applied{ apply, &QPushButton::clicked };

    Form()
    {
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(close);
        column->addWidget(apply);
        close->setAutoDefault(false);
        apply->setDefault(true);
        dialog.show();
    }
};

} // namespace

class TestReturnPresses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qApp->installEventFilter(new ReturnPresses(this)); }

    void pressesTheButtonThatHasTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

        QTest::newRow("Return") << int(Qt::Key_Return) << Qt::KeyboardModifiers();
        QTest::newRow("Enter") << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier);
    }

    void pressesTheButtonThatHasTheKeyboard()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Form form;

        QTest::keyClick(form.close, Qt::Key(key), modifiers);

        QCOMPARE(form.closed.count(), 1);
        QCOMPARE(form.applied.count(), 0);
    }

    void heldDownItPressesOnce()
    {
        Form form;
        QKeyEvent first(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);

        QCoreApplication::sendEvent(form.close, &first);
        QCoreApplication::sendEvent(form.close, &again);

        QCOMPARE(form.closed.count(), 1);
        QCOMPARE(form.applied.count(), 0);
    }

    void leavesOtherKeysAlone()
    {
        Form form;

        QTest::keyClick(form.close, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(form.close, Qt::Key_A);

        QCOMPARE(form.closed.count(), 0);
    }
};

QTEST_MAIN(TestReturnPresses)
#include "tst_returnpresses.moc"
