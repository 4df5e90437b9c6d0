#include "console/control/helprequests.h"
#include "console/journal/journal.h"
#include "controlfixture.h"
#include "support/waited.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const TaskId theTask = sid<TaskId>(1);

struct Fixture : ControlFixture
{
    HelpRequests help{ api, state, nullptr, clock };
    QSignalSpy changed{ &help, &HelpRequests::changed };
    QSignalSpy failed{ &help, &HelpRequests::failed };
    QSignalSpy openChanged{ &help, &HelpRequests::openChanged };

    static Task task(int number, const QByteArray &attributes, int version = 3,
        TaskStatus status = TaskStatus::Assigned)
    {
        Task task = someTask(number);
        task.status = status;
        task.attributes = attributes;
        task.version = version;
        task.updatedAt = atSecond(version);
        return task;
    }
    static ScriptedAnswer at(const Task &task)
    {
        ScriptedAnswer answer = ok(task);
        answer.headers.append({ "ETag", '"' + QByteArray::number(task.version) + '"' });
        return answer;
    }
    void show(const QList<Task> &tasks)
    {
        clock.advance(std::chrono::seconds(1));
        for (const Task &each : tasks)
            state.apply(each, clock.now());
    }
    [[nodiscard]] QList<ScriptedRequest> posts() const
    {
        QList<ScriptedRequest> all = server.requests();
        all.removeIf([](const ScriptedRequest &request) { return request.method != "POST"; });
        return all;
    }
    [[nodiscard]] static QJsonObject attributesIn(const ScriptedRequest &request)
    {
        const QUrlQuery form(QString::fromUtf8(request.body));
        return QJsonDocument::fromJson(form.queryItemValue(u"Attributes"_s, QUrl::FullyDecoded).toUtf8()).object();
    }
};

} // namespace

/// Agents who ask for help, and who sees it.
class TestHelpRequests : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<bool>("asks");

        QTest::newRow("true") << QByteArray("{\"help\":true}") << true;
        QTest::newRow("a word") << QByteArray("{\"help\":\"refund\"}") << true;
        QTest::newRow("an object") << QByteArray("{\"help\":{\"since\":1}}") << true;
        QTest::newRow("false") << QByteArray("{\"help\":false}") << false;
        QTest::newRow("null") << QByteArray("{\"help\":null}") << false;
        QTest::newRow("0") << QByteArray("{\"help\":0}") << false;
        QTest::newRow("no word") << QByteArray("{\"help\":\"\"}") << false;
        QTest::newRow("elsewhere") << QByteArray("{\"a\":{\"help\":true}}") << false;
        QTest::newRow("absent") << QByteArray("{\"name\":\"help\"}") << false;
        QTest::newRow("no JSON") << QByteArray("\"help\"") << false;
    }

    void knowsWhoAsks()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(bool, asks);
        QCOMPARE(asksForHelp(attributes), asks);
    }

    void writesNothingElse_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("asks") << true;
        QTest::newRow("takes it back") << false;
    }

    void writesNothingElse()
    {
        QFETCH(bool, asks);
        Fixture f;
        const QByteArray without = "{\"name\":\"Ana\"}";
        const QByteArray with = "{\"help\":true,\"name\":\"Ana\"}";
        f.server.answer("GET " + f.taskPath(1), { Fixture::at(Fixture::task(1, asks ? without : with)) });
        f.server.answer("POST " + f.taskPath(1), { Fixture::at(Fixture::task(1, asks ? with : without, 4)) });

        f.help.ask(theTask, asks);
        QVERIFY(f.help.isPending(theTask));
        QTRY_VERIFY(!f.help.isPending(theTask));

        QCOMPARE(f.posts().size(), 1);
        QCOMPARE(f.posts().constFirst().headers.value("if-match"), QByteArray("\"3\""));
        const QJsonObject sent = Fixture::attributesIn(f.posts().constFirst());
        QCOMPARE(sent.value("name"_L1).toString(), u"Ana"_s);
        QCOMPARE(sent.value("help"_L1).toBool(), asks);
        QCOMPARE(f.help.isAsked(theTask), asks);
        QCOMPARE(f.failed.count(), 0);
    }

    void whatWasDoneIsKeptByWhenItWasAskedFor()
    {
        Fixture f;
        Journal journal{ QString() };
        HelpRequests help(f.api, f.state, &journal, f.clock);
        f.server.answer("GET " + f.taskPath(1), { Fixture::at(Fixture::task(1, "{}")) });
        f.server.answer("POST " + f.taskPath(1), { Fixture::at(Fixture::task(1, "{\"help\":true}", 4)) });
        const Instant asked = f.clock.now();

        help.ask(theTask, true);
        f.clock.advance(std::chrono::seconds(3));
        QTRY_VERIFY(!help.isPending(theTask));

        const QList<OwnAction> kept = waited(journal.lastActions(9));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().at, asked);
        QVERIFY(kept.constFirst().succeeded);
    }

    void triesAgainWhereSomebodyWasFaster()
    {
        Fixture f;
        f.server.answer("GET " + f.taskPath(1),
            { Fixture::at(Fixture::task(1, "{}")), Fixture::at(Fixture::task(1, "{\"note\":\"new\"}", 4)) });
        f.server.answer("POST " + f.taskPath(1),
            { Fixture::no(412), Fixture::at(Fixture::task(1, "{\"help\":true,\"note\":\"new\"}", 5)) });

        f.help.ask(theTask, true);

        QTRY_VERIFY(!f.help.isPending(theTask));
        QCOMPARE(Fixture::attributesIn(f.posts().constLast()).value("note"_L1).toString(), u"new"_s); // theirs is kept
        QVERIFY(f.help.isAsked(theTask));
        QCOMPARE(f.failed.count(), 0);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("changed each time") << 412 << int(ApiError::Kind::Stale);
        QTest::newRow("not allowed") << 403 << int(ApiError::Kind::Forbidden);
        QTest::newRow("trouble") << 503 << int(ApiError::Kind::Server);
    }

    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        Fixture f;
        f.server.answer("GET " + f.taskPath(1), { Fixture::at(Fixture::task(1, "{}")) });
        f.server.answer("POST " + f.taskPath(1), { Fixture::no(status) });

        f.help.ask(theTask, true);

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(int(f.failed.constFirst().at(1).value<ApiError>().kind), kind);
        QVERIFY(!f.help.isAsked(theTask));
        QVERIFY(!f.help.isPending(theTask));
    }

    void listsOthersInTheOrderTheyAsked()
    {
        Fixture f;
        f.show({ Fixture::task(2, "{}"), Fixture::task(3, "{\"help\":true}") });
        f.show({ Fixture::task(2, "{\"help\":true}", 4) });
        QCOMPARE(f.help.open(), (QList{ sid<TaskId>(3), sid<TaskId>(2) }));

        f.show({ Fixture::task(3, "{\"help\":false}", 5) });
        QCOMPARE(f.help.open(), QList{ sid<TaskId>(2) });
    }

    void listsNeitherOwnNorThoseInNobodysHand()
    {
        Fixture f;
        f.state.apply(someReservation(1, ReservationStatus::Accepted), f.clock.now()); // of task 1

        f.show({ Fixture::task(1, "{\"help\":true}"), Fixture::task(2, "{\"help\":true}", 3, TaskStatus::Pending),
            Fixture::task(3, "{\"help\":true}", 3, TaskStatus::Completed) });

        QVERIFY(f.help.open().isEmpty());
    }

    void forgetsAllAtSignOut()
    {
        Fixture f;
        f.show({ Fixture::task(3, "{\"help\":true}") });
        f.openChanged.clear();

        f.state.clear();

        QVERIFY(f.help.open().isEmpty());
        QCOMPARE(f.openChanged.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHelpRequests)
#include "tst_helprequests.moc"
