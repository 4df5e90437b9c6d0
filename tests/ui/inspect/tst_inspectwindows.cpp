#include "console/control/eventsfeed.h"
#include "console/control/requestledger.h"
#include "console/control/sessioncontroller.h"
#include "console/control/tasktimeline.h"
#include "core/wire/encode.h"
#include "support/sampleconsole.h"
#include "support/scriptedserver.h"
#include "ui/floor/floortable.h"
#include "ui/inspect/eventswindow.h"
#include "ui/inspect/requestswindow.h"
#include "ui/inspect/timelineaxis.h"
#include "ui/inspect/timelinewindow.h"
#include "ui/inspect/timelinewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename Widget> Widget *part(const QWidget &window, const QString &name)
{
    return window.findChild<Widget *>(name);
}

TimelineEntry entry(TimelineEntry::Kind kind, std::chrono::milliseconds after, const QString &what)
{
    return { .id = what, .at = Instant(1'000'000s) + after, .kind = kind, .what = what };
}

/// What the window says in place of rows; empty: it shows them.
QString saysInstead(const QWidget &window)
{
    for (const EmptyState *state : window.findChildren<EmptyState *>()) {
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (state->isVisible() && !label->text().isEmpty())
                return label->text();
        }
    }
    return {};
}

} // namespace

/// The windows of what happens underneath, before and after something has.
class TestInspectWindows : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreListedWithTheirLimits()
    {
        SampleConsole sample;
        RequestsWindow window(sample.console());
        window.show();
        QVERIFY(window.findChild<EmptyState *>()->isVisible());

        sample.console().requests().note({ .at = sample.clock().now(), .method = "GET", .path = "/v1/Workspaces", .status = 429 });

        auto *table = part<QTableView>(window, u"endpointsTable"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, EndpointTableModel::Name).data().toString(), u"GET /v1/Workspaces"_s);
        QCOMPARE(table->model()->index(0, EndpointTableModel::Refused).data().toString(), u"1"_s);
        QCOMPARE(part<ToneLabel>(window, u"nextRequest"_s)->tone(), Tone::Good);
        emit sample.console().rateChanged(4);
        QCOMPARE(part<ToneLabel>(window, u"requestRate"_s)->tone(), Tone::Warning);
    }

    void whatIsNoSidIsToldAndShowsNothing()
    {
        SampleConsole sample;
        TimelineWindow window(sample.console());
        window.show();

        part<QLineEdit>(window, u"timelineTask"_s)->setText(u"WK1"_s);
        part<QPushButton>(window, u"timelineShow"_s)->click();

        QCOMPARE(part<ToneLabel>(window, u"timelineStatus"_s)->tone(), Tone::Bad);
        QVERIFY(sample.console().timeline().task().isNull());
        window.showTask(sid<TaskId>(7));
        QCOMPARE(sample.console().timeline().task(), sid<TaskId>(7));
        QCOMPARE(part<QLineEdit>(window, u"timelineTask"_s)->text(), sid<TaskId>(7).text());
    }

    void aTimelineIsPastedWithItsPauses()
    {
        const QList<TimelineEntry> entries{ entry(TimelineEntry::Kind::Event, 0ms, u"task.created"_s),
            entry(TimelineEntry::Kind::Click, 1'500ms, u"accept"_s) };

        QCOMPARE(timelineAsText(u"WT1"_s, entries),
            u"WT1\n"
            "1970-01-12T13:46:40.000Z  +0.000 s  Event  task.created\n"
            "1970-01-12T13:46:41.500Z  +1.500 s  Here  accept"_s);
    }

    void aLongPauseIsSeen_data()
    {
        QTest::addColumn<int>("shorter");
        QTest::addColumn<int>("longer");

        QTest::newRow("below a second: none") << 999 << 1'000;
        QTest::newRow("a minute") << 2'000 << 60'000;
        QTest::newRow("an hour") << 60'000 << 3'600'000 / 4;
    }

    void aLongPauseIsSeen()
    {
        QFETCH(int, shorter);
        QFETCH(int, longer);
        const auto room = [](int pause) { return TimelineAxis::roomFor(std::chrono::milliseconds(pause), 20); };

        QVERIFY(room(shorter) < room(longer));
        QCOMPARE(room(999), 0);
        QVERIFY(room(10'000'000) <= 40);
    }

    void eventsAreAskedForByNameOrSid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<EventsQuery>("query");

        QTest::newRow("nothing") << QString() << EventsQuery{};
        QTest::newRow("a task") << sid<TaskId>(3).text() << EventsQuery{ .task = sid<TaskId>(3) };
        QTest::newRow("a reservation") << sid<ReservationId>(3).text() << EventsQuery{ .reservation = sid<ReservationId>(3) };
        QTest::newRow("an agent by name") << u"alice"_s << EventsQuery{ .worker = sid<WorkerId>(1) };
        QTest::newRow("a queue by name") << u"Spanish"_s << EventsQuery{ .queue = sid<TaskQueueId>(1) };
    }

    void eventsAreAskedForByNameOrSid()
    {
        QFETCH(QString, typed);
        QFETCH(EventsQuery, query);
        SampleConsole sample;
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
        EventsWindow window(sample.console());
        window.show();

        auto *about = part<QLineEdit>(window, u"eventsAbout"_s);
        about->setText(typed);
        emit about->editingFinished();

        QCOMPARE(sample.console().events().query(), query);
    }

    void aNameThatNobodyHasIsToldAndChangesNothing()
    {
        SampleConsole sample;
        sample.signIn();
        EventsWindow window(sample.console());
        window.show();

        auto *about = part<QLineEdit>(window, u"eventsAbout"_s);
        about->setText(u"Nobody"_s);
        emit about->editingFinished();

        QCOMPARE(part<ToneLabel>(window, u"eventsStatus"_s)->tone(), Tone::Bad);
        QCOMPARE(sample.console().events().query(), EventsQuery{});
    }

    void aTimeThatIsOverIsNotLive()
    {
        SampleConsole sample;
        sample.signIn();
        EventsWindow window(sample.console());
        window.show();
        QVERIFY(sample.console().events().isLive());
        QVERIFY(!part<QDateTimeEdit>(window, u"eventsFrom"_s)->isVisible());

        auto *span = part<QComboBox>(window, u"eventsSpan"_s);
        span->setCurrentIndex(span->count() - 1);

        QVERIFY(!sample.console().events().isLive());
        QVERIFY(part<QDateTimeEdit>(window, u"eventsFrom"_s)->isVisible());
    }

    void thereAreNoEventsOnlyOnceTheyAreRead_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("says");

        QTest::newRow("none") << ScriptedAnswer{ .body = pageToJson({ .key = "events" }, {}) } << u"No events"_s;
        QTest::newRow("refused") << ScriptedAnswer{ .status = 403, .body = errorToJson(403, 20403, u"Not allowed"_s) }
                                 << u"The events could not be read"_s;
    }

    void thereAreNoEventsOnlyOnceTheyAreRead()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(QString, says);
        const QByteArray asked = "GET /v1/Workspaces/" + sid<WorkspaceId>(1).utf8() + "/Events";
        ScriptedServer server;
        server.answer("GET /v1/Workspaces", { { .body = pageToJson({ .key = "workspaces" }, {}) } });
        server.answer(asked, { { .silent = true } });
        SampleConsole sample;
        SessionController &session = sample.console().session();
        session.signIn({ .server = { .twilio = false, .url = server.url() },
            .account = sid<AccountId>(1).text(),
            .secret = "hush" });
        QTRY_COMPARE(session.phase(), SessionPhase::ChoosingWorkspace);
        sample.signIn();
        EventsWindow window(sample.console());

        window.show();

        QTRY_COMPARE(server.count(asked), 1);
        QCOMPARE(saysInstead(window), u"Reading events…"_s);
        server.answerSilent(answer);
        QTRY_COMPARE(saysInstead(window), says);
    }

    void eventsComeIntoTheTable()
    {
        SampleConsole sample;
        sample.signIn();
        EventsWindow window(sample.console());
        window.show();

        emit sample.console().events().arrived({ Event{ .id = sid<EventId>(1),
            .at = sample.clock().now(),
            .type = "task.created",
            .data = { { "task_sid", sid<TaskId>(7).utf8() } } } });

        auto *table = part<QTableView>(window, u"eventsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        auto *life = part<QPushButton>(window, u"eventTimeline"_s);
        QTRY_VERIFY(life->isVisible());
        TaskId asked;
        connect(&window, &EventsWindow::timelineAsked, this, [&asked](const TaskId &task) { asked = task; });
        life->click();
        QCOMPARE(asked, sid<TaskId>(7));
    }

    void eventsOfOneInstantStandAsTheyCame()
    {
        EventTableModel model;
        model.sort(EventTableModel::At, Qt::DescendingOrder);
        const auto event = [](int number, const QByteArray &type) { return Event{ .id = sid<EventId>(number), .at = Instant(5s), .type = type }; };
        model.add({ event(2, "reservation.created"), event(1, "task.created") }); // the newest first
        QTRY_COMPARE(model.rowCount(), 2);
        model.add({ event(4, "reservation.accepted"), event(3, "worker.created") });

        QTRY_COMPARE(model.rowCount(), 4);

        const auto types = [&model] {
            QStringList types;
            for (int row = 0; row < model.rowCount(); ++row)
                types.append(model.index(row, EventTableModel::Type).data().toString());
            return types;
        };
        QTRY_COMPARE(types(), (QStringList{ u"reservation.accepted"_s, u"worker.created"_s, u"reservation.created"_s, u"task.created"_s }));
    }

    void aTaskIsToldByItsNameAndARowHasAMenu()
    {
        SampleConsole sample;
        sample.signIn();
        EventsWindow window(sample.console());
        window.show();
        const QString task = sid<TaskId>(7).text();
        emit sample.console().events().arrived({ Event{ .id = sid<EventId>(1),
            .at = sample.clock().now(),
            .type = "task.created",
            .data = { { "task_sid", task.toUtf8() }, { "task_attributes", R"({"name":"Ana"})" } } } });
        auto *table = part<QTableView>(window, u"eventsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex cell = table->model()->index(0, EventTableModel::Task);
        QCOMPARE(cell.data().toString(), u"Ana"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), task);
        TaskId asked;
        connect(&window, &EventsWindow::timelineAsked, this, [&asked](const TaskId &wanted) { asked = wanted; });

        emit qobject_cast<FloorTable *>(table)->menuAsked(cell, QPoint());

        part<QAction>(window, u"eventCopySid"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), task);
        part<QAction>(window, u"eventCopyRow"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"task.created\t"_s));
        part<QAction>(window, u"eventLife"_s)->trigger();
        QCOMPARE(asked, sid<TaskId>(7));
    }
};

QTEST_MAIN(TestInspectWindows)
#include "tst_inspectwindows.moc"
