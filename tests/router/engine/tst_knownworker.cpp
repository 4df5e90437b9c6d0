#include "enginefixture.h"
#include "router/engine/eventsubjects.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// Steps for one known worker: what is said when the task names him wrongly, and what becomes of the task.
class tst_knownworker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysItAtEachStepThatIsWrong();
    void saysNothingWhereNobodyIsKnown();
    void tellsWhoIsMeant_data();
    void tellsWhoIsMeant();

private:
    [[nodiscard]] TaskId taskFor(const QByteArray &key, QByteArray attributes);
    [[nodiscard]] QList<Alert> alerts();

    std::unique_ptr<EngineFixture> m_on;
    WorkerId m_alice;
    WorkerId m_bob;
};

// Alice serves the queue and is offline; Bob does not serve it.
void tst_knownworker::init()
{
    m_on = std::make_unique<EngineFixture>();
    m_alice = m_on->offlineWorker(u"Alice"_s, R"({"skilled":true})");
    m_bob = m_on->worker(u"Bob"_s);
}

/// Its first step, of 60 s, is for a known worker; the second is for anybody. {alice} and {bob} become SIDs.
TaskId tst_knownworker::taskFor(const QByteArray &key, QByteArray attributes)
{
    const QByteArray queue = m_on->queue(u"skilled == true"_s).utf8();
    m_on->filters("[{\"expression\":\"1==1\",\"targets\":[{\"queue\":\"" + queue + "\",\"" + key
        + "\":\"task.agent.last\",\"timeout\":60},{\"queue\":\"" + m_on->all.utf8() + "\"}]}]");
    (void)m_on->engine.takeEvents();
    return m_on->task(attributes.replace("{alice}", m_alice.utf8()).replace("{bob}", m_bob.utf8()));
}

QList<Alert> tst_knownworker::alerts()
{
    QList<Alert> found;
    for (const EngineEvent &event : m_on->engine.takeEvents()) {
        if (event.type == Type::Alert)
            found.append(event.alert);
    }
    return found;
}

void tst_knownworker::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QList<int>>("codes");

    const auto row = [](const char *name, const char *key, const char *attributes, const QList<int> &codes) {
        QTest::newRow(name) << QByteArray(key) << QByteArray(attributes) << codes;
    };
    const auto *bySid = "known_worker_sid";
    const auto *byName = "known_worker_friendly_name";
    row("SID of one who is away", bySid, R"({"agent":{"last":"{alice}"}})", {});
    row("name of one who is away", byName, R"({"agent":{"last":"Alice"}})", {});
    row("null", bySid, R"({"agent":{"last":null}})", {});
    row("null as a name", byName, R"({"agent":{"last":null}})", {});
    row("SID of one who does not serve the queue", bySid, R"({"agent":{"last":"{bob}"}})", { 40152 });
    row("name of one who does not serve the queue", byName, R"({"agent":{"last":"Bob"}})", { 40152 });
    row("nothing", bySid, "{}", { 40154 });
    row("nothing as a name", byName, R"({"agent":{}})", { 40154 });
    row("no SID", bySid, R"({"agent":{"last":"Alice"}})", { 40154 });
    row("a queue's SID", bySid, R"({"agent":{"last":"WQ00000000000000000000000000000099"}})", { 40154 });
    row("a number", byName, R"({"agent":{"last":7}})", { 40154 });
    row("no name", byName, R"({"agent":{"last":""}})", { 40154 });
    row("nobody's SID", bySid, R"({"agent":{"last":"WK00000000000000000000000000000099"}})", { 40155 });
    row("nobody's name", byName, R"({"agent":{"last":"Zoe"}})", { 40155 });
}

void tst_knownworker::saysWhatIsWrong()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, attributes);
    QFETCH(QList<int>, codes);

    const TaskId task = taskFor(key, attributes);

    const QList<Alert> said = alerts();
    QCOMPARE(said.size(), codes.size());
    for (qsizetype i = 0; i < said.size(); ++i) {
        QCOMPARE(said.at(i).code, codes.at(i));
        QVERIFY2(said.at(i).message.contains(task.text()), qPrintable(said.at(i).message));
        QVERIFY(!said.at(i).message.contains(u"Zoe"_s) && !said.at(i).message.contains(u"Bob"_s));
    }
    QCOMPARE(m_on->where(task), "pending"); // waits all the same,
    m_on->advance(59s);
    QCOMPARE(m_on->where(task), "pending");
    m_on->advance(1s);
    QCOMPARE(m_on->where(task), "reserved Bob"); // and as long as it would for him
}

void tst_knownworker::saysItAtEachStepThatIsWrong()
{
    const QByteArray step = "{\"queue\":\"" + m_on->all.utf8() + "\",\"known_worker_sid\":\"task.who\",\"timeout\":60}";
    m_on->filters("[{\"expression\":\"1==1\",\"targets\":[" + step + ',' + step + "]}]");
    (void)m_on->task("{}");

    QCOMPARE(alerts().size(), 1);
    m_on->advance(60s);
    QCOMPARE(alerts().size(), 1);
}

void tst_knownworker::saysNothingWhereNobodyIsKnown()
{
    (void)m_on->task("{}");

    QVERIFY(alerts().isEmpty());
}

void tst_knownworker::tellsWhoIsMeant_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<bool>("known");

    QTest::newRow("one who is away") << QByteArray("{alice}") << true;
    QTest::newRow("nobody") << QByteArray("WK00000000000000000000000000000099") << false;
}

void tst_knownworker::tellsWhoIsMeant()
{
    QFETCH(QByteArray, last);
    QFETCH(bool, known);
    (void)taskFor("known_worker_sid", "{\"agent\":{\"last\":\"" + last + "\"}}");
    m_on->move(m_alice, m_on->available);

    for (const EngineEvent &event : m_on->engine.takeEvents()) {
        const bool inTheStep = event.type == Type::TaskCreated || event.type == Type::WorkflowTargetMatched
            || event.type == Type::ReservationCreated;
        if (inTheStep)
            QCOMPARE(event.about->knownWorker, known ? m_alice : WorkerId());
    }
}

QTEST_APPLESS_MAIN(tst_knownworker)
#include "tst_knownworker.moc"
