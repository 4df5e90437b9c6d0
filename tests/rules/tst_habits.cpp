#include "rules/habits.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the sources never do, proven on the sources and on planted breaches.
class TestHabits : public QObject
{
    Q_OBJECT

private slots:
    void findsAPlantedBreach_data();
    void findsAPlantedBreach();
    void theHouseKeeps_data();
    void theHouseKeeps();
};

void TestHabits::findsAPlantedBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");

    const QString ui = u"ui/desk/a.cpp"_s;
    const QString test = u"tests/ui/tst_a.cpp"_s;
    QTest::newRow("menu.exec()") << ui << u"menu.exec();"_s << 1;
    QTest::newRow("dialog->exec()") << ui << u"dialog->exec();"_s << 1;
    QTest::newRow("event loop") << ui << u"QEventLoop loop;"_s << 1;
    QTest::newRow("the application's own loop") << ui << u"return QApplication::exec();"_s << 0;
    QTest::newRow("a query") << ui << u"query.exec();"_s << 0;
    QTest::newRow("question box") << ui << u"QMessageBox::question(this, a, b);"_s << 1;
    QTest::newRow("in a comment") << ui << u"// never dialog.exec()\n"_s << 0;
    QTest::newRow("connect by text") << ui << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s << 2;
    QTest::newRow("singleton") << ui << u"static A &instance() { static A a; return a; }"_s << 1;
    QTest::newRow("to do") << ui << u"// TO"_s + u"DO later"_s << 1;
    QTest::newRow("tls off") << ui << u"reply->ignoreSslErrors();"_s << 1;
    QTest::newRow("views") << ui << u"for (int i : std::views::iota(1, 2))"_s << 1;
    QTest::newRow("wait in a test") << test << u"QTest::qWait(100);"_s << 1;
    QTest::newRow("waiting for something") << test << u"QTRY_VERIFY(done);"_s << 0;
    QTest::newRow("skipped test") << test << u"QSKIP(\"later\");"_s << 1;
    QTest::newRow("a field calls") << ui << u"connect(m_a, &QLineEdit::editingFinished, this, b);"_s << 1;
    QTest::newRow("a number calls") << ui << u"connect(m_a,\n &QSpinBox::valueChanged, this, [this] {});"_s << 1;
    QTest::newRow("a field calls what is whole") << ui << u"connectWhole(m_a, &QLineEdit::editingFinished, this, b);"_s << 0;
    QTest::newRow("model reset") << ui << u"beginResetModel();"_s << 1;
}

void TestHabits::findsAPlantedBreach()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, found);

    qsizetype seen = 0;
    for (const Habit &habit : habits())
        seen += breaches({ SourceFile{ .path = path, .text = text } }, habit).size();

    QCOMPARE(seen, found);
}

void TestHabits::theHouseKeeps_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < habits().size(); ++i)
        QTest::newRow(qPrintable(habits().at(i).name)) << int(i);
}

void TestHabits::theHouseKeeps()
{
    QFETCH(int, number);
    const QString root = QStringLiteral(CORDBOARD_SOURCE_DIR);
    QList<SourceFile> files;
    for (const QString &folder : { u"app"_s, u"ui"_s, u"tests"_s })
        files += readSources(root, folder, { u".h"_s, u".cpp"_s });

    const QStringList found = breaches(files, habits().at(number));

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestHabits)
#include "tst_habits.moc"
