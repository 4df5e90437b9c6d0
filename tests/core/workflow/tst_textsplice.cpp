#include "core/workflow/textsplice.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is typed in a field, carried over to the text that it shows.
class TestTextSplice : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheRestAsItIs_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");

        QTest::newRow("nothing") << u"a\r\nb"_s << u"a\nb"_s << u"a\r\nb"_s;
        QTest::newRow("a word between lines") << u"a\r\nb\r\nc"_s << u"a\nbb\nc"_s << u"a\r\nbb\r\nc"_s;
        QTest::newRow("a line more") << u"a\r\nc"_s << u"a\nb\nc"_s << u"a\r\nb\r\nc"_s;
        QTest::newRow("a line less") << u"a\r\nb\r\nc"_s << u"a\nc"_s << u"a\r\nc"_s;
        QTest::newRow("a hard space elsewhere") << u"x\u00a0y z"_s << u"x y zz"_s << u"x\u00a0y zz"_s;
        QTest::newRow("all new") << u"x\u00a0y"_s << u"other"_s << u"other"_s;
        QTest::newRow("at the end") << u"a\r\n"_s << u"a\nb"_s << u"a\r\nb"_s;
        QTest::newRow("emptied") << u"a\r\nb"_s << QString() << QString();
        QTest::newRow("the same letter again") << u"aa\r\naa"_s << u"aaa\naa"_s << u"aaa\r\naa"_s;
    }

    void leavesTheRestAsItIs()
    {
        QFETCH(QString, original);
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        const QString shown = QString(original).replace(u"\r\n"_s, u"\n"_s).replace(QChar(0xa0), u' ');

        QCOMPARE(spliced(original, shown, typed), wanted);
    }
};

QTEST_APPLESS_MAIN(TestTextSplice)
#include "tst_textsplice.moc"
