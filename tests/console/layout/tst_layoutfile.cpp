// How the console looks as one file: what is written, what is taken, and what is refused.
#include "console/layout/layoutkeeping.h"
#include "console/settings/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto look = R"({"columns":[{"column":"waiting","width":9.5},{"column":"name","shown":false}],"fitted":false,)"
                      R"("sort":{"column":"waiting","descending":true}})";

/// Everything set, to something that is not the usual.
void arrange(Settings &settings)
{
    settings.setTheme(Theme::Dark);
    settings.setBoardPeriod(BoardPeriod::FourHours);
    settings.setBoardAlerts(true);
    settings.setBoardHistory(false);
    settings.setQueueLevels({}, { .waitingWarning = 3, .waitingBad = 6 });
    settings.setQueueLevels(u"Sales/EU"_s, { .waitingWarning = 3, .waitingBad = 4, .serviceBad = 75 });
    settings.setLastView(u"windowSize"_s, uR"({"height":600,"maximized":false,"width":900})"_s);
    settings.setLastView(u"queuesAsTiles"_s, u"1"_s);
    settings.setLastView(u"queuesPlotted"_s, u"1"_s);
    settings.setTableState(u"queues"_s, look);
    settings.setLastView(u"tasksFilter"_s, u"ana"_s);
    settings.setLastView(u"agentsExpression"_s, u"languages HAS 'es'"_s);
    settings.setLastView(u"agentsAttributes"_s, u"topic, customer.tier"_s);
    settings.setLastView(u"tasksViews"_s,
        QString::fromLatin1(R"([{"name":"Morning","filter":"a","expression":"","attributes":["topic"],"look":%1}])").arg(QLatin1StringView(look)));
}

struct Desk
{
    QTemporaryDir folder{};
    Settings settings;

    explicit Desk(const QByteArray &policy = {})
        : settings(folder.filePath(u"own.ini"_s), policyFile(policy))
    {
    }

    [[nodiscard]] QString policyFile(const QByteArray &text) const
    {
        QFile file(folder.filePath(u"policy.ini"_s));
        return !text.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    }
};

QByteArray fileOf(const QByteArray &members)
{
    return "{\"cordboardLayout\": 1, " + members + "}";
}

QJsonObject resolved(const QJsonObject &schema, const QJsonObject &node)
{
    const QString ref = node["$ref"_L1].toString();
    return ref.isEmpty() ? node : schema["$defs"_L1][ref.section(u'/', -1)].toObject();
}

/// Where the shape and the published schema differ; empty: nowhere.
QString difference(const QJsonObject &schema, const QJsonObject &given, const LayoutShape &shape, const QString &place)
{
    const QJsonObject node = resolved(schema, given);
    switch (shape.kind) {
    case LayoutShape::Kind::Flag:
        return node["type"_L1] == "boolean"_L1 ? QString() : place;
    case LayoutShape::Kind::Whole:
    case LayoutShape::Kind::Number: {
        const auto type = shape.kind == LayoutShape::Kind::Whole ? "integer"_L1 : "number"_L1;
        const bool isSame = node["type"_L1] == type && node["minimum"_L1].toDouble(-1) == shape.least && node["maximum"_L1].toDouble() == shape.most;
        return isSame ? QString() : place;
    }
    case LayoutShape::Kind::Text:
        return node["maxLength"_L1].toDouble() == shape.most ? QString() : place;
    case LayoutShape::Kind::Word:
        return node["enum"_L1].toArray() == QJsonArray::fromStringList(shape.words) ? QString() : place;
    case LayoutShape::Kind::List:
        if (node["maxItems"_L1].toDouble() != shape.most)
            return place;
        return difference(schema, node["items"_L1].toObject(), shape.inner.front(), place + u"[]"_s);
    case LayoutShape::Kind::Object:
        break;
    }
    const QJsonObject members = node["properties"_L1].toObject();
    for (const LayoutShape &each : shape.inner) {
        const QJsonObject member = each.name.isEmpty() ? node["additionalProperties"_L1].toObject() : members[each.name].toObject();
        if (const QString found = difference(schema, member, each, place + u'.' + each.name); !found.isEmpty())
            return found;
    }
    return shape.inner.size() == 1 || qsizetype(shape.inner.size()) == members.size() ? QString() : place;
}

} // namespace

class TestLayoutFile : public QObject
{
    Q_OBJECT

private slots:
    void aFreshProfileBecomesLikeTheOneThatWrote()
    {
        Desk one;
        Desk other;
        arrange(one.settings);
        const QByteArray file = layoutToJson(layoutOf(one.settings));

        const auto reading = layoutFromJson(file);
        QVERIFY(reading);
        QVERIFY2(reading->unknown.isEmpty(), qPrintable(reading->unknown.join(u' ')));
        applyLayout(other.settings, reading->layout);

        QCOMPARE(layoutToJson(layoutOf(other.settings)), file);
        QCOMPARE(other.settings.theme(), Theme::Dark);
        QVERIFY(!other.settings.boardHistory());
        QCOMPARE(other.settings.queueLevels(u"Sales/EU"_s).waitingBad, 4);
        QCOMPARE(other.settings.queueLevels({}).waitingBad, 6);
        QCOMPARE(other.settings.lastView(u"agentsAttributes"_s), u"topic, customer.tier"_s);
        QVERIFY(layoutChanges(other.settings, reading->layout).isEmpty());
    }

    void nothingOfTheAccountOrTheMachineIsInIt()
    {
        Desk desk;
        arrange(desk.settings);
        const QString sid = u"WQ"_s + QString(32, u'a');
        desk.settings.saveProfile({ .name = u"Desk"_s, .taskrouter = QUrl(u"desk.example"_s), .account = u"AC"_s + QString(32, u'b') });
        desk.settings.setWindowGeometry("place on this screen");
        desk.settings.setRingSound({}, u"/home/alice/ring.wav"_s);
        desk.settings.setLastView(u"queuesRow"_s, sid);
        desk.settings.setLastView(u"queuesFilter"_s, sid);
        desk.settings.setLastView(u"agentsViews"_s, uR"([{"name":"One","expression":"x == '%1'"}])"_s.arg(sid));

        QStringList leftOut;
        const QByteArray file = layoutToJson(layoutOf(desk.settings, &leftOut));

        QCOMPARE(leftOut, QStringList({ u"tables.agents.views.One"_s, u"tables.queues.filter"_s }));
        for (const char *part : { "aaaaaaaa", "bbbbbbbb", "screen", "alice", "Desk", "profile" })
            QVERIFY2(!file.contains(part), part);
    }

    void whatIsNotInTheFileStays()
    {
        Desk desk;
        arrange(desk.settings);

        const auto reading = layoutFromJson(fileOf(R"("board": {"levels": {"waitingBad": 9}})"));
        QVERIFY(reading);
        applyLayout(desk.settings, reading->layout);

        QCOMPARE(desk.settings.queueLevels({}).waitingBad, 9);
        QCOMPARE(desk.settings.queueLevels({}).waitingWarning, 3);
        QCOMPARE(desk.settings.theme(), Theme::Dark);
        QCOMPARE(desk.settings.lastView(u"tasksFilter"_s), u"ana"_s);
    }

    void levelsThatContradictEachOtherAreNotTaken()
    {
        Desk desk;
        arrange(desk.settings);
        const QueueLevels before = desk.settings.queueLevels({});

        const auto reading = layoutFromJson(fileOf(
            R"("board": {"levels": {"waitingWarning": 50, "waitingBad": 10, "oldestWarning": 30}, "queues": {"New": {"serviceBad": 90}}})"));
        QVERIFY(reading);
        QCOMPARE(contraryLevels(desk.settings, reading->layout),
            QStringList({ u"board.levels.waitingWarning"_s, u"board.queues.New.serviceWarning"_s }));
        applyLayout(desk.settings, reading->layout);

        QCOMPARE(desk.settings.queueLevels({}).waitingWarning, before.waitingWarning);
        QCOMPARE(desk.settings.queueLevels({}).waitingBad, before.waitingBad);
        QCOMPARE(desk.settings.queueLevels({}).oldestWarning, 30); // the others are
        QCOMPARE(desk.settings.queueLevels(u"New"_s).serviceBad, before.serviceBad);
    }

    void theHistoryIsAsTheFileSays_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<QByteArray>("board");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("after");
        const QByteArray fixed("[board]\nhistory=true\n");

        QTest::newRow("switched off") << true << QByteArray(R"({"history": false})") << QByteArray() << false;
        QTest::newRow("switched on") << false << QByteArray(R"({"history": true})") << QByteArray() << true;
        QTest::newRow("as usual") << false << QByteArray(R"({"history": null})") << QByteArray() << true;
        QTest::newRow("a file of before: off stays") << false << QByteArray(R"({"alerts": true})") << QByteArray() << false;
        QTest::newRow("a file of before: on stays") << true << QByteArray(R"({"alerts": true})") << QByteArray() << true;
        QTest::newRow("a policy fixes it") << true << QByteArray(R"({"history": false})") << fixed << true;
    }

    void theHistoryIsAsTheFileSays()
    {
        QFETCH(bool, before);
        QFETCH(QByteArray, board);
        QFETCH(QByteArray, policy);
        QFETCH(bool, after);
        Desk desk(policy);
        desk.settings.setBoardHistory(before);

        const auto reading = layoutFromJson(fileOf("\"board\": " + board));
        QVERIFY(reading);
        QCOMPARE(fixedParts(desk.settings, reading->layout).contains(u"board.history"_s), !policy.isEmpty());
        const Layout undo = applyLayout(desk.settings, reading->layout);

        QCOMPARE(desk.settings.boardHistory(), after);
        QVERIFY(layoutChanges(desk.settings, reading->layout).isEmpty());
        applyLayout(desk.settings, undo);
        QCOMPARE(desk.settings.boardHistory(), before);
    }

    void anImportIsTakenBackWhole_data()
    {
        QTest::addColumn<bool>("arranged");

        QTest::newRow("over what was set") << true;
        QTest::newRow("over nothing") << false;
    }

    void anImportIsTakenBackWhole()
    {
        QFETCH(bool, arranged);
        Desk desk;
        if (arranged)
            arrange(desk.settings);
        const QByteArray before = layoutToJson(layoutOf(desk.settings));
        const QByteArray file = fileOf(
            R"("look": {"theme": "light"}, "window": {"size": {"width": 800, "height": 500}},
               "board": {"period": "today", "levels": {"waitingWarning": 1, "waitingBad": 2},
                         "queues": {"Sales/EU": {"waitingBad": 1}, "New": {"waitingBad": 1}}},
               "tables": {"tasks": {"look": {"columns": []}, "attributes": ["a"], "filter": "x", "views": {"Morning": {}, "New": {"filter": "n"}}}})");

        const auto reading = layoutFromJson(file);
        QVERIFY(reading);
        const Layout undo = applyLayout(desk.settings, reading->layout);
        QVERIFY(layoutToJson(layoutOf(desk.settings)) != before);
        QCOMPARE(desk.settings.queueLevels(u"New"_s).waitingBad, 1);
        applyLayout(desk.settings, undo);

        QCOMPARE(layoutToJson(layoutOf(desk.settings)), before);
    }

    void viewsOfOtherNamesStay()
    {
        Desk desk;
        arrange(desk.settings);

        applyLayout(desk.settings, layoutFromJson(fileOf(R"("tables": {"tasks": {"views": {"New": {"filter": "n"}}}})"))->layout);

        const QByteArray views = desk.settings.lastView(u"tasksViews"_s).toUtf8();
        QVERIFY(views.contains("Morning"));
        QVERIFY(views.contains("New"));
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<LayoutFault::Kind>("kind");
        QTest::addColumn<QString>("place");
        using Kind = LayoutFault::Kind;

        QTest::newRow("no JSON") << QByteArray("{\n\"cordboardLayout\": 1,\n oops}") << Kind::NotJson << u"3"_s;
        QTest::newRow("empty") << QByteArray() << Kind::NotJson << u"1"_s;
        QTest::newRow("cut off") << fileOf("\n\"look\": {").chopped(1) << Kind::NotJson << u"2"_s;
        QTest::newRow("something else") << QByteArray("{\"faults\": []}") << Kind::NotALayout << QString();
        QTest::newRow("a list") << QByteArray("[1]") << Kind::NotALayout << QString();
        QTest::newRow("newer") << QByteArray("{\"cordboardLayout\": 2}") << Kind::Newer << u"2"_s;
        QTest::newRow("too big") << QByteArray(biggestLayout + 1, ' ') << Kind::TooBig << QString();
        const auto misfit = [](const char *name, const QByteArray &members, const QString &place) {
            QTest::newRow(name) << fileOf(members) << Kind::Misfit << place;
        };
        misfit("a text for a number", R"("board": {"levels": {"waitingBad": "9"}})", u"board.levels.waitingBad"_s);
        misfit("no whole number", R"("board": {"levels": {"waitingBad": 9.5}})", u"board.levels.waitingBad"_s);
        misfit("out of range", R"("board": {"queues": {"Sales": {"serviceBad": 101}}})", u"board.queues.Sales.serviceBad"_s);
        misfit("an unknown word", R"("look": {"theme": "pink"})", u"look.theme"_s);
        misfit("a number for a flag", R"("board": {"tiles": 1})", u"board.tiles"_s);
        misfit("a list for an object", R"("tables": [])", u"tables"_s);
        misfit("within a list", R"("tables": {"tasks": {"look": {"columns": [{"column": "name"}, {"width": -1}]}}})",
            u"tables.tasks.look.columns[1].width"_s);
        misfit("null where it means nothing", R"("board": {"levels": {"waitingBad": null}})", u"board.levels.waitingBad"_s);
        misfit("too long", "\"tables\": {\"tasks\": {\"filter\": \"" + QByteArray(4001, 'x') + "\"}}", u"tables.tasks.filter"_s);
    }

    void refusesWithThePlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(LayoutFault::Kind, kind);
        QFETCH(QString, place);

        const auto reading = layoutFromJson(file);

        QVERIFY(!reading);
        const LayoutFault &fault = reading.error();
        QCOMPARE(fault.kind, kind);
        if (kind == LayoutFault::Kind::NotJson)
            QCOMPARE(QString::number(fault.line), place);
        else if (kind == LayoutFault::Kind::Newer)
            QCOMPARE(QString::number(fault.version), place);
        else
            QCOMPARE(fault.misfit.place, place);
    }

    void whatIsNotKnownIsLeftOutAndSaid()
    {
        const auto reading = layoutFromJson(fileOf(
            R"("$schema": "x", "sound": 1, "board": {"colour": "red", "tiles": true}, "tables": {"calls": {}, "tasks": {"look": {"zoom": 2}}})"));

        QVERIFY(reading);
        QCOMPARE(reading->unknown,
            QStringList({ u"board.colour"_s, u"sound"_s, u"tables.calls"_s, u"tables.tasks.look.zoom"_s }));
        QCOMPARE(reading->layout.value({ u"board"_s, u"tiles"_s }), QJsonValue(true));
    }

    void whatThePolicyFixesStaysAndIsSaid()
    {
        Desk desk("[look]\ntheme=1\n[board]\nwaitingBad=7\n");

        const auto reading = layoutFromJson(fileOf(R"("look": {"theme": "dark"}, "board": {"levels": {"waitingBad": 2, "oldestBad": 300}})"));
        QVERIFY(reading);
        QCOMPARE(fixedParts(desk.settings, reading->layout), QStringList{ u"look.theme"_s });
        applyLayout(desk.settings, reading->layout);

        QCOMPARE(desk.settings.theme(), Theme::Light);
        QCOMPARE(desk.settings.queueLevels({}).waitingBad, 7);
        QCOMPARE(desk.settings.queueLevels({}).oldestBad, 300);
        QVERIFY(layoutChanges(desk.settings, reading->layout).isEmpty());
    }

    void itIsToldOnceAfterAllElse()
    {
        Desk desk;
        QSignalSpy told(&desk.settings, &Settings::changed);

        applyLayout(desk.settings, layoutFromJson(fileOf(R"("look": {"theme": "dark"}, "board": {"alerts": true})"))->layout);

        QCOMPARE(told.count(), 3);
        QCOMPARE(told.last().constFirst().toString(), layoutKey);
    }

    void thePublishedSchemaSaysTheSame()
    {
        QFile file(QStringLiteral(CORDBOARD_SOURCE_DIR "/resources/layout.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject members = schema["properties"_L1].toObject();
        QCOMPARE(members.take(layoutVersionKey)["const"_L1].toInt(), layoutVersion);
        members.remove(u"$schema"_s);
        schema["properties"_L1] = members;

        QCOMPARE(difference(schema, schema, layoutShape(), {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestLayoutFile)
#include "tst_layoutfile.moc"
