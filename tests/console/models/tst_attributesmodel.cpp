#include "console/models/attributesmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The tree as one line: key=value, entries in parentheses.
QString lineOf(const QAbstractItemModel &model, const QModelIndex &place = {})
{
    QStringList entries;
    for (int row = 0; row < model.rowCount(place); ++row) {
        const QModelIndex key = model.index(row, AttributesModel::Key, place);
        const QString below = lineOf(model, key);
        const QString value = model.index(row, AttributesModel::Value, place).data().toString();
        entries.append(key.data().toString() + u'=' + value + (below.isEmpty() ? u""_s : QString(u'(' + below + u')')));
    }
    return entries.join(u' ');
}

} // namespace

/// A JSON text as a tree.
class TestAttributesModel : public QObject
{
    Q_OBJECT

private slots:
    void showsAnyText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("valid");

        QTest::newRow("nothing") << QByteArray() << u""_s << true;
        QTest::newRow("no entries") << QByteArray("{}") << u""_s << true;
        QTest::newRow("scalars") << QByteArray(R"({"a":"x","b":1.5,"c":true,"d":null})")
                                 << u"a=x b=1.5 c=true d=null"_s << true;
        QTest::newRow("whole numbers stay whole") << QByteArray(R"({"n":1234567890123})") << u"n=1234567890123"_s << true;
        QTest::newRow("nested") << QByteArray(R"({"o":{"l":["x",{"y":2}]}})") << uR"(o={"l":["x",{"y":2}]}(l=["x",{"y":2}](0=x 1={"y":2}(y=2))))"_s
                                << true;
        QTest::newRow("a list at the top") << QByteArray(R"(["x","y"])") << u"0=x 1=y"_s << true;
        QTest::newRow("not JSON is one row") << QByteArray("{oops") << u"={oops"_s << false;
    }

    void showsAnyText()
    {
        QFETCH(QByteArray, json);
        AttributesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setJson(json);

        QTEST(lineOf(model), "line");
        QTEST(model.isValid(), "valid");
        QCOMPARE(model.json(), json);
    }

    void tellsOnlyWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("changes");

        QTest::newRow("one value") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1,"b":3})") << 0 << 0 << 1;
        QTest::newRow("one more") << QByteArray(R"({"a":1,"c":2})") << QByteArray(R"({"a":1,"b":0,"c":2})") << 1 << 0 << 0;
        QTest::newRow("one less") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"b":2})") << 0 << 1 << 0;
        QTest::newRow("deep down") << QByteArray(R"({"o":{"x":1}})") << QByteArray(R"({"o":{"x":2}})") << 0 << 0 << 2;
        QTest::newRow("a list grows") << QByteArray(R"({"l":[1]})") << QByteArray(R"({"l":[1,2]})") << 1 << 0 << 1;
        QTest::newRow("only spaces") << QByteArray(R"({"a":1})") << QByteArray(R"({ "a": 1 })") << 0 << 0 << 0;
    }

    void tellsOnlyWhatChanged()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        AttributesModel model;
        model.setJson(from);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setJson(to);

        QTEST(int(inserted.count()), "inserts");
        QTEST(int(removed.count()), "removes");
        QTEST(int(changed.count()), "changes");
        QCOMPARE(reset.count(), 0);
    }

    void tellsTheWholeByAToolTip_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("tip");

        QTest::newRow("a text") << QByteArray(R"({"a":"x y"})") << u"x y"_s;
        QTest::newRow("an object") << QByteArray(R"({"a":{"b":1}})") << u"{\n    \"b\": 1\n}"_s;
        QTest::newRow("a list") << QByteArray(R"({"a":[1]})") << u"[\n    1\n]"_s;
    }

    void tellsTheWholeByAToolTip()
    {
        QFETCH(QByteArray, json);
        AttributesModel model;

        model.setJson(json);

        QTEST(model.index(0, AttributesModel::Value).data(Qt::ToolTipRole).toString(), "tip");
    }

    void endsUpRightFromAnywhere()
    {
        const QList<QByteArray> texts{ "{}", R"({"a":1})", R"({"a":{"b":[1,2,3]}})", R"({"a":["x"],"b":"y"})", "[1,2]",
                                       R"({"0":1,"1":2,"10":3,"2":4})", "[0,1,2,3,4,5,6,7,8,9,10,11]", "{nope", "" };
        QRandomGenerator random(7);
        AttributesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        for (int round = 0; round < 500; ++round) {
            const QByteArray text = texts.at(random.bounded(int(texts.size())));
            model.setJson(text);
            AttributesModel fresh;
            fresh.setJson(text);
            QCOMPARE(lineOf(model), lineOf(fresh));
        }
    }

    void headsItsColumns()
    {
        AttributesModel model;

        model.setHeaders({ u"Key"_s, u"Value"_s });

        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Value"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttributesModel)
#include "tst_attributesmodel.moc"
