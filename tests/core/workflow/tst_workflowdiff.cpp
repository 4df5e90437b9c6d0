#include "core/workflow/workflowdiff.h"

#include "core/workflow/workflowedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Change = WorkflowChange;

namespace {

QByteArray filter(const QByteArray &name, const QByteArray &expression, const QByteArray &steps)
{
    return "{\"filter_friendly_name\":\"" + name + "\",\"expression\":\"" + expression + "\",\"targets\":" + steps + "}";
}

QByteArray routing(const QList<QByteArray> &filters, const QByteArray &rest = {})
{
    return "{\"task_routing\":{\"filters\":[" + filters.join(',') + "]" + rest + "}}";
}

/// A change in short: "changed 1.2 timeout 5 6".
QString inShort(const Change &change)
{
    static const QStringList kinds{ u"added"_s, u"removed"_s, u"moved"_s, u"changed"_s };
    static const QStringList subjects{ u"filter"_s, u"step"_s, u"default"_s, u"root"_s };
    return QStringList{ kinds.at(int(change.kind)), subjects.at(int(change.subject)),
        u"%1.%2"_s.arg(change.filterNumber).arg(change.step), keyOf(change.field), change.before, change.after }
        .join(u' ')
        .simplified();
}

const QByteArray gold = filter("Gold", "level > 2", "[{\"queue\":\"A\",\"timeout\":5},{\"timeout\":9}]");
const QByteArray rest = filter("Rest", "1==1", "[{\"queue\":\"B\"}]");

} // namespace

/// What has been changed in a configuration.
class TestWorkflowDiff : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDifference_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("changes");
        const QByteArray base = routing({ gold, rest });

        QTest::newRow("none") << base << base << QStringList();
        QTest::newRow("laid out otherwise, numbers as text")
            << base << QByteArray(base).replace(":5", ": \"5\"").replace(",", ", ") << QStringList();
        QTest::newRow("a timeout") << base << QByteArray(base).replace(":5", ":6")
                                   << QStringList{ u"changed step 1.1 timeout 5 6"_s };
        QTest::newRow("an expression") << base << QByteArray(base).replace("> 2", "> 3")
                                       << QStringList{ u"changed filter 1.0 expression level > 2 level > 3"_s };
        QTest::newRow("a name") << base << QByteArray(base).replace("Rest", "Others")
                                << QStringList{ u"changed filter 2.0 filter_friendly_name Rest Others"_s };
        QTest::newRow("a filter more") << base << routing({ filter("New", "a == 1", "[]"), gold, rest })
                                       << QStringList{ u"added filter 1.0"_s };
        QTest::newRow("a filter less") << base << routing({ rest }) << QStringList{ u"removed filter 1.0"_s };
        QTest::newRow("two change places") << base << routing({ rest, gold })
                                           << QStringList{ u"moved filter 2.0 1 2"_s };
        QTest::newRow("a step more") << base << QByteArray(base).replace("{\"timeout\":9}", "{\"queue\":\"C\",\"timeout\":7},{\"timeout\":9}")
                                     << QStringList{ u"added step 1.2 queue C"_s };
        QTest::newRow("a step less") << base << QByteArray(base).replace(",{\"timeout\":9}", "")
                                     << QStringList{ u"removed step 1.2 queue"_s };
        QTest::newRow("a default filter") << base << routing({ gold, rest }, ",\"default_filter\":{\"queue\":\"D\"}")
                                          << QStringList{ u"added default 0.0 queue D"_s };
        QTest::newRow("a key that nobody knows") << base << QByteArray(base).replace(":5", ":5,\"x\":1")
                                                 << QStringList{ u"changed step 1.1 {\"x\":1}"_s };
        QTest::newRow("one beside the filters") << base << routing({ gold, rest }, ",\"x\":true")
                                                << QStringList{ u"changed root 0.0 {\"task_routing\":{\"x\":true}}"_s };
    }

    void tellsTheDifference()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, changes);

        QStringList found;
        for (const Change &change : differences(WorkflowOutline::fromJson(before), WorkflowOutline::fromJson(after)))
            found.append(inShort(change));

        QCOMPARE(found, changes);
    }
};

QTEST_APPLESS_MAIN(TestWorkflowDiff)
#include "tst_workflowdiff.moc"
