#include "ui/desk/attributeeditor.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Editor
{
    AttributeEditor editor;
    QPlainTextEdit *text = editor.findChild<QPlainTextEdit *>(u"attributesText"_s);
    QLabel *verdict = editor.findChild<QLabel *>(u"attributesVerdict"_s);
    QPushButton *save = editor.findChild<QPushButton *>(u"saveAttributes"_s);

    Editor() { editor.show(); }
};

} // namespace

class TestAttributeEditor : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("canSave");

        QTest::newRow("right") << QByteArray("{\"a\":1}") << u"well-formed"_s << true;
        QTest::newRow("no JSON") << QByteArray("{\n  \"a\": }") << u"Line 2"_s << false;
        QTest::newRow("no object") << QByteArray("[1]") << u"object"_s << false;
        QTest::newRow("too long") << QByteArray("{\"a\":\"" + QByteArray(5000, 'x') + "\"}") << u"4096"_s << false;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QFETCH(bool, canSave);
        Editor e;

        e.editor.setText(text);

        QVERIFY2(e.verdict->text().contains(says), qPrintable(e.verdict->text()));
        QCOMPARE(e.save->isEnabled(), canSave);
    }

    void tellsWhatIsTypedAndAsked()
    {
        Editor e;
        QSignalSpy edited(&e.editor, &AttributeEditor::edited);
        QSignalSpy asked(&e.editor, &AttributeEditor::saveAsked);
        e.editor.setText("{}");
        QCOMPARE(edited.count(), 0);

        e.text->moveCursor(QTextCursor::End);
        QTest::keyClicks(e.text, u" "_s);
        QCOMPARE(edited.last().first().toByteArray(), QByteArray("{} "));
        QTest::mouseClick(e.save, Qt::LeftButton);
        e.editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&e.editor));
        e.text->setFocus();
        QTest::keyClick(e.text, Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(asked.count(), 2);
    }

    void restsWhileItIsSavedOrOffline()
    {
        Editor e;
        e.editor.setText("{}");

        e.editor.setSaving(true);
        QVERIFY(!e.save->isEnabled() && e.text->isReadOnly());
        e.editor.setSaving(false);
        e.editor.setObstacle(u"offline"_s);

        QVERIFY(!e.save->isEnabled() && !e.text->isReadOnly());
        QCOMPARE(e.save->toolTip(), u"offline"_s);
    }
};

QTEST_MAIN(TestAttributeEditor)
#include "tst_attributeeditor.moc"
