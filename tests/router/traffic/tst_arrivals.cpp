#include "floor.h"

#include "router/traffic/arrivals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

/// The callers of the demo.
struct DemoCallers : DemoFloor
{
    explicit DemoCallers(quint32 seed = 3)
        : callers(engine, workspace, scenario.arrivals.constFirst(), seed)
    {
    }

    Arrivals callers;
};

} // namespace

class TestArrivals : public QObject
{
    Q_OBJECT

private slots:
    void comeEveryFewSeconds()
    {
        DemoCallers floor;
        floor.callers.start(floor.start, true);

        QCOMPARE(floor.callers.nextDeadline(), std::optional(floor.start + 2s));
        floor.live(floor.callers, floor.start + 58s);

        const qsizetype calls = floor.tasks().size();
        QVERIFY(calls >= 8 && calls <= 10);
    }

    void areTheSameForTheSameSeedAtAnySpeed()
    {
        const auto calls = [](quint32 seed, std::chrono::seconds stride) {
            DemoCallers floor(seed);
            floor.callers.start(floor.start, true);
            for (Instant at = floor.start; at < floor.start + 5min; at += stride)
                floor.live(floor.callers, at);
            QByteArrayList attributes;
            for (const Task &task : floor.tasks())
                attributes.append(isoSeconds(task.createdAt) + task.attributes);
            return attributes;
        };

        const QByteArrayList slow = calls(5, 1s);

        QVERIFY(slow.size() > 20);
        QCOMPARE(calls(5, 50s).first(20), slow.first(20));
        QVERIFY(calls(6, 1s) != slow);
    }

    void canBeRouted()
    {
        static const QRegularExpression number(u"^\\+1555010\\d{4}$"_s);
        static const QRegularExpression call(u"^CA[0-9a-f]{32}$"_s);
        DemoCallers floor;
        floor.scenario.arrivals[0].atStart = 200;
        Arrivals callers(floor.engine, floor.workspace, floor.scenario.arrivals[0], 1);

        callers.start(floor.start, true);

        QSet<QString> languages;
        int chats = 0;
        for (const Task &task : floor.tasks()) {
            const QJsonObject attributes = QJsonDocument::fromJson(task.attributes).object();
            languages.insert(attributes.value("language"_L1).toString());
            const bool isChat = task.channelUniqueName == "chat"_L1;
            chats += isChat;
            QCOMPARE(attributes.contains("call_sid"_L1), !isChat);
            if (isChat)
                continue;
            QVERIFY(call.match(attributes.value("call_sid"_L1).toString()).hasMatch());
            QVERIFY(number.match(attributes.value("from"_L1).toString()).hasMatch());
        }
        QCOMPARE(floor.tasks().size(), 200);
        QVERIFY(chats > 20 && chats < 60);
        QCOMPARE(languages, (QSet<QString>{ u"en"_s, u"es"_s }));
    }

    void hangUpWhenNobodyAnswers()
    {
        DemoCallers floor;
        floor.callers.start(floor.start, true);

        floor.live(floor.callers, floor.start + 4min + 10s);

        const QList<Task> tasks = floor.tasks();
        QCOMPARE(tasks.constFirst().status, TaskStatus::Canceled);
        QCOMPARE(tasks.constFirst().reason, u"Caller hung up"_s);
        QCOMPARE(tasks.constLast().status, TaskStatus::Pending);
    }

    void favourAliceWhenSheIsFree()
    {
        DemoCallers floor;
        floor.setActivity(u"Alice"_s, u"Available"_s);
        floor.callers.start(floor.start, true);

        floor.live(floor.callers, floor.start + 3s);

        const WorkerId alice = floor.workerNamed(u"Alice"_s)->id;
        const QList<Reservation> hers = floor.engine.reservationsOfWorker(floor.workspace, alice);
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers.at(0).status, ReservationStatus::Pending); // nobody answers for her
        const auto task = floor.engine.task(floor.workspace, hers.at(0).task);
        QVERIFY(task->attributes.contains(R"("language":"es")"));
    }

    void doNotMakeUpForLostHours()
    {
        DemoCallers floor;
        floor.callers.start(floor.start, true);

        floor.engine.advanceTo(floor.start + 10h);
        floor.callers.advanceTo(floor.start + 10h);

        QCOMPARE(floor.tasks().size(), 1);
    }

    void takeUpWhoWaitsAlready()
    {
        DemoCallers floor;
        floor.callers.start(floor.start, true);
        floor.live(floor.callers, floor.start + 3s);
        Arrivals after(floor.engine, floor.workspace, floor.scenario.arrivals.constFirst(), 4);
        after.start(floor.start + 4s, false);
        after.takeUp(floor.tasks().constFirst().id, floor.start + 4s);

        floor.live(after, floor.start + 65s);

        QCOMPARE(floor.tasks().constFirst().reason, u"Caller hung up"_s);
    }

    void areNotMadeTwiceInAnOldWorkspace()
    {
        DemoCallers floor;
        floor.scenario.arrivals[0].atStart = 3;
        Arrivals callers(floor.engine, floor.workspace, floor.scenario.arrivals[0], 1);

        callers.start(floor.start, false);

        QVERIFY(floor.tasks().isEmpty());
    }

    void flowByTheHour_data()
    {
        QTest::addColumn<int>("usual");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("until");

        // From 09:00 twice as many, from 10:00 nobody, from 11:00 half as many.
        QTest::newRow("within the hour") << 40 << 0 << 20;
        QTest::newRow("to its end") << 120 << 0 << 60;
        QTest::newRow("over the hour of nobody") << 130 << 0 << 140;
        QTest::newRow("begun in the hour of nobody") << 30 << 90 << 180;
        QTest::newRow("into the hour after") << 40 << 120 << 190;
    }

    void flowByTheHour()
    {
        QFETCH(int, usual);
        QFETCH(int, minute);
        QFETCH(int, until);
        QList<double> byHour(24, 1);
        byHour[9] = 2;
        byHour[10] = 0;
        byHour[11] = 0.5;
        const Instant nine{ 24h * 20'000 + 9h };

        const Instant at = flownFor(std::chrono::minutes(usual), byHour, nine + std::chrono::minutes(minute));

        QCOMPARE(std::chrono::floor<std::chrono::minutes>(at - nine).count(), until);
    }
};

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
