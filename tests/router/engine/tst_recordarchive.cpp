#include "router/engine/recordarchive.h"

#include <QtTest>
#include <limits>

using namespace router::engine;
using namespace Qt::StringLiterals;

/// Fields that are written come back the same, and damage is noticed.
class tst_recordarchive : public QObject
{
    Q_OBJECT

private slots:
    void bringsNumbersBack_data();
    void bringsNumbersBack();
    void bringsEverythingBack();
    void noticesWhatIsMissing();
    void noticesWhatIsTooMuch();
    void noticesAnUnknownState();
};

void tst_recordarchive::bringsNumbersBack_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("bytes");

    QTest::newRow("nothing") << qint64(0) << 1;
    QTest::newRow("small") << qint64(63) << 1;
    QTest::newRow("small and negative") << qint64(-64) << 1;
    QTest::newRow("two bytes") << qint64(64) << 2;
    QTest::newRow("a moment of today") << qint64(1'772'443'851'000) << 6;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << 10;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << 10;
}

void tst_recordarchive::bringsNumbersBack()
{
    QFETCH(qint64, number);
    QFETCH(int, bytes);
    RecordWriter writer;
    writer(number);
    QCOMPARE(writer.bytes().size(), bytes);

    RecordReader reader(writer.bytes());
    qint64 back = 0;
    reader(back);

    QCOMPARE(back, number);
    QVERIFY(reader.isComplete());
}

void tst_recordarchive::bringsEverythingBack()
{
    const QString text = u"Grüße, \U0001F600"_s;
    const QByteArray bytes("\0\xff{}", 4);
    const Instant at{ std::chrono::milliseconds{ -5 } };
    const std::optional<Instant> none;
    const std::optional<Instant> some = Instant{ std::chrono::seconds{ 7 } };
    const WorkerId id = *WorkerId::fromText(u"WK0123456789abcdef0123456789abcdef"_s);
    const QMap<int, QByteArray> map{ { -1, "a" }, { 300, "" } };
    RecordWriter writer;
    writer(text, bytes, at, none, some, id, map, true, TaskStatus::Wrapping, quint64(~0ULL));

    QString text2;
    QByteArray bytes2;
    Instant at2;
    std::optional<Instant> none2 = at;
    std::optional<Instant> some2;
    WorkerId id2;
    QMap<int, QByteArray> map2;
    bool yes2 = false;
    TaskStatus status2 = TaskStatus::Pending;
    quint64 large2 = 0;
    RecordReader reader(writer.bytes());
    reader(text2, bytes2, at2, none2, some2, id2, map2, yes2, status2, large2);

    QVERIFY(reader.isComplete());
    QCOMPARE(text2, text);
    QCOMPARE(bytes2, bytes);
    QVERIFY(at2 == at && !none2 && some2 == some && id2 == id && yes2);
    QCOMPARE(map2, map);
    QCOMPARE(status2, TaskStatus::Wrapping);
    QCOMPARE(large2, quint64(~0ULL));
}

void tst_recordarchive::noticesWhatIsMissing()
{
    RecordWriter writer;
    writer(u"abc"_s, 70'000, *WorkerId::fromText(u"WK0123456789abcdef0123456789abcdef"_s));
    for (qsizetype length = 0; length < writer.bytes().size(); ++length) {
        RecordReader reader(writer.bytes().left(length));
        QString text;
        int number = 0;
        WorkerId id;
        reader(text, number, id);
        QVERIFY(!reader.isComplete());
    }
}

void tst_recordarchive::noticesWhatIsTooMuch()
{
    RecordReader reader("\x02\x02");
    int number = 0;
    reader(number);
    QCOMPARE(number, 1);
    QVERIFY(!reader.isComplete());
}

void tst_recordarchive::noticesAnUnknownState()
{
    RecordReader reader("\x09");
    TaskStatus status = TaskStatus::Reserved;
    reader(status);
    QVERIFY(!reader.isComplete());
    QCOMPARE(status, TaskStatus::Reserved);
}

QTEST_APPLESS_MAIN(tst_recordarchive)
#include "tst_recordarchive.moc"
