#include "rules/functions.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The numbers the house holds itself to: sizes of files and functions, and how much of it is tested.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsTheLinesOfAFunction_data();
    void countsTheLinesOfAFunction();
    void filesAreSmall();
    void headersAreSmall();
    void functionsAreSmall();
    void testsAreManyEnough_data();
    void testsAreManyEnough();

private:
    QList<SourceFile> m_files;
};

namespace {

int linesBelow(const QString &folder)
{
    int lines = 0;
    const auto files = readSources(QStringLiteral(CORDBOARD_SOURCE_DIR), folder, { u".h"_s, u".cpp"_s, u".py"_s, u".js"_s });
    for (const SourceFile &file : files)
        lines += file.lines();
    return lines;
}

} // namespace

void TestNumbers::initTestCase()
{
    const QString root = QStringLiteral(CORDBOARD_SOURCE_DIR);
    for (const QString &folder : { u"app"_s, u"ui"_s })
        m_files += readSources(root, folder, { u".h"_s, u".cpp"_s });
    QVERIFY(m_files.size() > 20);
}

void TestNumbers::countsTheLinesOfAFunction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines");

    QTest::newRow("one line") << u"int f() { return 1; }\n"_s << QList<int>{ 1 };
    QTest::newRow("three lines") << u"int f()\n{\n    a();\n    b();\n    return 1;\n}\n"_s << QList<int>{ 3 };
    QTest::newRow("a class is no function") << u"class A\n{\n    int m_a = 0;\n};\n"_s << QList<int>{};
    QTest::newRow("its members are") << u"class A\n{\n    int a() { return 1; }\n    int b() { return 2; }\n};\n"_s
                                     << QList<int>{ 1, 1 };
    QTest::newRow("a lambda belongs to its function")
        << u"void f()\n{\n    g([] {\n        h();\n    });\n}\n"_s << QList<int>{ 3 };
    QTest::newRow("braces in text") << u"void f()\n{\n    g(\"}{\");\n    h('{');\n}\n"_s << QList<int>{ 2 };
    QTest::newRow("member initializer") << u"A::A()\n    : m_a{ 1 }\n    , m_b(2)\n{\n    f();\n}\n"_s << QList<int>{ 1 };
    QTest::newRow("an array is none") << u"constexpr int a[]{ 1, 2 };\n"_s << QList<int>{};
}

void TestNumbers::countsTheLinesOfAFunction()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, lines);

    QList<int> counted;
    for (const FunctionSize &function : functionsOf({ .path = u"app/a.cpp"_s, .text = text }))
        counted.append(function.lines);

    QCOMPARE(counted, lines);
}

void TestNumbers::filesAreSmall()
{
    QList<int> sizes;
    for (const SourceFile &file : m_files) {
        QVERIFY2(file.lines() <= 400, qPrintable(file.path));
        sizes.append(file.lines());
    }
    QVERIFY2(quantile(sizes, 0.5) <= 110, qPrintable(QString::number(quantile(sizes, 0.5))));
    QVERIFY2(quantile(sizes, 0.9) <= 220, qPrintable(QString::number(quantile(sizes, 0.9))));
}

void TestNumbers::headersAreSmall()
{
    QList<int> sizes;
    for (const SourceFile &file : m_files) {
        if (file.isHeader())
            sizes.append(file.lines());
    }
    QVERIFY2(quantile(sizes, 0.9) <= 100, qPrintable(QString::number(quantile(sizes, 0.9))));
}

void TestNumbers::functionsAreSmall()
{
    QList<int> sizes;
    for (const SourceFile &file : m_files) {
        for (const FunctionSize &function : functionsOf(file)) {
            QVERIFY2(function.lines <= 60,
                     qPrintable(u"%1:%2: %3"_s.arg(function.path).arg(function.line).arg(function.lines)));
            sizes.append(function.lines);
        }
    }
    QVERIFY2(quantile(sizes, 0.5) <= 6, qPrintable(QString::number(quantile(sizes, 0.5))));
    QVERIFY2(quantile(sizes, 0.9) <= 20, qPrintable(QString::number(quantile(sizes, 0.9))));
}

void TestNumbers::testsAreManyEnough_data()
{
    QTest::addColumn<QStringList>("tests");
    QTest::addColumn<QString>("wing");
    QTest::addColumn<double>("share");

    const QStringList app{ u"tests/core"_s, u"tests/console"_s, u"tests/router"_s, u"tests/support"_s, u"tests/conformance"_s };
    QTest::newRow("app") << app << u"app"_s << 0.7;
    QTest::newRow("ui") << QStringList{ u"tests/ui"_s, u"tests/journeys"_s } << u"ui"_s << 0.4;
}

void TestNumbers::testsAreManyEnough()
{
    QFETCH(QStringList, tests);
    QFETCH(QString, wing);
    QFETCH(double, share);

    int lines = 0;
    for (const QString &folder : tests)
        lines += linesBelow(folder);

    const double is = double(lines) / linesBelow(wing);
    QVERIFY2(is >= share, qPrintable(u"%1 of %2"_s.arg(is).arg(wing)));
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
