#include "console/control/newtask.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = NewTaskFault::Kind;

Q_DECLARE_METATYPE(NewTask)

namespace {

NewTask goodTask()
{
    return { .workflow = sid<WorkflowId>(1) };
}

} // namespace

/// What is checked before a task is sent.
class TestNewTask : public QObject
{
    Q_OBJECT

private slots:
    void findsEachFault_data()
    {
        QTest::addColumn<NewTask>("task");
        QTest::addColumn<QList<int>>("kinds");

        QTest::newRow("none") << goodTask() << QList<int>{};
        NewTask task = goodTask();
        task.workflow = {};
        QTest::newRow("no workflow") << task << QList{ int(Kind::NoWorkflow) };
        task.channel.clear();
        QTest::newRow("no channel either") << task << QList{ int(Kind::NoWorkflow), int(Kind::NoChannel) };
        task = goodTask();
        task.priority = -1;
        QTest::newRow("priority below 0") << task << QList{ int(Kind::PriorityOutOfRange) };
        task.priority = 2'147'483'647;
        QTest::newRow("the highest priority") << task << QList<int>{};
        task.priority = 2'147'483'648;
        QTest::newRow("priority too high") << task << QList{ int(Kind::PriorityOutOfRange) };
        task = goodTask();
        task.timeout = std::chrono::seconds(0);
        QTest::newRow("no time") << task << QList{ int(Kind::TimeoutOutOfRange) };
        task.timeout.reset();
        QTest::newRow("the time that the service gives") << task << QList<int>{};
        task = goodTask();
        task.attributes = "[1]";
        QTest::newRow("a list") << task << QList{ int(Kind::NotObject) };
        task.attributes = "";
        QTest::newRow("nothing") << task << QList{ int(Kind::NotJson) };
    }

    void findsEachFault()
    {
        QFETCH(NewTask, task);
        QFETCH(QList<int>, kinds);

        QList<int> found;
        for (const NewTaskFault &fault : faultsOf(task))
            found.append(int(fault.kind));

        QCOMPARE(found, kinds);
    }

    void countsCharactersNotBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("tooLong");

        const int frame = int(qstrlen(R"({"a":""})"));
        QTest::newRow("just fits") << QString(4096 - frame, u'x') << false;
        QTest::newRow("one too many") << QString(4097 - frame, u'x') << true;
        QTest::newRow("umlauts count once") << QString(4096 - frame, u'ü') << false;
    }

    void countsCharactersNotBytes()
    {
        QFETCH(QString, text);
        QFETCH(bool, tooLong);

        const auto faults = faultsOfAttributes(QString(u"{\"a\":\""_s + text + u"\"}"_s).toUtf8());

        QCOMPARE(faults.size(), tooLong ? 1 : 0);
    }

    void saysWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("first line") << QByteArray("{oops}") << 1 << 2;
        QTest::newRow("third line") << QByteArray("{\n  \"a\": 1,\n  oops\n}") << 3 << 3;
        QTest::newRow("a brace is missing behind a string") << QByteArray("{\"name\": \"Ana\"") << 1 << 15;
        QTest::newRow("after umlauts") << QByteArray("{\"\xc3\xbc\xc3\xbc\": oops}") << 1 << 8;
    }

    void saysWhere()
    {
        QFETCH(QByteArray, json);

        const auto faults = faultsOfAttributes(json);

        QCOMPARE(faults.size(), 1);
        QTEST(faults.first().line, "line");
        QTEST(faults.first().column, "column");
        QVERIFY(!faults.first().detail.isEmpty());
    }

    // What is missing is named, not what is there.
    void saysWhatIsNotClosed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isString");

        QTest::newRow("the object") << QByteArray("{\"name\": \"Ana\"") << false;
        QTest::newRow("the inner one") << QByteArray("{\"a\": {\"name\": \"Ana\"") << false;
        QTest::newRow("the string") << QByteArray("{\"name\": \"Ana") << true;
        QTest::newRow("the string, and lines follow") << QByteArray("{\"name\": \"Ana\n}\n") << true;
    }

    void saysWhatIsNotClosed()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isString);

        const auto faults = faultsOfAttributes(json);

        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().detail.contains("string"_L1) == isString, qPrintable(faults.first().detail));
    }
};

QTEST_GUILESS_MAIN(TestNewTask)
#include "tst_newtask.moc"
