#include "console/models/activitylistmodel.h"
#include "console/models/offerlistmodel.h"
#include "console/models/tasksinhandmodel.h"
#include "console/models/workspacelistmodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

Offer someOffer(int number)
{
    return { .reservation = someReservation(number) };
}

QList<Offer> offersOf(const QString &letters)
{
    QList<Offer> offers;
    for (const QChar letter : letters)
        offers.append(someOffer(letter.unicode()));
    return offers;
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

/// Short lists: by steps, never by reset.
class TestListModels : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnlyTheSteps_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("moves");

        QTest::newRow("nothing") << u"abc"_s << u"abc"_s << 0 << 0 << 0;
        QTest::newRow("first ones") << u""_s << u"ab"_s << 2 << 0 << 0;
        QTest::newRow("one comes in the middle") << u"ac"_s << u"abc"_s << 1 << 0 << 0;
        QTest::newRow("one goes") << u"abc"_s << u"ac"_s << 0 << 1 << 0;
        QTest::newRow("last goes first") << u"abc"_s << u"cab"_s << 0 << 0 << 1;
        QTest::newRow("first goes last") << u"abc"_s << u"bca"_s << 0 << 0 << 1;
        QTest::newRow("all go") << u"abc"_s << u""_s << 0 << 3 << 0;
    }

    void tellsOnlyTheSteps()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        OfferListModel model;
        const QAbstractItemModelTester tester(&model, failing);
        model.setOffers(offersOf(from));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setOffers(offersOf(to));

        QTEST(int(inserted.count()), "inserts");
        QTEST(int(removed.count()), "removes");
        QTEST(int(moved.count()), "moves");
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void endsUpRightFromAnywhere()
    {
        QRandomGenerator random(20260302);
        OfferListModel model;
        const QAbstractItemModelTester tester(&model, failing);
        QList<int> numbers(12);
        std::iota(numbers.begin(), numbers.end(), 1);

        for (int round = 0; round < 500; ++round) {
            std::shuffle(numbers.begin(), numbers.end(), random);
            QList<Offer> wanted;
            for (const int number : numbers.first(random.bounded(13)))
                wanted.append(someOffer(number));
            model.setOffers(wanted);
            QCOMPARE(model.rows(), wanted);
            QVERIFY(model.rows().isSharedWith(wanted)); // held once
        }
    }

    void namesOffersByTheirTask_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("name");

        QTest::newRow("name first") << QByteArray(R"({"from":"+15550001","name":"Ana"})") << u"Ana"_s;
        QTest::newRow("else from") << QByteArray(R"({"from":"+15550001"})") << u"+15550001"_s;
        QTest::newRow("a number will do") << QByteArray(R"({"name":7})") << u"7"_s;
        QTest::newRow("else its SID") << QByteArray("{}") << sid<TaskId>(1).text();
        QTest::newRow("not even JSON") << QByteArray("{") << sid<TaskId>(1).text();
    }

    void namesOffersByTheirTask()
    {
        QFETCH(QByteArray, attributes);
        OfferListModel model;
        Offer offer = someOffer(1);
        offer.task = someTask(1);
        offer.task->attributes = attributes;

        model.setOffers({ offer });

        QTEST(model.index(0, 0).data().toString(), "name");
        QCOMPARE(model.index(0, 0).data(OfferListModel::OfferRole).value<Offer>(), offer);
        QCOMPARE(model.index(0, 0).data(ModelRole::Id).toString(), offer.id().text());
    }

    void ordersActivitiesAvailableFirst()
    {
        const FakeClock clock;
        ConsoleState state(clock);
        ActivityListModel model(state);
        const QAbstractItemModelTester tester(&model, failing);
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));

        state.applyActivities({ someActivity(1, u"Offline"_s, false), someActivity(2, u"Idle"_s, true),
                                someActivity(3, u"busy"_s, false) },
                              clock.now());

        QCOMPARE(namesOf(model), (QStringList{ u"Idle"_s, u"busy"_s, u"Offline"_s }));
        QCOMPARE(model.activityAt(0), sid<ActivityId>(2));
        QVERIFY(model.index(0, 0).data(ActivityListModel::Available).toBool());
    }

    void marksTheOwnStatus()
    {
        const FakeClock clock;
        ConsoleState state(clock);
        ActivityListModel model(state);
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        state.applyActivities({ someActivity(1, u"Idle"_s, true), someActivity(2, u"Offline"_s, false) }, clock.now());
        QCOMPARE(model.currentRow(), -1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        state.apply(someWorker(1), clock.now());

        QCOMPARE(model.currentRow(), 0);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0, 0).data(ActivityListModel::Current).toBool());
    }

    void offersTheStatusesThatAreChosen_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<QStringList>("shown");

        QTest::newRow("as usual") << QStringList{} << QStringList{} << QStringList{ u"Idle"_s, u"Break"_s, u"Offline"_s };
        QTest::newRow("some first") << QStringList{ u"Offline"_s } << QStringList{}
                                    << QStringList{ u"Offline"_s, u"Idle"_s, u"Break"_s };
        QTest::newRow("all, and one that is not there")
            << QStringList{ u"Break"_s, u"Lunch"_s, u"Offline"_s, u"Idle"_s } << QStringList{}
            << QStringList{ u"Break"_s, u"Offline"_s, u"Idle"_s };
        QTest::newRow("one left out") << QStringList{} << QStringList{ u"Break"_s }
                                      << QStringList{ u"Idle"_s, u"Offline"_s };
        QTest::newRow("never the one that one is in")
            << QStringList{} << QStringList{ u"Idle"_s, u"Offline"_s } << QStringList{ u"Idle"_s, u"Break"_s };
    }

    void offersTheStatusesThatAreChosen()
    {
        QFETCH(QStringList, order);
        QFETCH(QStringList, hidden);
        QFETCH(QStringList, shown);
        const FakeClock clock;
        ConsoleState state(clock);
        ActivityListModel model(state);
        const QAbstractItemModelTester tester(&model, failing);
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        state.applyActivities({ someActivity(1, u"Idle"_s, true), someActivity(2, u"Offline"_s, false),
                                  someActivity(3, u"Break"_s, false) },
            clock.now());

        model.setChoice(order, hidden);
        state.apply(someWorker(1), clock.now());

        QCOMPARE(namesOf(model), shown);
        QVERIFY(model.index(model.currentRow(), 0).data(ActivityListModel::Current).toBool());
    }

    void ordersWorkspacesByName()
    {
        const FakeClock clock;
        ConsoleState state(clock);
        WorkspaceListModel model(state);
        const QAbstractItemModelTester tester(&model, failing);

        state.applyWorkspaces({ someWorkspace(1, u"Tutorial"_s), someWorkspace(2, u"contact center"_s) }, clock.now());
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));

        QCOMPARE(namesOf(model), (QStringList{ u"contact center"_s, u"Tutorial"_s }));
        QCOMPARE(model.currentRow(), 1);
        QCOMPARE(model.workspaceAt(9), WorkspaceId());
    }

    void showsWhatIsInHand()
    {
        FakeClock clock;
        ConsoleState state(clock);
        TasksInHandModel model(state);
        const QAbstractItemModelTester tester(&model, failing);
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        state.apply(someReservation(1), clock.now());
        QCOMPARE(model.rowCount(), 0);
        state.apply(someReservation(1, ReservationStatus::Accepted, 1), clock.now());
        state.apply(someTask(1), clock.now());

        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.index(0, 0).data(TasksInHandModel::Queue).toString(), u"Support"_s);
        QCOMPARE(model.index(0, 0).data(TasksInHandModel::Status).toInt(), int(ReservationStatus::Accepted));

        state.apply(someReservation(1, ReservationStatus::Completed, 2), clock.now());
        QCOMPARE(removed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
