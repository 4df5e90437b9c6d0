#include "core/workflow/workflowedit.h"

#include "core/workflow/workflowconfiguration.h"
#include "core/workflow/workflowcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray first = "WQ" + QByteArray(31, '0') + '1';
const QByteArray second = "WQ" + QByteArray(31, '0') + '2';

/// A configuration from elsewhere: laid out by hand, with keys and spellings of its own.
const QByteArray foreign = "{ \"generator\":\"other-tool 3.0\",\n"
                           "  \"task_routing\": {\n"
                           "\t\"escalate_to_default\" : true,\n"
                           "    \"filters\": [\n"
                           "      { \"friendly_name\": \"Gold \\u2605\", \"x-color\": \"#ff0000\",\n"
                           "        \"expression\": \"level >= 3\",\n"
                           "        \"targets\": [ { \"queue\": \"" + first + "\", \"priority\": \"10\", \"timeout\": 60,\n"
                           "                       \"x-retries\": 1.0 },\n"
                           "                     { \"timeout\": \"120\" } ] },\n"
                           "      { \"filter_friendly_name\": \"Rest\", \"expression\": \"1==1\", \"targets\": [ { \"queue\": \""
    + second + "\" } ] }\n"
               "    ],\n"
               "    \"default_filter\": { \"queue\": \"" + second + "\" }\n  }\n}\n";

TaskQueueId queue(const QByteArray &sid)
{
    return *TaskQueueId::fromText(QByteArrayView(sid));
}

WorkflowPart step(const QByteArray &json, int filter, int number)
{
    return WorkflowOutline::fromJson(json).filters.at(filter).targets.at(number);
}

} // namespace

/// A workflow's configuration, changed in its text.
class TestWorkflowEdit : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWritten()
    {
        const WorkflowOutline outline = WorkflowOutline::fromJson(foreign);

        QCOMPARE(outline.filters.size(), 2);
        const WorkflowPart gold = outline.filters.at(0).filter;
        QCOMPARE(gold.value(WorkflowField::Name), u"Gold ★"_s);
        QCOMPARE(gold.value(WorkflowField::Expression), u"level >= 3"_s);
        QCOMPARE(gold.value(WorkflowField::Others), u"{\"x-color\":\"#ff0000\"}"_s);
        QCOMPARE(outline.filters.at(0).targets.at(0).value(WorkflowField::Priority), u"10"_s);
        QCOMPARE(outline.filters.at(0).targets.at(1).value(WorkflowField::Timeout), u"120"_s);
        QCOMPARE(outline.defaultFilter->value(WorkflowField::Queue), QString::fromLatin1(second));
        QVERIFY(outline.others.contains(u"escalate_to_default"_s));
        QVERIFY(outline.others.contains(u"generator"_s));
    }

    void unknownKeysAreKeptByteForByteWhereNotEdited_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("step"); // -1: the filter itself
        QTest::addColumn<WorkflowField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        using Field = WorkflowField;

        QTest::newRow("a name under its older key") << 0 << -1 << Field::Name << u"Silver"_s
                                                    << QByteArray("\"Gold \\u2605\"") << QByteArray("\"Silver\"");
        QTest::newRow("an expression") << 0 << -1 << Field::Expression << u"level >= 4"_s << QByteArray("level >= 3")
                                       << QByteArray("level >= 4");
        QTest::newRow("a number") << 0 << 0 << Field::Timeout << u"75"_s << QByteArray("\"timeout\": 60")
                                  << QByteArray("\"timeout\": 75");
        QTest::newRow("a number written as text") << 0 << 0 << Field::Priority << u"11"_s << QByteArray("\"10\"")
                                                  << QByteArray("\"11\"");
        QTest::newRow("no number at all") << 0 << 0 << Field::Timeout << u"soon"_s << QByteArray("\"timeout\": 60")
                                          << QByteArray("\"timeout\": \"soon\"");
        QTest::newRow("taken away") << 0 << 0 << Field::Priority << QString() << QByteArray(", \"priority\": \"10\"")
                                    << QByteArray();
        QTest::newRow("added") << 0 << 1 << Field::SkipIf << u"1==1"_s << QByteArray("\"timeout\": \"120\"")
                               << QByteArray("\"timeout\": \"120\", \"skip_if\": \"1==1\"");
        QTest::newRow("an expression emptied") << 1 << -1 << Field::Expression << QString() << QByteArray("\"1==1\"")
                                               << QByteArray("\"\"");
        QTest::newRow("as it was") << 0 << 0 << Field::Priority << u"10"_s << QByteArray() << QByteArray();
    }

    void unknownKeysAreKeptByteForByteWhereNotEdited()
    {
        QFETCH(int, filter);
        QFETCH(int, step);
        QFETCH(WorkflowField, field);
        QFETCH(QString, text);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const WorkflowPart part = step < 0 ? WorkflowOutline::fromJson(foreign).filters.at(filter).filter
                                           : ::step(foreign, filter, step);

        const QByteArray changed = setWorkflowField(foreign, part, field, text);

        QByteArray wanted = foreign;
        if (!before.isEmpty())
            wanted.replace(wanted.indexOf(before), before.size(), after);
        QCOMPARE(changed, wanted);
    }

    void theWayBackGivesTheSameBytes()
    {
        const QByteArray there = setWorkflowField(foreign, step(foreign, 0, 0), WorkflowField::Timeout, u"61"_s);
        QVERIFY(there != foreign);

        QCOMPARE(setWorkflowField(there, step(there, 0, 0), WorkflowField::Timeout, u"60"_s), foreign);
        QCOMPARE(movePart(movePart(foreign, { u"task_routing"_s, u"filters"_s, u"0"_s }, 1),
                     { u"task_routing"_s, u"filters"_s, u"1"_s }, 0),
            foreign);
    }

    void filtersAndStepsComeAndGo()
    {
        QByteArray json = addFilter(foreign, 1, u"VIP \"1\""_s, queue(first));
        json = addStep(json, { u"task_routing"_s, u"filters"_s, u"1"_s }, 1, queue(second));
        json = addStep(json, { u"task_routing"_s, u"filters"_s, u"1"_s }, 1, {});

        const WorkflowOutline outline = WorkflowOutline::fromJson(json);
        QCOMPARE(outline.filters.size(), 3);
        QCOMPARE(outline.filters.at(1).filter.value(WorkflowField::Name), u"VIP \"1\""_s);
        QCOMPARE(outline.filters.at(1).targets.size(), 3);
        QCOMPARE(outline.filters.at(1).targets.at(1).value(WorkflowField::Queue), QString());
        QCOMPARE(outline.filters.at(1).targets.at(2).value(WorkflowField::Queue), QString::fromLatin1(second));
        QVERIFY(!WorkflowConfiguration::fromJson(json).has_value()); // not before it is said which tasks it takes
        json = setWorkflowField(json, outline.filters.at(1).filter, WorkflowField::Expression, u"vip == true"_s);
        QVERIFY(WorkflowConfiguration::fromJson(json).has_value());
        QVERIFY(json.contains("\"x-retries\": 1.0"));

        json = removePart(json, { u"task_routing"_s, u"filters"_s, u"1"_s });
        QCOMPARE(WorkflowOutline::fromJson(json), WorkflowOutline::fromJson(foreign));
        json = removePart(json, { u"task_routing"_s, u"default_filter"_s });
        QVERIFY(!WorkflowOutline::fromJson(json).defaultFilter);
        json = addDefaultFilter(json, queue(first));
        QCOMPARE(WorkflowOutline::fromJson(json).defaultFilter->value(WorkflowField::Queue), QString::fromLatin1(first));
    }

    void beginsFromNothing()
    {
        QByteArray json = addFilter("{\"task_routing\":{}}", 0, u"All"_s, queue(first));
        json = addDefaultFilter(json, queue(second));
        json = setWorkflowField(json, WorkflowOutline::fromJson(json).filters.constFirst().filter, WorkflowField::Expression, u"1==1"_s);

        const auto read = WorkflowConfiguration::fromJson(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->filters.size(), 1);
        QCOMPARE(read->queues().size(), 2);
        QVERIFY(!json.contains('\n'));
    }

    void whatIsNoJsonStaysAsItIs()
    {
        const QByteArray broken = "{\"task_routing\": [";

        QCOMPARE(addFilter(broken, 0, u"All"_s, queue(first)), broken);
        QCOMPARE(addDefaultFilter(broken, queue(first)), broken);
        QCOMPARE(WorkflowOutline::fromJson(broken), WorkflowOutline());
    }
};

QTEST_APPLESS_MAIN(TestWorkflowEdit)
#include "tst_workflowedit.moc"
