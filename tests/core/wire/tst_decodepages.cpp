#include "core/wire/decode.h"

#include "wiresamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace wiresamples;
using namespace std::chrono_literals;

namespace {

const PageMeta taskMeta{ .key = "tasks", .url = "http://x/", .nextPageUrl = "http://x/?Page=1&PageToken=PA" };

QByteArray taskRow(int number)
{
    return toJson(task(number), morning, base);
}

/// The same object with its keys the other way round.
QByteArray turnedRound(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QByteArrayList members;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QByteArray member = QJsonDocument(QJsonObject{ { it.key(), it.value() } }).toJson(QJsonDocument::Compact);
        members.prepend(member.sliced(1, member.size() - 2));
    }
    return '{' + members.join(',') + '}';
}

/// Whether both readers make the same of a body that QJsonDocument accepts.
bool agree(const QByteArray &body)
{
    const auto fast = tasksPage(body);
    const auto plain = pageFromJson(body, u"tasks"_s, &taskFromJson);
    if (!plain || !fast)
        return plain.has_value() == fast.has_value();
    return fast->rows == plain->rows && fast->unreadable.size() == plain->unreadable.size()
        && fast->nextPageUrl == plain->nextPageUrl;
}

/// Whether each row that the fast reader takes is one that the plain reader takes too. (It is stricter: QJsonDocument
/// lets unknown escapes and bare control characters pass.)
bool inventsNothing(const QByteArray &body)
{
    const auto fast = tasksPage(body);
    const auto plain = pageFromJson(body, u"tasks"_s, &taskFromJson);
    return !fast || (plain && std::ranges::all_of(fast->rows, [&plain](const Task &task) {
        return plain->rows.contains(task);
    }));
}

/// Remembers prints as a list's reader does, and what it was told to tell again.
template <typename T> class PrintBook final : public RowSieve<T>
{
public:
    bool knows(const typename RowSieve<T>::IdType &id, size_t print) override
    {
        heard.insert(id);
        return std::exchange(prints[id], print) == print;
    }
    void retell(const typename RowSieve<T>::IdType &id) override
    {
        heard.insert(id);
        prints.remove(id);
    }

    QHash<typename RowSieve<T>::IdType, size_t> prints{};
    QSet<typename RowSieve<T>::IdType> heard{}; ///< What is not among them counts as gone.
};

template <typename T> using Change = std::function<void(T &)>;

/// One change of each thing that is read of a row, by what it is.
const QList<std::pair<const char *, Change<Task>>> &taskChanges()
{
    static const QList<std::pair<const char *, Change<Task>>> changes{
        { "status", [](Task &task) { task.status = TaskStatus::Assigned; } },
        { "attributes", [](Task &task) { task.attributes = R"({"a":"\\\""})"; } },
        { "made", [](Task &task) { task.createdAt += 1s; } },
        { "last change", [](Task &task) { task.updatedAt += 1s; } },
        { "in the queue since", [](Task &task) { task.queueEnteredAt += 1s; } },
        { "priority", [](Task &task) { ++task.priority; } },
        { "reason", [](Task &task) { task.reason = u"gone"_s; } },
        { "queue", [](Task &task) { task.queue = sid<TaskQueueId>(77); } },
        { "its name", [](Task &task) { task.queueName = u"x"_s; } },
        { "channel", [](Task &task) { task.channel = sid<TaskChannelId>(77); } },
        { "its word", [](Task &task) { task.channelUniqueName = u"x"_s; } },
        { "timeout", [](Task &task) { task.timeout += 1s; } },
        { "workflow", [](Task &task) { task.workflow = sid<WorkflowId>(77); } },
        { "name of the workflow", [](Task &task) { task.workflowName = u"x"_s; } },
        { "counted from", [](Task &task) { task.virtualStart += 1s; } },
        { "beside the capacity", [](Task &task) { task.ignoreCapacity = !task.ignoreCapacity; } },
        { "target", [](Task &task) { task.routingTarget = u"WK1"_s; } },
    };
    return changes;
}

const QList<std::pair<const char *, Change<Worker>>> &workerChanges()
{
    static const QList<std::pair<const char *, Change<Worker>>> changes{
        { "name", [](Worker &worker) { worker.name = u"x"_s; } },
        { "attributes", [](Worker &worker) { worker.attributes = "{\"a\":1}"; } },
        { "activity", [](Worker &worker) { worker.activity = sid<ActivityId>(77); } },
        { "its name", [](Worker &worker) { worker.activityName = u"y"_s; } },
        { "available", [](Worker &worker) { worker.available = !worker.available; } },
        { "made", [](Worker &worker) { worker.createdAt += 1s; } },
        { "in status since", [](Worker &worker) { worker.statusChangedAt += 1s; } },
        { "last change", [](Worker &worker) { worker.updatedAt += 1s; } },
    };
    return changes;
}

QByteArray pageOfWorkers(const QList<Worker> &workers)
{
    QList<QByteArray> rows;
    for (const Worker &each : workers)
        rows.append(toJson(each, base));
    return pageToJson({ .key = "workers", .url = "http://x/" }, rows);
}

} // namespace

class TestDecodePages : public QObject
{
    Q_OBJECT
private slots:
    void readsTasks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QStringList>("unreadable");
        const QStringList none;
        const QByteArray bare = toJson(Task{ .id = sid<TaskId>(99) }, morning, base);
        const QByteArray frozen = taskRow(2).replace("\"wrapping\"", "\"frozen\"");
        const QByteArray nameless = taskRow(2).replace("\"sid\":", "\"sad\":");
        const QByteArray odd = taskRow(2).replace("\"priority\":5", "\"priority\":[5,{\"a\":[]}]");
        const QByteArray spaced = QJsonDocument::fromJson(pageToJson(taskMeta, { taskRow(1) })).toJson();
        const QByteArray rowsFirst = turnedRound(pageToJson(taskMeta, { taskRow(1), turnedRound(taskRow(2)) }));

        QTest::newRow("two") << pageToJson(taskMeta, { taskRow(1), taskRow(2) }) << QList{ 1, 2 } << none;
        QTest::newRow("none") << pageToJson(taskMeta, {}) << QList<int>() << none;
        QTest::newRow("nulls") << pageToJson(taskMeta, { bare }) << QList{ 99 } << none;
        QTest::newRow("spaced out") << spaced << QList{ 1 } << none;
        QTest::newRow("turned round") << rowsFirst << QList{ 1, 2 } << none;
        QTest::newRow("unknown status") << pageToJson(taskMeta, { taskRow(1), frozen, taskRow(3) }) << QList{ 1, 3 }
                                        << QStringList{ u"row 2: assignment_status"_s };
        QTest::newRow("without sid") << pageToJson(taskMeta, { nameless, taskRow(3) }) << QList{ 3 }
                                     << QStringList{ u"row 1: sid"_s };
        QTest::newRow("a list for a number")
            << pageToJson(taskMeta, { odd, taskRow(3) }) << QList{ 3 } << QStringList{ u"row 1: priority"_s };
        QTest::newRow("rows that are none") << pageToJson(taskMeta, { "null", "[{}]", "\"x\"", taskRow(3) })
                                            << QList{ 3 } << QStringList{ u"row 1: "_s, u"row 2: "_s, u"row 3: "_s };
        QTest::newRow("keys to come") << pageToJson(
            taskMeta, { taskRow(1).replace("{\"acc", "{\"new\":{\"sid\":1},\"acc") })
                                      << QList{ 1 } << none;
    }

    void readsTasks()
    {
        QFETCH(QByteArray, body);
        QFETCH(QList<int>, numbers);
        QFETCH(QStringList, unreadable);

        const auto page = tasksPage(body);

        QVERIFY(page.has_value());
        QCOMPARE(page->unreadable, unreadable);
        QCOMPARE(page->nextPageUrl, QString::fromUtf8(taskMeta.nextPageUrl));
        QCOMPARE(page->rows.size(), numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const Task wanted = numbers.at(i) == 99 ? Task{ .id = sid<TaskId>(99) } : task(numbers.at(i));
            QCOMPARE(page->rows.at(i), wanted);
        }
        QVERIFY(agree(body));
    }

    void readsWorkers()
    {
        QList<QByteArray> rows;
        QList<Worker> wanted;
        for (int i = 0; i < 200; ++i) {
            wanted.append(worker(i + 1));
            wanted.last().name = u"agent %1 “é”"_s.arg(i);
            wanted.last().activityName = i % 3 ? u"Available"_s : u"On \"break\""_s;
            rows.append(toJson(wanted.constLast(), base));
        }

        const auto page = workersPage(pageToJson({ .key = "workers", .url = "http://x/" }, rows));

        QVERIFY(page.has_value());
        QCOMPARE(page->rows, wanted);
        QCOMPARE(page->nextPageUrl, QString());
    }

    void leavesOutWhatIsKnownButNoChangedTask_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < taskChanges().size(); ++i)
            QTest::newRow(taskChanges().at(i).first) << int(i);
    }

    void leavesOutWhatIsKnownButNoChangedTask()
    {
        QFETCH(int, number);
        Task changed = task(2);
        taskChanges().at(number).second(changed);
        PrintBook<Task> book;
        QCOMPARE(tasksPage(pageToJson(taskMeta, { taskRow(1), taskRow(2), taskRow(3) }), &book)->rows.size(), 3);

        const auto page
            = tasksPage(pageToJson(taskMeta, { taskRow(1), toJson(changed, morning + 1h, base), taskRow(3) }), &book);

        QVERIFY(page.has_value());
        QCOMPARE(page->rows, QList({ changed }));
        QCOMPARE(page->nextPageUrl, QString::fromUtf8(taskMeta.nextPageUrl));
    }

    void leavesOutWhatIsKnownButNoChangedWorker_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < workerChanges().size(); ++i)
            QTest::newRow(workerChanges().at(i).first) << int(i);
    }

    void leavesOutWhatIsKnownButNoChangedWorker()
    {
        QFETCH(int, number);
        Worker changed = worker(2);
        workerChanges().at(number).second(changed);
        PrintBook<Worker> book;
        QCOMPARE(workersPage(pageOfWorkers({ worker(1), worker(2) }), &book)->rows.size(), 2);

        const auto page = workersPage(pageOfWorkers({ worker(1), changed }), &book);

        QVERIFY(page.has_value());
        QCOMPARE(page->rows, QList({ changed }));
    }

    void aTasksAgeIsNoNews()
    {
        PrintBook<Task> book;
        tasksPage(pageToJson(taskMeta, { toJson(task(1), morning, base) }), &book);

        QVERIFY(tasksPage(pageToJson(taskMeta, { toJson(task(1), morning + 1h, base) }), &book)->rows.isEmpty());
    }

    void aRowInOtherWordsIsReadWhole_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a key with an escape") << taskRow(1).replace("\"reason\":", "\"re\\u0061son\":");
        QTest::newRow("a SID with an escape") << taskRow(1).replace("\"sid\":\"WT", "\"sid\":\"W\\u0054");
    }

    void aRowInOtherWordsIsReadWhole()
    {
        QFETCH(QByteArray, row);
        PrintBook<Task> book;
        const QByteArray body = pageToJson(taskMeta, { row });

        for (int i = 0; i < 2; ++i) {
            QCOMPARE(tasksPage(body, &book)->rows.size(), 1);
            QCOMPARE(tasksPage(body, &book)->rows, tasksPage(body)->rows);
        }
        QCOMPARE(book.heard, QSet({ task(1).id }));
    }

    // A server may leave out what has no value.
    void aRowWithAKeyLessIsKnownToo()
    {
        PrintBook<Task> book;
        const QByteArray less = pageToJson(taskMeta, { taskRow(1).replace("\"reason\":", "\"raisin\":") });

        QCOMPARE(tasksPage(less, &book)->rows.size(), 1);
        QCOMPARE(tasksPage(less, &book)->rows.size(), 0);
        QCOMPARE(tasksPage(pageToJson(taskMeta, { taskRow(1) }), &book)->rows, QList({ task(1) }));
        QCOMPARE(tasksPage(less, &book)->rows.size(), 1);
    }

    void whatCouldNotBeReadIsTriedAgain()
    {
        PrintBook<Task> book;
        const QByteArray frozen = taskRow(2).replace("\"wrapping\"", "\"frozen\"");
        const QByteArray body = pageToJson(taskMeta, { taskRow(1), frozen });

        for (int i = 0; i < 3; ++i)
            QCOMPARE(tasksPage(body, &book)->unreadable, QStringList{ u"row 2: assignment_status"_s });
        QCOMPARE(book.heard, QSet({ task(1).id, task(2).id }));
        QCOMPARE(tasksPage(pageToJson(taskMeta, { taskRow(1), taskRow(2) }), &book)->rows, QList({ task(2) }));
    }

    void noNewsIsLostInABodyThatIsCut()
    {
        const QByteArray body = pageToJson(taskMeta, { taskRow(1), taskRow(2) });
        PrintBook<Task> book;

        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY2(!tasksPage(body.first(length), &book).has_value(), qPrintable(QString::number(length)));

        QCOMPARE(tasksPage(body, &book)->rows, QList({ task(1), task(2) }));
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("key");

        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a page of words") << QByteArray("<html><body>502</body></html>") << QString();
        QTest::newRow("a list") << QByteArray("[]") << QString();
        QTest::newRow("a number") << QByteArray("7") << QString();
        QTest::newRow("no list") << QByteArray(R"({"meta":{}})") << u"tasks"_s;
        QTest::newRow("no meta") << QByteArray(R"({"tasks":[]})") << u"meta"_s;
        QTest::newRow("list is none") << QByteArray(R"({"meta":{},"tasks":{}})") << u"tasks"_s;
        QTest::newRow("meta is none") << QByteArray(R"({"meta":[],"tasks":[]})") << u"meta"_s;
        QTest::newRow("strange link") << QByteArray(R"({"meta":{"next_page_url":1},"tasks":[]})") << u"meta"_s;
        QTest::newRow("broken bytes") << QByteArray("{\"meta\":{},\"tasks\":[\"\xff\"]}") << QString();
    }

    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, key);

        const auto page = tasksPage(body);

        QVERIFY(!page.has_value());
        QCOMPARE(page.error().key, key);
    }

    void aCutBodyIsRefused()
    {
        const QByteArray body = pageToJson(taskMeta, { taskRow(1), taskRow(2) });

        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY2(!tasksPage(body.first(length)).has_value(), qPrintable(QString::number(length)));
    }

    void aDamagedBodyNeverCrashes()
    {
        const QByteArray body = pageToJson(taskMeta, { taskRow(1), taskRow(2), taskRow(3) });
        QRandomGenerator random(7);
        int valid = 0;

        for (int round = 0; round < 4000; ++round) {
            QByteArray damaged = body;
            for (int i = random.bounded(1, 4); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = "{}[]\",:0x\\n\0\xc3"[random.bounded(13)];
            const auto page = tasksPage(damaged);
            QVERIFY(!page || page->rows.size() <= 3);
            PrintBook<Task> book; // empty: nothing is left out
            const auto sieved = tasksPage(damaged, &book);
            QCOMPARE(sieved.has_value(), page.has_value());
            QVERIFY(!page || sieved->rows.size() <= page->rows.size()); // a row that is there twice is known
            if (QJsonDocument::fromJson(damaged).isObject()) {
                ++valid;
                QVERIFY2(inventsNothing(damaged), damaged.constData());
            }
        }
        QVERIFY(valid > 100);
    }
};

QTEST_APPLESS_MAIN(TestDecodePages)
#include "tst_decodepages.moc"
