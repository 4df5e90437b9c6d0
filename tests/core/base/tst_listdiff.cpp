#include "core/base/listdiff.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

namespace {

struct Row
{
    char key = ' ';
    int value = 0;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Carries out the steps, checks each one and counts them.
struct Steps
{
    QList<Row> &rows;
    QByteArray told{};

    void removeRow(qsizetype row)
    {
        QVERIFY(row >= 0 && row < rows.size());
        rows.removeAt(row);
        told += 'r';
    }
    void insertRow(qsizetype row, const Row &value)
    {
        QVERIFY(row >= 0 && row <= rows.size());
        rows.insert(row, value);
        told += 'i';
    }
    void moveRow(qsizetype from, qsizetype to)
    {
        QVERIFY(from >= 0 && from < rows.size() && to >= 0 && to < rows.size() && from != to);
        rows.move(from, to);
        told += 'm';
    }
    void changeRow(qsizetype row, const Row &value)
    {
        QVERIFY(row >= 0 && row < rows.size());
        QCOMPARE(rows.at(row).key, value.key);
        rows[row] = value;
        told += 'c';
    }
};

/// "aB": a row 'a' with value 0, a row 'b' with value 1.
QList<Row> rowsFrom(const QByteArray &text)
{
    QList<Row> rows;
    for (const char letter : text)
        rows.append({ char(letter | 0x20), letter & 0x20 ? 0 : 1 });
    return rows;
}

} // namespace

class tst_ListDiff : public QObject
{
    Q_OBJECT

private slots:
    void tellsFewSteps_data();
    void tellsFewSteps();
    void reachesAnyList();
    void keepsTheFirstOfDoubles();
};

void tst_ListDiff::tellsFewSteps_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *before, const char *after, const char *told) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(told);
    };

    row("nothing in nothing", "", "", "");
    row("the same", "abc", "abc", "");
    row("the first row", "", "a", "i");
    row("all new", "", "abc", "iii");
    row("all gone", "abc", "", "rrr");
    row("one more at the end", "ab", "abc", "i");
    row("one more at the top", "bc", "abc", "i");
    row("one more in between", "ac", "abc", "i");
    row("the first gone", "abc", "bc", "r");
    row("the last gone", "abc", "ab", "r");
    row("one changed", "abc", "aBc", "c");
    row("all changed", "abc", "ABC", "ccc");
    row("last goes first", "abcde", "eabcd", "m");
    row("first goes last", "abcde", "bcdea", "m");
    row("one goes up", "abcde", "adbce", "m");
    row("one goes down", "abcde", "acdbe", "m");
    row("two neighbours swap", "abcde", "acbde", "m");
    row("one goes first and changes", "abc", "Cab", "mc");
    row("all exchanged", "abc", "xyz", "rrriii");
    row("one gone, one new", "abc", "acd", "ri");
}

void tst_ListDiff::tellsFewSteps()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, told);
    QList<Row> rows = rowsFrom(before);
    Steps steps{ rows };

    applyDiff(rows, rowsFrom(after), &Row::key, steps);

    QCOMPARE(rows, rowsFrom(after));
    QCOMPARE(steps.told, told);
}

void tst_ListDiff::reachesAnyList()
{
    QRandomGenerator random(20260302);
    const QByteArray letters = "abcdefghijklmnopqrstuvwxyz";
    QList<Row> rows;

    for (int i = 0; i < 500; ++i) {
        QByteArray wanted = letters;
        std::shuffle(wanted.begin(), wanted.end(), random);
        wanted.truncate(random.bounded(27));
        for (char &letter : wanted)
            letter = char(random.bounded(4) == 0 ? letter & ~0x20 : letter);
        Steps steps{ rows };

        applyDiff(rows, rowsFrom(wanted), &Row::key, steps);

        QCOMPARE(rows, rowsFrom(wanted));
    }
}

void tst_ListDiff::keepsTheFirstOfDoubles()
{
    QList<Row> rows = rowsFrom("ab");
    Steps steps{ rows };

    applyDiff(rows, rowsFrom("aAbb"), &Row::key, steps);

    QCOMPARE(rows, rowsFrom("ab"));
    QCOMPARE(steps.told, QByteArray());
}

QTEST_GUILESS_MAIN(tst_ListDiff)
#include "tst_listdiff.moc"
