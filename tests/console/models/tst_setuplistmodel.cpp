#include "console/models/setuplistmodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "Worker 00007", and every tenth "worker …".
QString nameOfWorker(int number)
{
    return QString(number % 10 == 0 ? u"worker "_s : u"Worker "_s) + u"%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };

    /// Workers 1 to `count`.
    explicit Fixture(int count)
    {
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        ListChanges<Worker> all{ .requestedAt = clock.now() };
        for (int number = 1; number <= count; ++number) {
            Worker worker = someWorker(number);
            worker.name = nameOfWorker(number);
            all.changed.append(worker);
        }
        state.apply(all);
    }
};

QStringList names(const SetupListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

constexpr int many = 15'000;

} // namespace

/// What there is to set up, by name.
class TestSetupListModel : public QObject
{
    Q_OBJECT

private slots:
    void listsTheFirstByName_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("atOnce");

        QTest::newRow("few, in place") << 40 << true;
        QTest::newRow("as many as are ordered in place") << int(SetupListModel::few) << true;
        QTest::newRow("many, in a thread of their own") << many << false;
    }

    void listsTheFirstByName()
    {
        QFETCH(int, count);
        QFETCH(bool, atOnce);
        const Fixture f(count);
        SetupListModel model(f.state, SetupKind::Worker);
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(model.rowCount() > 0, atOnce);
        QTRY_COMPARE(model.rowCount(), std::min(count, int(SetupListModel::most)));
        QCOMPARE(model.total(), count);
        QCOMPARE(model.furtherMatches(), count - model.rowCount());
        QStringList expected;
        for (int number = 1; number <= model.rowCount(); ++number)
            expected.append(nameOfWorker(number));
        QCOMPARE(names(model), expected);
    }

    void numbersStandByTheirValue()
    {
        Fixture f(0);
        QList<Worker> teams;
        for (const int number : { 1, 10, 100, 2, 20 }) {
            teams.append(someWorker(number));
            teams.last().name = u"Team %1"_s.arg(number);
        }
        f.clock.advance(std::chrono::seconds(1));
        f.state.apply(ListChanges<Worker>{ .changed = teams, .requestedAt = f.clock.now() });

        const SetupListModel model(f.state, SetupKind::Worker);

        QCOMPARE(names(model),
            (QStringList{ u"Team 1"_s, u"Team 2"_s, u"Team 10"_s, u"Team 20"_s, u"Team 100"_s }));
    }

    void whatIsShownIsSearchedAndOrdered()
    {
        const Fixture f(3);
        SetupListModel model(f.state, SetupKind::Worker);
        model.setWords([](const SetupThing &thing) -> QString {
            return u"%1 shown"_s.arg(QChar(u'z' - nameOf(thing).back().digitValue())); // y, x, w
        });

        QCOMPARE(names(model), (QStringList{ u"w shown"_s, u"x shown"_s, u"y shown"_s }));
        model.setSearch(u"X SHOWN"_s);
        QCOMPARE(names(model), QStringList{ u"x shown"_s });
        model.setSearch(u"Worker"_s);
        QCOMPARE(names(model), QStringList());
    }

    void whatIsToBeKnownOfSomeIsToldWithTheirRows()
    {
        const Fixture f(3);
        SetupListModel model(f.state, SetupKind::Worker);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy told(&model, &SetupListModel::dataChanged);
        QSignalSpy updated(&model, &SetupListModel::updated);
        const QHash<QString, QString> notes{ { sid<WorkerId>(2).text(), u"Mind this one."_s } };

        model.setNotes(notes);

        for (const int role : { int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole) }) {
            QCOMPARE(model.index(0).data(role).toString(), QString());
            QCOMPARE(model.index(1).data(role).toString(), u"Mind this one."_s);
        }
        const auto times = told.count();
        QVERIFY(times > 0);
        model.setNotes(notes); // nothing new
        QCOMPARE(told.count(), times);
        model.setNotes({});
        QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), QString());
        QVERIFY(told.count() > times);
        QCOMPARE(updated.count(), 0); // the rows are what they were
    }

    void theLastSearchCounts()
    {
        const Fixture f(many);
        SetupListModel model(f.state, SetupKind::Worker);

        model.setSearch(u"0000"_s);
        model.setSearch(u"ER 1234"_s);

        QTRY_COMPARE(names(model).size(), 10);
        QCOMPARE(names(model).constFirst(), u"worker 12340"_s);
        QCOMPARE(model.furtherMatches(), 0);
        QCOMPARE(model.total(), many);
        SetupListModel later(f.state, SetupKind::Worker);
        QTRY_VERIFY(later.rowCount() > 0); // by then the older answer has come, too
        QCOMPARE(names(model).size(), 10);
    }

    void whoGoesWhileItIsOrderedIsNotListed()
    {
        Fixture f(many);
        SetupListModel model(f.state, SetupKind::Worker);
        QSignalSpy updated(&model, &SetupListModel::updated);

        f.clock.advance(std::chrono::seconds(1));
        f.state.apply(ListChanges<Worker>{ .gone = { sid<WorkerId>(2) }, .requestedAt = f.clock.now() });
        QTRY_VERIFY(updated.count() > 0);

        QCOMPARE(names(model).constFirst(), u"Worker 00001"_s);
        QCOMPARE(model.rowOf(sid<WorkerId>(2).text()), -1);
    }

    void forgetsAllAtOnceWhenTheStateDoes()
    {
        Fixture f(many);
        SetupListModel model(f.state, SetupKind::Worker);
        QTRY_VERIFY(model.rowCount() > 0);
        model.setSearch(u"Worker"_s); // under way

        f.state.clear();

        QCOMPARE(model.rowCount(), 0);
        const Fixture g(many);
        SetupListModel later(g.state, SetupKind::Worker);
        QTRY_VERIFY(later.rowCount() > 0); // by then the older answers have come
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSetupListModel)
#include "tst_setuplistmodel.moc"
