#include "ui/floor/expressionline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    ExpressionLine line;
    QSignalSpy changed{ &line, &ExpressionLine::expressionChanged };
    QLineEdit *edit = line.findChild<QLineEdit *>(u"expression"_s);
    QLabel *fault = line.findChild<QLabel *>(u"expressionFault"_s);

    Line() { line.show(); }
    [[nodiscard]] std::optional<Expression> last() const
    {
        return changed.constLast().constFirst().value<std::optional<Expression>>();
    }
};

} // namespace

/// Expressions on attributes as they are typed.
class TestExpressionLine : public QObject
{
    Q_OBJECT

private slots:
    void readsAsOneTypes()
    {
        Line f;

        QTest::keyClicks(f.edit, u"rank > 3"_s);

        QTRY_COMPARE(f.changed.count(), 1); // once, after the last key
        QCOMPARE(f.last()->text(), u"rank > 3"_s);
        QVERIFY(!f.fault->isVisible());
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");

        QTest::newRow("half of it") << u"rank >"_s << u"character 7"_s;
        QTest::newRow("in the middle") << u"rank > 3 AND AND x == 1"_s << u"character 14"_s;
        QTest::newRow("an open text") << u"name == 'x"_s << u"character "_s;
    }

    void saysWhereItIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        Line f;

        f.line.setText(text);

        QVERIFY(f.fault->isVisible());
        QVERIFY2(f.fault->text().contains(place), qPrintable(f.fault->text()));
        QCOMPARE(f.edit->accessibleDescription(), f.fault->text());
        QCOMPARE(f.changed.count(), 0); // the last right one counts
    }

    void enterGoesToTheFault()
    {
        Line f;
        f.line.setText(u"rank > 3 AND AND x == 1"_s);

        QTest::keyClick(f.edit, Qt::Key_Return);

        QCOMPARE(f.edit->selectedText(), u"AND x == 1"_s);
    }

    void emptyAsksForNothing()
    {
        Line f;
        f.line.setText(u"rank > 3"_s);

        f.line.setText({});

        QCOMPARE(f.changed.count(), 2);
        QVERIFY(!f.last().has_value());
    }
};

QTEST_MAIN(TestExpressionLine)
#include "tst_expressionline.moc"
