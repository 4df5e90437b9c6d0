#include "console/control/attributeediting.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScriptedAnswer)

namespace {

using Phase = AttributeEdit::Phase;

const QByteArray before = "{\"a\":1,\"b\":2}";

/// A task at a version, and someone who changes its attributes.
struct Fixture : ControlFixture
{
    AttributeEditing editing{ api, state };
    QSignalSpy saved{ &editing, &AttributeEditing::saved };
    QSignalSpy failed{ &editing, &AttributeEditing::failed };
    TaskId task = sid<TaskId>(1);

    explicit Fixture(int version = 3) { state.apply(at(version, before), clock.now()); }

    static Task at(int version, const QByteArray &attributes)
    {
        Task known = someTask(1, version);
        known.attributes = attributes;
        known.version = version;
        return known;
    }
    static ScriptedAnswer answerAt(int version, const QByteArray &attributes)
    {
        ScriptedAnswer answer = ok(at(version, attributes));
        answer.headers.append({ "ETag", '"' + QByteArray::number(version) + '"' });
        return answer;
    }
    [[nodiscard]] ScriptedRequest lastPost() const
    {
        ScriptedRequest last;
        for (const ScriptedRequest &request : server.requests())
            last = request.method == "POST" ? request : last;
        return last;
    }
    [[nodiscard]] std::optional<Phase> phase() const
    {
        const AttributeEdit *edit = editing.edit(task);
        return edit ? std::optional(edit->phase) : std::nullopt;
    }
    /// Somebody else was faster: both sides are shown.
    void runIntoAConflict(const QByteArray &mine, const QByteArray &theirs)
    {
        server.answer("POST " + taskPath(1), { no(412, 20412), answerAt(6, mine) });
        server.answer("GET " + taskPath(1), { answerAt(5, theirs) });
        editing.begin(task);
        editing.change(task, mine);
        editing.save(task);
    }
};

} // namespace

class TestAttributeEditing : public QObject
{
    Q_OBJECT

private slots:
    void savesAgainstTheVersionThatWasRead()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { Fixture::answerAt(4, "{\"a\":9}") });

        f.editing.begin(f.task);
        QCOMPARE(f.phase(), std::optional(Phase::Open));
        f.editing.change(f.task, "{\n  \"a\": 9\n}");
        QVERIFY(f.editing.isDirty(f.task));
        f.editing.save(f.task);

        QTRY_COMPARE(f.saved.count(), 1);
        QCOMPARE(f.lastPost().headers.value("if-match"), QByteArray("\"3\""));
        QCOMPARE(f.lastPost().body, QByteArray("Attributes=%7B%22a%22%3A9%7D"));
        QCOMPARE(f.state.task(f.task)->attributes, QByteArray("{\"a\":9}"));
        QVERIFY(!f.phase());
    }

    void readsTheVersionItDoesNotKnow()
    {
        Fixture f(0);
        f.server.answer("GET " + Fixture::taskPath(1), { Fixture::answerAt(8, "{\"z\":1}") });

        f.editing.begin(f.task);
        QCOMPARE(f.phase(), std::optional(Phase::Reading));

        QTRY_COMPARE(f.phase(), std::optional(Phase::Open));
        QCOMPARE(f.editing.edit(f.task)->text, QByteArray("{\n    \"z\": 1\n}"));
        QCOMPARE(f.editing.edit(f.task)->base.version, 8);
    }

    void showsBothSidesWhenSomebodyWasFaster()
    {
        Fixture f;

        f.runIntoAConflict("{\"a\":7,\"b\":2}", "{\"a\":5,\"b\":2,\"c\":3}");

        QTRY_COMPARE(f.phase(), std::optional(Phase::Conflict));
        QVERIFY(f.editing.edit(f.task)->merge.hasConflicts());
        QCOMPARE(f.editing.edit(f.task)->text, QByteArray("{\"a\":7,\"b\":2}")); // nothing typed is lost
        QCOMPARE(f.failed.count(), 0);
    }

    void savesWhatThePersonMadeOfIt_data()
    {
        QTest::addColumn<QSet<QString>>("theirs");
        QTest::addColumn<QByteArray>("sent");

        QTest::newRow("mine") << QSet<QString>{}
                              << QByteArray("Attributes=%7B%22a%22%3A7%2C%22b%22%3A2%2C%22c%22%3A3%7D");
        QTest::newRow("theirs") << QSet<QString>{ u"a"_s }
                                << QByteArray("Attributes=%7B%22a%22%3A5%2C%22b%22%3A8%2C%22c%22%3A3%7D");
    }

    void savesWhatThePersonMadeOfIt()
    {
        QFETCH(QSet<QString>, theirs);
        QFETCH(QByteArray, sent);
        Fixture f;
        const bool takesTheirs = !theirs.isEmpty();
        f.runIntoAConflict(takesTheirs ? "{\"a\":7,\"b\":8}" : "{\"a\":7,\"b\":2}", "{\"a\":5,\"b\":2,\"c\":3}");
        QTRY_COMPARE(f.phase(), std::optional(Phase::Conflict));

        f.editing.resolve(f.task, theirs);

        QTRY_COMPARE(f.saved.count(), 1);
        QCOMPARE(f.lastPost().body, sent);
        QCOMPARE(f.lastPost().headers.value("if-match"), QByteArray("\"5\""));
    }

    void goesOnTypingAfterAConflict()
    {
        Fixture f;
        f.runIntoAConflict("{\"a\":7}", "{\"a\":5}");
        QTRY_COMPARE(f.phase(), std::optional(Phase::Conflict));

        f.editing.goOn(f.task);

        QCOMPARE(f.phase(), std::optional(Phase::Open));
        QCOMPARE(f.editing.edit(f.task)->text, QByteArray("{\"a\":7}"));
    }

    void keepsTheTextWhenItFails_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");

        QTest::newRow("refused") << Fixture::no(400);
        QTest::newRow("hung up") << ScriptedAnswer{ .hangUp = true };
        QTest::newRow("stale, and cannot be read") << Fixture::no(412, 20412);
    }

    void keepsTheTextWhenItFails()
    {
        QFETCH(ScriptedAnswer, answer);
        Fixture f;
        f.server.answer("POST " + Fixture::taskPath(1), { answer });
        f.editing.begin(f.task);
        f.editing.change(f.task, "{\"a\":7}");

        f.editing.save(f.task);

        QTRY_COMPARE(f.failed.count(), 1);
        QCOMPARE(f.phase(), std::optional(Phase::Open));
        QCOMPARE(f.editing.edit(f.task)->text, QByteArray("{\"a\":7}"));
    }

    void sendsNothingThatIsWrongOrTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("stays");

        QTest::newRow("no JSON") << QByteArray("{") << true;
        QTest::newRow("no object") << QByteArray("[]") << true;
        QTest::newRow("the same, laid out otherwise") << QByteArray("{\"b\":2,\n\"a\":1}") << false;
    }

    void sendsNothingThatIsWrongOrTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, stays);
        Fixture f;
        f.editing.begin(f.task);
        f.editing.change(f.task, text);

        f.editing.save(f.task);

        QCOMPARE(f.phase().has_value(), stays);
        QCOMPARE(f.server.requests().size(), 0);
    }

    void countsNoBlanks_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<bool>("fits");

        QTest::newRow("just so") << 4096 - 8 << true;
        QTest::newRow("one more") << 4096 - 7 << false;
    }

    void countsNoBlanks()
    {
        QFETCH(int, letters);
        QFETCH(bool, fits);
        const QByteArray compact = "{\"a\":\"" + QByteArray(letters, 'x') + "\"}";

        QCOMPARE(faultsOfEdited(readableJson(compact)).isEmpty(), fits);
    }

    void beginsOnceAndDiscards()
    {
        Fixture f;
        f.editing.begin(f.task);
        f.editing.change(f.task, "{\"a\":7}");

        f.editing.begin(f.task);
        QCOMPARE(f.editing.edit(f.task)->text, QByteArray("{\"a\":7}"));
        f.editing.discard(f.task);

        QVERIFY(!f.phase());
    }
};

QTEST_GUILESS_MAIN(TestAttributeEditing)
#include "tst_attributeediting.moc"
