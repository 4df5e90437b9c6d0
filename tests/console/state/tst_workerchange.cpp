#include "console/state/workerchange.h"

#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QJsonValue none{ QJsonValue::Undefined };

} // namespace

class TestWorkerChange : public QObject
{
    Q_OBJECT

private slots:
    void mergesObjects_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("merged");

        // RFC 7396, appendix A
        QTest::newRow("other value") << QByteArray(R"({"a":"b"})") << QByteArray(R"({"a":"c"})") << QByteArray(R"({"a":"c"})");
        QTest::newRow("another key") << QByteArray(R"({"a":"b"})") << QByteArray(R"({"b":"c"})")
                                     << QByteArray(R"({"a":"b","b":"c"})");
        QTest::newRow("null takes away") << QByteArray(R"({"a":"b","b":"c"})") << QByteArray(R"({"a":null})")
                                         << QByteArray(R"({"b":"c"})");
        QTest::newRow("a list is replaced") << QByteArray(R"({"a":["b"]})") << QByteArray(R"({"a":"c"})")
                                            << QByteArray(R"({"a":"c"})");
        QTest::newRow("within") << QByteArray(R"({"a":{"b":"c"}})") << QByteArray(R"({"a":{"b":"d","c":null}})")
                                << QByteArray(R"({"a":{"b":"d"}})");
        QTest::newRow("an object in place of a list") << QByteArray(R"({"a":[{"b":"c"}]})") << QByteArray(R"({"a":{"e":1}})")
                                                      << QByteArray(R"({"a":{"e":1}})");
        QTest::newRow("null deep in what is new") << QByteArray(R"({})") << QByteArray(R"({"a":{"bb":{"ccc":null}}})")
                                                  << QByteArray(R"({"a":{"bb":{}}})");
    }

    void mergesObjects()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, merged);

        QCOMPARE(mergedObject(object(target), object(patch)), object(merged));
    }

    void changesOnlyWhatItIsAbout()
    {
        const WorkerChange change{ .attributes = { { u"team"_s, u"north"_s }, { u"old"_s, none } },
            .merge = object(R"({"skills":{"es":1}})") };

        QCOMPARE(object(*attributesAfter(change, R"({"old":1,"kept":[1,2],"skills":{"en":5}})")),
            object(R"({"kept":[1,2],"team":"north","skills":{"en":5,"es":1}})"));
        QCOMPARE(touchedKeys(change, {}), (QStringList{ u"old"_s, u"skills"_s, u"team"_s }));
    }

    void whatIsNoObjectIsNotWrittenOver()
    {
        QVERIFY(!attributesAfter({ .merge = object(R"({"a":1})") }, "[1,2]"));
        QVERIFY(!attributesAfter({ .merge = object(R"({"a":1})") }, "{\"a\":"));
        QVERIFY(attributesAfter({ .merge = object(R"({"a":1})") }, ""));
    }

    void undoPutsBackEveryKindOfValue()
    {
        const WorkerChange change{ .worker = sid<WorkerId>(1),
            .activity = sid<ActivityId>(2),
            .attributes = { { u"new"_s, 1 }, { u"gone"_s, none } },
            .merge = object(R"({"deep":{"x":2,"y":null}})"),
            .capacities = { { u"chat"_s, 5 } } };
        const QByteArray attributes = R"({"gone":null,"deep":{"x":1,"y":7},"other":"stays"})";
        const WorkerValues before = valuesFor(change, sid<ActivityId>(1), attributes, { { u"chat"_s, 3 }, { u"voice"_s, 1 } });
        const WorkerValues after = valuesAfter(change, before);
        const QByteArray written = *attributesAfter(change, attributes);

        const WorkerChange back = undoOf(change, before, after);

        QCOMPARE(object(*attributesAfter(back, written)), object(attributes)); // a null is a value, too
        QCOMPARE(back.activity, sid<ActivityId>(1));
        QCOMPARE(back.capacities, (QMap<QString, int>{ { u"chat"_s, 3 } }));
        QCOMPARE(*back.onlyFrom, after);
        QCOMPARE(valuesFor(back, sid<ActivityId>(2), written, { { u"chat"_s, 5 } }), after);
    }

    void changesOneValueOfAList_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAdded");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("lacks");

        const QString flat = u"skills"_s;
        const QString deep = u"routing.skills"_s;
        QTest::newRow("added") << flat << true << QByteArray(R"({"skills":["es"],"x":1})")
                               << QByteArray(R"({"skills":["es","vip"],"x":1})") << false;
        QTest::newRow("added to nothing") << deep << true << QByteArray("{}") << QByteArray(R"({"routing":{"skills":["vip"]}})") << false;
        QTest::newRow("added beside others") << deep << true << QByteArray(R"({"routing":{"skills":[],"levels":{"es":3}}})")
                                             << QByteArray(R"({"routing":{"skills":["vip"],"levels":{"es":3}}})") << false;
        QTest::newRow("there already") << flat << true << QByteArray(R"({"skills":["vip"]})") << QByteArray(R"({"skills":["vip"]})") << false;
        QTest::newRow("removed, all of them") << deep << false << QByteArray(R"({"routing":{"skills":["vip","es","vip"]}})")
                                              << QByteArray(R"({"routing":{"skills":["es"]}})") << false;
        QTest::newRow("removed where none is") << deep << false << QByteArray("{}") << QByteArray("{}") << false;
        QTest::newRow("of a name with a dot") << deep << true << QByteArray(R"({"routing.skills":["es"],"routing":{"skills":[]}})")
                                              << QByteArray(R"({"routing.skills":["es","vip"],"routing":{"skills":[]}})") << false;
        QTest::newRow("of a name with a dot, inside") << u"a.routing.skills"_s << false << QByteArray(R"({"a":{"routing.skills":["vip"]}})")
                                                      << QByteArray(R"({"a":{"routing.skills":[]}})") << false;
        QTest::newRow("a text under a name with a dot") << deep << true << QByteArray(R"({"routing.skills":"es","routing":{"skills":[]}})")
                                                        << QByteArray(R"({"routing.skills":"es","routing":{"skills":[]}})") << true;
        QTest::newRow("a text instead") << flat << true << QByteArray(R"({"skills":"es"})") << QByteArray(R"({"skills":"es"})") << true;
        QTest::newRow("a text on the way") << deep << true << QByteArray(R"({"routing":"es"})") << QByteArray(R"({"routing":"es"})") << true;
    }

    void changesOneValueOfAList()
    {
        QFETCH(QString, path);
        QFETCH(bool, isAdded);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        WorkerChange change;
        change.list = ListChange{ .path = path, .value = u"vip"_s, .isAdded = isAdded };
        const WorkerValues was = valuesFor(change, {}, before, {});

        QCOMPARE(object(*attributesAfter(change, before)), object(after));
        QTEST(lacksList(change, before), "lacks");
        QCOMPARE(valuesAfter(change, was), valuesFor(change, {}, after, {}));
        const WorkerChange back = undoOf(change, was, valuesAfter(change, was));
        QCOMPARE(object(*attributesAfter(back, after)), object(before));
    }

    void setsWhatTheNameLeadsTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        const QString name = u"routing.level"_s;
        QTest::newRow("a member with a dot") << name << QJsonValue(5) << QByteArray(R"({"routing.level":1,"routing":{"level":2}})")
                                             << QByteArray(R"({"routing.level":5,"routing":{"level":2}})");
        QTest::newRow("inside of an object") << name << QJsonValue(5) << QByteArray(R"({"routing":{"level":2,"x":1}})")
                                             << QByteArray(R"({"routing":{"level":5,"x":1}})");
        QTest::newRow("a null inside of an object") << name << QJsonValue(5) << QByteArray(R"({"routing":{"level":null}})")
                                                    << QByteArray(R"({"routing":{"level":5}})");
        QTest::newRow("neither") << name << QJsonValue(5) << QByteArray(R"({"routing":{"x":1}})")
                                 << QByteArray(R"({"routing":{"x":1},"routing.level":5})");
        QTest::newRow("a text on the way") << name << QJsonValue(5) << QByteArray(R"({"routing":"es"})")
                                           << QByteArray(R"({"routing":"es","routing.level":5})");
        QTest::newRow("a member with a dot inside") << u"a.routing.level"_s << QJsonValue(5) << QByteArray(R"({"a":{"routing.level":1}})")
                                                    << QByteArray(R"({"a":{"routing.level":5}})");
        QTest::newRow("taken away, a member with a dot") << name << none << QByteArray(R"({"routing.level":1,"routing":{"level":2}})")
                                                         << QByteArray(R"({"routing":{"level":2}})");
        QTest::newRow("taken away, inside") << name << none << QByteArray(R"({"routing":{"level":2}})") << QByteArray(R"({"routing":{}})");
        QTest::newRow("taken away, neither") << name << none << QByteArray(R"({"routing":{}})") << QByteArray(R"({"routing":{}})");
    }

    void setsWhatTheNameLeadsTo()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const WorkerChange change{ .attributes = { { name, value } } };
        const WorkerValues was = valuesFor(change, {}, before, {});

        QCOMPARE(object(*attributesAfter(change, before)), object(after));
        const WorkerChange back = undoOf(change, was, valuesAfter(change, was));
        QCOMPARE(valuesFor(back, {}, after, {}), *back.onlyFrom);
        QCOMPARE(object(*attributesAfter(back, after)), object(before));
    }

    void putsBackWhatSeveralNamesLedTo()
    {
        const WorkerChange change{ .attributes = { { u"routing"_s, none }, { u"routing.level"_s, 5 } } };
        const QByteArray before = R"({"routing":{"level":2}})";
        const WorkerValues was = valuesFor(change, {}, before, {});
        const QByteArray written = *attributesAfter(change, before);
        QCOMPARE(object(written), object(R"({"routing.level":5})"));

        const WorkerChange back = undoOf(change, was, valuesAfter(change, was));

        QCOMPARE(valuesFor(back, {}, written, {}), *back.onlyFrom);
        QCOMPARE(object(*attributesAfter(back, written)), object(before));
    }

    void takesTypedValuesAsTheyLook_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("a word") << u"north"_s << QJsonValue(u"north"_s);
        QTest::newRow("a number") << u"5"_s << QJsonValue(5);
        QTest::newRow("a list") << u"[\"es\"]"_s << QJsonValue(QJsonArray{ u"es"_s });
        QTest::newRow("a quoted number") << u"\"5\""_s << QJsonValue(u"5"_s);
        QTest::newRow("two words with a comma") << u"1, 2"_s << QJsonValue(u"1, 2"_s);
        QTest::newRow("nothing") << QString() << QJsonValue(QString());
    }

    void takesTypedValuesAsTheyLook()
    {
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);

        QCOMPARE(jsonOrText(typed), value);
    }
};

QTEST_MAIN(TestWorkerChange)
#include "tst_workerchange.moc"
