#include "router/traffic/multiplied.h"
#include "router/traffic/recipe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

JsonNode node(const QByteArray &json)
{
    return readJsonWithLines(json).value_or(JsonNode());
}

QJsonValue madeOf(const QByteArray &recipe, int number = 7, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    return made(node(recipe), number, random).toJson();
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private slots:
    void makesWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("plain") << QByteArray(R"({"a": [1, true, null, "b"]})")
                               << QJsonValue(QJsonObject{ { u"a"_s, QJsonArray{ 1, true, QJsonValue(), u"b"_s } } });
        QTest::newRow("number") << QByteArray(R"("agent.{n}")") << QJsonValue(u"agent.7"_s);
        QTest::newRow("remainder") << QByteArray(R"("{n%4} of {n}")") << QJsonValue(u"3 of 7"_s);
        QTest::newRow("no place") << QByteArray(R"("{name} {n%}")") << QJsonValue(u"{name} {n%}"_s);
        QTest::newRow("count") << QByteArray(R"({"$count": 5})") << QJsonValue(2);
        QTest::newRow("only choice") << QByteArray(R"({"$one_of": ["x{n}"]})") << QJsonValue(u"x7"_s);
        QTest::newRow("only weight") << QByteArray(R"({"$one_of": [1, 2, 3], "$weights": [0, 4, 0]})") << QJsonValue(2);
        QTest::newRow("all of them") << QByteArray(R"({"$some_of": [1, 2, 3], "$least": 3})")
                                     << QJsonValue(QJsonArray{ 1, 2, 3 });
        QTest::newRow("none") << QByteArray(R"({"$some_of": [1], "$most": 0})") << QJsonValue(QJsonArray());
        QTest::newRow("one number") << QByteArray(R"({"$number": [4, 4]})") << QJsonValue(4);
        QTest::newRow("deep") << QByteArray(R"({"a": {"b": [{"$number": [-1, -1]}]}})")
                              << QJsonValue(QJsonObject{ { u"a"_s, QJsonObject{ { u"b"_s, QJsonArray{ -1 } } } } });
    }

    void makesWhatItSays()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(QJsonValue, value);

        QVERIFY(!recipeFault(node(recipe)));
        QCOMPARE(madeOf(recipe), value);
    }

    void makesTextsOfTheRightForm_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<QString>("form");

        QTest::newRow("digits") << QByteArray(R"({"$digits": "+1555010####"})") << u"^\\+1555010\\d{4}$"_s;
        QTest::newRow("sid") << QByteArray(R"({"$sid": "CA"})") << u"^CA[0-9a-f]{32}$"_s;
    }

    void makesTextsOfTheRightForm()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(QString, form);

        QVERIFY(QRegularExpression(form).match(madeOf(recipe).toString()).hasMatch());
    }

    void drawsByWeight()
    {
        const JsonNode recipe = node(R"({"$one_of": ["en", "es"], "$weights": [80, 20]})");
        QRandomGenerator random(1);
        int spanish = 0;
        for (int i = 0; i < 2000; ++i)
            spanish += made(recipe, i, random).text == "es"_L1;

        QVERIFY(spanish > 320 && spanish < 480);
    }

    void drawsListsWithinTheirBounds()
    {
        const JsonNode recipe = node(R"({"$some_of": [1, 2, 3, 4], "$least": 1, "$most": 3})");
        QRandomGenerator random(1);
        QSet<qsizetype> sizes;
        for (int i = 0; i < 200; ++i) {
            const JsonNode list = made(recipe, i, random);
            sizes.insert(list.items.size());
            QVERIFY(std::ranges::is_sorted(list.items, {}, &JsonNode::number));
        }

        QCOMPARE(sizes, (QSet<qsizetype>{ 1, 2, 3 }));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        QTest::newRow("unknown") << QByteArray("{\n\"$any_of\": []}") << 2 << u"\"$any_of\" is not known; there are"_s;
        QTest::newRow("deep") << QByteArray("[{\"a\":\n{\"$sid\": 1}}]") << 2 << u"\"$sid\" must be a text"_s;
        QTest::newRow("nothing to choose")
            << QByteArray("{\"$one_of\": []}") << 1 << u"\"$one_of\" must be a list with something in it"_s;
        QTest::newRow("weights") << QByteArray("{\"$one_of\": [1, 2],\n\"$weights\": [1]}") << 2
                                 << u"\"$weights\" must be a list"_s;
        QTest::newRow("no weight") << QByteArray(R"({"$one_of": [1], "$weights": [0]})") << 1
                                   << u"\"$weights\" must be a list"_s;
        QTest::newRow("more than there are") << QByteArray(R"({"$some_of": [1], "$least": 2})") << 1
                                             << u"\"$least\" and \"$most\" must be whole numbers within the list"_s;
        QTest::newRow("turned round") << QByteArray(R"({"$number": [5, 1]})") << 1
                                      << u"\"$number\" must be two whole numbers"_s;
        QTest::newRow("by nothing") << QByteArray(R"({"$count": 0})") << 1 << u"\"$count\" must be a whole number"_s;
        QTest::newRow("beside") << QByteArray(R"({"$count": 2, "$most": 1})") << 1
                                << u"\"$most\" is not known beside \"$count\""_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(int, line);
        QFETCH(QString, says);

        const auto fault = recipeFault(node(recipe));

        QVERIFY(fault);
        QVERIFY2(fault->message.startsWith(says), qPrintable(fault->message));
        QCOMPARE(fault->line, line);
    }

    void writesGroupsOut()
    {
        const JsonNode workspace = node(R"({"friendly_name": "{n}", "workers": [
            {"friendly_name": "Boss"}, {"count": 3, "friendly_name": "agent.{n}", "attributes": {"team": {"$count": 2}}}]})");

        const auto whole = multiplied(workspace, 1);

        QVERIFY(whole);
        const QJsonObject json = whole->toJson().toObject();
        QCOMPARE(json.value("friendly_name"_L1).toString(), u"{n}"_s);
        const QJsonArray workers = json.value("workers"_L1).toArray();
        QCOMPARE(workers.size(), 4);
        QCOMPARE(workers.at(0)["friendly_name"_L1].toString(), u"Boss"_s);
        QCOMPARE(workers.at(3)["friendly_name"_L1].toString(), u"agent.4"_s);
        QCOMPARE(workers.at(3)["attributes"_L1]["team"_L1].toInt(), 0);
        QVERIFY(workers.at(3)["count"_L1].isUndefined());
        QCOMPARE(whole->find(u"workers")->items.at(3).line, 2);
    }

    void refusesAGroupOfNobody()
    {
        const auto whole = multiplied(node("{\"workers\": [\n{\"count\": 0}]}"), 1);

        QVERIFY(!whole);
        QCOMPARE(whole.error(), (LineError{ 2, u"\"count\" must be a whole number from 1 to 1000000"_s }));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
