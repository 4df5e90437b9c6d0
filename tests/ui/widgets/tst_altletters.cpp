#include "ui/widgets/altletters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAltLetters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qApp->installEventFilter(new AltLetters(this)); }

    void writesWhatIsMeantAsText_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");

        QTest::newRow("plain") << Qt::KeyboardModifiers() << u"w"_s;
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << QString();
        QTest::newRow("Alt and Shift") << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier) << QString();
        QTest::newRow("AltGr") << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ControlModifier) << u"w"_s;
        QTest::newRow("AltGr elsewhere") << Qt::KeyboardModifiers(Qt::GroupSwitchModifier) << u"w"_s;
    }

    void writesWhatIsMeantAsText()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, text);
        QLineEdit line;
        QPlainTextEdit notes;
        QComboBox choice;
        choice.setEditable(true);

        for (QWidget *field : std::initializer_list<QWidget *>{ &line, &notes, &choice }) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_W, modifiers, u"w"_s);
            QCoreApplication::sendEvent(field, &press);
        }

        QCOMPARE(line.text(), text);
        QCOMPARE(notes.toPlainText(), text);
        QCOMPARE(choice.currentText(), text);
    }

    void leavesOtherKeysAlone()
    {
        QLineEdit line(u"ab"_s);

        QTest::keyClick(&line, Qt::Key_Backspace);
        QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);

        QCOMPARE(line.text(), u"a"_s);
    }
};

QTEST_MAIN(TestAltLetters)
#include "tst_altletters.moc"
