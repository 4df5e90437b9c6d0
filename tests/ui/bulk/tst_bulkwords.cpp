#include "ui/bulk/bulkwords.h"

#include "support/sampleconsole.h"
#include "ui/bulk/bulkfaulttext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(WorkerValues)

namespace {

/// One row of a change of Bob, in this state.
struct Row
{
    BulkBook book;
    BulkRowsModel model;
    BulkWords words{ model };
    QAbstractItemModelTester tester{ &words, QAbstractItemModelTester::FailureReportingMode::QtTest };

    explicit Row(const ConsoleState &state)
        : model(book, state)
    {
    }
    void fill(const BulkRow &row) { book.append({ row }); }
    [[nodiscard]] QString cell(int column) const { return words.index(0, column).data().toString(); }
};

} // namespace

class TestBulkWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsAndWhatWouldBe()
    {
        SampleConsole sample;
        sample.signIn();
        Row row(sample.state());

        row.fill({ .change = { .worker = sid<WorkerId>(2), .capacities = { { u"voice"_s, 2 } } },
            .name = u"Bob"_s,
            .before = { .activity = sid<ActivityId>(1), .attributes = { { u"team"_s, QJsonValue::Undefined } } },
            .after = { .activity = sid<ActivityId>(2),
                .attributes = { { u"team"_s, u"north"_s } },
                .capacities = { { u"voice"_s, 2 } } } });

        QCOMPARE(row.cell(BulkRowsModel::Name), u"Bob"_s);
        QCOMPARE(row.cell(BulkRowsModel::Before), u"Offline, team: none, Voice: unknown"_s);
        QCOMPARE(row.cell(BulkRowsModel::After), u"Idle, team: \"north\", Voice: 2"_s);
        QCOMPARE(row.cell(BulkRowsModel::State), u"would be changed"_s);
    }

    // A narrow cell shows the begin of its text alone.
    void whatDiffersComesFirst()
    {
        SampleConsole sample;
        Row row(sample.state());
        const QJsonObject long1{ { u"aLongName"_s, u"with a long value"_s }, { u"level"_s, 8 } };
        const QJsonObject long2{ { u"aLongName"_s, u"with a long value"_s }, { u"level"_s, 9 } };

        row.fill({ .before = { .attributes = { { u"a"_s, u"same"_s }, { u"b"_s, long1 } } },
            .after = { .attributes = { { u"a"_s, u"same"_s }, { u"b"_s, long2 } } } });

        const auto narrow = [&row](int column) {
            return row.words.index(0, column).data(BulkWords::DifferenceRole).toString();
        };
        QCOMPARE(narrow(BulkRowsModel::Before), u"b: …\"level\":8}, a: \"same\""_s);
        QCOMPARE(narrow(BulkRowsModel::After), u"b: …\"level\":9}, a: \"same\""_s);
        QVERIFY(!row.words.index(0, BulkRowsModel::State).data(BulkWords::DifferenceRole).isValid());
        QVERIFY(row.words.index(0, BulkRowsModel::After).data(Qt::ToolTipRole).toString().contains(u"aLongName"_s));
    }

    void everyStateHasItsWords()
    {
        SampleConsole sample;
        QSet<QString> seen;
        for (int state = 0; state <= int(BulkRow::State::Failed); ++state) {
            Row row(sample.state());
            row.fill({ .state = BulkRow::State(state), .fault = BulkRow::Fault::TooLong });
            QVERIFY(row.words.index(0, BulkRowsModel::State).data(BulkWords::ToneRole).isValid());
            seen.insert(row.cell(BulkRowsModel::State));
        }
        QCOMPARE(seen.size(), int(BulkRow::State::Failed) + 1);
    }

    void aFailureSaysWhatWasDoneOfIt_data()
    {
        QTest::addColumn<WorkerValues>("after");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("words");

        const WorkerValues none{ .capacities = { { u"voice"_s, 1 } } };
        const WorkerValues some{ .capacities = { { u"voice"_s, 2 } } };
        QTest::newRow("nothing") << none << false << u"not changed: "_s;
        QTest::newRow("nobody knows") << none << true << u"perhaps changed: "_s;
        QTest::newRow("some") << some << false << u"changed only in part: "_s;
        QTest::newRow("some, and the rest nobody knows") << some << true << u"changed only in part: "_s;
    }

    void aFailureSaysWhatWasDoneOfIt()
    {
        QFETCH(WorkerValues, after);
        QFETCH(bool, isOpen);
        QFETCH(QString, words);
        SampleConsole sample;
        Row row(sample.state());
        BulkRow failed{ .before = { .capacities = { { u"voice"_s, 1 } } }, .after = after, .state = BulkRow::State::Failed };
        if (isOpen)
            failed.maybe = WorkerValues{ .capacities = { { u"voice"_s, 3 } } };

        row.fill(failed);

        QVERIFY2(row.cell(BulkRowsModel::State).startsWith(words), qPrintable(row.cell(BulkRowsModel::State)));
    }

    void whatIsTriedAgainShowsWhatIsWanted()
    {
        SampleConsole sample;
        Row row(sample.state());

        row.fill({ .change = { .capacities = { { u"voice"_s, 2 } } },
            .before = { .capacities = { { u"voice"_s, 1 } } },
            .after = { .capacities = { { u"voice"_s, 1 } } },
            .wasTried = true });

        QCOMPARE(row.cell(BulkRowsModel::After), u"Voice: 2"_s);
    }

    void numbersOfLinesHaveSeparators()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QString text = bulkFaultText({ BulkFault::Kind::NothingToDo, 12'345 });
        QLocale::setDefault(before);

        QVERIFY2(text.startsWith("Line 12,345: "_L1), qPrintable(text));
    }

    void everyFaultOfAFileHasItsWords()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(BulkFault::Kind::NothingToDo); ++kind) {
            const QString text = bulkFaultText({ BulkFault::Kind(kind), 7, u"%1 thing"_s });
            QVERIFY2(text.startsWith("Line 7: "_L1), qPrintable(text));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), int(BulkFault::Kind::NothingToDo) + 1);
    }
};

QTEST_MAIN(TestBulkWords)
#include "tst_bulkwords.moc"
