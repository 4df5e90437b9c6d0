#include "console/models/slotrows.h"
#include "console/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Item
{
    int id = 0;
    int number = 0;
    QString text{};
};

/// The smallest table: a number and a text a row.
class ItemTable final : public TableModel
{
public:
    enum Column { Number, Text, ColumnCount };

    using TableModel::TableModel;

    /// From now on who arranges reads keys, texts and attributes, in whatever thread.
    void letRowsBeReadElsewhere() { m_isReadElsewhere = true; }

    void change(const QList<Item> &items, const QList<int> &removedIds = {})
    {
        QList<int> changed;
        for (const Item &item : items) {
            changed.append(m_rows.put(item.id, item));
            if (m_isReadElsewhere)
                readAhead(changed.constLast());
        }
        QList<int> removed;
        for (const int id : removedIds)
            removed.append(m_rows.take(id));
        applySlots(changed, removed);
    }

    [[nodiscard]] int idAt(int row) const { return m_rows.at(slotAt(row)).id; }
    [[nodiscard]] QList<int> ids() const
    {
        QList<int> shown;
        for (int row = 0; row < rowCount(); ++row)
            shown.append(idAt(row));
        return shown;
    }

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Item &item = m_rows.at(slot);
        return column == Number ? QVariant(item.number) : QVariant(item.text);
    }
    [[nodiscard]] SortKey sortKey(int slot, int column) const override { return keyOf(m_rows.at(slot), column); }
    [[nodiscard]] std::function<SortKey(int)> keyReader(int column) const override
    {
        if (!m_isReadElsewhere)
            return {};
        return [all = m_rows.all(), column](int slot) { return keyOf(all.at(slot), column); };
    }
    static SortKey keyOf(const Item &item, int column)
    {
        return column == Number ? SortKey::ofNumber(item.number) : SortKey::ofText(item.text);
    }
    [[nodiscard]] QString searchText(int slot) const override { return m_rows.at(slot).text; }
    [[nodiscard]] std::function<QString(int)> searchReader() const override
    {
        if (!m_isReadElsewhere)
            return {};
        return [all = m_rows.all()](int slot) { return all.at(slot).text; };
    }
    [[nodiscard]] QByteArray attributes(int slot) const override { return attributesOf(m_rows.at(slot)); }
    [[nodiscard]] std::function<QByteArray(int)> attributesReader() const override
    {
        if (!m_isReadElsewhere)
            return {};
        return [all = m_rows.all()](int slot) { return attributesOf(all.at(slot)); };
    }
    static QByteArray attributesOf(const Item &item)
    {
        return "{\"number\":" + QByteArray::number(item.number) + '}';
    }
    void flush() override { }

private:
    SlotRows<Item, int> m_rows;
    bool m_isReadElsewhere = false;
};

const QList<Item> fiveItems{ { 1, 30, u"delta"_s }, { 2, 10, u"Alpha"_s }, { 3, 20, u"charlie"_s },
                             { 4, -5, u"bravo"_s }, { 5, 20, u"echo"_s } };

AttributeCheck check(const QString &text)
{
    return { *Expression::parse(text), u"worker"_s };
}

/// Where the order is found out, and where the keys for it are read.
void addWays()
{
    QTest::addColumn<int>("threshold"); // as many rows are arranged in a worker
    QTest::addColumn<bool>("readElsewhere");

    QTest::newRow("in place") << 2000 << false;
    QTest::newRow("in a worker") << 0 << false;
    QTest::newRow("read by the worker") << 0 << true;
}

} // namespace

/// The base of the big tables.
class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void numbersInTextsComeByValue_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");

        QTest::newRow("by value") << u"Agent 2"_s << u"agent 10"_s;
        QTest::newRow("nine digits and ten") << u"999999999"_s << u"1000000000"_s;
        QTest::newRow("ten digits and eleven") << u"+4915550001"_s << u"+34600555010"_s;
        QTest::newRow("zeros in front do not count") << u"line 007"_s << u"line 8"_s;
        QTest::newRow("nought") << u"line 0"_s << u"line 1"_s;
        QTest::newRow("the shorter one") << u"agent"_s << u"agent 1"_s;
        QTest::newRow("digits before letters") << u"99 bottles"_s << u"a bottle"_s;
        QTest::newRow("the first number counts") << u"2-10"_s << u"10-2"_s;
    }

    void numbersInTextsComeByValue()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);

        const SortKey first = SortKey::ofText(one).prepared();
        const SortKey second = SortKey::ofText(other).prepared();
        QVERIFY(first < second);
        QVERIFY(!(second < first));
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("order");
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<bool>("readElsewhere");

        struct Way
        {
            const char *way;
            int threshold;
            bool elsewhere;
        };
        const QList<Way> ways{ { "in place", 2000, false }, { "in a worker", 0, false }, { "read by the worker", 0, true } };
        for (const auto &[way, threshold, elsewhere] : ways) {
            QTest::addRow("numbers, %s", way) << 0 << int(Qt::AscendingOrder) << QList{ 4, 2, 3, 5, 1 } << threshold << elsewhere;
            QTest::addRow("numbers down, %s", way) << 0 << int(Qt::DescendingOrder) << QList{ 1, 3, 5, 2, 4 } << threshold << elsewhere;
            QTest::addRow("texts, %s", way) << 1 << int(Qt::AscendingOrder) << QList{ 2, 4, 3, 1, 5 } << threshold << elsewhere;
            QTest::addRow("no column is the first, %s", way)
                << -1 << int(Qt::DescendingOrder) << QList{ 1, 3, 5, 2, 4 } << threshold << elsewhere;
        }
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(int, order);
        QFETCH(QList<int>, ids);
        QFETCH(int, threshold);
        QFETCH(bool, readElsewhere);
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.change(fiveItems);
        table.setWorkerThreshold(threshold);
        if (readElsewhere)
            table.letRowsBeReadElsewhere();

        table.sort(column, Qt::SortOrder(order));

        QTRY_VERIFY(!table.isArranging());
        QCOMPARE(table.ids(), ids);
    }

    void tiesKeepTheirOrderOfBefore_data()
    {
        addWays();
    }

    void tiesKeepTheirOrderOfBefore()
    {
        QFETCH(int, threshold);
        QFETCH(bool, readElsewhere);
        ItemTable table;
        table.setWorkerThreshold(threshold);
        if (readElsewhere)
            table.letRowsBeReadElsewhere();
        table.change({ { 1, 2, u"delta"_s }, { 2, 1, u"alpha"_s }, { 3, 2, u"charlie"_s }, { 4, 2, u"bravo"_s }, { 5, 1, u"echo"_s } });

        table.sort(ItemTable::Text, Qt::DescendingOrder);
        QTRY_COMPARE(table.ids(), (QList{ 5, 1, 3, 4, 2 }));
        table.sort(ItemTable::Number, Qt::AscendingOrder);
        QTRY_COMPARE(table.ids(), (QList{ 5, 2, 1, 3, 4 }));
        table.sort(ItemTable::Number, Qt::DescendingOrder);
        QTRY_COMPARE(table.ids(), (QList{ 1, 3, 4, 5, 2 }));

        table.change({ { 2, 2, u"alpha"_s }, { 3, 1, u"charlie"_s } }); // one comes to the others, one leaves them
        QCOMPARE(table.ids(), (QList{ 1, 4, 2, 5, 3 }));
        table.change({}, { 1 });
        table.change({ { 6, 2, u"whoever"_s } }); // in the slot of the one that went
        QCOMPARE(table.ids(), (QList{ 4, 2, 6, 5, 3 }));
        QVERIFY(!table.isArranging());
    }

    void tiesStandRightWhateverChangesMeanwhile_data() { tiesKeepTheirOrderOfBefore_data(); }

    void tiesStandRightWhateverChangesMeanwhile()
    {
        QFETCH(int, threshold);
        QFETCH(bool, readElsewhere);
        ItemTable table;
        table.setWorkerThreshold(threshold);
        if (readElsewhere)
            table.letRowsBeReadElsewhere();
        table.change({ { 1, 2, u"delta"_s }, { 2, 1, u"alpha"_s }, { 3, 2, u"charlie"_s }, { 4, 2, u"bravo"_s }, { 5, 1, u"echo"_s } });
        table.sort(ItemTable::Text, Qt::DescendingOrder);
        QTRY_COMPARE(table.ids(), (QList{ 5, 1, 3, 4, 2 }));

        table.sort(ItemTable::Number, Qt::AscendingOrder);
        table.change({ { 2, 2, u"alpha"_s }, { 3, 1, u"charlie"_s } }); // each comes to the others
        table.change({}, { 1 });
        table.change({ { 6, 2, u"whoever"_s } }); // in the slot of the one that went

        QCOMPARE(table.isArranging(), threshold == 0);
        QTRY_VERIFY(!table.isArranging());
        QCOMPARE(table.ids(), (QList{ 5, 3, 4, 2, 6 }));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("readElsewhere");
        QTest::addColumn<QList<int>>("ids");

        for (const bool elsewhere : { false, true }) {
            const char *where = elsewhere ? "by the worker" : "by the table";
            QTest::addRow("all, read %s", where) << u""_s << elsewhere << QList{ 4, 2, 3, 5, 1 };
            QTest::addRow("whatever the case, read %s", where) << u"ALPHA"_s << elsewhere << QList{ 2 };
            QTest::addRow("every word, read %s", where) << u"l a"_s << elsewhere << QList{ 2, 3, 1 };
            QTest::addRow("none, read %s", where) << u"zulu"_s << elsewhere << QList<int>{};
            QTest::addRow("spaces only, read %s", where) << u"  "_s << elsewhere << QList{ 4, 2, 3, 5, 1 };
        }
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(bool, readElsewhere);
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.change(fiveItems);
        if (readElsewhere) {
            table.setWorkerThreshold(0);
            table.letRowsBeReadElsewhere();
        }

        table.setFilterText(text);

        QTRY_VERIFY(!table.isArranging());
        QTEST(table.ids(), "ids");
        QCOMPARE(table.totalRows(), 5);
    }

    void filtersByAnExpression_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<bool>("readElsewhere");
        QTest::addColumn<QList<int>>("ids");

        struct Way
        {
            const char *way;
            int threshold;
            bool elsewhere;
        };
        const QList<Way> ways{ { "in place", 2000, false }, { "in a worker", 0, false }, { "read by the worker", 0, true } };
        for (const auto &[way, most, elsewhere] : ways) {
            QTest::addRow("a number, %s", way) << u"number > 15"_s << QString() << most << elsewhere << QList{ 3, 5, 1 };
            QTest::addRow("with its prefix, %s", way)
                << u"worker.number == 20"_s << QString() << most << elsewhere << QList{ 3, 5 };
            QTest::addRow("and words, %s", way) << u"number > 15"_s << u"e"_s << most << elsewhere << QList{ 3, 5, 1 };
            QTest::addRow("and other words, %s", way) << u"number > 15"_s << u"ch"_s << most << elsewhere << QList{ 3, 5 };
            QTest::addRow("nobody, %s", way) << u"rank == 1"_s << QString() << most << elsewhere << QList<int>{};
        }
    }

    void filtersByAnExpression()
    {
        QFETCH(QString, expression);
        QFETCH(QString, words);
        QFETCH(int, threshold);
        QFETCH(bool, readElsewhere);
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.change(fiveItems);
        table.setWorkerThreshold(threshold);
        if (readElsewhere)
            table.letRowsBeReadElsewhere();

        table.setFilterText(words);
        table.setExpression(check(expression));

        QTRY_VERIFY(!table.isArranging());
        QTEST(table.ids(), "ids");
        table.setExpression({});
        table.setFilterText({});
        QTRY_COMPARE(table.rowCount(), 5);
    }

    void anExpressionHoldsForWhatComesLater()
    {
        ItemTable table;
        table.change(fiveItems);
        table.setExpression(check(u"number > 15"_s));

        table.change({ { 2, 99, u"Alpha"_s }, { 3, 1, u"charlie"_s }, { 6, 16, u"foxtrot"_s } });

        QCOMPARE(table.ids(), (QList{ 6, 5, 1, 2 }));
    }

    void anotherExpressionIsAskedOfWhatChangesMeanwhile()
    {
        ItemTable table;
        table.change(fiveItems);
        table.letRowsBeReadElsewhere();
        table.setExpression(check(u"number > 15"_s));
        table.change({ { 2, 99, u"Alpha"_s } });
        QCOMPARE(table.ids(), (QList{ 3, 5, 1, 2 }));
        table.setWorkerThreshold(0);

        table.setExpression(check(u"number < 50"_s));
        table.change({ { 2, 99, u"Bravo"_s }, { 4, 60, u"bravo"_s } }); // the attributes of the first are as they were

        QTRY_VERIFY(!table.isArranging());
        QCOMPARE(table.ids(), (QList{ 3, 5, 1 }));
        table.change({ { 2, 40, u"Bravo"_s } });
        QCOMPARE(table.ids(), (QList{ 3, 5, 1, 2 }));
    }

    void tellsAChangeSetAtOnce_data()
    {
        QTest::addColumn<QList<int>>("moved"); // rows that get the number 100
        QTest::addColumn<int>("added");
        QTest::addColumn<QList<int>>("removed");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("layouts");

        QTest::newRow("changed in place") << QList{ 1 } << 0 << QList<int>{} << 0 << 0 << 0;
        QTest::newRow("two move") << QList{ 2, 4 } << 0 << QList<int>{} << 0 << 0 << 1;
        QTest::newRow("three come") << QList<int>{} << 3 << QList<int>{} << 1 << 0 << 0;
        QTest::newRow("two go") << QList<int>{} << 0 << QList{ 2, 3 } << 0 << 1 << 1;
        QTest::newRow("all of it") << QList{ 4 } << 2 << QList{ 3 } << 1 << 1 << 1;
    }

    void tellsAChangeSetAtOnce()
    {
        QFETCH(QList<int>, moved);
        QFETCH(int, added);
        QFETCH(QList<int>, removed);
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.change(fiveItems);
        QSignalSpy inserts(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy removes(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layouts(&table, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        QList<Item> changed;
        for (const int id : moved)
            changed.append({ id, 100 + id, u"moved"_s });
        for (int i = 0; i < added; ++i)
            changed.append({ 10 + i, 200 + i, u"added"_s });

        table.change(changed, removed);

        QTEST(int(inserts.count()), "inserts");
        QTEST(int(removes.count()), "removes");
        QTEST(int(layouts.count()), "layouts");
        QCOMPARE(reset.count(), 0);
        QCOMPARE(table.rowCount(), 5 + added - removed.size());
    }

    void carriesSelectionsAlong()
    {
        ItemTable table;
        table.change(fiveItems);
        const QPersistentModelIndex third(table.index(2, 0));
        const int id = table.idAt(third.row());

        table.change({ { id, 1000, u"far down"_s }, { 9, -100, u"first"_s } }, { 4 });
        QCOMPARE(table.idAt(third.row()), id);
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(table.idAt(third.row()), id);
        table.setFilterText(u"nothing like it"_s);
        QVERIFY(!third.isValid());
    }

    void replaysWhatChangedWhileAWorkerSorted()
    {
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.change(fiveItems);
        table.setWorkerThreshold(0);

        table.sort(1, Qt::AscendingOrder);
        table.change({ { 1, 30, u"aaa"_s }, { 6, 0, u"zzz"_s } }, { 3 });
        table.change({ { 7, 0, u"b"_s } });

        QTRY_VERIFY(!table.isArranging());
        QCOMPARE(table.ids(), (QList{ 1, 2, 7, 4, 5, 6 }));
    }

    void staysAsItIsUntilTheLastHoldIsReleased()
    {
        ItemTable table;
        table.change(fiveItems);
        table.hold(); // one writes a file
        table.hold(); // another draws on paper

        table.sort(0, Qt::DescendingOrder);
        table.release();
        QCOMPARE(table.ids(), (QList{ 4, 2, 3, 5, 1 }));

        table.release();
        QTRY_COMPARE(table.ids(), (QList{ 1, 3, 5, 2, 4 }));
    }

    void dropsAnAnswerThatIsNoLongerWanted()
    {
        ItemTable table;
        table.change(fiveItems);
        table.setWorkerThreshold(0);
        QSignalSpy arranged(&table, &TableModel::arranged);

        table.sort(1, Qt::AscendingOrder);
        table.sort(0, Qt::DescendingOrder);
        table.setFilterText(u"a"_s);

        QTRY_COMPARE(arranged.count(), 1);
        QCOMPARE(table.ids(), (QList{ 1, 3, 2, 4 }));
    }

    void endsUpRightFromAnywhere_data()
    {
        addWays();
    }

    void endsUpRightFromAnywhere()
    {
        QFETCH(int, threshold);
        QFETCH(bool, readElsewhere);
        QRandomGenerator random(20260302);
        ItemTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setWorkerThreshold(threshold);
        if (readElsewhere)
            table.letRowsBeReadElsewhere();
        QHash<int, Item> known;

        for (int round = 0; round < 500; ++round) {
            step(table, known, random);
            if (threshold == 0 && round % 20 != 0)
                continue; // let changes pile up on a worker that is still busy
            QTRY_VERIFY(!table.isArranging());
            QCOMPARE(table.ids(), expected(table, known));
        }
    }

    void tiesComeFromAWorkerAsTheyDoInPlace_data()
    {
        QTest::addColumn<bool>("readElsewhere");

        QTest::newRow("arranged in a worker") << false;
        QTest::newRow("read and arranged in a worker") << true;
    }

    void tiesComeFromAWorkerAsTheyDoInPlace()
    {
        QFETCH(bool, readElsewhere);
        QRandomGenerator random(20260303);
        ItemTable inPlace;
        inPlace.setWorkerThreshold(2000);
        ItemTable inWorker;
        inWorker.setWorkerThreshold(1);
        if (readElsewhere)
            inWorker.letRowsBeReadElsewhere();
        QHash<int, Item> known;
        const auto changeBoth = [&] {
            const Changes some = someChanges(known, random);
            inPlace.change(some.changed, some.removed);
            inWorker.change(some.changed, some.removed);
        };
        changeBoth();

        for (int round = 1; round <= 200; ++round) { // by turns the other order and the other column
            const int column = round / 2 % 2;
            const Qt::SortOrder order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            inPlace.sort(column, order);
            inWorker.sort(column, order);
            for (int i = 0; i < 3; ++i)
                changeBoth(); // the slots of those that go are used again
            QVERIFY(!inPlace.isArranging());
            QVERIFY(inWorker.isArranging());
            QTRY_VERIFY(!inWorker.isArranging());
            QCOMPARE(inWorker.ids(), inPlace.ids());
        }
    }

private:
    struct Changes
    {
        QList<Item> changed{};
        QList<int> removed{};
    };

    /// Few numbers and texts, so that many rows tie; `known` is what there is afterwards.
    static Changes someChanges(QHash<int, Item> &known, QRandomGenerator &random)
    {
        Changes some;
        for (int i = 0; i < 4; ++i) {
            const int id = int(random.bounded(40));
            const bool again = std::ranges::any_of(some.changed, [id](const Item &item) { return item.id == id; });
            if (again || some.removed.contains(id))
                continue;
            if (known.contains(id) && random.bounded(3) == 0) {
                some.removed.append(id);
                known.remove(id);
                continue;
            }
            const Item item{ id, int(random.bounded(9)), QString(QChar(u'a' + random.bounded(4))) };
            some.changed.append(item);
            known.insert(id, item);
        }
        return some;
    }

    static void step(ItemTable &table, QHash<int, Item> &known, QRandomGenerator &random)
    {
        const Changes some = someChanges(known, random);
        table.change(some.changed, some.removed);
        if (random.bounded(5) == 0)
            table.sort(int(random.bounded(2)), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (random.bounded(7) == 0)
            table.setFilterText(random.bounded(2) == 0 ? QString() : QString(u'a'));
        if (random.bounded(7) == 0)
            table.setExpression(random.bounded(2) == 0 ? std::nullopt : std::optional(check(u"number > 4"_s)));
    }

    /// What a plain sort says. Of rows that tie only the table knows the order: its own is taken for these.
    static QList<int> expected(const ItemTable &table, const QHash<int, Item> &known)
    {
        QList<int> ids;
        for (const Item &item : known) {
            if (item.text.contains(table.filterText()) && (!table.hasExpression() || item.number > 4))
                ids.append(item.id);
        }
        const QList<int> shown = table.ids();
        std::ranges::sort(ids, {}, [&shown](int id) { return shown.indexOf(id); });
        const bool descending = table.sortOrder() == Qt::DescendingOrder;
        std::ranges::stable_sort(ids, [&](int one, int other) {
            const Item &first = known[descending ? other : one];
            const Item &second = known[descending ? one : other];
            return table.sortColumn() == ItemTable::Number ? first.number < second.number : first.text < second.text;
        });
        return ids;
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
