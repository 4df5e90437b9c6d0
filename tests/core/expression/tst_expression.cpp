#include "core/expression/cborscope.h"
#include "core/expression/expression.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"({"type":"ticket","n":5,"s":"6","tags":["a","b"],"o":{"list":["x","y"],"k":true},
    "mail":"bob@example.com","big":9007199254740993,"half":0.5,"names":["Zoë","李"],"nothing":null,"empty":[],
    "numbers":[1,2.5],"$cost":3,"_x":{"in":1}})";

enum class Outcome { False, True, Refused };

Outcome outcome(const QString &text)
{
    const auto expression = Expression::parse(text);
    if (!expression)
        return Outcome::Refused;
    return expression->holds(CborScope(*objectFromJson(sample))) ? Outcome::True : Outcome::False;
}

QString nested(qsizetype depth)
{
    return QString(depth, u'(') + u"1==1"_s + QString(depth, u')');
}

} // namespace

class tst_Expression : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void comparesNulls_data();
    void comparesNulls();
    void comparesTypes_data();
    void comparesTypes();
    void refuses_data();
    void refuses();
    void limitsDepth_data();
    void limitsDepth();
    void readsLongChains();
    void tellsReferences_data();
    void tellsReferences();
    void keepsItsText();
    void saysWhichClauseFails_data();
    void saysWhichClauseFails();
    void saysWhatTheValueIs();
};

void tst_Expression::holds_data()
{
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *text, Outcome expected) { QTest::newRow(text) << expected; };
    using enum Outcome;

    // The vectors of the reference.
    row("1==1", True);
    row("type == \"ticket\" AND n > 4", True);
    row("type = 'ticket'", True);
    row("type IN ['lead','ticket']", True);
    row("n >= 5.0", True);
    row("type NOT IN ['lead']", True);
    row("s > 5", True);
    row("tags HAS 'a'", True);
    row("missing == 'x'", False);
    row("'a' IN tags", True);
    row("missing != 'x'", True);
    row("tags >- 'b'", True);
    row("missing == null", True);
    row("'b' <- tags", True);
    row("type != null", True);
    row("tags == 'a'", False);
    row("mail CONTAINS 'example'", True);
    row("tags != 'a'", False);
    row("o.list[1] == 'y'", True);
    row("type HAS 'ticket'", False);
    row("o.list[9] == 'y'", False);
    row("type NOT IN 'ticket'", False);
    row("o.k == true", True);
    row("(n == 1 OR n == 5) and o.k == TRUE", True);
    row("skill-level == 1", Refused);
    row("type ==", Refused);

    // Precedence.
    row("1==1 OR 1==2 AND 1==2", True);
    row("(1==1 OR 1==2) AND 1==2", False);
    row("1==2 AND 1==1 OR 1==1", True);
    row("((n == 5))", True);

    // Spelling.
    row("n==5 and type=='ticket' Or 1==2", True);
    row("type in ['ticket']", True);
    row("type not In ['ticket']", False);
    row("tags has 'a'", True);
    row("mail contains 'bob'", True);
    row("o.k == True", True);
    row("missing == NULL", True);
    row("  n\t==\n5 ", True);
    row("n=5", True);
    row("n>=5", True);
    row("n>-1", False); // HAS 1
    row("n <-1", False); // IN 1
    row("n > -1", True);
    row("n < -1", False);
    row("n!=-5", True);
    row("$cost == 3", True);
    row("_x.in == 1", True);
    row("\"type\" == \"ticket\"", False); // two constants
    row("'it\\'s' == \"it's\"", True);
    row("'back\\\\slash' CONTAINS '\\\\'", True);
    row("'\\n' == 'n'", False);
    row("names HAS 'Zoë'", True);
    row("'李' IN names", True);
    row("'en-CA' == 'en-CA'", True);
    row("'' == ''", True);
    row("type IN ['lead', type]", True);
    row("n IN [o.list, n]", True);
    row("type IN []", False);
    row("type NOT IN []", True);
    row("5 == n", True);
    row("007 == 7", True);
}

void tst_Expression::holds()
{
    QFETCH(Outcome, expected);

    QCOMPARE(outcome(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void tst_Expression::comparesNulls_data()
{
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *text, Outcome expected) { QTest::newRow(text) << expected; };
    using enum Outcome;

    row("nothing == null", True);
    row("missing == nothing", True);
    row("null != null", False);
    row("missing < 1", False);
    row("missing > 1", False);
    row("missing <= null", False);
    row("missing >= null", False);
    row("missing CONTAINS 'a'", False);
    row("type CONTAINS missing", False);
    row("missing HAS 'a'", False);
    row("tags HAS missing", False);
    row("missing IN ['a']", False);
    row("missing IN [null]", False);
    row("missing NOT IN ['a']", True);
    row("missing NOT IN [null]", True);
    row("missing NOT IN 'a'", False);
    row("'a' NOT IN missing", False);
    row("type.deeper == null", True);
    row("tags.deeper == null", True);
    row("o[0] == null", True);
    row("tags[2] == null", True);
    row("tags[99999999999999999999] == null", True);
}

void tst_Expression::comparesNulls()
{
    QFETCH(Outcome, expected);

    QCOMPARE(outcome(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void tst_Expression::comparesTypes_data()
{
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char *text, Outcome expected) { QTest::newRow(text) << expected; };
    using enum Outcome;

    row("1 == 1.0", True);
    row("half < 1", True);
    row("big == 9007199254740992", False); // whole numbers keep all digits
    row("big == 9007199254740993", True);
    row("99999999999999999999 > big", True);
    row("s == 6", True);
    row("6 <= s", True);
    row("s != 6.0", False);
    row("type == 5", False);
    row("type != 5", True);
    row("type > 5", False);
    row("type < 5", False);
    row("'inf' > 5", False);
    row("'' != 5", True);
    row("'1e400' > 5", False);
    row("o.k == 1", False);
    row("o.k != 1", True);
    row("o.k > false", False);
    row("o.k == 'true'", False);
    row("'a' < 'b'", True);
    row("'Ticket' == type", False);
    row("'10' < '9'", True); // text by text
    row("2.5 IN numbers", True);
    row("'1' IN numbers", True);
    row("numbers HAS 2", False);
    row("type CONTAINS 't'", True);
    row("type CONTAINS 5", False);
    row("tags CONTAINS 'a'", False);
    row("tags == tags", False);
    row("tags != null", False);
    row("empty == null", False);
    row("tags HAS tags", False);
    row("tags IN [['a']]", False);
    row("tags IN 'a'", False);
    row("o == o", False);
    row("o != 'x'", False);
    row("o IN [1]", False);
    row("o NOT IN [1]", False);
    row("o HAS 'k'", False);
    row("tags HAS o", False);
}

void tst_Expression::comparesTypes()
{
    QFETCH(Outcome, expected);

    QCOMPARE(outcome(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void tst_Expression::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, qsizetype position, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(text) << position << QString::fromUtf8(message);
    };

    row("hyphen in a name", "skill-level == 1", 7, "extraneous input 'evel' expecting OPERATOR");
    row("hyphen before a lone letter", "a -b == 1", 2, "token recognition error at: '-b'");
    row("hyphen at the end", "a == 1 -", 7, "token recognition error at: '-'");
    row("nothing", "", 0, "mismatched input '<EOF>' expecting VALUE");
    row("blanks", "  ", 2, "mismatched input '<EOF>' expecting VALUE");
    row("no right side", "type ==", 7, "mismatched input '<EOF>' expecting VALUE");
    row("no left side", "== 1", 0, "mismatched input '==' expecting VALUE");
    row("a bare name", "vip", 3, "mismatched input '<EOF>' expecting OPERATOR");
    row("a bare name in parentheses", "(vip)", 4, "mismatched input ')' expecting OPERATOR");
    row("an operand in parentheses", "(n) == 5", 2, "extraneous input ')' expecting OPERATOR");
    row("prefix NOT", "NOT n == 5", 0, "mismatched input 'NOT' expecting VALUE");
    row("NOT without IN", "n NOT 5", 2, "mismatched input 'NOT' expecting OPERATOR");
    row("IS NULL", "n IS NULL", 2, "mismatched input 'IS' expecting OPERATOR");
    row("arithmetic", "n + 1 == 6", 2, "token recognition error at: '+'");
    row("a function", "len(n) == 1", 3, "mismatched input '(' expecting OPERATOR");
    row("an open parenthesis", "(n == 5", 7, "missing ')' at '<EOF>'");
    row("one parenthesis too many", "n == 5)", 6, "extraneous input ')' expecting <EOF>");
    row("an open list", "n IN [1, 2", 10, "missing ']' at '<EOF>'");
    row("a list with a gap", "n IN [1,,2]", 8, "mismatched input ',' expecting VALUE");
    row("a list with a loose comma", "n IN [1,]", 8, "mismatched input ']' expecting VALUE");
    row("an open text", "n == 'abc", 5, "token recognition error at: ''abc'");
    row("a text that ends in an escape", "n == 'abc\\'", 5, "token recognition error at: ''abc\\''");
    row("nothing after AND", "n == 5 AND", 10, "mismatched input '<EOF>' expecting VALUE");
    row("two comparisons in a row", "n == 5 n == 5", 7, "extraneous input 'n' expecting <EOF>");
    row("the operator of other languages", "n <> 5", 3, "mismatched input '>' expecting VALUE");
    row("a lone exclamation mark", "!n == 5", 0, "token recognition error at: '!'");
    row("an unknown sign", "n == 5; m == 6", 6, "token recognition error at: ';'");
    row("an index that is no number", "tags[x] == 1", 4, "mismatched input '[' expecting OPERATOR");
    row("a blank in a reference", "o .k == 1", 2, "token recognition error at: '.'");
}

void tst_Expression::refuses()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QFETCH(QString, message);

    const auto expression = Expression::parse(text);

    QVERIFY(!expression);
    QCOMPARE(expression.error().message, message);
    QCOMPARE(expression.error().position, position);
}

void tst_Expression::limitsDepth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");

    QTest::newRow("200 parentheses") << nested(200) << true;
    QTest::newRow("201 parentheses") << nested(201) << false;
    QTest::newRow("a million parentheses") << nested(1'000'000) << false;
    QTest::newRow("a million brackets") << QString(u"n IN "_s + QString(1'000'000, u'[')) << false;
    QTest::newRow("many groups side by side") << QString(nested(150) + u" AND "_s + nested(150)) << true;
    QTest::newRow("many lists side by side") << QString(u"n IN ["_s + u"[1],"_s.repeated(500) + u"1]"_s) << true;
}

void tst_Expression::limitsDepth()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);

    const auto expression = Expression::parse(text);

    QCOMPARE(expression.has_value(), isRead);
    if (!isRead)
        QVERIFY(expression.error().message.startsWith("nested more than 200 levels deep"_L1));
}

void tst_Expression::readsLongChains()
{
    const QString text = u"n == 1 OR "_s.repeated(100'000) + u"n == 5"_s;

    QCOMPARE(outcome(text), Outcome::True);
}

void tst_Expression::tellsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QString>>("references");

    QTest::newRow("none") << u"1 == 1"_s << QSet<QString>();
    QTest::newRow("both sides") << u"task.language IN worker.languages"_s
                                << QSet<QString>{ u"task.language"_s, u"worker.languages"_s };
    QTest::newRow("without indexes") << u"a[0].b == 1"_s << QSet<QString>{ u"a.b"_s };
    QTest::newRow("in chains and lists") << u"(a == 1 OR b == 1) AND c IN [d, 'e']"_s
                                         << QSet<QString>{ u"a"_s, u"b"_s, u"c"_s, u"d"_s };
}

void tst_Expression::tellsReferences()
{
    QFETCH(QString, text);
    QFETCH(QSet<QString>, references);

    QCOMPARE(Expression::parse(text)->references(), references);
}

void tst_Expression::keepsItsText()
{
    const auto expression = Expression::parse(u" n  == 5 ");

    QCOMPARE(expression->text(), u" n  == 5 "_s);
}

void tst_Expression::saysWhichClauseFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("clauses");

    QTest::newRow("holds") << u"n == 5 AND type == 'ticket'"_s << QStringList();
    QTest::newRow("one of two") << u"n == 5 AND type == 'lead'"_s << QStringList{ u"type == 'lead'"_s };
    QTest::newRow("both") << u"n > 7 AND  type=='lead'"_s << QStringList{ u"n > 7"_s, u"type=='lead'"_s };
    QTest::newRow("all alternatives") << u"(n == 1 OR n == 2) AND n < 9"_s << QStringList{ u"n == 1"_s, u"n == 2"_s };
    QTest::newRow("an alternative holds") << u"(n == 1 OR n == 5) AND n > 9"_s << QStringList{ u"n > 9"_s };
    QTest::newRow("with a list") << u"type NOT IN ['ticket', 'lead'] "_s
                                 << QStringList{ u"type NOT IN ['ticket', 'lead']"_s };
    QTest::newRow("in brackets") << u"((o.list[9] == 'y'))"_s << QStringList{ u"o.list[9] == 'y'"_s };
    QTest::newRow("constants") << u"1 == 2"_s << QStringList{ u"1 == 2"_s };
}

void tst_Expression::saysWhichClauseFails()
{
    QFETCH(QString, text);
    QFETCH(QStringList, clauses);

    QStringList found;
    for (const auto &clause : Expression::parse(text)->failures(CborScope(*objectFromJson(sample))))
        found.append(text.mid(clause.position, clause.length));

    QCOMPARE(found, clauses);
}

void tst_Expression::saysWhatTheValueIs()
{
    const auto expression = Expression::parse(u"'c' IN o.list AND level > 3 AND 1 == 2");

    const auto failures = expression->failures(CborScope(*objectFromJson(sample)));

    QCOMPARE(failures.size(), 3);
    QCOMPARE(failures.at(0).reference, u"o.list"_s);
    QCOMPARE(failures.at(0).value, QCborValue(QCborArray{ u"x"_s, u"y"_s }));
    QCOMPARE(failures.at(1).reference, u"level"_s);
    QVERIFY(failures.at(1).value.isUndefined());
    QCOMPARE(failures.at(2).reference, QString());
}

QTEST_GUILESS_MAIN(tst_Expression)
#include "tst_expression.moc"
