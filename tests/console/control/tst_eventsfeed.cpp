#include "console/control/eventsfeed.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    EventsFeed feed{ api, state, clock };
    QSignalSpy arrived{ &feed, &EventsFeed::arrived };
    QSignalSpy changed{ &feed, &EventsFeed::changed };

    [[nodiscard]] static QByteArray path() { return "GET " + workspacePath() + "/Events"; }
    [[nodiscard]] QByteArray event(int number) const
    {
        return toJson(Event{ .id = sid<EventId>(number), .workspace = sid<WorkspaceId>(1), .at = clock.now(), .type = "task.created" }, {});
    }
    void answer(const QList<QByteArray> &rows) { server.answer(path(), { list("events", rows) }); }
    [[nodiscard]] QList<EventId> told() const
    {
        QList<EventId> ids;
        for (const auto &one : arrived) {
            for (const Event &event : one.at(0).value<QList<Event>>())
                ids.append(event.id);
        }
        return ids;
    }
    void watch(const EventsQuery &query)
    {
        feed.look(query);
        feed.setWatched(true);
    }
};

} // namespace

/// Events as somebody looks at them.
class TestEventsFeed : public QObject
{
    Q_OBJECT

private slots:
    void asksForNothingUnlessWatched()
    {
        Fixture f;
        f.answer({ f.event(1) });

        f.feed.look({});
        QCOMPARE(f.server.count(f.path()), 0);
        f.feed.setWatched(true);

        QTRY_COMPARE(f.told(), QList{ sid<EventId>(1) });
    }

    void goesOnLiveAndTellsEachOnce()
    {
        Fixture f;
        f.server.answer(f.path(), { f.list("events", { f.event(1) }), f.list("events", { f.event(2), f.event(1) }) });

        f.watch({});

        QTRY_COMPARE_WITH_TIMEOUT(f.told(), (QList{ sid<EventId>(1), sid<EventId>(2) }), 15'000);
        QVERIFY(f.feed.isLive());
    }

    void asksForATimeThatIsOverOnce()
    {
        Fixture f;
        f.answer({ f.event(1) });

        f.watch({ .from = f.clock.now() - 1h, .until = f.clock.now(), .type = "task.created", .task = sid<TaskId>(7) });

        QTRY_COMPARE(f.told().size(), 1);
        QVERIFY(!f.feed.isReading());
        f.feed.setWatched(false);
        f.feed.setWatched(true);
        QCOMPARE(f.server.count(f.path()), 1);
        const QByteArray query = f.server.requests().last().query;
        QVERIFY(query.contains("StartDate=2026-03-02T08%3A30%3A00Z"));
        QVERIFY(query.contains("EndDate=2026-03-02T09%3A30%3A00Z"));
        QVERIFY(query.contains("EventType=task.created"));
        QVERIFY(query.contains(QByteArray("TaskSid=" + sid<TaskId>(7).utf8())));
    }

    void saysWhyNothingComesAndKeepsWhatWas()
    {
        Fixture f;
        f.server.answer(f.path(), { f.list("events", { f.event(1) }), f.no(403), f.list("events", { f.event(2) }) });

        f.watch({});
        QTRY_COMPARE(f.told().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(f.feed.error(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!f.feed.error(), 15'000);

        QCOMPARE(f.told().size(), 2);
    }

    void anAnswerToAnOlderQuestionDoesNotCount()
    {
        Fixture f;
        f.server.answer(f.path(), { { .silent = true }, f.list("events", { f.event(2) }) });
        f.watch({});
        QTRY_COMPARE(f.server.count(f.path()), 1);

        f.feed.look({ .type = "task.updated" });
        QTRY_COMPARE(f.told(), QList{ sid<EventId>(2) });
        f.server.answerSilent(f.list("events", { f.event(1) }));
        QTRY_VERIFY(!f.feed.isReading());

        QCOMPARE(f.told(), QList{ sid<EventId>(2) });
    }
};

QTEST_GUILESS_MAIN(TestEventsFeed)
#include "tst_eventsfeed.moc"
