// What is wrong with an expression, in people's words: no parser's word may be left.
#include "ui/text/expressiontext.h"

#include "core/expression/expression.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestExpressionText : public QObject
{
    Q_OBJECT

private slots:
    void saysInPlainWordsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");

        QTest::newRow("open bracket at the end") << u"language == 'es' AND ("_s
                                                 << u"The expression ends where a value is expected, at character 23."_s;
        QTest::newRow("no value") << u"a =="_s << u"The expression ends where a value is expected, at character 5."_s;
        QTest::newRow("no comparison") << u"language"_s
                                       << u"The expression ends where a comparison such as == or HAS is expected, at character 9."_s;
        QTest::newRow("two words") << u"a b == 1"_s
                                   << u"“b” stands where a comparison such as == or HAS is expected, at character 3."_s;
        QTest::newRow("a comparison for a value") << u"a == == 1"_s << u"“==” stands where a value is expected, at character 6."_s;
        QTest::newRow("too much") << u"a == 1 )"_s << u"Nothing more is expected where “)” stands, at character 8."_s;
        QTest::newRow("bracket not closed") << u"(a == 1"_s << u"The expression ends where “)” is missing, at character 8."_s;
        QTest::newRow("list not closed") << u"a IN [1 2]"_s << u"“]” is missing before “2”, at character 9."_s;
        QTest::newRow("quotation mark") << u"a == 'es"_s << u"The quotation mark at character 6 has no second one."_s;
    }

    void saysInPlainWordsWhatIsWrong()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        const auto read = Expression::parse(expression);
        QVERIFY(!read);

        QCOMPARE(expressionFaultText(read.error().position, read.error().message), text);
    }

    void whatIsNotKnownIsToldAsItIs()
    {
        QCOMPARE(expressionFaultText(3, u"odd"_s), u"Wrong at character 4: odd"_s);
    }
};

QTEST_MAIN(TestExpressionText)
#include "tst_expressiontext.moc"
