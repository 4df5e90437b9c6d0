#include "console/control/bulkfile.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = BulkFault::Kind;

Q_DECLARE_METATYPE(QList<BulkFault>)

namespace {

BulkNames names()
{
    return { .workers = { { u"alice"_s, sid<WorkerId>(1) },
                 { sid<WorkerId>(1).text(), sid<WorkerId>(1) },
                 { u"zoë"_s, sid<WorkerId>(2) } },
        .activities = { { u"idle"_s, sid<ActivityId>(2) } },
        .channels = { u"chat"_s } };
}

} // namespace

/// Changes of agents out of a file.
class TestBulkFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfColumn()
    {
        const BulkFile file = readBulkFile(
            "Agent;Status;attribute:team;remove;attributes;capacity:chat\n"
            "Alice;Idle;north;old worse;\"{\"\"a\"\":1}\";5\n"
            "Zo\xEB;;;;;2\n",
            names());

        QCOMPARE(file.faults, QList<BulkFault>{});
        QCOMPARE(file.changes.size(), 2);
        const WorkerChange &alice = file.changes.constFirst();
        QCOMPARE(alice.worker, sid<WorkerId>(1));
        QCOMPARE(alice.activity, sid<ActivityId>(2));
        QCOMPARE(alice.attributes.value(u"team"_s), QJsonValue(u"north"_s));
        QVERIFY(alice.attributes.contains(u"old"_s) && alice.attributes.value(u"worse"_s).isUndefined());
        QCOMPARE(alice.merge, (QJsonObject{ { u"a"_s, 1 } }));
        QCOMPARE(file.changes.at(1).capacities, (QMap<QString, int>{ { u"chat"_s, 2 } }));
        QVERIFY(file.changes.at(1).activity.isNull()); // an empty cell changes nothing
        QCOMPARE(int(file.encoding), int(CsvFile::Encoding::Latin1));
        QCOMPARE(file.separator, u';');
    }

    void readsFifteenThousandLinesButTheBadOne()
    {
        BulkNames many = names();
        QByteArray bytes = "agent,status\n";
        for (int number = 1; number <= 15'000; ++number) {
            many.workers.insert(sid<WorkerId>(number).text(), sid<WorkerId>(number));
            bytes += sid<WorkerId>(number).utf8() + (number == 7'000 ? ",Napping\n" : ",Idle\n");
        }

        const BulkFile file = readBulkFile(bytes, many);

        QCOMPARE(file.changes.size(), 14'999);
        QCOMPARE(file.faults, (QList<BulkFault>{ { Kind::UnknownStatus, 7'001, u"Napping"_s } }));
    }

    void saysLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<BulkFault>>("faults");
        QTest::addColumn<int>("changes");

        using Faults = QList<BulkFault>;
        QTest::newRow("nothing") << QByteArray() << Faults{ { Kind::Empty, 1 } } << 0;
        QTest::newRow("headings alone") << QByteArray("agent,status\n") << Faults{ { Kind::Empty, 1 } } << 0;
        QTest::newRow("wrong column") << QByteArray("agent,mood\nAlice,good\n")
                                      << Faults{ { Kind::UnknownColumn, 1, u"mood"_s } } << 0;
        QTest::newRow("no agent") << QByteArray("status,remove\nIdle,x\n") << Faults{ { Kind::NoAgentColumn, 1 } } << 0;
        QTest::newRow("column twice") << QByteArray("agent,status,activity\nAlice,Idle,Idle\n")
                                      << Faults{ { Kind::ColumnTwice, 1, u"activity"_s } } << 0;
        QTest::newRow("a channel nobody has") << QByteArray("agent,capacity:fax\nAlice,1\n")
                                              << Faults{ { Kind::UnknownColumn, 1, u"capacity:fax"_s } } << 0;
        QTest::newRow("unknown agent") << QByteArray("agent,status\nBob,Idle\nAlice,Idle\n")
                                       << Faults{ { Kind::UnknownAgent, 2, u"Bob"_s } } << 1;
        QTest::newRow("twice, once by sid") << QByteArray("agent,status\nAlice,Idle\n" + sid<WorkerId>(1).utf8() + ",Idle\n")
                                            << Faults{ { Kind::AgentTwice, 3, sid<WorkerId>(1).text() } } << 1;
        QTest::newRow("unknown status") << QByteArray("agent,status\nAlice,Napping\n")
                                        << Faults{ { Kind::UnknownStatus, 2, u"Napping"_s } } << 0;
        QTest::newRow("no object") << QByteArray("agent,attributes\nAlice,\"[1]\"\n")
                                   << Faults{ { Kind::NotObject, 2, u"[1]"_s } } << 0;
        QTest::newRow("a list that does not end") << QByteArray("agent,attribute:team\nAlice,\"[1,2\"\nZoë,\"[1,2]\"\n")
                                                  << Faults{ { Kind::BrokenJson, 2, u"[1,2"_s } } << 1;
        QTest::newRow("an object that does not end") << QByteArray("agent;attribute:team\nAlice;\"{\"\"a\"\":\"\n")
                                                     << Faults{ { Kind::BrokenJson, 2, u"{\"a\":"_s } } << 0;
        QTest::newRow("text in quotes of its own") << QByteArray("agent,attribute:team\nAlice,\"\"\"[1,2\"\"\"\nZoë,north [2]\n")
                                                   << Faults{} << 2;
        QTest::newRow("no number") << QByteArray("agent,capacity:chat\nAlice,-1\n")
                                   << Faults{ { Kind::NotNumber, 2, u"-1"_s } } << 0;
        QTest::newRow("too few cells") << QByteArray("agent,status\nAlice\n") << Faults{ { Kind::CellCount, 2 } } << 0;
        QTest::newRow("changes nothing") << QByteArray("agent,status\nAlice,\n") << Faults{ { Kind::NothingToDo, 2 } } << 0;
        QTest::newRow("open quote") << QByteArray("agent,status\nAlice,Idle\nZoë,\"Idle\n")
                                    << Faults{ { Kind::OpenQuote, 3 } } << 1;
        QTest::newRow("open quote between") << QByteArray("agent,status\nZoë,\"Idle\nAlice,\"Idle\"\nNobody,Idle\n")
                                            << Faults{ { Kind::OpenQuote, 2 }, { Kind::UnknownAgent, 4, u"Nobody"_s } } << 1;
        QTest::newRow("open quote alone") << QByteArray("agent,status\nZoë,\"Idle\n") << Faults{ { Kind::OpenQuote, 2 } } << 0;
        QTest::newRow("open quote in the headings") << QByteArray("agent,\"status\nAlice,Idle\nZoë,\"Idle\n")
                                                    << Faults{ { Kind::OpenQuote, 1 } } << 0;
    }

    void countsLinesNotFaults()
    {
        const BulkFile file = readBulkFile("agent,status,capacity:chat\nNobody,Napping,-1\nAlice,Idle,2\nZoë,Napping,x\n", names());

        QCOMPARE(file.faults.size(), 5);
        QCOMPARE(file.faultyLines(), 2);
        QVERIFY(file.isUsable);
        QCOMPARE(file.changes.size(), 1);
    }

    void isOfNoUseWithoutItsHeadings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isUsable");

        QTest::newRow("known headings") << QByteArray("agent,status\nAlice,Idle\n") << true;
        QTest::newRow("an unknown heading") << QByteArray("agent,mood\nAlice,Idle\n") << false;
        QTest::newRow("nobody named") << QByteArray("status\nIdle\n") << false;
        QTest::newRow("headings alone") << QByteArray("agent,status\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void isOfNoUseWithoutItsHeadings()
    {
        QFETCH(QByteArray, bytes);

        QTEST(readBulkFile(bytes, names()).isUsable, "isUsable");
    }

    void saysLineAndReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<BulkFault>, faults);
        QFETCH(int, changes);

        const BulkFile file = readBulkFile(bytes, names());

        QCOMPARE(file.faults, faults);
        QCOMPARE(file.changes.size(), changes);
    }
};

QTEST_MAIN(TestBulkFile)
#include "tst_bulkfile.moc"
