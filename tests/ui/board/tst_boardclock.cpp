// The machine's clock is set while somebody looks at the queues: ages and levels stay sane, and right again with the next answer.
#include "console/control/eventsfeed.h"
#include "console/control/queuealerts.h"
#include "console/control/sessioncontroller.h"
#include "console/models/queuetablemodel.h"
#include "console/settings/settings.h"
#include "core/wire/encode.h"
#include "support/sampleconsole.h"
#include "support/scriptedserver.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/queuespage.h"
#include "ui/theme/tone.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The queue "Sales", whose oldest task waits for four minutes, and a server that goes right.
struct Board
{
    ScriptedServer server;
    SampleConsole sample;
    std::unique_ptr<QueuesPage> page;

    Board()
    {
        const QByteArray date = httpDate(sample.clock().now());
        const ScriptedAnswer workspaces{ .body = pageToJson({ .key = "workspaces" }, {}), .headers = { { "Date", date } } };
        const ScriptedAnswer events{ .body = pageToJson({ .key = "events" }, {}), .headers = { { "Date", date } } };
        server.answer("GET /v1/Workspaces", { workspaces });
        server.answer("GET /v1/Workspaces/" + sid<WorkspaceId>(1).utf8() + "/Events", { events });
    }

    [[nodiscard]] bool begin()
    {
        SessionController &session = sample.console().session();
        session.signIn({ .server = { .twilio = false, .url = server.url() }, .account = sid<AccountId>(1).text(), .secret = "hush" });
        if (!QTest::qWaitFor([&session] { return session.phase() == SessionPhase::ChoosingWorkspace; }))
            return false;
        sample.console().settings().setBoardAlerts(true);
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Sales"_s } }, sample.console().serverNow());
        page = std::make_unique<QueuesPage>(sample.console());
        page->show();
        hear();
        return QTest::qWaitFor([this] { return page->table()->model()->rowCount() == 1; });
    }

    void hear()
    {
        sample.state().applyFigures(
            { { .queue = sid<TaskQueueId>(1), .pending = 12, .longestWaiting = 270s } }, sample.console().serverNow());
    }

    /// Any answer: each tells the server's time.
    [[nodiscard]] bool hearTheServersTime()
    {
        const auto before = sample.console().serverOffset();
        sample.console().events().setWatched(true);
        return QTest::qWaitFor([this, before] { return sample.console().serverOffset() != before; });
    }

    [[nodiscard]] QModelIndex cell(int column) const { return page->table()->model()->index(0, column); }
    [[nodiscard]] QString text(int column) const { return cell(column).data().toString(); }
    /// As exactly as the server's time is known: its way takes some milliseconds.
    [[nodiscard]] bool tellsTheWait() const
    {
        return QStringList{ u"4:29"_s, u"4:30"_s, u"4:31"_s }.contains(text(QueueTableModel::Oldest));
    }
    [[nodiscard]] std::optional<int> tone(int column) const
    {
        const QVariant tone = cell(column).data(FloorWords::ToneRole);
        return tone.isValid() ? std::optional(tone.toInt()) : std::nullopt;
    }
};

} // namespace

class TestBoardClock : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatIsSetMovesNoLevel_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("updated"); // until the next answer
        QTest::addColumn<bool>("stale");

        QTest::newRow("forward") << 2 << u"2 h ago"_s << true;
        QTest::newRow("back") << -2 << u"just now"_s << false;
    }

    void aClockThatIsSetMovesNoLevel()
    {
        QFETCH(int, hours);
        QFETCH(QString, updated);
        QFETCH(bool, stale);
        Board board;
        QVERIFY(board.begin());
        QTRY_VERIFY(board.tellsTheWait());
        QTRY_COMPARE(board.tone(QueueTableModel::Oldest), std::optional(int(Tone::Bad)));
        QSignalSpy passed(&board.sample.console().queueAlerts(), &QueueAlerts::passed);
        QSignalSpy eased(&board.sample.console().queueAlerts(), &QueueAlerts::eased);

        board.sample.clock().advance(std::chrono::hours(hours));

        QCOMPARE(board.text(QueueTableModel::Asked), updated); // never below zero
        QCOMPARE(board.tone(QueueTableModel::Asked).has_value(), stale);
        QVERIFY(board.tone(QueueTableModel::Oldest).has_value());
        QVERIFY(board.hearTheServersTime());
        board.hear();

        QTRY_VERIFY(board.tellsTheWait());
        QCOMPARE(board.text(QueueTableModel::Asked), u"just now"_s);
        QCOMPARE(board.tone(QueueTableModel::Oldest), std::optional(int(Tone::Bad)));
        QCOMPARE(passed.count() + eased.count(), 0); // one wait, told once
    }
};

QTEST_MAIN(TestBoardClock)
#include "tst_boardclock.moc"
