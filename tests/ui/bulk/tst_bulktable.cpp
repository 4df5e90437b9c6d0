// The table of agents, written to a file and read as changes.
#include "console/models/workertablemodel.h"
#include "support/sampleconsole.h"
#include "ui/bulk/bulkfaulttext.h"
#include "ui/bulk/bulknames.h"
#include "ui/floor/agentwords.h"
#include "ui/floor/csvtext.h"
#include "ui/text/translators.h"

#include <QApplication>
#include <QJsonArray>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Alice, Bob, and one whom a spreadsheet would take for a formula, with attributes as columns.
struct Table
{
    SampleConsole sample;
    AgentWords words{ sample.clock() };
    QTableView view;

    Table()
    {
        sample.signIn();
        Worker alice = sample.agent(1, u"Alice"_s);
        alice.attributes = R"({"name":"Al","team":"north","skills":["en","de"],"level":3,"half":0.5,"vip":true,"code":"007",)"
                           R"("home":{"floor":2},"none":null,"pairs":[{"a":1}],"odd":["a, b","c"],"phone":"+49 30 1"})";
        Worker bob = sample.agent(2, u"Bob, Jr."_s);
        bob.attributes = R"({"team":"[north","skills":[],"level":"3","vip":"true","home":"here"})";
        Worker third = sample.agent(3, u"-Carol"_s);
        third.attributes = R"({"team":"=1+1","skills":["7","8"]})";
        sample.clock().advance(std::chrono::seconds(1));
        for (Worker *worker : { &alice, &bob, &third })
            worker->updatedAt = sample.clock().now();
        sample.state().applyWorkers({ alice, bob, third }, sample.clock().now());
    }
    [[nodiscard]] bool show(const QStringList &attributes)
    {
        sample.console().workerTable().setAttributeColumns(attributes);
        words.setSourceModel(&sample.console().workerTable());
        view.setModel(&words);
        return QTest::qWaitFor([this] { return words.rowCount() == 3; });
    }
    [[nodiscard]] QByteArray exported() const
    {
        const CsvSheet sheet(view);
        QByteArray text = sheet.heading();
        for (int row = 0; row < sheet.rows(); ++row)
            text += sheet.line(row);
        return text;
    }
    [[nodiscard]] BulkFile read(const QByteArray &text) { return readBulkFile(text, bulkNames(sample.console())); }
    [[nodiscard]] const Worker &agent(const WorkerId &id) const { return *sample.state().worker(id); }
    /// Those that would change something.
    [[nodiscard]] QList<WorkerChange> effects(const BulkFile &file) const
    {
        QList<WorkerChange> changes;
        for (const WorkerChange &change : file.changes) {
            const Worker &worker = agent(change.worker);
            const WorkerValues before = valuesFor(change, worker.activity, worker.attributes, {});
            if (valuesAfter(change, before) != before)
                changes.append(change);
        }
        return changes;
    }
};

const QStringList every{ u"team"_s, u"skills"_s, u"level"_s, u"half"_s, u"vip"_s, u"code"_s, u"home"_s, u"home.floor"_s, u"none"_s,
    u"pairs"_s, u"odd"_s, u"phone"_s, u"name"_s, u"missing"_s };

QStringList faultTexts(const BulkFile &file)
{
    QStringList texts;
    for (const BulkFault &fault : file.faults)
        texts.append(bulkFaultText(fault));
    return texts;
}

} // namespace

class TestBulkTable : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void unchangedItChangesNothing_data()
    {
        QTest::addColumn<QString>("writtenIn");
        QTest::addColumn<QString>("readIn");
        QTest::addColumn<QList<int>>("hidden");
        QTest::addColumn<QString>("unused"); // as the words tell it

        using Column = WorkerTableModel;
        QTest::newRow("all columns") << u"en_GB"_s << u"en_GB"_s << QList<int>{}
                                     << u"Not used: Availability, In status for (s), In hand, Load, Skills, Agent."_s;
        QTest::newRow("by name") << u"en_GB"_s << u"en_GB"_s << QList<int>{ Column::Sid }
                                 << u"Not used: Availability, In status for (s), In hand, Load, Skills."_s;
        QTest::newRow("by SID, without the status")
            << u"en_GB"_s << u"en_GB"_s
            << QList<int>{ Column::Name, Column::Status, Column::Available, Column::Since, Column::InHand, Column::Load,
                   Column::Skills }
            << QString();
        QTest::newRow("German") << u"de_DE"_s << u"de_DE"_s << QList<int>{ Column::Sid }
                                << u"Nicht verwendet: Verfügbarkeit, Im Status seit (s), In Arbeit, Auslastung, Fähigkeiten."_s;
        QTest::newRow("English in a German program")
            << u"en_GB"_s << u"de_DE"_s << QList<int>{ Column::Sid }
            << u"Nicht verwendet: Availability, In status for (s), In hand, Load, Skills."_s;
    }

    void unchangedItChangesNothing()
    {
        QFETCH(QString, writtenIn);
        QFETCH(QString, readIn);
        QFETCH(QList<int>, hidden);
        QFETCH(QString, unused);
        installTranslators(*qApp, QLocale(writtenIn));
        Table table;
        QVERIFY(table.show(every));
        for (const int column : hidden)
            table.view.setColumnHidden(column, true);
        const QByteArray text = table.exported();
        cleanup();
        installTranslators(*qApp, QLocale(readIn));

        const BulkFile file = table.read(text);

        QCOMPARE(faultTexts(file), QStringList());
        QVERIFY(file.isUsable);
        QCOMPARE(file.changes.size(), 3); // the dry run shows that they are so already
        QVERIFY(table.effects(file).isEmpty());
        QVERIFY2(bulkReadingText(file).endsWith(unused), qPrintable(bulkReadingText(file)));
        QCOMPARE(file.unused.isEmpty(), unused.isEmpty());
    }

    void aStatusThatIsEditedIsTheOnlyChange()
    {
        Table table;
        QVERIFY(table.show(every));
        QByteArray text = table.exported();
        const qsizetype at = text.indexOf("Offline", text.indexOf("Bob"));
        text.replace(at, 7, "Busy");

        const QList<WorkerChange> changes = table.effects(table.read(text));

        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst(), (WorkerChange{ .worker = sid<WorkerId>(2), .activity = sid<ActivityId>(3) }));
    }

    void anAttributeThatIsEditedKeepsItsType_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QJsonValue>("value"); // Undefined: nothing is changed

        const QJsonValue nothing(QJsonValue::Undefined);
        QTest::newRow("text") << u"team"_s << u"south"_s << QJsonValue(u"south"_s);
        QTest::newRow("digits") << u"code"_s << u"008"_s << QJsonValue(u"008"_s);
        QTest::newRow("a number") << u"level"_s << u"4"_s << QJsonValue(4);
        QTest::newRow("a number in other digits") << u"level"_s << u"3.0"_s << nothing;
        QTest::newRow("true as spreadsheets write it") << u"vip"_s << u"TRUE"_s << nothing;
        QTest::newRow("false") << u"vip"_s << u"FALSE"_s << QJsonValue(false);
        QTest::newRow("a list") << u"skills"_s << u"en, fr"_s << QJsonValue(QJsonArray{ u"en"_s, u"fr"_s });
        QTest::newRow("a list as JSON") << u"skills"_s << u"[1]"_s << QJsonValue(QJsonArray{ 1 });
        QTest::newRow("an object") << u"home"_s << u"{\"floor\":3}"_s << QJsonValue(QJsonObject{ { u"floor"_s, 3 } });
        QTest::newRow("within an object") << u"home.floor"_s << u"3"_s << QJsonValue(3);
        QTest::newRow("one that was missing") << u"missing"_s << u"5"_s << QJsonValue(5);
        QTest::newRow("an empty cell") << u"team"_s << QString() << nothing;
        QTest::newRow("behind an apostrophe") << u"team"_s << u"'=2"_s << QJsonValue(u"=2"_s);
        QTest::newRow("called as the agent is") << u"name"_s << u"Ally"_s << QJsonValue(u"Ally"_s);
    }

    void anAttributeThatIsEditedKeepsItsType()
    {
        QFETCH(QString, path);
        QFETCH(QString, cell);
        QFETCH(QJsonValue, value);
        Table table;
        QVERIFY(table.show(every));

        const BulkFile file = table.read(csvLine({ path, u"Agent"_s }) + csvLine({ cell, u"Alice"_s }));

        QCOMPARE(faultTexts(file), QStringList());
        const QList<WorkerChange> changes = table.effects(file);
        QCOMPARE(changes.size(), value.isUndefined() ? 0 : 1);
        for (const WorkerChange &change : changes)
            QCOMPARE(change.attributes.value(path), value);
    }

    void anAttributeThatIsNoColumnIsNotKnown()
    {
        Table table;
        QVERIFY(table.show({ u"team"_s }));

        const BulkFile file = table.read("Agent,level,Load\nAlice,4,free\n");

        QVERIFY(!file.isUsable);
        QCOMPARE(file.faults, (QList<BulkFault>{ { BulkFault::Kind::UnknownColumn, 1, u"level"_s } }));
        QCOMPARE(file.unused, QStringList{ u"Load"_s });
    }
};

QTEST_MAIN(TestBulkTable)
#include "tst_bulktable.moc"
